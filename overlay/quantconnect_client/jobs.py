"""What a job's last answer says: still running, done or failed."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_report import BacktestReport
    from quantconnect_openapi.models.backtest_report_generating_response import (
        BacktestReportGeneratingResponse,
    )
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.read_compile_response import ReadCompileResponse

LONGEST_SETTLING = 60.0
"""Seconds for which the statistics of a completed backtest may be late."""


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
