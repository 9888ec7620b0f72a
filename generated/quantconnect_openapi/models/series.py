from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.chart_point import ChartPoint


T = TypeVar("T", bound="Series")


@_attrs_define
class Series:
    """One line, set of bars, set of candles or similar, with its points.

    Attributes:
        name (str | Unset): Name of the series, shown in the legend.
        unit (str | Unset): Unit of the vertical axis, such as `$` or `%`. Empty for plain numbers.
        index (int | Unset): Pane of the chart that the series is drawn in, starting with 0 at the top. Series with the
            same index overlap.
        values (list[ChartPoint | list[float | None]] | None | Unset): Points in chronological order. Their format
            depends on `seriesType`; candles have five numbers, most others two.
        series_type (int | Unset): Type of the series: 0 line, 1 scatter, 2 candles, 3 bars, 4 flags, 5 stacked area, 6
            pie, 7 treemap, 9 heatmap, 10 three-dimensional scatter. 8 is reserved.
        color (str | Unset): Color as `#RRGGBB`. Empty when the algorithm set none; absent for candles.
        scatter_marker_symbol (str | Unset): Shape of the markers of a scatter series. Absent for candles.
        z_index (int | Unset): Drawing order of overlapping series; higher values are drawn on top.
        index_name (str | Unset): Name of the pane that `index` refers to. Absent when it has none.
        tooltip (str | Unset): Template of the tooltip for a point. Absent for the default text.
    """

    name: str | Unset = UNSET
    unit: str | Unset = UNSET
    index: int | Unset = UNSET
    values: list[ChartPoint | list[float | None]] | None | Unset = UNSET
    series_type: int | Unset = UNSET
    color: str | Unset = UNSET
    scatter_marker_symbol: str | Unset = UNSET
    z_index: int | Unset = UNSET
    index_name: str | Unset = UNSET
    tooltip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        unit = self.unit

        index = self.index

        values: list[dict[str, Any] | list[float | None]] | None | Unset
        if isinstance(self.values, Unset):
            values = UNSET
        elif isinstance(self.values, list):
            values = []
            for values_type_0_item_data in self.values:
                values_type_0_item: dict[str, Any] | list[float | None]
                if isinstance(values_type_0_item_data, list):
                    values_type_0_item = []
                    for (
                        componentsschemas_series_point_item_data
                    ) in values_type_0_item_data:
                        componentsschemas_series_point_item: float | None
                        componentsschemas_series_point_item = (
                            componentsschemas_series_point_item_data
                        )
                        values_type_0_item.append(componentsschemas_series_point_item)

                else:
                    values_type_0_item = values_type_0_item_data.to_dict()

                values.append(values_type_0_item)

        else:
            values = self.values

        series_type = self.series_type

        color = self.color

        scatter_marker_symbol = self.scatter_marker_symbol

        z_index = self.z_index

        index_name = self.index_name

        tooltip = self.tooltip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if unit is not UNSET:
            field_dict["unit"] = unit
        if index is not UNSET:
            field_dict["index"] = index
        if values is not UNSET:
            field_dict["values"] = values
        if series_type is not UNSET:
            field_dict["seriesType"] = series_type
        if color is not UNSET:
            field_dict["color"] = color
        if scatter_marker_symbol is not UNSET:
            field_dict["scatterMarkerSymbol"] = scatter_marker_symbol
        if z_index is not UNSET:
            field_dict["zIndex"] = z_index
        if index_name is not UNSET:
            field_dict["indexName"] = index_name
        if tooltip is not UNSET:
            field_dict["tooltip"] = tooltip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chart_point import ChartPoint

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        unit = d.pop("unit", UNSET)

        index = d.pop("index", UNSET)

        def _parse_values(
            data: object,
        ) -> list[ChartPoint | list[float | None]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                values_type_0 = []
                _values_type_0 = data
                for values_type_0_item_data in _values_type_0:

                    def _parse_values_type_0_item(
                        data: object,
                    ) -> ChartPoint | list[float | None]:
                        try:
                            if not isinstance(data, list):
                                raise TypeError()
                            componentsschemas_series_value_type_0 = []
                            _componentsschemas_series_value_type_0 = data
                            for (
                                componentsschemas_series_point_item_data
                            ) in _componentsschemas_series_value_type_0:

                                def _parse_componentsschemas_series_point_item(
                                    data: object,
                                ) -> float | None:
                                    if data is None:
                                        return data
                                    return cast(float | None, data)

                                componentsschemas_series_point_item = (
                                    _parse_componentsschemas_series_point_item(
                                        componentsschemas_series_point_item_data
                                    )
                                )

                                componentsschemas_series_value_type_0.append(
                                    componentsschemas_series_point_item
                                )

                            return componentsschemas_series_value_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, (dict, list)):
                            raise TypeError()
                        componentsschemas_series_value_type_1 = ChartPoint.from_dict(
                            dict(data)
                        )

                        return componentsschemas_series_value_type_1

                    values_type_0_item = _parse_values_type_0_item(
                        values_type_0_item_data
                    )

                    values_type_0.append(values_type_0_item)

                return values_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ChartPoint | list[float | None]] | None | Unset, data)

        values = _parse_values(d.pop("values", UNSET))

        series_type = d.pop("seriesType", UNSET)

        color = d.pop("color", UNSET)

        scatter_marker_symbol = d.pop("scatterMarkerSymbol", UNSET)

        z_index = d.pop("zIndex", UNSET)

        index_name = d.pop("indexName", UNSET)

        tooltip = d.pop("tooltip", UNSET)

        series = cls(
            name=name,
            unit=unit,
            index=index,
            values=values,
            series_type=series_type,
            color=color,
            scatter_marker_symbol=scatter_marker_symbol,
            z_index=z_index,
            index_name=index_name,
            tooltip=tooltip,
        )

        series.additional_properties = d
        return series

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
