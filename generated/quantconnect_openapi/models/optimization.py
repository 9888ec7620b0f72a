from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.grid_chart import GridChart
    from ..models.optimization_analysis import OptimizationAnalysis
    from ..models.optimization_backtest_map import OptimizationBacktestMap
    from ..models.optimization_constraint_result import OptimizationConstraintResult
    from ..models.optimization_parameter_result import OptimizationParameterResult
    from ..models.optimization_runtime_statistics import OptimizationRuntimeStatistics
    from ..models.optimization_target import OptimizationTarget


T = TypeVar("T", bound="Optimization")


@_attrs_define
class Optimization:
    """An optimization with all its backtests so far.

    Attributes:
        optimization_id (str): Id of the optimization, `O-` followed by 32 hexadecimal digits.
        name (str): Name of the optimization, not necessarily unique.
        snapshot_id (int | None | Unset): Id of the snapshot of the code that is run. Null when there is none.
        project_id (int | Unset): Project that is optimized.
        extremum (str | Unset): Whether the target is minimized (`min`) or maximized (`max`).
        status (str | Unset): Status of the job. `new` means waiting for nodes; `completed` and `aborted` are final, the
            latter also after a failure.
        node_type (str | Unset): Type of the nodes that the job runs on, as cores and gigabytes of memory.
        parallel_nodes (int | Unset): Number of nodes, and therefore of parallel backtests.
        criterion (None | OptimizationTarget | Unset):
        runtime_statistics (None | OptimizationRuntimeStatistics | Unset): Number of completed, failed, running and
            queued backtests. Empty at the start.
        constraints (list[OptimizationConstraintResult] | None | Unset): Conditions that a backtest must meet to count.
        parameters (list[OptimizationParameterResult] | None | Unset): The parameters that are varied, with their
            ranges.
        backtests (None | OptimizationBacktestMap | Unset): Backtests run so far, by a server-assigned key; each entry
            contains the id for backtests/read. An empty list when there are none.
        strategy (str | Unset): Class name of the search strategy in LEAN.
        requested (datetime.datetime | None | Unset): Time the optimization was requested, in UTC.
        optimization_target (str | Unset): Path of a backtest statistic. May be in the format of LEAN's own client, with
            brackets and quotes: `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`.
        target_value (float | None | Unset): Value that ends the job when a backtest reaches it. Null when there is
            none.
        grid_layout (list[GridChart] | None | Unset): Layout of the charts on the optimization page.
        out_of_sample_max_end_date (datetime.datetime | None | Unset): Latest time of the data available to the
            backtests, in UTC; data after it is withheld for a later check. Null when no data is withheld.
        out_of_sample_days (int | Unset): Number of most recent days withheld from the backtests.
        created (datetime.datetime | None | Unset): Time the optimization was started, in UTC.
        psr (float | None | Unset): Probability that the true Sharpe ratio of the best backtest is above the
            benchmark's.
        sharpe_ratio (float | None | Unset): Annual excess return of the best backtest divided by its standard
            deviation.
        trades (int | None | Unset): Number of trades of the best backtest.
        clone_id (int | None | Unset): Project that this project was cloned from. Null when it is not a clone.
        analysis (None | OptimizationAnalysis | Unset): Analysis of how much the result depends on the parameters.
            Absent when none was made.
    """

    optimization_id: str
    name: str
    snapshot_id: int | None | Unset = UNSET
    project_id: int | Unset = UNSET
    extremum: str | Unset = UNSET
    status: str | Unset = UNSET
    node_type: str | Unset = UNSET
    parallel_nodes: int | Unset = UNSET
    criterion: None | OptimizationTarget | Unset = UNSET
    runtime_statistics: None | OptimizationRuntimeStatistics | Unset = UNSET
    constraints: list[OptimizationConstraintResult] | None | Unset = UNSET
    parameters: list[OptimizationParameterResult] | None | Unset = UNSET
    backtests: None | OptimizationBacktestMap | Unset = UNSET
    strategy: str | Unset = UNSET
    requested: datetime.datetime | None | Unset = UNSET
    optimization_target: str | Unset = UNSET
    target_value: float | None | Unset = UNSET
    grid_layout: list[GridChart] | None | Unset = UNSET
    out_of_sample_max_end_date: datetime.datetime | None | Unset = UNSET
    out_of_sample_days: int | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    psr: float | None | Unset = UNSET
    sharpe_ratio: float | None | Unset = UNSET
    trades: int | None | Unset = UNSET
    clone_id: int | None | Unset = UNSET
    analysis: None | OptimizationAnalysis | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.optimization_analysis import OptimizationAnalysis
        from ..models.optimization_backtest_map import OptimizationBacktestMap
        from ..models.optimization_runtime_statistics import (
            OptimizationRuntimeStatistics,
        )
        from ..models.optimization_target import OptimizationTarget

        optimization_id = self.optimization_id

        name = self.name

        snapshot_id: int | None | Unset
        if isinstance(self.snapshot_id, Unset):
            snapshot_id = UNSET
        else:
            snapshot_id = self.snapshot_id

        project_id = self.project_id

        extremum = self.extremum

        status = self.status

        node_type = self.node_type

        parallel_nodes = self.parallel_nodes

        criterion: dict[str, Any] | None | Unset
        if isinstance(self.criterion, Unset):
            criterion = UNSET
        elif isinstance(self.criterion, OptimizationTarget):
            criterion = self.criterion.to_dict()
        else:
            criterion = self.criterion

        runtime_statistics: dict[str, Any] | None | Unset
        if isinstance(self.runtime_statistics, Unset):
            runtime_statistics = UNSET
        elif isinstance(self.runtime_statistics, OptimizationRuntimeStatistics):
            runtime_statistics = self.runtime_statistics.to_dict()
        else:
            runtime_statistics = self.runtime_statistics

        constraints: list[dict[str, Any]] | None | Unset
        if isinstance(self.constraints, Unset):
            constraints = UNSET
        elif isinstance(self.constraints, list):
            constraints = []
            for constraints_type_0_item_data in self.constraints:
                constraints_type_0_item = constraints_type_0_item_data.to_dict()
                constraints.append(constraints_type_0_item)

        else:
            constraints = self.constraints

        parameters: list[dict[str, Any]] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, list):
            parameters = []
            for parameters_type_0_item_data in self.parameters:
                parameters_type_0_item = parameters_type_0_item_data.to_dict()
                parameters.append(parameters_type_0_item)

        else:
            parameters = self.parameters

        backtests: dict[str, Any] | None | Unset
        if isinstance(self.backtests, Unset):
            backtests = UNSET
        elif isinstance(self.backtests, OptimizationBacktestMap):
            backtests = self.backtests.to_dict()
        else:
            backtests = self.backtests

        strategy = self.strategy

        requested: None | str | Unset
        if isinstance(self.requested, Unset):
            requested = UNSET
        elif isinstance(self.requested, datetime.datetime):
            requested = self.requested.isoformat()
        else:
            requested = self.requested

        optimization_target = self.optimization_target

        target_value: float | None | Unset
        if isinstance(self.target_value, Unset):
            target_value = UNSET
        else:
            target_value = self.target_value

        grid_layout: list[dict[str, Any]] | None | Unset
        if isinstance(self.grid_layout, Unset):
            grid_layout = UNSET
        elif isinstance(self.grid_layout, list):
            grid_layout = []
            for grid_layout_type_0_item_data in self.grid_layout:
                grid_layout_type_0_item = grid_layout_type_0_item_data.to_dict()
                grid_layout.append(grid_layout_type_0_item)

        else:
            grid_layout = self.grid_layout

        out_of_sample_max_end_date: None | str | Unset
        if isinstance(self.out_of_sample_max_end_date, Unset):
            out_of_sample_max_end_date = UNSET
        elif isinstance(self.out_of_sample_max_end_date, datetime.datetime):
            out_of_sample_max_end_date = self.out_of_sample_max_end_date.isoformat()
        else:
            out_of_sample_max_end_date = self.out_of_sample_max_end_date

        out_of_sample_days = self.out_of_sample_days

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        psr: float | None | Unset
        if isinstance(self.psr, Unset):
            psr = UNSET
        else:
            psr = self.psr

        sharpe_ratio: float | None | Unset
        if isinstance(self.sharpe_ratio, Unset):
            sharpe_ratio = UNSET
        else:
            sharpe_ratio = self.sharpe_ratio

        trades: int | None | Unset
        if isinstance(self.trades, Unset):
            trades = UNSET
        else:
            trades = self.trades

        clone_id: int | None | Unset
        if isinstance(self.clone_id, Unset):
            clone_id = UNSET
        else:
            clone_id = self.clone_id

        analysis: dict[str, Any] | None | Unset
        if isinstance(self.analysis, Unset):
            analysis = UNSET
        elif isinstance(self.analysis, OptimizationAnalysis):
            analysis = self.analysis.to_dict()
        else:
            analysis = self.analysis

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimizationId": optimization_id,
                "name": name,
            }
        )
        if snapshot_id is not UNSET:
            field_dict["snapshotId"] = snapshot_id
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if extremum is not UNSET:
            field_dict["extremum"] = extremum
        if status is not UNSET:
            field_dict["status"] = status
        if node_type is not UNSET:
            field_dict["nodeType"] = node_type
        if parallel_nodes is not UNSET:
            field_dict["parallelNodes"] = parallel_nodes
        if criterion is not UNSET:
            field_dict["criterion"] = criterion
        if runtime_statistics is not UNSET:
            field_dict["runtimeStatistics"] = runtime_statistics
        if constraints is not UNSET:
            field_dict["constraints"] = constraints
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if backtests is not UNSET:
            field_dict["backtests"] = backtests
        if strategy is not UNSET:
            field_dict["strategy"] = strategy
        if requested is not UNSET:
            field_dict["requested"] = requested
        if optimization_target is not UNSET:
            field_dict["optimizationTarget"] = optimization_target
        if target_value is not UNSET:
            field_dict["targetValue"] = target_value
        if grid_layout is not UNSET:
            field_dict["gridLayout"] = grid_layout
        if out_of_sample_max_end_date is not UNSET:
            field_dict["outOfSampleMaxEndDate"] = out_of_sample_max_end_date
        if out_of_sample_days is not UNSET:
            field_dict["outOfSampleDays"] = out_of_sample_days
        if created is not UNSET:
            field_dict["created"] = created
        if psr is not UNSET:
            field_dict["psr"] = psr
        if sharpe_ratio is not UNSET:
            field_dict["sharpeRatio"] = sharpe_ratio
        if trades is not UNSET:
            field_dict["trades"] = trades
        if clone_id is not UNSET:
            field_dict["cloneId"] = clone_id
        if analysis is not UNSET:
            field_dict["analysis"] = analysis

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.grid_chart import GridChart
        from ..models.optimization_analysis import OptimizationAnalysis
        from ..models.optimization_backtest_map import OptimizationBacktestMap
        from ..models.optimization_constraint_result import OptimizationConstraintResult
        from ..models.optimization_parameter_result import OptimizationParameterResult
        from ..models.optimization_runtime_statistics import (
            OptimizationRuntimeStatistics,
        )
        from ..models.optimization_target import OptimizationTarget

        d = dict(src_dict)
        optimization_id = d.pop("optimizationId")

        name = d.pop("name")

        def _parse_snapshot_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        snapshot_id = _parse_snapshot_id(d.pop("snapshotId", UNSET))

        project_id = d.pop("projectId", UNSET)

        extremum = d.pop("extremum", UNSET)

        status = d.pop("status", UNSET)

        node_type = d.pop("nodeType", UNSET)

        parallel_nodes = d.pop("parallelNodes", UNSET)

        def _parse_criterion(data: object) -> None | OptimizationTarget | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                criterion_type_1 = OptimizationTarget.from_dict(dict(data))

                return criterion_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationTarget | Unset, data)

        criterion = _parse_criterion(d.pop("criterion", UNSET))

        def _parse_runtime_statistics(
            data: object,
        ) -> None | OptimizationRuntimeStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                runtime_statistics_type_1 = OptimizationRuntimeStatistics.from_dict(
                    dict(data)
                )

                return runtime_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationRuntimeStatistics | Unset, data)

        runtime_statistics = _parse_runtime_statistics(
            d.pop("runtimeStatistics", UNSET)
        )

        def _parse_constraints(
            data: object,
        ) -> list[OptimizationConstraintResult] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                constraints_type_0 = []
                _constraints_type_0 = data
                for constraints_type_0_item_data in _constraints_type_0:
                    constraints_type_0_item = OptimizationConstraintResult.from_dict(
                        dict(constraints_type_0_item_data)
                    )

                    constraints_type_0.append(constraints_type_0_item)

                return constraints_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OptimizationConstraintResult] | None | Unset, data)

        constraints = _parse_constraints(d.pop("constraints", UNSET))

        def _parse_parameters(
            data: object,
        ) -> list[OptimizationParameterResult] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parameters_type_0 = []
                _parameters_type_0 = data
                for parameters_type_0_item_data in _parameters_type_0:
                    parameters_type_0_item = OptimizationParameterResult.from_dict(
                        dict(parameters_type_0_item_data)
                    )

                    parameters_type_0.append(parameters_type_0_item)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OptimizationParameterResult] | None | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        def _parse_backtests(data: object) -> None | OptimizationBacktestMap | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                backtests_type_1 = OptimizationBacktestMap.from_dict(dict(data))

                return backtests_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationBacktestMap | Unset, data)

        backtests = _parse_backtests(d.pop("backtests", UNSET))

        strategy = d.pop("strategy", UNSET)

        def _parse_requested(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                requested_type_0 = parse_timestamp(data)

                return requested_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        requested = _parse_requested(d.pop("requested", UNSET))

        optimization_target = d.pop("optimizationTarget", UNSET)

        def _parse_target_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        target_value = _parse_target_value(d.pop("targetValue", UNSET))

        def _parse_grid_layout(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                grid_layout_type_0 = []
                _grid_layout_type_0 = data
                for grid_layout_type_0_item_data in _grid_layout_type_0:
                    grid_layout_type_0_item = GridChart.from_dict(
                        dict(grid_layout_type_0_item_data)
                    )

                    grid_layout_type_0.append(grid_layout_type_0_item)

                return grid_layout_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        grid_layout = _parse_grid_layout(d.pop("gridLayout", UNSET))

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

        out_of_sample_days = d.pop("outOfSampleDays", UNSET)

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

        def _parse_psr(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        psr = _parse_psr(d.pop("psr", UNSET))

        def _parse_sharpe_ratio(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sharpe_ratio = _parse_sharpe_ratio(d.pop("sharpeRatio", UNSET))

        def _parse_trades(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        trades = _parse_trades(d.pop("trades", UNSET))

        def _parse_clone_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        clone_id = _parse_clone_id(d.pop("cloneId", UNSET))

        def _parse_analysis(data: object) -> None | OptimizationAnalysis | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                analysis_type_1 = OptimizationAnalysis.from_dict(dict(data))

                return analysis_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationAnalysis | Unset, data)

        analysis = _parse_analysis(d.pop("analysis", UNSET))

        optimization = cls(
            optimization_id=optimization_id,
            name=name,
            snapshot_id=snapshot_id,
            project_id=project_id,
            extremum=extremum,
            status=status,
            node_type=node_type,
            parallel_nodes=parallel_nodes,
            criterion=criterion,
            runtime_statistics=runtime_statistics,
            constraints=constraints,
            parameters=parameters,
            backtests=backtests,
            strategy=strategy,
            requested=requested,
            optimization_target=optimization_target,
            target_value=target_value,
            grid_layout=grid_layout,
            out_of_sample_max_end_date=out_of_sample_max_end_date,
            out_of_sample_days=out_of_sample_days,
            created=created,
            psr=psr,
            sharpe_ratio=sharpe_ratio,
            trades=trades,
            clone_id=clone_id,
            analysis=analysis,
        )

        optimization.additional_properties = d
        return optimization

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
