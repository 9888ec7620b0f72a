from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="LoadingResponse")


@_attrs_define
class LoadingResponse:
    """Notice that the data is being prepared. Poll again after a short wait; official clients do so every five seconds.

    Attributes:
        progress (float): Progress of the preparation. The docs call it a percentage but do not say whether it ends at 1
            or at 100, so do not calculate with it.
        status (str | Unset): Always `loading`, to distinguish the response from an empty result.
        success (bool | Unset): Whether the request was accepted. True while the data is being prepared.
        errors (list[str] | Unset): Empty or absent unless something went wrong.
    """

    progress: float
    status: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        progress = self.progress

        status = self.status

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "progress": progress,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        progress = d.pop("progress")

        status = d.pop("status", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        loading_response = cls(
            progress=progress,
            status=status,
            success=success,
            errors=errors,
        )

        loading_response.additional_properties = d
        return loading_response

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
