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

    from ..models.algorithm_performance import AlgorithmPerformance
    from ..models.analysis_result import AnalysisResult
    from ..models.chart_summary_map import ChartSummaryMap
    from ..models.parameter_map import ParameterMap
    from ..models.research_guide import ResearchGuide
    from ..models.rolling_window import RollingWindow
    from ..models.runtime_statistics import RuntimeStatistics
    from ..models.server_statistics import ServerStatistics
    from ..models.statistics_result import StatisticsResult


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestResult(Model):
    """A backtest with the results available so far. Statistics are empty and `totalPerformance` is null until the run has
    finished.

    """

    name: str
    """Name of the run, not necessarily unique."""

    backtest_id: str
    """Id of the run, 32 hexadecimal digits."""

    note: str | None = None
    """Free-text note about the run, written by users. Null when there is none."""

    organization_id: str = PRESENT
    """Organization that owns the project, as 32 hexadecimal digits."""

    project_id: int = PRESENT
    """Project that was run."""

    completed: bool = PRESENT
    """Whether the run has ended, with results or with an error."""

    optimization_id: str | None = None
    """Id of the optimization that started the run. Null when the run was started on its own."""

    tradeable_dates: int = PRESENT
    """Number of days on which the algorithm could trade."""

    research_guide: ResearchGuide | None = None

    backtest_start: datetime.datetime = PRESENT
    """Start of the simulated period, in UTC. Equals `created` until the run has begun."""

    backtest_end: datetime.datetime = PRESENT
    """End of the simulated period, in UTC. Equals `created` until the run has begun."""

    created: datetime.datetime = PRESENT
    """Time the run was started, in UTC."""

    snapshot_id: int = PRESENT
    """Id of the code snapshot that was run."""

    status: str = PRESENT
    """Human-readable status of the run. Older runs may have `Running` with a percentage. In programs, prefer
    `completed`, `error` and `progress`."""

    error: str | None = None
    """Message of the exception that ended the run. Null when there was none."""

    stacktrace: str | None = None
    """Stack trace of that exception. Null when there was none."""

    progress: float = PRESENT
    """Fraction of the simulated period that is complete, from 0 to 1."""

    has_initialize_error: bool | None = None
    """Whether the run ended while the algorithm was initializing."""

    charts: ChartSummaryMap = PRESENT
    """The charts of the run by name, without their points. An empty list when there are none."""

    parameter_set: ParameterMap = PRESENT

    rolling_window: RollingWindow | None = None
    """Performance over one, three, six and twelve months. Each key states the length and end of the window. Null or
    empty until the run has ended."""

    runtime_statistics: RuntimeStatistics | None = None
    """Figures shown above the equity chart while the run is in progress. Null or empty before that."""

    server_statistics: ServerStatistics | None = None
    """Load on the machine. Absent from old results and once the machine has stopped."""

    statistics: StatisticsResult | None = None
    """Summary figures of the whole run. Null or empty until the run has ended."""

    total_performance: AlgorithmPerformance | None = None
    """Detailed figures and closed trades. Null until the run has ended."""

    node_name: str = PRESENT
    """Name of the node that runs the backtest."""

    out_of_sample_max_end_date: datetime.datetime | None = None
    """Time of the latest data available to the run; newer data is held back for a later check. Written with `T` and
    `Z` or with a space, in UTC either way. Null when nothing is held back."""

    out_of_sample_days: int | None = None
    """Number of most recent days that are held back. Null when none are."""

    analysis: list[AnalysisResult] | None = None
    """Problems that automatic checks found in the result. Null until the checks have run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "backtestId": "backtest_id",
        "note": "note",
        "organizationId": "organization_id",
        "projectId": "project_id",
        "completed": "completed",
        "optimizationId": "optimization_id",
        "tradeableDates": "tradeable_dates",
        "researchGuide": "research_guide",
        "backtestStart": "backtest_start",
        "backtestEnd": "backtest_end",
        "created": "created",
        "snapshotId": "snapshot_id",
        "status": "status",
        "error": "error",
        "stacktrace": "stacktrace",
        "progress": "progress",
        "hasInitializeError": "has_initialize_error",
        "charts": "charts",
        "parameterSet": "parameter_set",
        "rollingWindow": "rolling_window",
        "runtimeStatistics": "runtime_statistics",
        "serverStatistics": "server_statistics",
        "statistics": "statistics",
        "totalPerformance": "total_performance",
        "nodeName": "node_name",
        "outOfSampleMaxEndDate": "out_of_sample_max_end_date",
        "outOfSampleDays": "out_of_sample_days",
        "analysis": "analysis",
    }
    _REQUIRED = frozenset(
        {
            "name",
            "backtestId",
        }
    )
    _DECODERS = {
        "researchGuide": leniently(as_model("ResearchGuide")),
        "backtestStart": leniently(as_time),
        "backtestEnd": leniently(as_time),
        "created": leniently(as_time),
        "charts": leniently(as_model("ChartSummaryMap")),
        "parameterSet": leniently(as_model("ParameterMap")),
        "rollingWindow": leniently(as_model("RollingWindow")),
        "runtimeStatistics": leniently(as_model("RuntimeStatistics")),
        "serverStatistics": leniently(as_model("ServerStatistics")),
        "statistics": leniently(as_model("StatisticsResult")),
        "totalPerformance": leniently(as_model("AlgorithmPerformance")),
        "outOfSampleMaxEndDate": leniently(as_time),
        "analysis": leniently(as_list(as_model("AnalysisResult"))),
    }
    _ABSENT = None
