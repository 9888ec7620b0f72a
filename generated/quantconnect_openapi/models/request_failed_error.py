from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="RequestFailedError")


@_attrs_define
class RequestFailedError:
    """A call that was rejected or could not be completed. Usually sent with HTTP 200; check `success` to distinguish it
    from a successful response.

        Attributes:
            success (bool | Unset): Always false in a failure.
            errors (list[str] | Unset): Reasons for the failure, in English. The first one is the most useful.
            messages (list[str] | Unset): Reasons for the failure, in responses that do not fill `errors`.
            message (str | Unset): A single reason, in responses from an outer layer of the service.
            error_code (int | Unset): Numeric code of the failure, for example 1001 for a file that does not exist and 10002
                for a hash that is not valid. There is no published list.
    """

    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    messages: list[str] | Unset = UNSET
    message: str | Unset = UNSET
    error_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        messages: list[str] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = self.messages

        message = self.message

        error_code = self.error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors
        if messages is not UNSET:
            field_dict["messages"] = messages
        if message is not UNSET:
            field_dict["Message"] = message
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        messages = cast(list[str], d.pop("messages", UNSET))

        message = d.pop("Message", UNSET)

        error_code = d.pop("errorCode", UNSET)

        request_failed_error = cls(
            success=success,
            errors=errors,
            messages=messages,
            message=message,
            error_code=error_code,
        )

        request_failed_error.additional_properties = d
        return request_failed_error

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
