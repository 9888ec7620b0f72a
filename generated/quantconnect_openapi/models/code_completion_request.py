from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.code_completion_request_language import (
    CodeCompletionRequestLanguage,
    check_code_completion_request_language,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="CodeCompletionRequest")


@_attrs_define
class CodeCompletionRequest:
    """The code to complete.

    Attributes:
        language (CodeCompletionRequestLanguage): Programming language of the code, `Py` for Python.
        sentence (str): The beginning of a line or name, such as `self.add_eq` or `AddEq`.
        response_size_limit (int | Unset): Maximum number of suggestions. Omit it to let the service decide.
    """

    language: CodeCompletionRequestLanguage
    sentence: str
    response_size_limit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        language: str = self.language

        sentence = self.sentence

        response_size_limit = self.response_size_limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "sentence": sentence,
            }
        )
        if response_size_limit is not UNSET:
            field_dict["responseSizeLimit"] = response_size_limit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        language = check_code_completion_request_language(d.pop("language"))

        sentence = d.pop("sentence")

        response_size_limit = d.pop("responseSizeLimit", UNSET)

        code_completion_request = cls(
            language=language,
            sentence=sentence,
            response_size_limit=response_size_limit,
        )

        code_completion_request.additional_properties = d
        return code_completion_request

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
