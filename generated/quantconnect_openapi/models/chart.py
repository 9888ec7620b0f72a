from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.series_map import SeriesMap
    from ..models.symbol import Symbol


T = TypeVar("T", bound="Chart")


@_attrs_define
class Chart:
    """A chart with the points of each of its series. A chart without points in the requested time range may contain only
    its name.

        Attributes:
            name (str | Unset): Name of the requested chart, unique within the run.
            chart_type (int | Unset): 0 when the series share one pane, 1 when each has its own pane. LEAN no longer uses it
                and places series by `index`.
            series (None | SeriesMap | Unset): The series of the chart by name. Absent or an empty list when there is
                nothing to draw.
            symbol (None | Symbol | Unset): Security that the chart shows. Absent for most charts.
            legend_disabled (bool | Unset): Whether the chart is drawn without a legend. Absent means with a legend.
    """

    name: str | Unset = UNSET
    chart_type: int | Unset = UNSET
    series: None | SeriesMap | Unset = UNSET
    symbol: None | Symbol | Unset = UNSET
    legend_disabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.series_map import SeriesMap
        from ..models.symbol import Symbol

        name = self.name

        chart_type = self.chart_type

        series: dict[str, Any] | None | Unset
        if isinstance(self.series, Unset):
            series = UNSET
        elif isinstance(self.series, SeriesMap):
            series = self.series.to_dict()
        else:
            series = self.series

        symbol: dict[str, Any] | None | Unset
        if isinstance(self.symbol, Unset):
            symbol = UNSET
        elif isinstance(self.symbol, Symbol):
            symbol = self.symbol.to_dict()
        else:
            symbol = self.symbol

        legend_disabled = self.legend_disabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if chart_type is not UNSET:
            field_dict["chartType"] = chart_type
        if series is not UNSET:
            field_dict["series"] = series
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if legend_disabled is not UNSET:
            field_dict["legendDisabled"] = legend_disabled

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.series_map import SeriesMap
        from ..models.symbol import Symbol

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        chart_type = d.pop("chartType", UNSET)

        def _parse_series(data: object) -> None | SeriesMap | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                series_type_1 = SeriesMap.from_dict(dict(data))

                return series_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeriesMap | Unset, data)

        series = _parse_series(d.pop("series", UNSET))

        def _parse_symbol(data: object) -> None | Symbol | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                symbol_type_1 = Symbol.from_dict(dict(data))

                return symbol_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Symbol | Unset, data)

        symbol = _parse_symbol(d.pop("symbol", UNSET))

        legend_disabled = d.pop("legendDisabled", UNSET)

        chart = cls(
            name=name,
            chart_type=chart_type,
            series=series,
            symbol=symbol,
            legend_disabled=legend_disabled,
        )

        chart.additional_properties = d
        return chart

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
