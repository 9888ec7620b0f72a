"""What a job's last answer says: still running, done or failed."""

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quantconnect_client.errors import JobFailedError, QuantConnectError, WaitTimeoutError

if TYPE_CHECKING:
    from quantconnect_openapi.models.agent_deployment import AgentDeployment
    from quantconnect_openapi.models.backtest_report import BacktestReport
    from quantconnect_openapi.models.backtest_report_generating_response import (
        BacktestReportGeneratingResponse,
    )
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.get_object_store_response import GetObjectStoreResponse
    from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
    from quantconnect_openapi.models.optimization import Optimization
    from quantconnect_openapi.models.read_compile_response import ReadCompileResponse

LONGEST_SETTLING = 60.0
"""Seconds for which the statistics of a completed backtest may be late."""
MISSED_LOOKS = 5
"""How many looks in a row may fail for reasons that pass, such as a network that is down."""


@dataclass(frozen=True)
class JobProgress:
    """How far a job is.

    Attributes:
        state: the API's own word for it, such as `In Queue...`.
        fraction: how much is done, from 0 to 1; None where the API does not tell.
        done: whether nothing more will come.
        failure: why it failed, or an empty text.
        logs: what it printed, as far as the API tells.
    """

    state: str
    fraction: float | None = None
    done: bool = False
    failure: str = ""
    logs: Sequence[str] = field(default=(), repr=False)


class Watch:
    """What is known of one job that is waited for.

    Attributes:
        last: where it stood at the last look that succeeded.
    """

    def __init__(self, operation: str) -> None:
        self.last = JobProgress("not looked at yet")
        self._operation = operation
        self._job: object = None
        self._missed = 0

    def saw(self, job: object, progress: JobProgress) -> JobProgress:
        """Remember a look.

        Raises:
            JobFailedError: the job ended in failure.
        """
        self.last, self._job, self._missed = progress, job, 0
        if progress.failure:
            raise JobFailedError(
                progress.failure, operation=self._operation, job=job, logs=progress.logs
            )
        return progress

    def missed(self, error: QuantConnectError) -> None:
        """Take note of a look that failed.

        Raises:
            QuantConnectError: `error`, when looking again makes no sense.
        """
        self._missed += 1
        if error.worth_repeating == "never" or self._missed == MISSED_LOOKS:
            raise error

    def late(self, timeout: float) -> WaitTimeoutError:
        """The error for a job that was not done in time."""
        return WaitTimeoutError(
            f"Not done after {timeout:g} s; it was last {self.last.state!r} and goes on. "
            "Wait for it again with a longer timeout.",
            operation=self._operation,
            job=self._job,
        )

    @contextmanager
    def told_when_it_ends_early(self) -> Generator[None]:
        """Say of an interruption, such as Ctrl-C, that the job itself goes on."""
        try:
            yield
        except (JobFailedError, WaitTimeoutError):
            raise
        except BaseException as error:
            error.add_note(
                f"{self._operation}: the job was last {self.last.state!r} and goes on without "
                "being watched. Wait for it again."
            )
            raise


def compile_progress(build: "ReadCompileResponse") -> JobProgress:
    """Where a compile stands, by the answer of compile/read."""
    state = str(build.state)
    failure = "The project does not compile." if state == "BuildError" else ""
    return JobProgress(
        state=state,
        done=state != "InQueue",
        failure=failure,
        logs=tuple(map(str, build.logs or ())),
    )


def report_progress(
    answer: "BacktestReport | BacktestReportGeneratingResponse",
) -> JobProgress:
    """Whether a report is there yet, by the answer of backtests/read/report."""
    ready = isinstance(getattr(answer, "report", None), str)
    return JobProgress(state="ready" if ready else "generating", done=ready)


def loading_progress(answer: object) -> JobProgress:
    """Whether data is there yet, by an answer that has `status: loading` until it is."""
    loading = getattr(answer, "status", None) == "loading"
    return JobProgress(state="loading" if loading else "ready", done=not loading)


def packing_progress(answer: "GetObjectStoreResponse") -> JobProgress:
    """Whether a zip file of the Object Store is packed, by the answer of object/get."""
    return JobProgress(state="packed" if answer.url else "packing", done=bool(answer.url))


def entry_progress(entries: Sequence[object]) -> JobProgress:
    """Whether a listing that must have entries has them yet."""
    return JobProgress(state="ready" if entries else "loading", done=bool(entries))


def announces_orders(backtest: "BacktestResult") -> bool:
    """Whether the statistics of a backtest count orders."""
    count = getattr(backtest.statistics, "total_orders", None)
    return isinstance(count, str) and count != "0"


class BacktestWatch:
    """Where a backtest stands, by each answer of backtests/read in turn.

    It remembers when the backtest was first seen completed, since the statistics may come later.
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
    """Where an optimization stands, by the answer of optimizations/read."""
    state = str(optimization.status or "unknown")
    aborted = state == "aborted"
    return JobProgress(
        state=state,
        fraction=_share_done(optimization.runtime_statistics),
        done=state == "completed",
        failure="The optimization was aborted, or failed." if aborted else "",
    )


def _share_done(counts: object) -> float | None:
    try:
        ended = int(getattr(counts, "completed", 0)) + int(getattr(counts, "failed", 0))
        return min(1.0, ended / int(getattr(counts, "total", 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return None


# A state that is not listed here is new: it is taken for one on the way, so that nobody is told of
# a failure that is none.
LIVE_RUNNING = frozenset({"Running", "Idle"})
LIVE_ENDED = frozenset(
    {"Stopped", "Liquidated", "Deleted", "Completed", "DeployError", "RuntimeError", "Invalid"}
)


def live_start_progress(deployment: "LiveAlgorithmResults") -> JobProgress:
    """Whether a deployment runs yet, by the answer of live/read. One that has ended has failed."""
    state = str(deployment.status)
    reason = str(deployment.message or "no reason was given")
    return JobProgress(
        state=state,
        done=state in LIVE_RUNNING,
        failure=f"The deployment is {state}: {reason}" if state in LIVE_ENDED else "",
    )


def live_end_progress(deployment: "LiveAlgorithmResults") -> JobProgress:
    """Whether a deployment has ended, by the answer of live/read; a failure is an end too."""
    state = str(deployment.status)
    return JobProgress(state=state, done=state in LIVE_ENDED)


def agent_progress(run: "AgentDeployment") -> JobProgress:
    """Where a run of an agent stands, by the answer of agents/deployments/read."""
    state = str(run.status or "unknown")
    return JobProgress(
        state=state,
        done=state in ("Completed", "Stopped"),
        failure="The run of the agent failed." if state == "Failed" else "",
    )
