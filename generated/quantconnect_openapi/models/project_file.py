from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ProjectFile")


@_attrs_define
class ProjectFile:
    """A source file or notebook of a project.

    Attributes:
        name (str): Path of the file in the project, with `/` between folders.
        id (int | None | Unset): Numeric id of the file. Null for files that are not stored individually.
        project_id (int | Unset): Id of the project that holds the file.
        content (str | Unset): Full text of the file; JSON text for a notebook.
        modified (datetime.datetime | None | Unset): Time of the last change to the file, in UTC.
        open_ (bool | Unset): Whether the file is open in the editor of the web terminal.
        is_library (bool | Unset): Whether the file comes from a library project. Always false in backtest and live
            responses.
    """

    name: str
    id: int | None | Unset = UNSET
    project_id: int | Unset = UNSET
    content: str | Unset = UNSET
    modified: datetime.datetime | None | Unset = UNSET
    open_: bool | Unset = UNSET
    is_library: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        project_id = self.project_id

        content = self.content

        modified: None | str | Unset
        if isinstance(self.modified, Unset):
            modified = UNSET
        elif isinstance(self.modified, datetime.datetime):
            modified = self.modified.isoformat()
        else:
            modified = self.modified

        open_ = self.open_

        is_library = self.is_library

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if content is not UNSET:
            field_dict["content"] = content
        if modified is not UNSET:
            field_dict["modified"] = modified
        if open_ is not UNSET:
            field_dict["open"] = open_
        if is_library is not UNSET:
            field_dict["isLibrary"] = is_library

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        project_id = d.pop("projectId", UNSET)

        content = d.pop("content", UNSET)

        def _parse_modified(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                modified_type_0 = parse_timestamp(data)

                return modified_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified = _parse_modified(d.pop("modified", UNSET))

        open_ = d.pop("open", UNSET)

        is_library = d.pop("isLibrary", UNSET)

        project_file = cls(
            name=name,
            id=id,
            project_id=project_id,
            content=content,
            modified=modified,
            open_=open_,
            is_library=is_library,
        )

        project_file.additional_properties = d
        return project_file

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
