"""The single calls that a sweep is made of, and what each of them brings back."""

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
class Job:
    """What all points of a sweep have in common."""

    project_id: int
    compile_id: str
    name: str


@dataclass(frozen=True)
class Point:
    """A point to run, and the mark by which its backtest is known again among all others."""

    parameters: Parameters
    mark: str


def marked(job: Job, parameters: Parameters, attempt: int) -> Point:
    """The point with its mark: the same whenever and wherever it is made."""
    words = f"{job.name}\n{job.compile_id}\n{point_key(parameters)}\n{attempt}"
    return Point(parameters, sha256(words.encode()).hexdigest()[:12])


@dataclass(frozen=True)
class CountNodes:
    """See how many backtests can run at once."""


@dataclass(frozen=True)
class Look:
    """See all backtests of the project in one call."""


@dataclass(frozen=True)
class Start:
    """Start the backtest of a point."""

    point: Point


@dataclass(frozen=True)
class Read:
    """Read a backtest that has ended, as it seems."""

    mark: str
    backtest_id: str


@dataclass(frozen=True)
class Nodes:
    """How many backtest nodes a project can use, and how many of them are free."""

    usable: int
    free: int


@dataclass(frozen=True)
class Sighting:
    """A backtest in the list, and whether it may have ended."""

    backtest_id: str
    may_have_ended: bool


Step: TypeAlias = CountNodes | Look | Start | Read
Outcome: TypeAlias = "Nodes | Mapping[str, Sighting] | str | BacktestResult | QuantConnectError"


def backtest_name(job: Job, point: Point) -> str:
    """The name of a point's backtest, with its mark first, where no limit of length cuts it off."""
    return f"{point.mark} {job.name}"


def sightings(backtests: "Iterable[BacktestSummaryResult]") -> dict[str, Sighting]:
    """The backtests by what their names begin with, which is the mark of those of a sweep."""
    return {
        one.name.partition(" ")[0]: Sighting(one.backtest_id, _may_have_ended(one))
        for one in backtests
    }


def _may_have_ended(backtest: "BacktestSummaryResult") -> bool:
    # Words that are not known may be those of an end: reading the backtest tells.
    return backtest.progress == 1 or not str(backtest.status).startswith(RUNNING)


def count_nodes(nodes: "ProjectNodes") -> Nodes:
    """What a project has: the nodes that it is set to use, or all where none is chosen."""
    every = nodes.backtest or []
    usable = [node for node in every if node.active is True] or every
    return Nodes(len(usable), sum(node.busy is not True for node in usable))
