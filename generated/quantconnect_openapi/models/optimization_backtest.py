from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.optimization_statistics import OptimizationStatistics
    from ..models.parameter_map import ParameterMap


T = TypeVar("T", bound="OptimizationBacktest")


@_attrs_define
class OptimizationBacktest:
    """One combination of parameter values and its statistics. A backtest that has not started may have only its name and
    parameters.

        Attributes:
            name (str | Unset): Name of the backtest.
            id (str | Unset): Id of the backtest, for backtests/read. Absent until the backtest has started.
            host_name (None | str | Unset): Name of the machine that ran the backtest.
            progress (float | Unset): Fraction of the simulated days that is complete, from 0 to 1.
            exit_code (int | Unset): Exit code of the backtest, 0 for success. Exclude backtests with any other code from
                comparisons.
            statistics (list[float | None] | None | OptimizationStatistics | Unset): Statistics of the backtest: an object
                with numbers as names, or in older optimizations a list in the same order that ends at 20 or earlier. Absent or
                null until there are any.
            parameter_set (None | ParameterMap | Unset):
            equity (list[list[float | None]] | Unset): Equity of the portfolio over time, one row per point: the Unix time
                in seconds, followed by the open, high, low and close, or by a single value. Empty when there is none.
            start_date (datetime.datetime | None | Unset): Start of the simulated period, in UTC. Null or absent in old
                results.
            end_date (datetime.datetime | None | Unset): End of the simulated period, in UTC. Null or absent in old results.
            out_of_sample_days (int | Unset): Number of most recent days withheld from the backtest.
            out_of_sample_max_end_date (datetime.datetime | None | Unset): Latest time of the data available to the
                backtest, in UTC. Null or absent when no data is withheld.
    """

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    host_name: None | str | Unset = UNSET
    progress: float | Unset = UNSET
    exit_code: int | Unset = UNSET
    statistics: list[float | None] | None | OptimizationStatistics | Unset = UNSET
    parameter_set: None | ParameterMap | Unset = UNSET
    equity: list[list[float | None]] | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    out_of_sample_days: int | Unset = UNSET
    out_of_sample_max_end_date: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.optimization_statistics import OptimizationStatistics
        from ..models.parameter_map import ParameterMap

        name = self.name

        id = self.id

        host_name: None | str | Unset
        if isinstance(self.host_name, Unset):
            host_name = UNSET
        else:
            host_name = self.host_name

        progress = self.progress

        exit_code = self.exit_code

        statistics: dict[str, Any] | list[float | None] | None | Unset
        if isinstance(self.statistics, Unset):
            statistics = UNSET
        elif isinstance(self.statistics, OptimizationStatistics):
            statistics = self.statistics.to_dict()
        elif isinstance(self.statistics, list):
            statistics = []
            for componentsschemas_optimization_figures_item_data in self.statistics:
                componentsschemas_optimization_figures_item: float | None
                componentsschemas_optimization_figures_item = (
                    componentsschemas_optimization_figures_item_data
                )
                statistics.append(componentsschemas_optimization_figures_item)

        else:
            statistics = self.statistics

        parameter_set: dict[str, Any] | None | Unset
        if isinstance(self.parameter_set, Unset):
            parameter_set = UNSET
        elif isinstance(self.parameter_set, ParameterMap):
            parameter_set = self.parameter_set.to_dict()
        else:
            parameter_set = self.parameter_set

        equity: list[list[float | None]] | Unset = UNSET
        if not isinstance(self.equity, Unset):
            equity = []
            for equity_item_data in self.equity:
                equity_item = []
                for equity_item_item_data in equity_item_data:
                    equity_item_item: float | None
                    equity_item_item = equity_item_item_data
                    equity_item.append(equity_item_item)

                equity.append(equity_item)

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.datetime):
            start_date = self.start_date.isoformat()
        else:
            start_date = self.start_date

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.datetime):
            end_date = self.end_date.isoformat()
        else:
            end_date = self.end_date

        out_of_sample_days = self.out_of_sample_days

        out_of_sample_max_end_date: None | str | Unset
        if isinstance(self.out_of_sample_max_end_date, Unset):
            out_of_sample_max_end_date = UNSET
        elif isinstance(self.out_of_sample_max_end_date, datetime.datetime):
            out_of_sample_max_end_date = self.out_of_sample_max_end_date.isoformat()
        else:
            out_of_sample_max_end_date = self.out_of_sample_max_end_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id
        if host_name is not UNSET:
            field_dict["hostName"] = host_name
        if progress is not UNSET:
            field_dict["progress"] = progress
        if exit_code is not UNSET:
            field_dict["exitCode"] = exit_code
        if statistics is not UNSET:
            field_dict["statistics"] = statistics
        if parameter_set is not UNSET:
            field_dict["parameterSet"] = parameter_set
        if equity is not UNSET:
            field_dict["equity"] = equity
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if out_of_sample_days is not UNSET:
            field_dict["outOfSampleDays"] = out_of_sample_days
        if out_of_sample_max_end_date is not UNSET:
            field_dict["outOfSampleMaxEndDate"] = out_of_sample_max_end_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.optimization_statistics import OptimizationStatistics
        from ..models.parameter_map import ParameterMap

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        def _parse_host_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        host_name = _parse_host_name(d.pop("hostName", UNSET))

        progress = d.pop("progress", UNSET)

        exit_code = d.pop("exitCode", UNSET)

        def _parse_statistics(
            data: object,
        ) -> list[float | None] | None | OptimizationStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                statistics_type_0 = OptimizationStatistics.from_dict(dict(data))

                return statistics_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                statistics_type_1 = []
                _statistics_type_1 = data
                for (
                    componentsschemas_optimization_figures_item_data
                ) in _statistics_type_1:

                    def _parse_componentsschemas_optimization_figures_item(
                        data: object,
                    ) -> float | None:
                        if data is None:
                            return data
                        return cast(float | None, data)

                    componentsschemas_optimization_figures_item = (
                        _parse_componentsschemas_optimization_figures_item(
                            componentsschemas_optimization_figures_item_data
                        )
                    )

                    statistics_type_1.append(
                        componentsschemas_optimization_figures_item
                    )

                return statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[float | None] | None | OptimizationStatistics | Unset, data
            )

        statistics = _parse_statistics(d.pop("statistics", UNSET))

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

        _equity = d.pop("equity", UNSET)
        equity: list[list[float | None]] | Unset = UNSET
        if _equity is not UNSET:
            equity = []
            for equity_item_data in _equity:
                equity_item = []
                _equity_item = equity_item_data
                for equity_item_item_data in _equity_item:

                    def _parse_equity_item_item(data: object) -> float | None:
                        if data is None:
                            return data
                        return cast(float | None, data)

                    equity_item_item = _parse_equity_item_item(equity_item_item_data)

                    equity_item.append(equity_item_item)

                equity.append(equity_item)

        def _parse_start_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                start_date_type_0 = parse_timestamp(data)

                return start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        start_date = _parse_start_date(d.pop("startDate", UNSET))

        def _parse_end_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                end_date_type_0 = parse_timestamp(data)

                return end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        end_date = _parse_end_date(d.pop("endDate", UNSET))

        out_of_sample_days = d.pop("outOfSampleDays", UNSET)

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

        optimization_backtest = cls(
            name=name,
            id=id,
            host_name=host_name,
            progress=progress,
            exit_code=exit_code,
            statistics=statistics,
            parameter_set=parameter_set,
            equity=equity,
            start_date=start_date,
            end_date=end_date,
            out_of_sample_days=out_of_sample_days,
            out_of_sample_max_end_date=out_of_sample_max_end_date,
        )

        optimization_backtest.additional_properties = d
        return optimization_backtest

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
