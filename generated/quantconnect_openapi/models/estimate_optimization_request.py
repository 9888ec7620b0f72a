from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_first,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.legacy_optimization_constraint import LegacyOptimizationConstraint
    from ..models.legacy_optimization_parameter import LegacyOptimizationParameter
    from ..models.optimization_constraint import OptimizationConstraint
    from ..models.optimization_parameter import OptimizationParameter
    from ..models.optimization_strategy import (
        OptimizationStrategy,
    )
    from ..models.optimization_target_statistic import (
        OptimizationTargetStatistic,
    )
    from ..models.optimization_target_to import (
        OptimizationTargetTo,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class EstimateOptimizationRequest(Model):
    """An optimization as it would be started, but without nodes and cost."""

    project_id: int
    """The project whose algorithm is optimized."""

    name: str
    """Name of the optimization. Need not be unique."""

    target: OptimizationTargetStatistic
    """Backtest statistic by which combinations are compared: risk-adjusted return, return per year, probability
    that the true Sharpe ratio is above the benchmark's, or largest decline from a peak."""

    target_to: OptimizationTargetTo
    """Whether the target is minimized (`min`) or maximized (`max`)."""

    strategy: OptimizationStrategy
    """Class name of the search strategy in LEAN. The grid search runs every combination; the other strategies of
    LEAN are for optimizations on your own machine."""

    parameters: list[LegacyOptimizationParameter | OptimizationParameter]
    """The parameters to vary, each with `name`, `min`, `max` and `step`. The cloud accepts up to three according to
    the docs, and two according to the official command line client."""

    target_value: float | None | Unset = UNSET
    """Value that is good enough: the job ends as soon as a backtest reaches it. When null or absent, every
    combination is run."""

    compile_id: str | Unset = UNSET
    """A build of this project. May be omitted for an estimate."""

    constraints: list[LegacyOptimizationConstraint | OptimizationConstraint] | Unset = (
        UNSET
    )
    """Conditions that a backtest must meet to count, each with `target`, `operator` and `targetValue`. Omit for
    none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "target": "target",
        "targetTo": "target_to",
        "strategy": "strategy",
        "parameters": "parameters",
        "targetValue": "target_value",
        "compileId": "compile_id",
        "constraints": "constraints",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "name",
            "target",
            "targetTo",
            "strategy",
            "parameters",
        }
    )
    _DECODERS = {
        "target": as_option(
            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
            "TotalPerformance.PortfolioStatistics.Drawdown",
            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
            "TotalPerformance.PortfolioStatistics.SharpeRatio",
        ),
        "targetTo": as_option(
            "max",
            "min",
        ),
        "strategy": as_option(
            "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy",
        ),
        "parameters": as_list(
            as_first(
                as_model("OptimizationParameter"),
                as_model("LegacyOptimizationParameter"),
            )
        ),
        "constraints": as_list(
            as_first(
                as_model("OptimizationConstraint"),
                as_model("LegacyOptimizationConstraint"),
            )
        ),
    }
