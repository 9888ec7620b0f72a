"""Waiting for jobs: to their end, through a bad network, and without leaving anyone guessing."""

from collections.abc import Iterator
from typing import Any

import pytest

from quantconnect_client._async import waiting
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import MISSED_LOOKS, JobProgress
from quantconnect_client.errors import (
    ConnectionFailedError,
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
    """A job whose looks give these, one after the other; exceptions are raised."""

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


async def test_it_ends_with_the_job() -> None:
    seen: list[JobProgress] = []
    assert await watched(Job("queued", "running", "done"), progress=seen.append) == "done"
    assert [one.state for one in seen] == ["queued", "running", "done"]


async def test_a_network_that_comes_back_is_survived() -> None:
    lost = [gone() for _ in range(MISSED_LOOKS - 1)]
    assert await watched(Job("running", *lost, "running", *lost, "done")) == "done"


async def test_a_network_that_stays_away_ends_it_and_says_how_the_job_stood() -> None:
    lost = [gone() for _ in range(MISSED_LOOKS)]
    with pytest.raises(ConnectionFailedError) as raised:
        await watched(Job("running", *lost, "done"))
    (note,) = raised.value.__notes__
    assert "was last 'running' and keeps running" in note


async def test_an_error_that_will_not_pass_ends_it_at_once() -> None:
    missing = NotFoundError(["no such job"], operation="jobs.read", status=200, body="")
    job = Job(missing, "done")
    with pytest.raises(NotFoundError):
        await watched(job)
    assert job.looks == ["done"]


async def test_a_failure_has_the_job_and_its_lines() -> None:
    with pytest.raises(JobFailedError, match=r"jobs\.wait: It broke\.\nline") as raised:
        await watched(Job("running", "broken"))
    assert (raised.value.job, raised.value.logs) == ("broken", ("line",))
    assert not hasattr(raised.value, "__notes__")


async def test_a_deadline_has_the_job_as_last_seen() -> None:
    with pytest.raises(WaitTimeoutError, match="was last 'running' and keeps running") as raised:
        await watched(Job("running", "running", "running"), timeout=2)
    assert raised.value.job == "running"


async def test_an_interruption_says_that_the_job_goes_on() -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        await watched(Job("running", KeyboardInterrupt()))
    assert "The job was last 'running' and keeps running" in raised.value.__notes__[0]


async def test_an_interruption_before_the_first_look_says_so() -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        await watched(Job(KeyboardInterrupt()))
    assert "not polled yet" in raised.value.__notes__[0]


async def test_a_deadline_during_an_outage_has_the_last_job() -> None:
    with pytest.raises(WaitTimeoutError) as raised:
        await watched(Job("running", gone(), gone()), timeout=2)
    assert raised.value.job == "running"
