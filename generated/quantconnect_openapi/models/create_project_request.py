from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_project_request_language import (
    CreateProjectRequestLanguage,
    check_create_project_request_language,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="CreateProjectRequest")


@_attrs_define
class CreateProjectRequest:
    """Name and programming language of a new project.

    Attributes:
        name (str): Name of the project. Slashes create folders, as in `Research/Momentum`.
        language (CreateProjectRequestLanguage): Language of the algorithm; projects/update cannot change it.
        organization_id (str | Unset): Organization that owns the project. By default, the user's preferred
            organization.
    """

    name: str
    language: CreateProjectRequestLanguage
    organization_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        language: str = self.language

        organization_id = self.organization_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "language": language,
            }
        )
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        language = check_create_project_request_language(d.pop("language"))

        organization_id = d.pop("organizationId", UNSET)

        create_project_request = cls(
            name=name,
            language=language,
            organization_id=organization_id,
        )

        create_project_request.additional_properties = d
        return create_project_request

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
