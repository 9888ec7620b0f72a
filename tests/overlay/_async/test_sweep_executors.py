"""Sweeps whose executor repeats calls, remembers results, hangs or fails."""

import pickle
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._async import sweep_calls
from quantconnect_client.errors import ExecutorError, WaitTimeoutError
from quantconnect_client.sweeps import SweepResult, read_results
from quantconnect_client.sweeps._steps import ListBacktests, Outcome, StartBacktest, Step
from quantconnect_client.sweeps._workers import execute
from quantconnect_sandbox import Sandbox
from tests.overlay.sweeping import GRID, TOKEN, created, make_client_hasty, make_hasty, nodes
from tests.patience import PATIENCE

pytestmark = pytest.mark.anyio  # async: only


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hasty(monkeypatch)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with nodes(3) as running:
        yield running


@pytest.fixture
async def qc(sandbox: Sandbox) -> AsyncIterator[AsyncQuantConnect]:
    async with AsyncQuantConnect(123, TOKEN, base_url=sandbox.base_url) as client:
        make_client_hasty(client)
        yield client


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "grid.jsonl"


class Run:
    """Runs sweeps of one build that write to one file."""

    def __init__(self, qc: AsyncQuantConnect, project_id: int, compile_id: str, path: Path) -> None:
        self.qc, self.built, self.path = qc, (project_id, compile_id), path

    async def __call__(self, executor: Executor, **options: Any) -> SweepResult:
        return await self.qc.backtests.sweep(
            *self.built,
            GRID,
            name="grid",
            results=self.path,
            executor=executor,
            **{"timeout": PATIENCE, **options},
        )


@pytest.fixture
async def sweep(qc: AsyncQuantConnect, path: Path) -> Run:
    project = await qc.projects.create("Momentum", "Py")
    build = await qc.compiles.run(project.project_id)
    return Run(qc, project.project_id, build.compile_id, path)


class AtOnce(Executor):
    """An executor that runs each call on submission."""

    def submit(self, function: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future = Future[Any]()
        try:
            future.set_result(self.result(function, *args))
        except Exception as error:
            future.set_exception(error)
        return future

    def result(self, function: Callable[..., Any], *args: Any) -> Any:
        return function(*args)


class Repeating(AtOnce):
    """Runs each call twice, as a cluster does that lost the worker after the first time."""

    def result(self, function: Callable[..., Any], *args: Any) -> Any:
        function(*args)
        return function(*args)


class Remembering(AtOnce):
    """Returns the first result for calls with the same arguments, as Dask does by default."""

    def __init__(self) -> None:
        self.known: dict[bytes, Any] = {}

    def result(self, function: Callable[..., Any], *args: Any) -> Any:
        key = pickle.dumps(args)
        if key not in self.known:
            self.known[key] = function(*args)
        return self.known[key]


class Failing(AtOnce):
    """Fails to run the list of backtests, from the second time on."""

    def __init__(self) -> None:
        self.lists = 0

    def result(self, function: Callable[..., Any], *args: Any) -> Any:
        self.lists += isinstance(args[2], ListBacktests)
        if self.lists > 1:
            raise OSError("the worker is gone")
        return function(*args)


async def test_a_call_that_the_executor_repeats_starts_no_second_backtest(
    sweep: Run, sandbox: Sandbox
) -> None:
    result = await sweep(Repeating())

    assert len(result.rows) == created(sandbox) == len(sandbox.requests.calls("createBacktest"))
    assert len(result.rows) == 6
    assert result.failures == []


async def test_an_executor_that_remembers_results_runs_every_call(sweep: Run) -> None:
    assert len((await sweep(Remembering())).rows) == 6


async def test_threads_run_every_point_once(sweep: Run, sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(3) as pool:
        result = await sweep(pool)

    assert len(result.rows) == created(sandbox) == 6


async def test_the_timeout_holds_while_the_executor_hangs(sweep: Run, sandbox: Sandbox) -> None:
    class Hanging(Executor):
        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            return Future()

    with pytest.raises(WaitTimeoutError, match=r"Timed out after 0\.05 s: 0 of 6 done"):
        await sweep(Hanging(), timeout=0.05)

    assert created(sandbox) == 0


async def test_a_failing_executor_ends_the_sweep_and_the_next_call_resumes_it(
    sweep: Run, sandbox: Sandbox
) -> None:
    with pytest.raises(ExecutorError, match="OSError: the worker is gone") as caught:
        await sweep(Failing())

    assert isinstance(caught.value.__cause__, OSError)
    assert "To resume, call sweep again" in caught.value.__notes__[0]
    assert len((await sweep(AtOnce())).rows) == created(sandbox) == 6


async def test_an_executor_that_accepts_no_calls_ends_the_sweep(sweep: Run) -> None:
    pool = ThreadPoolExecutor(1)
    pool.shutdown()

    with pytest.raises(ExecutorError, match="cannot schedule new futures after shutdown"):
        await sweep(pool)


async def test_a_call_that_the_executor_cancels_ends_the_sweep(sweep: Run) -> None:
    class Cancelling(Executor):
        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            future = Future[Any]()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    with pytest.raises(ExecutorError, match="cancelled a call"):
        await sweep(Cancelling())


@pytest.fixture
def one_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send one start at a time, and only when another one has been cancelled."""
    cancelled = threading.Event()

    def announce(future: Future[Any]) -> None:
        if future.cancelled():
            cancelled.set()

    class Starter(ThreadPoolExecutor):
        def submit(self, *args: Any, **options: Any) -> Future[Any]:
            future = super().submit(*args, **options)
            future.add_done_callback(announce)
            return future

    def execute_late(worker: Any, settings: Any, step: Step, call_id: str) -> Outcome:
        if isinstance(step, StartBacktest):
            cancelled.wait(PATIENCE)
        return execute(worker, settings, step, call_id)

    monkeypatch.setattr(sweep_calls, "MAX_STARTS", 1)
    monkeypatch.setattr(sweep_calls, "execute", execute_late)
    monkeypatch.setattr(sweep_calls.futures, "ThreadPoolExecutor", Starter)


@pytest.mark.usefixtures("one_start")
async def test_starts_that_were_sent_are_known_and_no_other_is_sent_if_the_executor_fails(
    sweep: Run, sandbox: Sandbox
) -> None:
    with pytest.raises(ExecutorError) as caught:
        await sweep(Failing(), max_parallel=2)

    assert created(sandbox) == 1
    (backtest,) = await sweep.qc.backtests.list(sweep.built[0])
    note = caught.value.__notes__[0]
    assert f"running: {backtest.backtest_id} (fast=5, slow=50); may have started: none" in note


@pytest.mark.usefixtures("one_start")
async def test_rows_of_points_that_ended_are_written_if_the_executor_fails(
    sweep: Run, sandbox: Sandbox, path: Path
) -> None:
    sandbox.faults.inject("rejected", operations=["createBacktest"], calls=1, text="Not valid")

    with pytest.raises(ExecutorError):
        await sweep(Failing(), max_parallel=2)

    (row,) = read_results(path).rows
    assert row.status == "rejected"
