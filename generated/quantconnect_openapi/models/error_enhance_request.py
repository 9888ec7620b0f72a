from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.error_enhance_request_language import (
    ErrorEnhanceRequestLanguage,
    check_error_enhance_request_language,
)
from ..types import represent

if TYPE_CHECKING:
    from ..models.error import Error


T = TypeVar("T", bound="ErrorEnhanceRequest")


@_attrs_define
class ErrorEnhanceRequest:
    """The error to explain.

    Attributes:
        language (ErrorEnhanceRequestLanguage): Programming language of the code, `Py` for Python.
        error (Error): An error that ended an algorithm.
    """

    language: ErrorEnhanceRequestLanguage
    error: Error
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        language: str = self.language

        error = self.error.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "error": error,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error import Error

        d = dict(src_dict)
        language = check_error_enhance_request_language(d.pop("language"))

        error = Error.from_dict(dict(d.pop("error")))

        error_enhance_request = cls(
            language=language,
            error=error,
        )

        error_enhance_request.additional_properties = d
        return error_enhance_request

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
