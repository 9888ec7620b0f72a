from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadBacktestLogsResponse")


@_attrs_define
class ReadBacktestLogsResponse:
    """A page of the log of a backtest.

    Attributes:
        logs (list[str]): The requested lines, each with its time in the backtest. Empty past the last one.
        length (int | Unset): Total number of matching lines, not only those on this page.
        success (bool | Unset): False when the lines could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as too large a page. Empty or absent otherwise.
    """

    logs: list[str]
    length: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        logs = self.logs

        length = self.length

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "logs": logs,
            }
        )
        if length is not UNSET:
            field_dict["length"] = length
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        logs = cast(list[str], d.pop("logs"))

        length = d.pop("length", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        read_backtest_logs_response = cls(
            logs=logs,
            length=length,
            success=success,
            errors=errors,
        )

        read_backtest_logs_response.additional_properties = d
        return read_backtest_logs_response

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
