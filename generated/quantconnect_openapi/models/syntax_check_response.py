from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="SyntaxCheckResponse")


@_attrs_define
class SyntaxCheckResponse:
    """Result of a syntax check.

    Attributes:
        state (str): `End` when the tool finished and found no problem, `Error` when it found one or could not finish.
        version (float | Unset): Version of the response format, such as 2.0.
        payload (list[str] | Unset): Problems found, one text each. Empty or absent when there are none.
        payload_type (str | Unset): Name of the type of `payload`, such as `String`. Not needed to parse it.
        success (bool | Unset): False when the call was rejected. Absent from successful responses of this tool.
        errors (list[str] | Unset): Reasons for the rejection. Empty or absent when the call succeeded.
    """

    state: str
    version: float | Unset = UNSET
    payload: list[str] | Unset = UNSET
    payload_type: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        state = self.state

        version = self.version

        payload: list[str] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload

        payload_type = self.payload_type

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "state": state,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version
        if payload is not UNSET:
            field_dict["payload"] = payload
        if payload_type is not UNSET:
            field_dict["payloadType"] = payload_type
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state = d.pop("state")

        version = d.pop("version", UNSET)

        payload = cast(list[str], d.pop("payload", UNSET))

        payload_type = d.pop("payloadType", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        syntax_check_response = cls(
            state=state,
            version=version,
            payload=payload,
            payload_type=payload_type,
            success=success,
            errors=errors,
        )

        syntax_check_response.additional_properties = d
        return syntax_check_response

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
