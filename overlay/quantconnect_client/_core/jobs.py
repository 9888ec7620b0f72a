"""Determine the progress of a job from its last response: running, done or failed."""

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quantconnect_client._core.context import current_call
from quantconnect_client.errors import (
    JobFailedError,
    NotFoundError,
    QuantConnectError,
    WaitTimeoutError,
)

if TYPE_CHECKING:
    from quantconnect_openapi.models.agent_deployment import AgentDeployment
    from quantconnect_openapi.models.backtest_report_response import BacktestReportResponse
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.get_object_store_response import GetObjectStoreResponse
    from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
    from quantconnect_openapi.models.optimization import Optimization
    from quantconnect_openapi.models.read_compile_result import ReadCompileResult

LONGEST_SETTLING = 60.0
"""Maximum seconds to wait for the statistics of a completed backtest."""
MISSED_LOOKS = 5
"""Number of consecutive failed polls, such as during a network outage, after which to give up."""


@dataclass(frozen=True)
class JobProgress:
    """The progress of a job.

    Attributes:
        state: the API's name for the state, such as `In Queue...`.
        fraction: the completed fraction, from 0 to 1; None if the API does not report it.
        done: whether the job has finished.
        failure: the reason for the failure, or an empty string.
        logs: the log lines in the response, if any.
        name: the name of the job, or an empty string if the response has none.
    """

    state: str
    fraction: float | None = None
    done: bool = False
    failure: str = ""
    logs: Sequence[str] = field(default=(), repr=False)
    name: str = field(default="", repr=False, compare=False)


class Watch:
    """The state of waiting for one job.

    Attributes:
        last: the progress at the last successful poll.
    """

    def __init__(self) -> None:
        self.last = JobProgress("not polled yet")
        self._job: object = None
        self._missed = 0

    def saw(self, job: object, progress: JobProgress) -> JobProgress:
        """Record a successful poll.

        Raises:
            JobFailedError: the job ended in failure.
        """
        self.last, self._job, self._missed = progress, job, 0
        if progress.failure:
            raise JobFailedError(progress.failure, job=job, logs=progress.logs)
        return progress

    def missed(self, error: QuantConnectError) -> None:
        """Record a failed poll.

        Raises:
            QuantConnectError: `error`, if another poll would fail too, or too many have failed.
        """
        self._missed += 1
        if error.worth_repeating == "never" or self._missed == MISSED_LOOKS:
            raise error

    def timeout_error(self, timeout: float) -> WaitTimeoutError:
        """Return the error for a job that did not finish before the timeout."""
        return WaitTimeoutError(
            f"Timed out after {timeout:g} s. {self._state()} Wait again with a longer timeout.",
            job=self._job,
        )

    @contextmanager
    def note_state_on_error(self) -> Generator[None]:
        """Add a note to interruptions, such as Ctrl-C, that the job itself keeps running.

        There is no note if the job is done, or if nothing shows that there is a job.
        """
        try:
            yield
        except (JobFailedError, WaitTimeoutError):
            raise
        except BaseException as error:
            if not self.last.done and not self._shows_no_job(error):
                error.add_note(
                    f"{current_call()}: the wait ended early. {self._state()} "
                    "Wait again to get its result."
                )
            raise

    def _shows_no_job(self, error: BaseException) -> bool:
        if self._job is not None:
            return isinstance(error, NotFoundError)
        return isinstance(error, QuantConnectError) and error.worth_repeating == "never"

    def _state(self) -> str:
        if self._job is None:
            return "The job was not polled yet; if it has started, it keeps running."
        return f"The job was last {self.last.state!r} and keeps running."


def compile_progress(build: "ReadCompileResult") -> JobProgress:
    """Return the progress of a compile from a compile/read response."""
    state = str(build.state)
    failure = "The project does not compile." if state == "BuildError" else ""
    return JobProgress(
        state=state,
        done=state != "InQueue",
        failure=failure,
        logs=tuple(map(str, build.logs or ())),
    )


def report_progress(response: "BacktestReportResponse") -> JobProgress:
    """Return the progress of a report from a backtests/read/report response."""
    ready = isinstance(response.report, str)
    return JobProgress(state="ready" if ready else "generating", done=ready)


def loading_progress(data: str, response: object) -> JobProgress:
    """Return the progress of the property `data`, which the response lacks until it is ready."""
    is_ready = getattr(response, "status", None) != "loading"
    is_ready = is_ready and getattr(response, data, None) is not None
    return JobProgress(state="ready" if is_ready else "loading", done=is_ready)


def packing_progress(response: "GetObjectStoreResponse") -> JobProgress:
    """Return the progress of an Object Store zip file from an object/get response."""
    return JobProgress(state="packed" if response.url else "packing", done=bool(response.url))


def entry_progress(entries: Sequence[object]) -> JobProgress:
    """Return the progress of a list that stays empty until its data is loaded."""
    return JobProgress(state="ready" if entries else "loading", done=bool(entries))


def announces_orders(backtest: "BacktestResult") -> bool:
    """Return whether the statistics of a backtest report any orders."""
    count = getattr(backtest.statistics, "total_orders", None)
    return isinstance(count, str) and count != "0"


class BacktestWatch:
    """Return the progress of a backtest from consecutive backtests/read responses.

    The statistics may arrive after the backtest completes, so the time of completion is stored.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._completed_at: float | None = None

    def __call__(self, backtest: "BacktestResult") -> JobProgress:
        failure = str(backtest.error or backtest.stacktrace or "")
        completed = backtest.completed is True
        return JobProgress(
            state=str(backtest.status or ("Completed." if completed else "unknown")),
            fraction=_fraction(backtest.progress),
            done=bool(failure) or (completed and self._settled(backtest)),
            failure=failure,
            logs=tuple(filter(None, str(backtest.stacktrace or "").splitlines())),
            name=str(backtest.name or ""),
        )

    def _settled(self, backtest: "BacktestResult") -> bool:
        if backtest.statistics and backtest.total_performance:
            return True
        if self._completed_at is None:
            self._completed_at = self._clock()
        return self._clock() - self._completed_at >= LONGEST_SETTLING


def _fraction(progress: Any) -> float | None:
    return float(progress) if isinstance(progress, int | float) else None


def optimization_progress(optimization: "Optimization") -> JobProgress:
    """Return the progress of an optimization from an optimizations/read response."""
    state = str(optimization.status or "unknown")
    aborted = state == "aborted"
    return JobProgress(
        state=state,
        fraction=_share_done(optimization.runtime_statistics),
        done=state == "completed",
        failure="The optimization failed or was aborted." if aborted else "",
        name=str(optimization.name or ""),
    )


def _share_done(counts: object) -> float | None:
    try:
        ended = int(getattr(counts, "completed", 0)) + int(getattr(counts, "failed", 0))
        return min(1.0, ended / int(getattr(counts, "total", 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return None


# A state that is not listed here counts as in progress, so that a new state of the API is never
# reported as a failure.
LIVE_RUNNING = frozenset({"Running", "Idle"})
LIVE_ENDED = frozenset(
    {"Stopped", "Liquidated", "Deleted", "Completed", "DeployError", "RuntimeError", "Invalid"}
)


def live_start_progress(deployment: "LiveAlgorithmResults") -> JobProgress:
    """Return the progress of a starting deployment from a live/read response.

    A deployment that has ended counts as failed.
    """
    state = str(deployment.status)
    reason = str(deployment.message or "no reason given")
    return JobProgress(
        state=state,
        done=state in LIVE_RUNNING,
        failure=f"The deployment is {state}: {reason}" if state in LIVE_ENDED else "",
    )


def live_end_progress(deployment: "LiveAlgorithmResults") -> JobProgress:
    """Return the progress of a stopping deployment from a live/read response. Any end counts."""
    state = str(deployment.status)
    return JobProgress(state=state, done=state in LIVE_ENDED)


def agent_progress(run: "AgentDeployment") -> JobProgress:
    """Return the progress of an agent run from an agents/deployments/read response."""
    state = str(run.status or "unknown")
    return JobProgress(
        state=state,
        done=state in ("Completed", "Stopped"),
        failure="The agent run failed." if state == "Failed" else "",
    )
