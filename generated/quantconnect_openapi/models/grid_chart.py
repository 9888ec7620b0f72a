from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="GridChart")


@_attrs_define
class GridChart:
    """Position and size of one chart panel, in grid cells.

    Attributes:
        chart_name (str): Name of the chart in the panel, such as `Strategy Equity`.
        width (int | Unset): Columns that the panel covers.
        height (int | Unset): Rows that the panel covers.
        row (int | Unset): Row of the top edge of the panel.
        column (int | Unset): Column of the left edge of the panel.
        sort (int | Unset): Position of the panel when all panels are in one column.
        definition (list[str] | Unset): Content of the panel, in the format of the web terminal.
    """

    chart_name: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    row: int | Unset = UNSET
    column: int | Unset = UNSET
    sort: int | Unset = UNSET
    definition: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        chart_name = self.chart_name

        width = self.width

        height = self.height

        row = self.row

        column = self.column

        sort = self.sort

        definition: list[str] | Unset = UNSET
        if not isinstance(self.definition, Unset):
            definition = self.definition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "chartName": chart_name,
            }
        )
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if row is not UNSET:
            field_dict["row"] = row
        if column is not UNSET:
            field_dict["column"] = column
        if sort is not UNSET:
            field_dict["sort"] = sort
        if definition is not UNSET:
            field_dict["definition"] = definition

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chart_name = d.pop("chartName")

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        row = d.pop("row", UNSET)

        column = d.pop("column", UNSET)

        sort = d.pop("sort", UNSET)

        definition = cast(list[str], d.pop("definition", UNSET))

        grid_chart = cls(
            chart_name=chart_name,
            width=width,
            height=height,
            row=row,
            column=column,
            sort=sort,
            definition=definition,
        )

        grid_chart.additional_properties = d
        return grid_chart

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
