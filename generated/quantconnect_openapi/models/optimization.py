from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.grid_chart import GridChart
    from ..models.optimization_analysis import OptimizationAnalysis
    from ..models.optimization_backtest_map import OptimizationBacktestMap
    from ..models.optimization_constraint_result import OptimizationConstraintResult
    from ..models.optimization_job_statistics import OptimizationJobStatistics
    from ..models.optimization_parameter_result import OptimizationParameterResult
    from ..models.optimization_target import OptimizationTarget


@_attrs_define(slots=False, eq=False, repr=False)
class Optimization(Model):
    """An optimization with all its backtests so far."""

    optimization_id: str
    """Id of the optimization, `O-` followed by 32 hexadecimal digits."""

    name: str
    """Name of the optimization, not necessarily unique."""

    snapshot_id: int | None = None
    """Id of the snapshot of the code that is run. Null when there is none."""

    project_id: int = PRESENT
    """Project that is optimized."""

    extremum: str | None = None
    """Whether the target is minimized (`min`) or maximized (`max`)."""

    status: str = PRESENT
    """Status of the job. `new` means waiting for nodes; `completed` and `aborted` are final, the latter also after
    a failure."""

    node_type: str = PRESENT
    """Type of the nodes that the job runs on, as cores and gigabytes of memory."""

    parallel_nodes: int | None = None
    """Number of nodes, and therefore of parallel backtests."""

    criterion: OptimizationTarget = PRESENT

    runtime_statistics: OptimizationJobStatistics = PRESENT
    """Number of completed, failed, running and queued backtests. Empty at the start."""

    constraints: list[OptimizationConstraintResult] | None = None
    """Conditions that a backtest must meet to count."""

    parameters: list[OptimizationParameterResult] = PRESENT
    """The parameters that are varied, with their ranges."""

    backtests: OptimizationBacktestMap = PRESENT
    """Backtests run so far, by a server-assigned key; each entry contains the id for backtests/read. An empty list
    when there are none."""

    strategy: str | None = None
    """Class name of the search strategy in LEAN."""

    requested: datetime.datetime | None = None
    """Time the optimization was requested, in UTC."""

    optimization_target: str | None = None
    """Path of a backtest statistic. May be in the format of LEAN's own client, with brackets and quotes:
    `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`."""

    target_value: float | None = None
    """Value that ends the job when a backtest reaches it. Null when there is none."""

    grid_layout: list[GridChart] | None = None
    """Layout of the charts on the optimization page."""

    out_of_sample_max_end_date: datetime.datetime | None = None
    """Latest time of the data available to the backtests, in UTC; data after it is withheld for a later check. Null
    when no data is withheld."""

    out_of_sample_days: int | None = None
    """Number of most recent days withheld from the backtests."""

    created: datetime.datetime = PRESENT
    """Time the optimization was started, in UTC."""

    psr: float | None = None
    """Probability that the true Sharpe ratio of the best backtest is above the benchmark's."""

    sharpe_ratio: float | None = None
    """Annual excess return of the best backtest divided by its standard deviation."""

    trades: int | None = None
    """Number of trades of the best backtest."""

    clone_id: int | None = None
    """Project that this project was cloned from. Null when it is not a clone."""

    analysis: OptimizationAnalysis | None = None
    """Analysis of how much the result depends on the parameters. Absent when none was made."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimizationId": "optimization_id",
        "name": "name",
        "snapshotId": "snapshot_id",
        "projectId": "project_id",
        "extremum": "extremum",
        "status": "status",
        "nodeType": "node_type",
        "parallelNodes": "parallel_nodes",
        "criterion": "criterion",
        "runtimeStatistics": "runtime_statistics",
        "constraints": "constraints",
        "parameters": "parameters",
        "backtests": "backtests",
        "strategy": "strategy",
        "requested": "requested",
        "optimizationTarget": "optimization_target",
        "targetValue": "target_value",
        "gridLayout": "grid_layout",
        "outOfSampleMaxEndDate": "out_of_sample_max_end_date",
        "outOfSampleDays": "out_of_sample_days",
        "created": "created",
        "psr": "psr",
        "sharpeRatio": "sharpe_ratio",
        "trades": "trades",
        "cloneId": "clone_id",
        "analysis": "analysis",
    }
    _REQUIRED = frozenset(
        {
            "optimizationId",
            "name",
        }
    )
    _DECODERS = {
        "criterion": leniently(as_model("OptimizationTarget")),
        "runtimeStatistics": leniently(as_model("OptimizationJobStatistics")),
        "constraints": leniently(as_list(as_model("OptimizationConstraintResult"))),
        "parameters": leniently(as_list(as_model("OptimizationParameterResult"))),
        "backtests": leniently(as_model("OptimizationBacktestMap")),
        "requested": leniently(as_time),
        "gridLayout": leniently(as_list(as_model("GridChart"))),
        "outOfSampleMaxEndDate": leniently(as_time),
        "created": leniently(as_time),
        "analysis": leniently(as_model("OptimizationAnalysis")),
    }
    _ABSENT = None
