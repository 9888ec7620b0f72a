from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.algorithm_performance import AlgorithmPerformance
    from ..models.analysis_result import AnalysisResult
    from ..models.chart_summary_map import ChartSummaryMap
    from ..models.parameter_map import ParameterMap
    from ..models.research_guide import ResearchGuide
    from ..models.rolling_window import RollingWindow
    from ..models.runtime_statistics import RuntimeStatistics
    from ..models.server_statistics import ServerStatistics
    from ..models.statistics_result import StatisticsResult


T = TypeVar("T", bound="BacktestResult")


@_attrs_define
class BacktestResult:
    """A backtest with the results available so far. Statistics are empty and `totalPerformance` is null until the run has
    finished.

        Attributes:
            name (str): Name of the run, not necessarily unique.
            backtest_id (str): Id of the run, 32 hexadecimal digits.
            note (None | str | Unset): Free-text note about the run, written by users. Null when there is none.
            organization_id (str | Unset): Organization that owns the project, as 32 hexadecimal digits.
            project_id (int | Unset): Project that was run.
            completed (bool | Unset): Whether the run has ended, with results or with an error.
            optimization_id (None | str | Unset): Id of the optimization that started the run. Null when the run was started
                on its own.
            tradeable_dates (int | Unset): Number of days on which the algorithm could trade.
            research_guide (None | ResearchGuide | Unset):
            backtest_start (datetime.datetime | None | Unset): Start of the simulated period, in UTC. Equals `created` until
                the run has begun.
            backtest_end (datetime.datetime | None | Unset): End of the simulated period, in UTC. Equals `created` until the
                run has begun.
            created (datetime.datetime | None | Unset): Time the run was started, in UTC.
            snapshot_id (int | Unset): Id of the code snapshot that was run.
            status (str | Unset): Human-readable status of the run. Older runs may have `Running` with a percentage. In
                programs, prefer `completed`, `error` and `progress`.
            error (None | str | Unset): Message of the exception that ended the run. Null when there was none.
            stacktrace (None | str | Unset): Stack trace of that exception. Null when there was none.
            progress (float | Unset): Fraction of the simulated period that is complete, from 0 to 1.
            has_initialize_error (bool | Unset): Whether the run ended while the algorithm was initializing.
            charts (ChartSummaryMap | None | Unset): The charts of the run by name, without their points. An empty list when
                there are none.
            parameter_set (None | ParameterMap | Unset):
            rolling_window (None | RollingWindow | Unset): Performance over one, three, six and twelve months. Each key
                states the length and end of the window. Null or empty until the run has ended.
            runtime_statistics (None | RuntimeStatistics | Unset): Figures shown above the equity chart while the run is in
                progress. Null or empty before that.
            server_statistics (None | ServerStatistics | Unset): Load on the machine. Absent from old results and once the
                machine has stopped.
            statistics (None | StatisticsResult | Unset): Summary figures of the whole run. Null or empty until the run has
                ended.
            total_performance (AlgorithmPerformance | None | Unset): Detailed figures and closed trades. Null until the run
                has ended.
            node_name (str | Unset): Name of the node that runs the backtest.
            out_of_sample_max_end_date (datetime.datetime | None | Unset): Time of the latest data available to the run;
                newer data is held back for a later check. Written with `T` and `Z` or with a space, in UTC either way. Null
                when nothing is held back.
            out_of_sample_days (int | None | Unset): Number of most recent days that are held back. Null when none are.
            analysis (list[AnalysisResult] | None | Unset): Problems that automatic checks found in the result. Null until
                the checks have run.
    """

    name: str
    backtest_id: str
    note: None | str | Unset = UNSET
    organization_id: str | Unset = UNSET
    project_id: int | Unset = UNSET
    completed: bool | Unset = UNSET
    optimization_id: None | str | Unset = UNSET
    tradeable_dates: int | Unset = UNSET
    research_guide: None | ResearchGuide | Unset = UNSET
    backtest_start: datetime.datetime | None | Unset = UNSET
    backtest_end: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    snapshot_id: int | Unset = UNSET
    status: str | Unset = UNSET
    error: None | str | Unset = UNSET
    stacktrace: None | str | Unset = UNSET
    progress: float | Unset = UNSET
    has_initialize_error: bool | Unset = UNSET
    charts: ChartSummaryMap | None | Unset = UNSET
    parameter_set: None | ParameterMap | Unset = UNSET
    rolling_window: None | RollingWindow | Unset = UNSET
    runtime_statistics: None | RuntimeStatistics | Unset = UNSET
    server_statistics: None | ServerStatistics | Unset = UNSET
    statistics: None | StatisticsResult | Unset = UNSET
    total_performance: AlgorithmPerformance | None | Unset = UNSET
    node_name: str | Unset = UNSET
    out_of_sample_max_end_date: datetime.datetime | None | Unset = UNSET
    out_of_sample_days: int | None | Unset = UNSET
    analysis: list[AnalysisResult] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.algorithm_performance import AlgorithmPerformance
        from ..models.chart_summary_map import ChartSummaryMap
        from ..models.parameter_map import ParameterMap
        from ..models.research_guide import ResearchGuide
        from ..models.rolling_window import RollingWindow
        from ..models.runtime_statistics import RuntimeStatistics
        from ..models.server_statistics import ServerStatistics
        from ..models.statistics_result import StatisticsResult

        name = self.name

        backtest_id = self.backtest_id

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        organization_id = self.organization_id

        project_id = self.project_id

        completed = self.completed

        optimization_id: None | str | Unset
        if isinstance(self.optimization_id, Unset):
            optimization_id = UNSET
        else:
            optimization_id = self.optimization_id

        tradeable_dates = self.tradeable_dates

        research_guide: dict[str, Any] | None | Unset
        if isinstance(self.research_guide, Unset):
            research_guide = UNSET
        elif isinstance(self.research_guide, ResearchGuide):
            research_guide = self.research_guide.to_dict()
        else:
            research_guide = self.research_guide

        backtest_start: None | str | Unset
        if isinstance(self.backtest_start, Unset):
            backtest_start = UNSET
        elif isinstance(self.backtest_start, datetime.datetime):
            backtest_start = self.backtest_start.isoformat()
        else:
            backtest_start = self.backtest_start

        backtest_end: None | str | Unset
        if isinstance(self.backtest_end, Unset):
            backtest_end = UNSET
        elif isinstance(self.backtest_end, datetime.datetime):
            backtest_end = self.backtest_end.isoformat()
        else:
            backtest_end = self.backtest_end

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        snapshot_id = self.snapshot_id

        status = self.status

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        stacktrace: None | str | Unset
        if isinstance(self.stacktrace, Unset):
            stacktrace = UNSET
        else:
            stacktrace = self.stacktrace

        progress = self.progress

        has_initialize_error = self.has_initialize_error

        charts: dict[str, Any] | None | Unset
        if isinstance(self.charts, Unset):
            charts = UNSET
        elif isinstance(self.charts, ChartSummaryMap):
            charts = self.charts.to_dict()
        else:
            charts = self.charts

        parameter_set: dict[str, Any] | None | Unset
        if isinstance(self.parameter_set, Unset):
            parameter_set = UNSET
        elif isinstance(self.parameter_set, ParameterMap):
            parameter_set = self.parameter_set.to_dict()
        else:
            parameter_set = self.parameter_set

        rolling_window: dict[str, Any] | None | Unset
        if isinstance(self.rolling_window, Unset):
            rolling_window = UNSET
        elif isinstance(self.rolling_window, RollingWindow):
            rolling_window = self.rolling_window.to_dict()
        else:
            rolling_window = self.rolling_window

        runtime_statistics: dict[str, Any] | None | Unset
        if isinstance(self.runtime_statistics, Unset):
            runtime_statistics = UNSET
        elif isinstance(self.runtime_statistics, RuntimeStatistics):
            runtime_statistics = self.runtime_statistics.to_dict()
        else:
            runtime_statistics = self.runtime_statistics

        server_statistics: dict[str, Any] | None | Unset
        if isinstance(self.server_statistics, Unset):
            server_statistics = UNSET
        elif isinstance(self.server_statistics, ServerStatistics):
            server_statistics = self.server_statistics.to_dict()
        else:
            server_statistics = self.server_statistics

        statistics: dict[str, Any] | None | Unset
        if isinstance(self.statistics, Unset):
            statistics = UNSET
        elif isinstance(self.statistics, StatisticsResult):
            statistics = self.statistics.to_dict()
        else:
            statistics = self.statistics

        total_performance: dict[str, Any] | None | Unset
        if isinstance(self.total_performance, Unset):
            total_performance = UNSET
        elif isinstance(self.total_performance, AlgorithmPerformance):
            total_performance = self.total_performance.to_dict()
        else:
            total_performance = self.total_performance

        node_name = self.node_name

        out_of_sample_max_end_date: None | str | Unset
        if isinstance(self.out_of_sample_max_end_date, Unset):
            out_of_sample_max_end_date = UNSET
        elif isinstance(self.out_of_sample_max_end_date, datetime.datetime):
            out_of_sample_max_end_date = self.out_of_sample_max_end_date.isoformat()
        else:
            out_of_sample_max_end_date = self.out_of_sample_max_end_date

        out_of_sample_days: int | None | Unset
        if isinstance(self.out_of_sample_days, Unset):
            out_of_sample_days = UNSET
        else:
            out_of_sample_days = self.out_of_sample_days

        analysis: list[dict[str, Any]] | None | Unset
        if isinstance(self.analysis, Unset):
            analysis = UNSET
        elif isinstance(self.analysis, list):
            analysis = []
            for analysis_type_0_item_data in self.analysis:
                analysis_type_0_item = analysis_type_0_item_data.to_dict()
                analysis.append(analysis_type_0_item)

        else:
            analysis = self.analysis

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "backtestId": backtest_id,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if completed is not UNSET:
            field_dict["completed"] = completed
        if optimization_id is not UNSET:
            field_dict["optimizationId"] = optimization_id
        if tradeable_dates is not UNSET:
            field_dict["tradeableDates"] = tradeable_dates
        if research_guide is not UNSET:
            field_dict["researchGuide"] = research_guide
        if backtest_start is not UNSET:
            field_dict["backtestStart"] = backtest_start
        if backtest_end is not UNSET:
            field_dict["backtestEnd"] = backtest_end
        if created is not UNSET:
            field_dict["created"] = created
        if snapshot_id is not UNSET:
            field_dict["snapshotId"] = snapshot_id
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error
        if stacktrace is not UNSET:
            field_dict["stacktrace"] = stacktrace
        if progress is not UNSET:
            field_dict["progress"] = progress
        if has_initialize_error is not UNSET:
            field_dict["hasInitializeError"] = has_initialize_error
        if charts is not UNSET:
            field_dict["charts"] = charts
        if parameter_set is not UNSET:
            field_dict["parameterSet"] = parameter_set
        if rolling_window is not UNSET:
            field_dict["rollingWindow"] = rolling_window
        if runtime_statistics is not UNSET:
            field_dict["runtimeStatistics"] = runtime_statistics
        if server_statistics is not UNSET:
            field_dict["serverStatistics"] = server_statistics
        if statistics is not UNSET:
            field_dict["statistics"] = statistics
        if total_performance is not UNSET:
            field_dict["totalPerformance"] = total_performance
        if node_name is not UNSET:
            field_dict["nodeName"] = node_name
        if out_of_sample_max_end_date is not UNSET:
            field_dict["outOfSampleMaxEndDate"] = out_of_sample_max_end_date
        if out_of_sample_days is not UNSET:
            field_dict["outOfSampleDays"] = out_of_sample_days
        if analysis is not UNSET:
            field_dict["analysis"] = analysis

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.algorithm_performance import AlgorithmPerformance
        from ..models.analysis_result import AnalysisResult
        from ..models.chart_summary_map import ChartSummaryMap
        from ..models.parameter_map import ParameterMap
        from ..models.research_guide import ResearchGuide
        from ..models.rolling_window import RollingWindow
        from ..models.runtime_statistics import RuntimeStatistics
        from ..models.server_statistics import ServerStatistics
        from ..models.statistics_result import StatisticsResult

        d = dict(src_dict)
        name = d.pop("name")

        backtest_id = d.pop("backtestId")

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        organization_id = d.pop("organizationId", UNSET)

        project_id = d.pop("projectId", UNSET)

        completed = d.pop("completed", UNSET)

        def _parse_optimization_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        optimization_id = _parse_optimization_id(d.pop("optimizationId", UNSET))

        tradeable_dates = d.pop("tradeableDates", UNSET)

        def _parse_research_guide(data: object) -> None | ResearchGuide | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                research_guide_type_1 = ResearchGuide.from_dict(dict(data))

                return research_guide_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResearchGuide | Unset, data)

        research_guide = _parse_research_guide(d.pop("researchGuide", UNSET))

        def _parse_backtest_start(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                backtest_start_type_0 = parse_timestamp(data)

                return backtest_start_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        backtest_start = _parse_backtest_start(d.pop("backtestStart", UNSET))

        def _parse_backtest_end(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                backtest_end_type_0 = parse_timestamp(data)

                return backtest_end_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        backtest_end = _parse_backtest_end(d.pop("backtestEnd", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        snapshot_id = d.pop("snapshotId", UNSET)

        status = d.pop("status", UNSET)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_stacktrace(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stacktrace = _parse_stacktrace(d.pop("stacktrace", UNSET))

        progress = d.pop("progress", UNSET)

        has_initialize_error = d.pop("hasInitializeError", UNSET)

        def _parse_charts(data: object) -> ChartSummaryMap | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                charts_type_1 = ChartSummaryMap.from_dict(dict(data))

                return charts_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChartSummaryMap | None | Unset, data)

        charts = _parse_charts(d.pop("charts", UNSET))

        def _parse_parameter_set(data: object) -> None | ParameterMap | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                parameter_set_type_1 = ParameterMap.from_dict(dict(data))

                return parameter_set_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ParameterMap | Unset, data)

        parameter_set = _parse_parameter_set(d.pop("parameterSet", UNSET))

        def _parse_rolling_window(data: object) -> None | RollingWindow | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                rolling_window_type_1 = RollingWindow.from_dict(dict(data))

                return rolling_window_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RollingWindow | Unset, data)

        rolling_window = _parse_rolling_window(d.pop("rollingWindow", UNSET))

        def _parse_runtime_statistics(data: object) -> None | RuntimeStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                runtime_statistics_type_1 = RuntimeStatistics.from_dict(dict(data))

                return runtime_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimeStatistics | Unset, data)

        runtime_statistics = _parse_runtime_statistics(
            d.pop("runtimeStatistics", UNSET)
        )

        def _parse_server_statistics(data: object) -> None | ServerStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                server_statistics_type_1 = ServerStatistics.from_dict(dict(data))

                return server_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ServerStatistics | Unset, data)

        server_statistics = _parse_server_statistics(d.pop("serverStatistics", UNSET))

        def _parse_statistics(data: object) -> None | StatisticsResult | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                statistics_type_1 = StatisticsResult.from_dict(dict(data))

                return statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatisticsResult | Unset, data)

        statistics = _parse_statistics(d.pop("statistics", UNSET))

        def _parse_total_performance(
            data: object,
        ) -> AlgorithmPerformance | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                total_performance_type_1 = AlgorithmPerformance.from_dict(dict(data))

                return total_performance_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AlgorithmPerformance | None | Unset, data)

        total_performance = _parse_total_performance(d.pop("totalPerformance", UNSET))

        node_name = d.pop("nodeName", UNSET)

        def _parse_out_of_sample_max_end_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                out_of_sample_max_end_date_type_0 = parse_timestamp(data)

                return out_of_sample_max_end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        out_of_sample_max_end_date = _parse_out_of_sample_max_end_date(
            d.pop("outOfSampleMaxEndDate", UNSET)
        )

        def _parse_out_of_sample_days(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        out_of_sample_days = _parse_out_of_sample_days(d.pop("outOfSampleDays", UNSET))

        def _parse_analysis(data: object) -> list[AnalysisResult] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                analysis_type_0 = []
                _analysis_type_0 = data
                for analysis_type_0_item_data in _analysis_type_0:
                    analysis_type_0_item = AnalysisResult.from_dict(
                        dict(analysis_type_0_item_data)
                    )

                    analysis_type_0.append(analysis_type_0_item)

                return analysis_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AnalysisResult] | None | Unset, data)

        analysis = _parse_analysis(d.pop("analysis", UNSET))

        backtest_result = cls(
            name=name,
            backtest_id=backtest_id,
            note=note,
            organization_id=organization_id,
            project_id=project_id,
            completed=completed,
            optimization_id=optimization_id,
            tradeable_dates=tradeable_dates,
            research_guide=research_guide,
            backtest_start=backtest_start,
            backtest_end=backtest_end,
            created=created,
            snapshot_id=snapshot_id,
            status=status,
            error=error,
            stacktrace=stacktrace,
            progress=progress,
            has_initialize_error=has_initialize_error,
            charts=charts,
            parameter_set=parameter_set,
            rolling_window=rolling_window,
            runtime_statistics=runtime_statistics,
            server_statistics=server_statistics,
            statistics=statistics,
            total_performance=total_performance,
            node_name=node_name,
            out_of_sample_max_end_date=out_of_sample_max_end_date,
            out_of_sample_days=out_of_sample_days,
            analysis=analysis,
        )

        backtest_result.additional_properties = d
        return backtest_result

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
