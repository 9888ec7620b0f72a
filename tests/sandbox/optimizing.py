"""Helpers that create optimizations."""

from typing import Any

PREFIX = "TotalPerformance.PortfolioStatistics."
SHARPE = PREFIX + "SharpeRatio"
GRID = [
    {"name": "fast", "min": 5, "max": 15, "step": 5},
    {"name": "slow", "min": 0.1, "max": 0.3, "step": 0.1},
]
# Positions of the target statistics in the list of a backtest, and their divisors.
PLACES = {
    "SharpeRatio": (15, 1),
    "CompoundingAnnualReturn": (6, 100),
    "ProbabilisticSharpeRatio": (13, 100),
    "Drawdown": (7, 100),
}


def ask(**changes: Any) -> dict[str, Any]:
    body = {
        "name": "Grid",
        "target": SHARPE,
        "targetTo": "max",
        "strategy": "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy",
        "parameters": GRID,
        "estimatedCost": 0.01,
        "nodeType": "O2-8",
        "parallelNodes": 2,
    }
    return {key: value for key, value in (body | changes).items() if value is not ...}


def create(call: Any, project: int, **changes: Any) -> str:
    build = call.build(project)
    call.sandbox.clock.advance(2)
    created = call("optimizations/create", **ask(projectId=project, compileId=build, **changes))
    (line,) = created["optimizations"]
    assert line["status"] == "new"
    identifier: str = line["optimizationId"]
    return identifier


def read(call: Any, identifier: str) -> dict[str, Any]:
    optimization: dict[str, Any] = call("optimizations/read", optimizationId=identifier)[
        "optimization"
    ]
    return optimization


def run(call: Any, **changes: Any) -> dict[str, Any]:
    return read(call, create(call, call.project(), **changes))


def figures(backtest: dict[str, Any], target: str) -> float:
    place, divisor = PLACES[target]
    figure: float = backtest["statistics"][place] / divisor
    return figure


def counts(optimization: dict[str, Any]) -> tuple[str, ...]:
    reported = optimization["runtimeStatistics"]
    return tuple(reported[key] for key in ("Completed", "Failed", "Running", "In Queue", "Total"))
