"""A sweep plan with a clock and service responses that tests control."""

from collections.abc import Mapping, Sequence
from typing import Any

from quantconnect_client.errors import (
    ApiError,
    ConnectionFailedError,
    OutcomeUnknownError,
    QuantConnectError,
    ThrottledError,
    UnexpectedResponseError,
)
from quantconnect_client.results import statistics
from quantconnect_client.sweeps import SweepRow
from quantconnect_client.sweeps._plan import SweepPlan
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
    point_to_run,
)
from quantconnect_client.sweeps._timing import Timing
from quantconnect_openapi.models.backtest_result import BacktestResult

SETTINGS = SweepSettings(7, "c-1", "grid")
TIMING = Timing(first_pause=1, longest_pause=8, listing_delay=10, recount=60)
UNKNOWN = OutcomeUnknownError("no response", operation="backtests.create")
OFFLINE = ConnectionFailedError("no network", operation="backtests.list")


def rejection(kind: type[ApiError], words: str = "no") -> ApiError:
    return kind([words], operation="backtests.create", status=200, body="{}")


def unexpected_response() -> QuantConnectError:
    return UnexpectedResponseError("not JSON", operation="x", status=200, body="<html>")


def throttled(seconds: float) -> ThrottledError:
    error = ThrottledError(["slow down"], operation="x", status=429, body="")
    error.retry_after = seconds
    return error


def ended(**facts: Any) -> BacktestResult:
    shape = {"statistics": {"Sharpe Ratio": "1.5"}, "totalPerformance": {"closedTrades": []}}
    response = {"backtestId": "b", "name": "x", "completed": True, "progress": 1, **shape}
    return BacktestResult.from_dict(response | {"status": "Completed."} | facts)


def points(count: int) -> list[SweepPoint]:
    return [point_to_run(SETTINGS, {"fast": number}, 0) for number in range(count)]


class Sweep:
    """A plan, a clock, and the responses of the service."""

    def __init__(self, count: int = 3, nodes: Nodes | None = None, **options: Any) -> None:
        self.points = points(count)
        self.now = 100.0
        self.plan = SweepPlan(
            SETTINGS, self.points, statistics=statistics, now=self.now, timing=TIMING, **options
        )
        self.nodes = nodes or Nodes(usable=2, free=2)
        self.listed: dict[str, ListedBacktest] = {}

    def due(self) -> list[Step]:
        return self.plan.due(self.now)

    def take(self, step: Step, outcome: Outcome) -> SweepRow | None:
        self.plan.begin([step], self.now)
        return self.plan.record(step, outcome, sent_at=self.now, now=self.now)

    def begin(self, listed: Mapping[str, ListedBacktest] | None = None) -> list[Step]:
        """Count nodes, read the list, and return the steps that are due then."""
        assert self.due() == [CountNodes(), ListBacktests()]
        self.take(CountNodes(), self.nodes)
        self.take(ListBacktests(), listed or {})
        return self.due()

    def start(self, number: int, outcome: Outcome = "") -> SweepRow | None:
        return self.take(StartBacktest(self.points[number]), outcome or f"id-{number}")

    def look(self, **ends: bool) -> None:
        """See these backtests in the list: `id_0=True` has ended."""
        numbers = {int(name.removeprefix("id_")): end for name, end in ends.items()}
        listed = {self.points[n].mark: ListedBacktest(f"id-{n}", end) for n, end in numbers.items()}
        self.take(ListBacktests(), listed)

    def read(self, number: int) -> ReadBacktest:
        return ReadBacktest(self.points[number].mark, f"id-{number}")

    def waits(self) -> float:
        """Move the clock to the next step that is due."""
        pause = self.plan.next_due() - self.now
        self.now += pause
        return pause


def kinds(steps: Sequence[Step]) -> list[type]:
    return [type(step) for step in steps]
