"""The steps of a sweep, each of which is one API call, and their outcomes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from quantconnect_client.errors import QuantConnectError
from quantconnect_client.sweeps._results import Parameters, point_key

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
    from quantconnect_openapi.models.project_nodes import ProjectNodes

RUNNING = ("In Queue", "In Progress", "Running")


@dataclass(frozen=True)
class SweepSettings:
    """The settings that all points of a sweep share."""

    project_id: int
    compile_id: str
    name: str


@dataclass(frozen=True)
class SweepPoint:
    """A point to run, with a mark that identifies its backtest in the list."""

    parameters: Parameters
    mark: str


def point_to_run(settings: SweepSettings, parameters: Parameters, attempt: int) -> SweepPoint:
    """Return the point with its mark, which depends on the arguments only."""
    words = f"{settings.name}\n{settings.compile_id}\n{point_key(parameters)}\n{attempt}"
    return SweepPoint(parameters, sha256(words.encode()).hexdigest()[:12])


@dataclass(frozen=True)
class CountNodes:
    """Count the nodes that can run backtests."""


@dataclass(frozen=True)
class ListBacktests:
    """List all backtests of the project in one call."""


@dataclass(frozen=True)
class StartBacktest:
    """Start the backtest of a point."""

    point: SweepPoint


@dataclass(frozen=True)
class ReadBacktest:
    """Read a backtest that may have ended."""

    mark: str
    backtest_id: str


@dataclass(frozen=True)
class Nodes:
    """The number of backtest nodes that a project can use, and how many of them are free."""

    usable: int
    free: int


@dataclass(frozen=True)
class ListedBacktest:
    """A backtest in the list, and whether it may have ended."""

    backtest_id: str
    may_have_ended: bool


Step: TypeAlias = CountNodes | ListBacktests | StartBacktest | ReadBacktest
Outcome: TypeAlias = (
    "Nodes | Mapping[str, ListedBacktest] | str | BacktestResult | QuantConnectError"
)


def backtest_name(settings: SweepSettings, point: SweepPoint) -> str:
    """Return the name of a point's backtest, which starts with the mark.

    A name that is too long is cut off at its end.
    """
    return f"{point.mark} {settings.name}"


def listed_backtests(backtests: "Iterable[BacktestSummaryResult]") -> dict[str, ListedBacktest]:
    """Index backtests by the first word of their names, which is the mark in those of a sweep."""
    return {
        one.name.partition(" ")[0]: ListedBacktest(one.backtest_id, _may_have_ended(one))
        for one in backtests
    }


def _may_have_ended(backtest: "BacktestSummaryResult") -> bool:
    # An unknown status may be final. Reading the backtest settles it.
    return backtest.progress == 1 or not str(backtest.status).startswith(RUNNING)


def count_nodes(nodes: "ProjectNodes") -> Nodes:
    """Count the nodes that the project is set to use; if it selects none, it can use all."""
    every = nodes.backtest or []
    usable = [node for node in every if node.active is True] or every
    return Nodes(len(usable), sum(node.busy is not True for node in usable))
