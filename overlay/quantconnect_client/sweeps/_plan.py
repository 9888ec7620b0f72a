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
from quantconnect_client.sweeps._patience import NEVER, Backoff, Timing
from quantconnect_client.sweeps._results import OPERATION, SweepRow
from quantconnect_client.sweeps._steps import (
    CountNodes,
    Job,
    Look,
    Nodes,
    Outcome,
    Point,
    Read,
    Sighting,
    Start,
    Step,
)

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_result import BacktestResult

Statistics: TypeAlias = "Callable[[BacktestResult], Mapping[str, float | str | None]]"
MOST_LISTED = 10
SAME_FOR_ALL = (AccessDeniedError, AuthenticationError, ClientClosedError, NotFoundError)
"""Errors of a start that would affect every other point as well."""


@dataclass
class Run:
    """A point whose backtest is running, or may be running."""

    point: Point
    since: float
    backtest_id: str = ""
    watch: BacktestWatch = field(default_factory=BacktestWatch)
    misfits: int = 0


class SweepPlan:
    """The state of each point of a sweep, and the steps to take next.

    A point is first waiting. It is doubtful from the request that starts its backtest until the
    backtest is known to run, then running, then ended until its result is read and a row is
    written. If the response to a start is lost, the point stays doubtful until the list contains
    the backtest. If the backtest is still missing from the list after a while, the point is waiting
    again.

    Args:
        job: the settings that all points share.
        points: the points to run.
        statistics: a function that returns the statistics of a backtest for its row.
        most: maximum number of parallel backtests; None for the number of nodes.
        in_doubt: whether an earlier sweep may have just started some of the points.
        done: number of further points that already have rows.
        failed: number of those points that failed.
        now: the current time, in seconds of any clock.
        timing: backoff and timing.
    """

    def __init__(
        self,
        job: Job,
        points: Sequence[Point],
        *,
        statistics: Statistics,
        most: int | None = None,
        in_doubt: bool = False,
        done: int = 0,
        failed: int = 0,
        now: float = 0.0,
        timing: Timing | None = None,
    ) -> None:
        self.total = len(points) + done
        self.failed = failed
        by_mark = {point.mark: point for point in points}
        self.waiting = {} if in_doubt else by_mark
        self.doubtful = {mark: Run(one, now) for mark, one in by_mark.items()} if in_doubt else {}
        self.running: dict[str, Run] = {}
        self.ended: dict[str, Run] = {}
        self._job = job
        self._statistics = statistics
        self._most = most or NEVER
        self._timing = timing or Timing()
        self._slots: float = 0
        self._recount_at = now
        self._looked: float | None = None
        self._reads = Backoff(self._timing)
        self._starts = Backoff(self._timing)

    @property
    def left(self) -> int:
        """The number of points without a row."""
        return len(self.waiting) + len(self.doubtful) + len(self.running) + len(self.ended)

    def due(self, now: float) -> list[Step]:
        """Return the steps that are due, which can run in parallel."""
        return [step for moment, step in self._agenda() if moment <= now]

    def next_due(self) -> float:
        """Return the time when the next step is due."""
        return min(moment for moment, _ in self._agenda())

    def begin(self, steps: Sequence[Step], now: float) -> None:
        """Record that these steps are being executed, so their starts may have taken effect."""
        for step in steps:
            if isinstance(step, Start):
                mark = step.point.mark
                self.doubtful[mark] = Run(self.waiting.pop(mark), now)

    def saw(self, step: Step, outcome: Outcome, *, asked: float, now: float) -> SweepRow | None:
        """Record the outcome of a step and return the row of its point, if it has ended.

        Args:
            step: the step.
            outcome: the outcome of the step.
            asked: the time before the step.
            now: the time after the step.

        Raises:
            QuantConnectError: the error affects every remaining point.
        """
        match step:
            case Start(point):
                return self._saw_start(point, outcome, now)
            case Read(mark):
                return self._saw_end(mark, outcome, now)
            case CountNodes():
                self._saw_nodes(outcome, now)
            case _:
                self._saw_list(outcome, asked, now)
        return None

    def progress(self) -> JobProgress:
        """The progress of the sweep."""
        done = self.total - self.left
        running = len(self.running) + len(self.ended)
        state = f"{done} of {self.total} done, {running} running, {self.failed} failed"
        return JobProgress(state, done / self.total, done=not self.left)

    def unwatched(self) -> str:
        """Describe the backtests that keep running at QuantConnect if the sweep ends now."""
        runs = [*self.running.values(), *self.ended.values()]
        sure = _listed([f"{run.backtest_id} ({_words(run.point)})" for run in runs])
        unsure = _listed([_words(run.point) for run in self.doubtful.values()])
        return f"running: {sure}; may have started: {unsure}"

    def _agenda(self) -> Iterator[tuple[float, Step]]:
        """Iterate over all possible steps, with the times when they are due."""
        if self.waiting and self._recount_at < NEVER:
            yield max(self._recount_at, self._reads.until), CountNodes()
        if self._looked is None or self.running or self.doubtful:
            yield max(self._look_at(), self._reads.until), Look()
        for mark, run in self.ended.items():
            yield self._reads.until, Read(mark, run.backtest_id)
        if self._looked is not None:
            free = self._slots - len(self.running) - len(self.doubtful)
            for point in islice(self.waiting.values(), max(0, int(min(free, self.total)))):
                yield self._starts.until, Start(point)

    def _look_at(self) -> float:
        """The time of the next poll, with an interval that grows with the age of the backtests."""
        if self._looked is None:
            return -NEVER
        looked, runs = self._looked, [*self.running.values(), *self.doubtful.values()]
        return looked + polling.pause_after(median(max(0.0, looked - run.since) for run in runs))

    def _saw_nodes(self, outcome: Outcome, now: float) -> None:
        if isinstance(outcome, QuantConnectError):
            self._missed(outcome, now)
            return
        nodes = cast(Nodes, outcome)
        self._reads.succeeded()
        occupied = len(self.running) + len(self.doubtful)
        # If no nodes are listed, try to start one backtest.
        usable = min(nodes.usable or 1, self._most)
        self._slots = min(occupied + nodes.free, usable) if nodes.usable else usable
        self._recount_at = now + self._timing.recount if self._slots < usable else NEVER

    def _saw_list(self, outcome: Outcome, asked: float, now: float) -> None:
        if isinstance(outcome, QuantConnectError):
            self._missed(outcome, now)
            return
        listed = cast(Mapping[str, Sighting], outcome)
        self._reads.succeeded()
        if self._looked is None:
            self._adopt_waiting(listed, now)
        self._looked = now
        for mark in list(self.doubtful):
            self._settle(mark, listed.get(mark), asked)
        for mark in list(self.running):
            if _worth_reading(listed.get(mark), self.running[mark], asked):
                self.ended[mark] = self.running.pop(mark)

    def _adopt_waiting(self, listed: Mapping[str, Sighting], now: float) -> None:
        for mark in [mark for mark in self.waiting if mark in listed]:
            self.doubtful[mark] = Run(self.waiting.pop(mark), now)

    def _settle(self, mark: str, found: Sighting | None, asked: float) -> None:
        """Decide from the list whether a doubtful backtest was started."""
        run = self.doubtful[mark]
        if found:
            run.backtest_id = found.backtest_id
            self.running[mark] = self.doubtful.pop(mark)
        elif asked >= run.since + self._timing.doubt:
            self.waiting[mark] = self.doubtful.pop(mark).point

    def _saw_start(self, point: Point, outcome: Outcome, now: float) -> SweepRow | None:
        run = self.doubtful.get(point.mark)
        if run is None:
            # A list read in parallel already contained it.
            return None
        if isinstance(outcome, OutcomeUnknownError | UnexpectedResponseError):
            run.since = now
            return None
        del self.doubtful[point.mark]
        if isinstance(outcome, SAME_FOR_ALL):
            self.waiting[point.mark] = point
            raise outcome
        if isinstance(outcome, QuantConnectError):
            return self._not_started(point, outcome, now)
        self._starts.succeeded()
        run.backtest_id, run.since = cast(str, outcome), now
        self.running[point.mark] = run
        return None

    def _not_started(self, point: Point, error: QuantConnectError, now: float) -> SweepRow | None:
        if not isinstance(error, NoSpareNodeError) and error.worth_repeating == "never":
            return self._row(Run(point, now), "refused", str(error))
        self.waiting[point.mark] = point
        self._starts.hold(now, error)
        if isinstance(error, NoSpareNodeError):
            self._recount_at = self._starts.until
        return None

    def _saw_end(self, mark: str, outcome: Outcome, now: float) -> SweepRow | None:
        run = self.ended[mark]
        if isinstance(outcome, QuantConnectError):
            return self._not_read(mark, outcome, now)
        self._reads.succeeded()
        backtest = cast("BacktestResult", outcome)
        stands = run.watch(backtest)
        if not stands.done:
            self.running[mark] = self.ended.pop(mark)
            return None
        del self.ended[mark]
        return self._row(run, stands.state, stands.failure or None, backtest)

    def _not_read(self, mark: str, error: QuantConnectError, now: float) -> SweepRow | None:
        run = self.ended[mark]
        run.misfits += isinstance(error, UnexpectedResponseError)
        passes = error.worth_repeating != "never" or isinstance(error, UnexpectedResponseError)
        if passes and run.misfits < MISSED_LOOKS:
            self._reads.hold(now, error)
            return None
        if isinstance(error, SAME_FOR_ALL) and not isinstance(error, NotFoundError):
            raise error
        del self.ended[mark]
        return self._row(run, "unreadable", str(error))

    def _missed(self, error: QuantConnectError, now: float) -> None:
        """Record the failure of a call that concerns all points."""
        passes = error.worth_repeating != "never" or isinstance(error, UnexpectedResponseError)
        if not passes or (
            isinstance(error, UnexpectedResponseError) and self._reads.failures >= MISSED_LOOKS
        ):
            raise error
        self._reads.hold(now, error)

    def _row(
        self, run: Run, status: str, error: str | None, backtest: "BacktestResult | None" = None
    ) -> SweepRow:
        self.failed += error is not None
        return SweepRow(
            parameters=run.point.parameters,
            backtest_id=run.backtest_id or None,
            status=status,
            statistics=self._statistics(backtest) if backtest else {},
            error=error,
            name=self._job.name,
            project_id=self._job.project_id,
            compile_id=self._job.compile_id,
        )


def _worth_reading(found: Sighting | None, run: Run, asked: float) -> bool:
    """Whether a backtest may have ended. A missing one was deleted or is very new."""
    return found.may_have_ended if found else asked >= run.since


def _listed(texts: Sequence[str]) -> str:
    """Join the first texts, with the number of further ones."""
    more = [f"{len(texts) - MOST_LISTED} more"] if len(texts) > MOST_LISTED else []
    return ", ".join([*texts[:MOST_LISTED], *more]) or "none"


def _words(point: Point) -> str:
    return ", ".join(f"{name}={value}" for name, value in point.parameters.items())


def late(plan: SweepPlan, timeout: float) -> WaitTimeoutError:
    """Return the error for a sweep that timed out."""
    words = f"Timed out after {timeout:g} s: {plan.progress().state}."
    return WaitTimeoutError(words, job=None)


@contextmanager
def told_what_goes_on(plan: SweepPlan, path: Path) -> Generator[None]:
    """Add a note to an error that ends a sweep early, with its progress."""
    try:
        yield
    except BaseException as error:
        error.add_note(
            f"{OPERATION}: {plan.total - plan.left} of {plan.total} points are done and in {path}; "
            f"{plan.unwatched()}. To resume, call sweep again with the same arguments."
        )
        raise
