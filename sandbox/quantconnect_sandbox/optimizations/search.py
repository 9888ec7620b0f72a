"""Optimizations: a grid of parameter values, its backtests, and the best of them."""

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from itertools import product
from math import ceil

from quantconnect_sandbox.backtests.entities import Backtest, simulate_run
from quantconnect_sandbox.backtests.figures import portfolio_statistics
from quantconnect_sandbox.backtests.performance import Performance, measure
from quantconnect_sandbox.backtests.results import QUEUE_SHARE
from quantconnect_sandbox.backtests.updates import updates_backtests
from quantconnect_sandbox.compiles.static_analysis import find_crash
from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.store.jobs import Job, Pace, register_job
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import kept

register_job("optimization", seconds=20)

# The docs allow three parameters; the service documents no limit for the points of a grid.
MOST_PARAMETERS = 3
MOST_BACKTESTS = 500
_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "LessOrEqual": operator.le,
    "Less": operator.lt,
    "GreaterOrEqual": operator.ge,
    "Greater": operator.gt,
    "NotEqual": operator.ne,
    "Equals": operator.eq,
}


@dataclass(frozen=True)
class NodeType:
    """A type of optimization node: the node limit, the price, and the seconds of a backtest."""

    most: int
    dollars_an_hour: float
    seconds_a_backtest: int


NODE_TYPES = {
    "O2-8": NodeType(24, 0.15, 36),
    "O4-12": NodeType(12, 0.30, 24),
    "O8-16": NodeType(6, 0.60, 18),
}


@dataclass
class Constraint:
    """A condition that a backtest must meet to count."""

    target: str
    operator: str
    value: float

    def met_by(self, measured: Performance) -> bool:
        """Return whether a backtest with these figures meets the condition."""
        return _OPERATORS[self.operator](target_figure(measured, self.target), self.value)


@dataclass
class Goal:
    """The target of the search, and the constraints on its backtests."""

    target: str
    extremum: str
    enough: float | None
    constraints: list[Constraint]

    def allows(self, measured: Performance) -> bool:
        """Return whether a backtest with these figures meets all constraints."""
        return all(constraint.met_by(measured) for constraint in self.constraints)

    def is_reached(self, measured: Performance) -> bool:
        """Return whether a backtest with these figures ends the search."""
        if self.enough is None or not self.allows(measured):
            return False
        figure = target_figure(measured, self.target)
        return figure >= self.enough if self.extremum == "max" else figure <= self.enough

    def best(self, backtests: list[Backtest]) -> Backtest | None:
        """Return the best backtest that meets all constraints, or the first of several equals."""
        candidates = [one for one in backtests if self.allows(one.measured)]
        choose = max if self.extremum == "max" else min
        figures = [target_figure(one.measured, self.target) for one in candidates]
        return candidates[figures.index(choose(figures))] if candidates else None


@kept
@dataclass
class Optimization:
    """An optimization.

    `grid` has the ids and parameters of the backtests that it runs, which are fewer than `total`
    when one reaches the goal. `settled` is the job's progress when the backtests were last updated.
    """

    id: str
    project_id: int
    name: str
    goal: Goal
    strategy: str
    parameters: list[Json]
    node_type: str
    parallel_nodes: int
    sources: dict[str, str]
    seed: int
    snapshot_id: int
    total: int
    job: Job
    grid: dict[str, Json] = field(default_factory=dict[str, Json])
    settled: float = 0.0

    @property
    def waves(self) -> int:
        """The number of rounds in which the nodes run one backtest each."""
        return ceil(len(self.grid) / self.parallel_nodes)

    @property
    def seconds(self) -> float:
        """The duration of the whole job. A poll counts as a second."""
        return self.job.pace.seconds or float(self.job.pace.polls)

    @property
    def seconds_a_backtest(self) -> float:
        """The duration of each backtest."""
        return self.seconds * (1 - QUEUE_SHARE) / self.waves

    def progress_of(self, number: int, done: float) -> float:
        """Return the progress of a backtest at this progress of the job. Below 0 it is queued."""
        waves_done = (done - QUEUE_SHARE) / (1 - QUEUE_SHARE) * self.waves
        # Rounded so that a wave ends exactly where the next one begins.
        return min(1.0, round(waves_done - number // self.parallel_nodes, 9))


def find_optimization(cloud: Cloud, identifier: str) -> Optimization:
    """Return the optimization with that id in any project, or raise the API's error."""
    for project in all_projects(cloud).all():
        optimizations = cloud.table(Optimization, project.id)
        if identifier in optimizations:
            return optimizations[identifier]
    raise not_found("Optimization", identifier)


def status(optimization: Optimization, done: float) -> str:
    """Return the status of an optimization, as the API names it."""
    if optimization.job.stopped_at is not None:
        return "aborted"
    if done >= 1:
        return "completed"
    return "new" if done < QUEUE_SHARE else "running"


def settle(cloud: Cloud, optimization: Optimization) -> float:
    """Update the backtests of an optimization to the progress of its job, and return that."""
    done = optimization.job.progress(cloud.clock.now())
    if done == optimization.settled:
        return done
    backtests = cloud.table(Backtest, optimization.project_id)
    for number, identifier in enumerate(optimization.grid):
        before = optimization.progress_of(number, optimization.settled)
        progress = optimization.progress_of(number, done)
        if before < 0 <= progress:
            backtests[identifier] = _backtest(optimization, number, identifier)
        if before < 1 and progress >= 0 and identifier in backtests:
            backtests[identifier].job.stopped_at = QUEUE_SHARE + (1 - QUEUE_SHARE) * progress
    optimization.settled = done
    return done


@updates_backtests
def settle_all(cloud: Cloud, project_id: int) -> None:
    """Update the backtests of all optimizations of a project to the progress of their jobs."""
    optimizations = cloud.table(Optimization, project_id)
    for one in optimizations.all():
        if one.settled != one.job.progress(cloud.clock.now()):
            settle(cloud, optimizations[one.id])


def begun_backtests(cloud: Cloud, optimization: Optimization) -> dict[int, Backtest]:
    """Return the backtests that have started by number, from 1, read-only."""
    rows = cloud.table(Backtest, optimization.project_id).all()
    own = {one.id: one for one in rows if one.optimization_id == optimization.id}
    numbered = enumerate(optimization.grid, start=1)
    return {number: own[identifier] for number, identifier in numbered if identifier in own}


def abort(cloud: Cloud, optimization: Optimization) -> None:
    """Abort an optimization. Its unfinished backtests are deleted."""
    done = settle(cloud, optimization)
    if status(optimization, done) in ("completed", "aborted"):
        raise ApiError(f"Optimization {optimization.id} is {status(optimization, done)} already")
    optimization.job.stop(cloud.clock.now())
    backtests = cloud.table(Backtest, optimization.project_id)
    for number, identifier in enumerate(optimization.grid):
        if optimization.progress_of(number, done) < 1:
            backtests.pop(identifier, None)


def plan_grid(parameters: list[Json]) -> list[Json]:
    """Return the parameters of each backtest, as strings by name. The last one varies fastest.

    Raises:
        ApiError: a range is empty, or the grid has too many points.
    """
    names = [parameter["name"] for parameter in parameters]
    if len(set(names)) < len(names) or len(names) > MOST_PARAMETERS:
        raise ApiError(
            f"Invalid argument: parameters must be up to {MOST_PARAMETERS}, each with a name of "
            f"its own, got {', '.join(names)}"
        )
    count = 1
    for parameter in parameters:
        count *= _steps(parameter) + 1
    if count > MOST_BACKTESTS:
        raise ApiError(
            f"Invalid argument: parameters must make up to {MOST_BACKTESTS} backtests in the "
            f"sandbox, got {count}: choose greater steps or smaller ranges"
        )
    points = product(*(list(_values(parameter)) for parameter in parameters))
    return [dict(zip(names, values, strict=True)) for values in points]


def cut_grid(
    points: list[Json], goal: Goal, nodes: int, sources: dict[str, str], seed: int
) -> list[Json]:
    """Return the points to run, through the wave with the first one that reaches the goal."""
    if goal.enough is None or find_crash(sources):
        return points
    for number, parameters in enumerate(points):
        if goal.is_reached(measure(simulate_run(seed, sources, parameters))):
            return points[: nodes * (number // nodes + 1)]
    return points


def estimate_seconds(points: int, node_type: str, nodes: int) -> int:
    """Estimate the seconds that a grid takes on these nodes."""
    return ceil(points / nodes) * NODE_TYPES[node_type].seconds_a_backtest


def check_nodes(node_type: str, nodes: int) -> None:
    """Reject a node count outside the limits of the type."""
    most = NODE_TYPES[node_type].most
    if not 1 <= nodes <= most:
        raise ApiError(
            f"Invalid argument: parallelNodes must be between 1 and {most} for {node_type}, got "
            f"{nodes}"
        )


def target_figure(measured: Performance, target: str) -> float:
    """Return the figure of a target such as `TotalPerformance.PortfolioStatistics.Drawdown`."""
    name = target.rpartition(".")[2]
    return float(portfolio_statistics(measured)[name[0].lower() + name[1:]])


def _backtest(optimization: Optimization, number: int, identifier: str) -> Backtest:
    wave, node = divmod(number, optimization.parallel_nodes)
    wait = QUEUE_SHARE + (1 - QUEUE_SHARE) * wave / optimization.waves
    start = optimization.job.started + timedelta(seconds=wait * optimization.job.pace.seconds)
    return Backtest(
        id=identifier,
        name=f"{optimization.name} {number + 1}",
        sources=optimization.sources,
        parameters=optimization.grid[identifier],
        seed=optimization.seed,
        node=f"{optimization.node_type} node {node + 1}",
        snapshot_id=optimization.snapshot_id,
        job=Job(started=start, pace=Pace()),
        optimization_id=optimization.id,
    )


def _steps(parameter: Json) -> int:
    low, high, step = (parameter[key] for key in ("min", "max", "step"))
    if low > high:
        raise ApiError(
            f"Invalid argument: parameters must have a min that is at most max, got {low} and "
            f"{high} for {parameter['name']}"
        )
    # Decimals, so that 0.3 is exactly three steps of 0.1 away from 0.
    return int((Decimal(str(high)) - Decimal(str(low))) / Decimal(str(step)))


def _values(parameter: Json) -> Iterator[str]:
    low, step = Decimal(str(parameter["min"])), Decimal(str(parameter["step"]))
    for number in range(_steps(parameter) + 1):
        yield f"{(low + number * step).normalize():f}"
