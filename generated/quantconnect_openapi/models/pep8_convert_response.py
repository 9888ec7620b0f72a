from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.converted_files import ConvertedFiles


T = TypeVar("T", bound="PEP8ConvertResponse")


@_attrs_define
class PEP8ConvertResponse:
    """Files converted to PEP 8 names.

    Attributes:
        state (str): Final state of the tool, such as `End`.
        version (float | Unset): Version of the response format, such as 2.0.
        payload (ConvertedFiles | None | Unset):
        payload_type (str | Unset): Name of the type of `payload`, such as `String`. Not needed to parse it.
        success (bool | Unset): False when the call was rejected. Absent from successful responses of this tool.
        errors (list[str] | Unset): Reasons for the rejection. Empty or absent when the call succeeded.
    """

    state: str
    version: float | Unset = UNSET
    payload: ConvertedFiles | None | Unset = UNSET
    payload_type: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.converted_files import ConvertedFiles

        state = self.state

        version = self.version

        payload: dict[str, Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, ConvertedFiles):
            payload = self.payload.to_dict()
        else:
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
        from ..models.converted_files import ConvertedFiles

        d = dict(src_dict)
        state = d.pop("state")

        version = d.pop("version", UNSET)

        def _parse_payload(data: object) -> ConvertedFiles | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                payload_type_1 = ConvertedFiles.from_dict(dict(data))

                return payload_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConvertedFiles | None | Unset, data)

        payload = _parse_payload(d.pop("payload", UNSET))

        payload_type = d.pop("payloadType", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        pep8_convert_response = cls(
            state=state,
            version=version,
            payload=payload,
            payload_type=payload_type,
            success=success,
            errors=errors,
        )

        pep8_convert_response.additional_properties = d
        return pep8_convert_response

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
