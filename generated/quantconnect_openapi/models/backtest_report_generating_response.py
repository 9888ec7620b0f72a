from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="BacktestReportGeneratingResponse")


@_attrs_define
class BacktestReportGeneratingResponse:
    """Notice that the report is being generated; poll again shortly.

    Example:
        {'generating': True, 'success': True, 'errors': []}

    Attributes:
        generating (bool): True while the report is being generated.
        success (bool | Unset): Whether the request was accepted. May be true or false while the report is being
            generated.
        errors (list[str] | Unset): Empty or absent unless something went wrong.
    """

    generating: bool
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        generating = self.generating

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "generating": generating,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        generating = d.pop("generating")

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        backtest_report_generating_response = cls(
            generating=generating,
            success=success,
            errors=errors,
        )

        backtest_report_generating_response.additional_properties = d
        return backtest_report_generating_response

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
