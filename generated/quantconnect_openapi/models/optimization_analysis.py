from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.failed_backtest_summary import FailedBacktestSummary
    from ..models.optimization_point import OptimizationPoint
    from ..models.parameter_cluster import ParameterCluster
    from ..models.parameter_mode import ParameterMode
    from ..models.parameter_report import ParameterReport
    from ..models.sharpe_summary import SharpeSummary


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationAnalysis(Model):
    """How the Sharpe ratio depends on the parameters, across all backtests of a finished optimization. A result that holds
    only at one point or at an edge of the grid is likely to be luck. The names are those of LEAN; no response with an
    analysis has been observed yet.

    """

    interpretation: str | None = None
    """Meaning of the analysis, in words. Absent until a person or a model has written it."""

    backtest_count_total: int = PRESENT
    """Number of backtests, including failed ones."""

    backtest_count_used: int = PRESENT
    """Number of backtests that the analysis is based on."""

    overall_sharpe: SharpeSummary = PRESENT

    best: OptimizationPoint | None = None

    parameters: list[ParameterReport] = PRESENT
    """Sensitivity of the result to each parameter."""

    clusters: list[ParameterCluster] = PRESENT
    """Groups of combinations with similar values, highest mean Sharpe ratio first."""

    modes: list[ParameterMode] = PRESENT
    """Combinations that beat all their neighbors on the grid, best first."""

    failed_backtests: FailedBacktestSummary | None = None

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "interpretation": "interpretation",
        "backtestCountTotal": "backtest_count_total",
        "backtestCountUsed": "backtest_count_used",
        "overallSharpe": "overall_sharpe",
        "best": "best",
        "parameters": "parameters",
        "clusters": "clusters",
        "modes": "modes",
        "failedBacktests": "failed_backtests",
    }
    _DECODERS = {
        "overallSharpe": leniently(as_model("SharpeSummary")),
        "best": leniently(as_model("OptimizationPoint")),
        "parameters": leniently(as_list(as_model("ParameterReport"))),
        "clusters": leniently(as_list(as_model("ParameterCluster"))),
        "modes": leniently(as_list(as_model("ParameterMode"))),
        "failedBacktests": leniently(as_model("FailedBacktestSummary")),
    }
    _ABSENT = None
