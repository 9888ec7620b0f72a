"""Calls in flight: bounded, in order, and nothing is left running."""

import asyncio
import subprocess
import sys
import textwrap
import threading
from contextvars import ContextVar
from functools import partial

import pytest

from quantconnect_client._in_flight import MOST, AsyncPool, Done, Failed, Pool, results
from quantconnect_client.errors import NotFoundError

word = ContextVar("word", default="")


class Count:
    """The number of calls in flight, and the greatest such number so far."""

    def __init__(self) -> None:
        self.now = self.most = self.started = 0
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._lock:
            self.started += 1
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self.now -= 1


def not_found(position: int) -> NotFoundError:
    return NotFoundError([f"no {position}"], status=200, body="")


@pytest.mark.parametrize("size", [0, 1, MOST, 40])
def test_threads_are_bounded_and_results_in_order(size: int) -> None:
    count, together = Count(), threading.Barrier(min(size, MOST) or 1)

    def call(position: int) -> str:
        with count:
            if position < MOST:
                together.wait()
            return f"{word.get()} {position}"

    word.set("seen")
    found = Pool.run([partial(call, n) for n in range(size)])

    assert results(found) == [f"seen {n}" for n in range(size)]
    assert count.most == min(size, MOST)
    assert count.now == 0


@pytest.mark.parametrize("size", [0, 1, MOST, 40])
def test_tasks_are_bounded_and_results_in_order(size: int) -> None:
    count = Count()

    async def call(position: int) -> str:
        with count:
            await asyncio.sleep(0)
            return f"{word.get()} {position}"

    async def run() -> None:
        word.set("seen")
        found = await AsyncPool.run([partial(call, n) for n in range(size)])
        assert results(found) == [f"seen {n}" for n in range(size)]
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    assert count.most == min(size, MOST)


def test_one_call_takes_no_thread() -> None:
    assert Pool.run([threading.get_ident]) == [Done(threading.get_ident())]


def test_no_call_starts_after_a_failure() -> None:
    together = threading.Barrier(MOST)
    started = Count()

    def call(position: int) -> int:
        with started:
            if position < MOST:
                together.wait()
            raise not_found(position)

    outcomes = Pool.run([partial(call, n) for n in range(100)])

    assert all(isinstance(one, Failed) for one in outcomes[:MOST])
    assert outcomes[MOST:] == [None] * (100 - MOST)
    assert started.started == MOST


def test_no_call_starts_after_a_failure_of_a_task() -> None:
    async def call(position: int) -> int:
        await asyncio.sleep(0)
        if position in (3, 5):
            raise not_found(position)
        return position

    async def run() -> None:
        outcomes = await AsyncPool.run([partial(call, n) for n in range(100)])
        assert outcomes[0] == Done(0)
        assert outcomes[-1] is None
        with pytest.raises(NotFoundError, match="no 3") as raised:
            results(outcomes)
        assert raised.value.__notes__ == [f"Another call failed as well: {not_found(5)}"]

    asyncio.run(run())


def test_no_task_is_left_after_a_cancellation() -> None:
    count = Count()

    async def call() -> None:
        with count:
            await asyncio.Event().wait()

    async def run() -> None:
        task = asyncio.create_task(AsyncPool.run([call] * 20))
        while count.now < MOST:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    assert (count.started, count.now) == (MOST, 0)


@pytest.mark.parametrize("is_caller", [True, False])
def test_an_interruption_in_any_thread_reaches_the_caller(is_caller: bool) -> None:
    here, together = threading.get_ident(), threading.Barrier(2)

    def call() -> None:
        together.wait()
        if (threading.get_ident() == here) == is_caller:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Pool.run([call, call])


def test_a_call_in_flight_does_not_keep_the_interpreter_from_ending() -> None:
    code = """
        import threading
        from quantconnect_client._in_flight import Pool

        here = threading.get_ident()
        together = threading.Barrier(3)

        def call():
            together.wait()
            if threading.get_ident() == here:
                raise KeyboardInterrupt
            threading.Event().wait()

        try:
            Pool.run([call] * 3)
        except KeyboardInterrupt:
            print("ended")
    """
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (ended.stdout, ended.stderr) == ("ended\n", "")
