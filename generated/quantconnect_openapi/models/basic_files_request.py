from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.basic_files_request_language import (
    BasicFilesRequestLanguage,
    check_basic_files_request_language,
)
from ..types import represent

if TYPE_CHECKING:
    from ..models.file import File


T = TypeVar("T", bound="BasicFilesRequest")


@_attrs_define
class BasicFilesRequest:
    """Code to check, in one language.

    Attributes:
        language (BasicFilesRequestLanguage): Programming language of the code, `Py` for Python.
        files (list[File]): The files of the code, each with `name` and `content`. To run, an algorithm needs `main.py`
            in Python or `Main.cs` in C#.
    """

    language: BasicFilesRequestLanguage
    files: list[File]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        language: str = self.language

        files = []
        for files_item_data in self.files:
            files_item = files_item_data.to_dict()
            files.append(files_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "files": files,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file import File

        d = dict(src_dict)
        language = check_basic_files_request_language(d.pop("language"))

        files = []
        _files = d.pop("files")
        for files_item_data in _files:
            files_item = File.from_dict(dict(files_item_data))

            files.append(files_item)

        basic_files_request = cls(
            language=language,
            files=files,
        )

        basic_files_request.additional_properties = d
        return basic_files_request

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
