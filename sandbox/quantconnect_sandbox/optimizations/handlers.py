"""Optimizations of a project. Their backtests are simulated like all others."""

from typing import Any

from quantconnect_sandbox.backtests.entities import Backtest
from quantconnect_sandbox.compiles.entities import Compile, check_built, find_compile
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.optimizations.results import optimization_object, optimization_summary
from quantconnect_sandbox.optimizations.search import (
    NODE_TYPES,
    Constraint,
    Goal,
    Optimization,
    abort,
    check_nodes,
    cut_grid,
    estimate_seconds,
    find_optimization,
    plan_grid,
    settle,
    settle_all,
)
from quantconnect_sandbox.organizations.credit import credit_balance
from quantconnect_sandbox.projects.entities import find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("estimateOptimization", simulated="time of a backtest on each kind of node")
def estimate_optimization(cloud: Cloud, request: Json) -> Json:
    """Estimate the time of all combinations on the given nodes, by default one `O2-8`."""
    project = find_project(cloud, request["projectId"])
    if "compileId" in request:
        check_built(cloud, find_compile(cloud, project, request["compileId"]))
    node_type, nodes = _read_nodes(request)
    points = plan_grid(_read_parameters(request))
    seconds = estimate_seconds(len(points), node_type, nodes)
    balance = int(credit_balance(cloud))
    return {"estimate": {"estimateId": cloud.new_hex(), "time": seconds, "balance": balance}}


@operation("createOptimization")
def create_optimization(cloud: Cloud, request: Json) -> Json:
    """Start an optimization of a successful build. It always begins in the queue."""
    project = find_project(cloud, request["projectId"])
    build = find_compile(cloud, project, request["compileId"])
    check_built(cloud, build)
    optimization = _make_optimization(cloud, request, build)
    cloud.table(Optimization, project.id)[optimization.id] = optimization
    return {"optimizations": [optimization_summary(cloud, optimization, done=0)]}


@operation("readOptimization", simulated="prices, trades, and the figures that follow from them")
def read_optimization(cloud: Cloud, request: Json) -> Json:
    """Return the optimization as it stands: counts, its backtests so far, and the best figures."""
    optimization = find_optimization(cloud, request["optimizationId"])
    cloud.poll(optimization.job)
    done = settle(cloud, optimization)
    return {"optimization": optimization_object(cloud, optimization, done)}


@operation("listOptimizations", simulated="prices, trades, and the figures that follow from them")
def list_optimizations(cloud: Cloud, request: Json) -> Json:
    """List the optimizations of a project in short form, oldest first."""
    project = find_project(cloud, request["projectId"])
    settle_all(cloud, project.id)
    now = cloud.clock.now()
    optimizations = cloud.table(Optimization, project.id).all()
    summaries = [optimization_summary(cloud, one, one.job.progress(now)) for one in optimizations]
    return {"optimizations": summaries}


@operation("updateOptimization")
def update_optimization(cloud: Cloud, request: Json) -> Json:
    """Rename an optimization."""
    find_optimization(cloud, request["optimizationId"]).name = request["name"]
    return {}


@operation("abortOptimization")
def abort_optimization(cloud: Cloud, request: Json) -> Json:
    """Abort an optimization. Completed backtests are kept. Rejected if it has ended."""
    abort(cloud, find_optimization(cloud, request["optimizationId"]))
    return {}


@operation("deleteOptimization")
def delete_optimization(cloud: Cloud, request: Json) -> Json:
    """Delete an optimization with its backtests, running or not."""
    optimization = find_optimization(cloud, request["optimizationId"])
    backtests = cloud.table(Backtest, optimization.project_id)
    for identifier in optimization.grid:
        backtests.pop(identifier, None)
    del cloud.table(Optimization, optimization.project_id)[optimization.id]
    return {}


def _make_optimization(cloud: Cloud, request: Json, build: Compile) -> Optimization:
    node_type, nodes = _read_nodes(request)
    parameters, goal, seed = _read_parameters(request), _read_goal(request), cloud.settings.seed
    points = plan_grid(parameters)
    run = cut_grid(points, goal, nodes, build.sources, seed)
    return Optimization(
        id=f"O-{cloud.new_hex()}",
        project_id=request["projectId"],
        name=request["name"],
        goal=goal,
        strategy=request["strategy"],
        parameters=parameters,
        node_type=node_type,
        parallel_nodes=nodes,
        sources=build.sources,
        seed=seed,
        snapshot_id=cloud.new_number(),
        total=len(points),
        job=cloud.start_job("optimization"),
        grid={cloud.new_hex(): point for point in run},
    )


def _read_nodes(request: Json) -> tuple[str, int]:
    # The official command line client also sends nodes with an estimate, as strings.
    node_type, nodes = request.get("nodeType", "O2-8"), str(request.get("parallelNodes", 1))
    if node_type not in NODE_TYPES or not nodes.isdecimal():
        known = ", ".join(NODE_TYPES)
        raise ApiError(
            f"Invalid argument: nodeType must be one of {known} and parallelNodes a number, got "
            f"{node_type!r} and {nodes!r}"
        )
    check_nodes(node_type, int(nodes))
    return node_type, int(nodes)


def _read_parameters(request: Json) -> list[Json]:
    ranges = ("min", "max", "step", "minStep")
    return [
        {"name": _read_renamed(parameter, {str}, "name", "key")}
        | {key: parameter[key] for key in ranges if key in parameter}
        for parameter in request["parameters"]
    ]


def _read_goal(request: Json) -> Goal:
    constraints = [
        Constraint(
            target=_normalize_target(constraint["target"]),
            operator=constraint["operator"][0].upper() + constraint["operator"][1:],
            value=_read_renamed(constraint, {int, float}, "targetValue", "target-value"),
        )
        for constraint in request.get("constraints", ())
    ]
    enough = request.get("targetValue")
    return Goal(_normalize_target(request["target"]), request["targetTo"], enough, constraints)


def _read_renamed(entry: Json, kinds: set[type], name: str, old_name: str) -> Any:
    # In the form with the old name, the new name may have any value.
    value = entry.get(name)
    return value if type(value) in kinds and value != "" else entry[old_name]


def _normalize_target(target: str) -> str:
    """Convert a target as LEAN's own client writes it, `['A'].['B']`, to `A.B`."""
    return target.replace("['", "").replace("']", "")
