from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="LeanVersion")


@_attrs_define
class LeanVersion:
    """One build of the LEAN engine.

    Attributes:
        id (int): Numeric id of the version, as used in `leanVersionId` of a project.
        created (datetime.datetime | None | Unset): Time the version was built, in UTC.
        description (str | Unset): Summary of what is new in this version, in one or two sentences.
        lean_hash (str | Unset): Commit of the public LEAN repository that was built.
        lean_cloud_hash (str | Unset): Commit of the private cloud code that was built with it.
        name (str | Unset): Name of the branch that holds the commit, such as `master`.
        ref (str | Unset): Full Git reference of that branch.
        public (bool | int | Unset): Whether every user may choose this version. Sent as true or false, or as 1 or 0:
            treat any value except false and 0 as true.
    """

    id: int
    created: datetime.datetime | None | Unset = UNSET
    description: str | Unset = UNSET
    lean_hash: str | Unset = UNSET
    lean_cloud_hash: str | Unset = UNSET
    name: str | Unset = UNSET
    ref: str | Unset = UNSET
    public: bool | int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        description = self.description

        lean_hash = self.lean_hash

        lean_cloud_hash = self.lean_cloud_hash

        name = self.name

        ref = self.ref

        public: bool | int | Unset
        if isinstance(self.public, Unset):
            public = UNSET
        else:
            public = self.public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if description is not UNSET:
            field_dict["description"] = description
        if lean_hash is not UNSET:
            field_dict["leanHash"] = lean_hash
        if lean_cloud_hash is not UNSET:
            field_dict["leanCloudHash"] = lean_cloud_hash
        if name is not UNSET:
            field_dict["name"] = name
        if ref is not UNSET:
            field_dict["ref"] = ref
        if public is not UNSET:
            field_dict["public"] = public

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        description = d.pop("description", UNSET)

        lean_hash = d.pop("leanHash", UNSET)

        lean_cloud_hash = d.pop("leanCloudHash", UNSET)

        name = d.pop("name", UNSET)

        ref = d.pop("ref", UNSET)

        def _parse_public(data: object) -> bool | int | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | int | Unset, data)

        public = _parse_public(d.pop("public", UNSET))

        lean_version = cls(
            id=id,
            created=created,
            description=description,
            lean_hash=lean_hash,
            lean_cloud_hash=lean_cloud_hash,
            name=name,
            ref=ref,
            public=public,
        )

        lean_version.additional_properties = d
        return lean_version

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
