from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.failed_backtest_summary import FailedBacktestSummary
    from ..models.optimization_point import OptimizationPoint
    from ..models.parameter_cluster import ParameterCluster
    from ..models.parameter_mode import ParameterMode
    from ..models.parameter_report import ParameterReport
    from ..models.sharpe_summary import SharpeSummary


T = TypeVar("T", bound="OptimizationAnalysis")


@_attrs_define
class OptimizationAnalysis:
    """How the Sharpe ratio depends on the parameters, across all backtests of a finished optimization. A result that holds
    only at one point or at an edge of the grid is likely to be luck. The names are those of LEAN; no response with an
    analysis has been observed yet.

        Attributes:
            interpretation (str | Unset): Meaning of the analysis, in words. Absent until a person or a model has written
                it.
            backtest_count_total (int | Unset): Number of backtests, including failed ones.
            backtest_count_used (int | Unset): Number of backtests that the analysis is based on.
            overall_sharpe (None | SharpeSummary | Unset):
            best (None | OptimizationPoint | Unset):
            parameters (list[ParameterReport] | None | Unset): Sensitivity of the result to each parameter.
            clusters (list[ParameterCluster] | None | Unset): Groups of combinations with similar values, highest mean
                Sharpe ratio first.
            modes (list[ParameterMode] | None | Unset): Combinations that beat all their neighbors on the grid, best first.
            failed_backtests (FailedBacktestSummary | None | Unset):
    """

    interpretation: str | Unset = UNSET
    backtest_count_total: int | Unset = UNSET
    backtest_count_used: int | Unset = UNSET
    overall_sharpe: None | SharpeSummary | Unset = UNSET
    best: None | OptimizationPoint | Unset = UNSET
    parameters: list[ParameterReport] | None | Unset = UNSET
    clusters: list[ParameterCluster] | None | Unset = UNSET
    modes: list[ParameterMode] | None | Unset = UNSET
    failed_backtests: FailedBacktestSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.failed_backtest_summary import FailedBacktestSummary
        from ..models.optimization_point import OptimizationPoint
        from ..models.sharpe_summary import SharpeSummary

        interpretation = self.interpretation

        backtest_count_total = self.backtest_count_total

        backtest_count_used = self.backtest_count_used

        overall_sharpe: dict[str, Any] | None | Unset
        if isinstance(self.overall_sharpe, Unset):
            overall_sharpe = UNSET
        elif isinstance(self.overall_sharpe, SharpeSummary):
            overall_sharpe = self.overall_sharpe.to_dict()
        else:
            overall_sharpe = self.overall_sharpe

        best: dict[str, Any] | None | Unset
        if isinstance(self.best, Unset):
            best = UNSET
        elif isinstance(self.best, OptimizationPoint):
            best = self.best.to_dict()
        else:
            best = self.best

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

        clusters: list[dict[str, Any]] | None | Unset
        if isinstance(self.clusters, Unset):
            clusters = UNSET
        elif isinstance(self.clusters, list):
            clusters = []
            for clusters_type_0_item_data in self.clusters:
                clusters_type_0_item = clusters_type_0_item_data.to_dict()
                clusters.append(clusters_type_0_item)

        else:
            clusters = self.clusters

        modes: list[dict[str, Any]] | None | Unset
        if isinstance(self.modes, Unset):
            modes = UNSET
        elif isinstance(self.modes, list):
            modes = []
            for modes_type_0_item_data in self.modes:
                modes_type_0_item = modes_type_0_item_data.to_dict()
                modes.append(modes_type_0_item)

        else:
            modes = self.modes

        failed_backtests: dict[str, Any] | None | Unset
        if isinstance(self.failed_backtests, Unset):
            failed_backtests = UNSET
        elif isinstance(self.failed_backtests, FailedBacktestSummary):
            failed_backtests = self.failed_backtests.to_dict()
        else:
            failed_backtests = self.failed_backtests

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if interpretation is not UNSET:
            field_dict["interpretation"] = interpretation
        if backtest_count_total is not UNSET:
            field_dict["backtestCountTotal"] = backtest_count_total
        if backtest_count_used is not UNSET:
            field_dict["backtestCountUsed"] = backtest_count_used
        if overall_sharpe is not UNSET:
            field_dict["overallSharpe"] = overall_sharpe
        if best is not UNSET:
            field_dict["best"] = best
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if clusters is not UNSET:
            field_dict["clusters"] = clusters
        if modes is not UNSET:
            field_dict["modes"] = modes
        if failed_backtests is not UNSET:
            field_dict["failedBacktests"] = failed_backtests

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.failed_backtest_summary import FailedBacktestSummary
        from ..models.optimization_point import OptimizationPoint
        from ..models.parameter_cluster import ParameterCluster
        from ..models.parameter_mode import ParameterMode
        from ..models.parameter_report import ParameterReport
        from ..models.sharpe_summary import SharpeSummary

        d = dict(src_dict)
        interpretation = d.pop("interpretation", UNSET)

        backtest_count_total = d.pop("backtestCountTotal", UNSET)

        backtest_count_used = d.pop("backtestCountUsed", UNSET)

        def _parse_overall_sharpe(data: object) -> None | SharpeSummary | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                overall_sharpe_type_1 = SharpeSummary.from_dict(dict(data))

                return overall_sharpe_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SharpeSummary | Unset, data)

        overall_sharpe = _parse_overall_sharpe(d.pop("overallSharpe", UNSET))

        def _parse_best(data: object) -> None | OptimizationPoint | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                best_type_1 = OptimizationPoint.from_dict(dict(data))

                return best_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationPoint | Unset, data)

        best = _parse_best(d.pop("best", UNSET))

        def _parse_parameters(data: object) -> list[ParameterReport] | None | Unset:
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
                    parameters_type_0_item = ParameterReport.from_dict(
                        dict(parameters_type_0_item_data)
                    )

                    parameters_type_0.append(parameters_type_0_item)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ParameterReport] | None | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        def _parse_clusters(data: object) -> list[ParameterCluster] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                clusters_type_0 = []
                _clusters_type_0 = data
                for clusters_type_0_item_data in _clusters_type_0:
                    clusters_type_0_item = ParameterCluster.from_dict(
                        dict(clusters_type_0_item_data)
                    )

                    clusters_type_0.append(clusters_type_0_item)

                return clusters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ParameterCluster] | None | Unset, data)

        clusters = _parse_clusters(d.pop("clusters", UNSET))

        def _parse_modes(data: object) -> list[ParameterMode] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                modes_type_0 = []
                _modes_type_0 = data
                for modes_type_0_item_data in _modes_type_0:
                    modes_type_0_item = ParameterMode.from_dict(
                        dict(modes_type_0_item_data)
                    )

                    modes_type_0.append(modes_type_0_item)

                return modes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ParameterMode] | None | Unset, data)

        modes = _parse_modes(d.pop("modes", UNSET))

        def _parse_failed_backtests(
            data: object,
        ) -> FailedBacktestSummary | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                failed_backtests_type_1 = FailedBacktestSummary.from_dict(dict(data))

                return failed_backtests_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FailedBacktestSummary | None | Unset, data)

        failed_backtests = _parse_failed_backtests(d.pop("failedBacktests", UNSET))

        optimization_analysis = cls(
            interpretation=interpretation,
            backtest_count_total=backtest_count_total,
            backtest_count_used=backtest_count_used,
            overall_sharpe=overall_sharpe,
            best=best,
            parameters=parameters,
            clusters=clusters,
            modes=modes,
            failed_backtests=failed_backtests,
        )

        optimization_analysis.additional_properties = d
        return optimization_analysis

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
