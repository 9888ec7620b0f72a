"""Plans the next steps of a sweep from the outcomes of earlier ones. It does no I/O."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeAlias, cast

from quantconnect_client._core import polling
from quantconnect_client._core.jobs import MISSED_LOOKS, BacktestWatch, JobProgress
from quantconnect_client.errors import (
    AccessDeniedError,
    AuthenticationError,
    ClientClosedError,
    NoSpareNodeError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    UnexpectedResponseError,
    WaitTimeoutError,
)
from quantconnect_client.sweeps._results import OPERATION, SweepRow
from quantconnect_client.sweeps._steps import (
    CountNodes,
    ListBacktests,
    ListedBacktest,
    Nodes,
    Outcome,
    ReadBacktest,
    StartBacktest,
    Step,
    SweepPoint,
    SweepSettings,
)
from quantconnect_client.sweeps._timing import NEVER, Backoff, Timing

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_result import BacktestResult

Statistics: TypeAlias = "Callable[[BacktestResult], Mapping[str, float | str | None]]"
MAX_LISTED = 10
FATAL_ERRORS = (AccessDeniedError, AuthenticationError, ClientClosedError, NotFoundError)
"""Errors of a start that would affect every other point as well."""


@dataclass
class BacktestRun:
    """A point whose backtest is running, or may be running.

    Attributes:
        is_being_sent: whether the request that starts it has no outcome yet.
    """

    point: SweepPoint
    since: float
    is_being_sent: bool = False
    backtest_id: str = ""
    watch: BacktestWatch = field(default_factory=BacktestWatch)
    decoding_failures: int = 0


class SweepPlan:
    """The state of each point of a sweep, and the steps to take next.

    A point is first waiting. It is unconfirmed from the request that starts its backtest until the
    backtest is known to run, then running, then ended until its result is read and a row is
    written. If the response to a start is lost, the point stays unconfirmed until the list contains
    the backtest. If the backtest is still missing from the list after a while, the point is waiting
    again.

    Args:
        settings: the settings that all points share.
        points: the points to run.
        statistics: a function that returns the statistics of a backtest for its row.
        max_parallel: maximum number of parallel backtests; None for the number of nodes.
        may_have_started: whether an earlier sweep may have just started some of the points.
        done: number of further points that already have rows.
        failed: number of those points that failed.
        now: the current time, in seconds of any clock.
        timing: backoff and timing.
    """

    def __init__(
        self,
        settings: SweepSettings,
        points: Sequence[SweepPoint],
        *,
        statistics: Statistics,
        max_parallel: int | None = None,
        may_have_started: bool = False,
        done: int = 0,
        failed: int = 0,
        now: float = 0.0,
        timing: Timing | None = None,
    ) -> None:
        self.total = len(points) + done
        self.failed = failed
        by_mark = {point.mark: point for point in points}
        self.waiting = {} if may_have_started else by_mark
        self.unconfirmed = (
            {mark: BacktestRun(one, now) for mark, one in by_mark.items()}
            if may_have_started
            else {}
        )
        self.running: dict[str, BacktestRun] = {}
        self.ended: dict[str, BacktestRun] = {}
        self._reads_in_flight: list[Step] = []
        self._settings = settings
        self._statistics = statistics
        self._max_parallel = max_parallel or NEVER
        self._timing = timing or Timing()
        self._slots: float = 0
        self._recount_at = now
        self._listed_at: float | None = None
        self._reads = Backoff(self._timing)
        self._starts = Backoff(self._timing)

    @property
    def remaining(self) -> int:
        """The number of points without a row."""
        return len(self.waiting) + len(self.unconfirmed) + len(self.running) + len(self.ended)

    def due(self, now: float) -> list[Step]:
        """Return the steps that are due, which can run in parallel."""
        return [step for moment, step in self._agenda() if moment <= now]

    def next_due(self) -> float:
        """Return the time when the next step is due, apart from those that are being executed."""
        return min((moment for moment, _ in self._agenda()), default=NEVER)

    def begin(self, steps: Sequence[Step], now: float) -> None:
        """Record that these steps are being executed, so their starts may have taken effect."""
        for step in steps:
            if isinstance(step, StartBacktest):
                mark = step.point.mark
                self.unconfirmed[mark] = BacktestRun(self.waiting.pop(mark), now, True)
            else:
                self._reads_in_flight.append(step)

    def withdraw(self, start: StartBacktest) -> None:
        """Record that the request of a start was never sent."""
        run = self.unconfirmed.pop(start.point.mark, None)
        if run:
            self.waiting[start.point.mark] = run.point

    def record(
        self, step: Step, outcome: Outcome, *, sent_at: float, now: float
    ) -> SweepRow | None:
        """Record the outcome of a step and return the row of its point, if it has ended.

        Args:
            step: the step.
            outcome: the outcome of the step.
            sent_at: the time before the step.
            now: the time after the step.

        Raises:
            QuantConnectError: the error affects every remaining point.
        """
        if isinstance(step, StartBacktest):
            return self._record_start(step.point, outcome, now)
        self._reads_in_flight = [one for one in self._reads_in_flight if one != step]
        match step:
            case ReadBacktest(mark):
                return self._record_result(mark, outcome, now)
            case CountNodes():
                self._record_nodes(outcome, now)
            case _:
                self._record_list(outcome, sent_at, now)
        return None

    def progress(self) -> JobProgress:
        """The progress of the sweep."""
        done = self.total - self.remaining
        running = len(self.running) + len(self.ended)
        state = f"{done} of {self.total} done, {running} running, {self.failed} failed"
        return JobProgress(state, done / self.total, done=not self.remaining)

    def describe_running(self) -> str:
        """Describe the backtests that keep running at QuantConnect if the sweep ends now."""
        runs = [*self.running.values(), *self.ended.values()]
        running = _listed([f"{run.backtest_id} ({_parameters(run.point)})" for run in runs])
        unconfirmed = _listed([_parameters(run.point) for run in self.unconfirmed.values()])
        return f"running: {running}; may have started: {unconfirmed}"

    def _agenda(self) -> Iterator[tuple[float, Step]]:
        """Iterate over the possible steps that are not being executed."""
        return (one for one in self._possible_steps() if one[1] not in self._reads_in_flight)

    def _possible_steps(self) -> Iterator[tuple[float, Step]]:
        """Iterate over all possible steps, with the times when they are due."""
        if self.waiting and self._recount_at < NEVER:
            yield max(self._recount_at, self._reads.until), CountNodes()
        if self._listed_at is None or self.running or self.unconfirmed:
            yield max(self._next_listing(), self._reads.until), ListBacktests()
        for mark, run in self.ended.items():
            yield self._reads.until, ReadBacktest(mark, run.backtest_id)
        if self._listed_at is not None:
            free = self._slots - len(self.running) - len(self.unconfirmed)
            for point in islice(self.waiting.values(), max(0, int(min(free, self.total)))):
                yield self._starts.until, StartBacktest(point)

    def _next_listing(self) -> float:
        """The time of the next poll, with an interval that grows with the age of the backtests."""
        if self._listed_at is None:
            return -NEVER
        listed_at, runs = self._listed_at, [*self.running.values(), *self.unconfirmed.values()]
        return listed_at + polling.pause_after(
            median(max(0.0, listed_at - run.since) for run in runs)
        )

    def _record_nodes(self, outcome: Outcome, now: float) -> None:
        if isinstance(outcome, QuantConnectError):
            self._record_failed_read(outcome, now)
            return
        nodes = cast(Nodes, outcome)
        self._reads.succeeded()
        occupied = len(self.running) + len(self.unconfirmed)
        # If no nodes are listed, try to start one backtest.
        usable = min(nodes.usable or 1, self._max_parallel)
        self._slots = min(occupied + nodes.free, usable) if nodes.usable else usable
        self._recount_at = now + self._timing.recount if self._slots < usable else NEVER

    def _record_list(self, outcome: Outcome, sent_at: float, now: float) -> None:
        if isinstance(outcome, QuantConnectError):
            self._record_failed_read(outcome, now)
            return
        listed = cast(Mapping[str, ListedBacktest], outcome)
        self._reads.succeeded()
        if self._listed_at is None:
            self._adopt_waiting(listed, now)
        self._listed_at = now
        for mark in list(self.unconfirmed):
            self._settle(mark, listed.get(mark), sent_at)
        for mark in list(self.running):
            if _may_have_ended(listed.get(mark), self.running[mark], sent_at):
                self.ended[mark] = self.running.pop(mark)

    def _adopt_waiting(self, listed: Mapping[str, ListedBacktest], now: float) -> None:
        for mark in [mark for mark in self.waiting if mark in listed]:
            self.unconfirmed[mark] = BacktestRun(self.waiting.pop(mark), now)

    def _settle(self, mark: str, found: ListedBacktest | None, sent_at: float) -> None:
        """Decide from the list whether an unconfirmed backtest was started."""
        run = self.unconfirmed[mark]
        if found:
            run.backtest_id = found.backtest_id
            self.running[mark] = self.unconfirmed.pop(mark)
        elif not run.is_being_sent and sent_at >= run.since + self._timing.listing_delay:
            self.waiting[mark] = self.unconfirmed.pop(mark).point

    def _record_start(self, point: SweepPoint, outcome: Outcome, now: float) -> SweepRow | None:
        run = self.unconfirmed.get(point.mark)
        if run is None:
            # A list read in parallel already contained it.
            return None
        if isinstance(outcome, OutcomeUnknownError | UnexpectedResponseError):
            run.since, run.is_being_sent = now, False
            return None
        del self.unconfirmed[point.mark]
        if isinstance(outcome, FATAL_ERRORS):
            self.waiting[point.mark] = point
            raise outcome
        if isinstance(outcome, QuantConnectError):
            return self._record_failed_start(point, outcome, now)
        self._starts.succeeded()
        run.backtest_id, run.since = cast(str, outcome), now
        self.running[point.mark] = run
        return None

    def _record_failed_start(
        self, point: SweepPoint, error: QuantConnectError, now: float
    ) -> SweepRow | None:
        if not isinstance(error, NoSpareNodeError) and error.worth_repeating == "never":
            return self._row(BacktestRun(point, now), "rejected", str(error))
        self.waiting[point.mark] = point
        self._starts.failed(now, error)
        if isinstance(error, NoSpareNodeError):
            self._recount_at = self._starts.until
        return None

    def _record_result(self, mark: str, outcome: Outcome, now: float) -> SweepRow | None:
        run = self.ended[mark]
        if isinstance(outcome, QuantConnectError):
            return self._record_unread_result(mark, outcome, now)
        self._reads.succeeded()
        backtest = cast("BacktestResult", outcome)
        progress = run.watch(backtest)
        if not progress.done:
            self.running[mark] = self.ended.pop(mark)
            return None
        del self.ended[mark]
        return self._row(run, progress.state, progress.failure or None, backtest)

    def _record_unread_result(
        self, mark: str, error: QuantConnectError, now: float
    ) -> SweepRow | None:
        run = self.ended[mark]
        run.decoding_failures += isinstance(error, UnexpectedResponseError)
        passes = error.worth_repeating != "never" or isinstance(error, UnexpectedResponseError)
        if passes and run.decoding_failures < MISSED_LOOKS:
            self._reads.failed(now, error)
            return None
        if isinstance(error, FATAL_ERRORS) and not isinstance(error, NotFoundError):
            raise error
        del self.ended[mark]
        return self._row(run, "unreadable", str(error))

    def _record_failed_read(self, error: QuantConnectError, now: float) -> None:
        """Record the failure of a call that concerns all points."""
        passes = error.worth_repeating != "never" or isinstance(error, UnexpectedResponseError)
        if not passes or (
            isinstance(error, UnexpectedResponseError) and self._reads.failures >= MISSED_LOOKS
        ):
            raise error
        self._reads.failed(now, error)

    def _row(
        self,
        run: BacktestRun,
        status: str,
        error: str | None,
        backtest: "BacktestResult | None" = None,
    ) -> SweepRow:
        self.failed += error is not None
        return SweepRow(
            parameters=run.point.parameters,
            backtest_id=run.backtest_id or None,
            status=status,
            statistics=self._statistics(backtest) if backtest else {},
            error=error,
            name=self._settings.name,
            project_id=self._settings.project_id,
            compile_id=self._settings.compile_id,
        )


def _may_have_ended(found: ListedBacktest | None, run: BacktestRun, sent_at: float) -> bool:
    """Whether a backtest may have ended. A missing one was deleted or is very new."""
    return found.may_have_ended if found else sent_at >= run.since


def _listed(texts: Sequence[str]) -> str:
    """Join the first texts, with the number of further ones."""
    more = [f"{len(texts) - MAX_LISTED} more"] if len(texts) > MAX_LISTED else []
    return ", ".join([*texts[:MAX_LISTED], *more]) or "none"


def _parameters(point: SweepPoint) -> str:
    return ", ".join(f"{name}={value}" for name, value in point.parameters.items())


def timeout_error(plan: SweepPlan, timeout: float) -> WaitTimeoutError:
    """Return the error for a sweep that timed out."""
    message = f"Timed out after {timeout:g} s: {plan.progress().state}."
    return WaitTimeoutError(message, job=None)


@contextmanager
def progress_note(plan: SweepPlan, path: Path) -> Generator[None]:
    """Add a note to an error that ends a sweep early, with its progress."""
    try:
        yield
    except BaseException as error:
        done = plan.total - plan.remaining
        error.add_note(
            f"{OPERATION}: {done} of {plan.total} points are done and in {path};"
            f" {plan.describe_running()}. To resume, call sweep again with the same arguments."
        )
        raise
