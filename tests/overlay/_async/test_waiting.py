"""Waiting for jobs: until completion, through network failures, and with clear errors."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from quantconnect_client._async import waiting
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import MISSED_LOOKS, JobProgress
from quantconnect_client.errors import (
    AuthenticationError,
    ConnectionFailedError,
    InvalidRequestError,
    JobFailedError,
    NotFoundError,
    QuantConnectError,
    WaitTimeoutError,
)

pytestmark = pytest.mark.anyio  # async: only


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pauses(timeout: float) -> Iterator[float]:
        return iter([0.0] * int(timeout))

    monkeypatch.setattr(waiting, "pauses", no_pauses)


class Job:
    """A job whose polls return these values in order; exceptions are raised."""

    def __init__(self, *looks: object) -> None:
        self.looks = list(looks)

    async def look(self) -> object:
        look = self.looks.pop(0)
        if isinstance(look, BaseException):
            raise look
        return look


def judge(state: object) -> JobProgress:
    failure = "It broke." if state == "broken" else ""
    return JobProgress(str(state), done=state == "done", failure=failure, logs=("line",))


async def watched(job: Job, timeout: float = 99, progress: Any = False) -> object:
    with call_context("jobs.wait"):
        return await wait(job.look, judge, timeout=timeout, progress=progress)


def gone() -> QuantConnectError:
    return ConnectionFailedError("no network", operation="jobs.read")


async def test_waiting_ends_when_the_job_is_done() -> None:
    seen: list[JobProgress] = []
    assert await watched(Job("queued", "running", "done"), progress=seen.append) == "done"
    assert [one.state for one in seen] == ["queued", "running", "done"]


async def test_waiting_continues_after_a_short_network_failure() -> None:
    lost = [gone() for _ in range(MISSED_LOOKS - 1)]
    assert await watched(Job("running", *lost, "running", *lost, "done")) == "done"


async def test_a_lasting_network_failure_ends_waiting_with_the_last_state() -> None:
    lost = [gone() for _ in range(MISSED_LOOKS)]
    with pytest.raises(ConnectionFailedError) as raised:
        await watched(Job("running", *lost, "done"))
    (note,) = raised.value.__notes__
    assert "was last 'running' and keeps running" in note


async def test_a_permanent_error_ends_waiting_at_once() -> None:
    missing = NotFoundError(["no such job"], operation="jobs.read", status=200, body="")
    job = Job(missing, "done")
    with pytest.raises(NotFoundError):
        await watched(job)
    assert job.looks == ["done"]


def rejected() -> QuantConnectError:
    return NotFoundError(["no such job"], operation="jobs.read", status=200, body="")


@pytest.mark.parametrize(
    "looks",
    [
        (rejected,),
        (gone, rejected),
        (lambda: InvalidRequestError("no", field="id", value=1),),
        (lambda: "running", rejected),
    ],
)
async def test_there_is_no_note_that_a_job_keeps_running_without_a_job(
    looks: tuple[Callable[[], object], ...],
) -> None:
    with pytest.raises(QuantConnectError) as raised:
        await watched(Job(*(look() for look in looks)))
    assert not hasattr(raised.value, "__notes__")


async def test_there_is_no_note_that_a_job_keeps_running_once_it_is_done() -> None:
    def broken(progress: JobProgress) -> None:
        raise ZeroDivisionError(progress.state)

    with pytest.raises(ZeroDivisionError) as raised:
        await watched(Job("done"), progress=broken)
    assert not hasattr(raised.value, "__notes__")
    with pytest.raises(ZeroDivisionError) as raised:
        await watched(Job("running"), progress=broken)
    assert "was last 'running' and keeps running" in raised.value.__notes__[0]


async def test_a_job_that_was_never_polled_is_not_said_to_run() -> None:
    with pytest.raises(WaitTimeoutError, match="was not polled yet; if it has started") as raised:
        await watched(Job(gone()), timeout=0)
    assert raised.value.job is None


async def test_a_rejected_job_after_others_has_a_note() -> None:
    denied = AuthenticationError(["no"], operation="jobs.read", status=200, body="")
    with pytest.raises(AuthenticationError) as raised:
        await watched(Job("running", denied))
    assert "was last 'running' and keeps running" in raised.value.__notes__[0]


async def test_a_job_failure_has_the_job_and_its_log_lines() -> None:
    with pytest.raises(JobFailedError, match=r"jobs\.wait: It broke\.\nline") as raised:
        await watched(Job("running", "broken"))
    assert (raised.value.job, raised.value.logs) == ("broken", ("line",))
    assert not hasattr(raised.value, "__notes__")


async def test_a_timeout_has_the_last_state_of_the_job() -> None:
    with pytest.raises(WaitTimeoutError, match="was last 'running' and keeps running") as raised:
        await watched(Job("running", "running", "running"), timeout=2)
    assert raised.value.job == "running"


async def test_an_interruption_has_a_note_that_the_job_is_still_running() -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        await watched(Job("running", KeyboardInterrupt()))
    assert "The job was last 'running' and keeps running" in raised.value.__notes__[0]


async def test_an_interruption_before_the_first_poll_has_a_note() -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        await watched(Job(KeyboardInterrupt()))
    assert "not polled yet" in raised.value.__notes__[0]


async def test_a_timeout_during_an_outage_has_the_last_state_of_the_job() -> None:
    with pytest.raises(WaitTimeoutError) as raised:
        await watched(Job("running", gone(), gone()), timeout=2)
    assert raised.value.job == "running"
