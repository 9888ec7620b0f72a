from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Collaborator")


@_attrs_define
class Collaborator:
    """A user who may open a project, and that user's permissions.

    Attributes:
        name (str): Name shown to other users.
        uid (int | None | Unset): User id. May be null, so do not use it to distinguish users.
        live_control (bool | Unset): Whether the user may deploy and stop live algorithms.
        permission (str | Unset): Whether the user may only view the code or also change it.
        public_id (None | str | Unset): Id used in the URL of the public profile. Null when there is no such profile.
        profile_image (str | Unset): URL of the profile picture.
        email (str | Unset): Email address that the account is registered with.
        bio (None | str | Unset): Text that the user wrote about themselves. Null or absent when there is none.
        owner (bool | Unset): Whether this user owns the project.
    """

    name: str
    uid: int | None | Unset = UNSET
    live_control: bool | Unset = UNSET
    permission: str | Unset = UNSET
    public_id: None | str | Unset = UNSET
    profile_image: str | Unset = UNSET
    email: str | Unset = UNSET
    bio: None | str | Unset = UNSET
    owner: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        uid: int | None | Unset
        if isinstance(self.uid, Unset):
            uid = UNSET
        else:
            uid = self.uid

        live_control = self.live_control

        permission = self.permission

        public_id: None | str | Unset
        if isinstance(self.public_id, Unset):
            public_id = UNSET
        else:
            public_id = self.public_id

        profile_image = self.profile_image

        email = self.email

        bio: None | str | Unset
        if isinstance(self.bio, Unset):
            bio = UNSET
        else:
            bio = self.bio

        owner = self.owner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if uid is not UNSET:
            field_dict["uid"] = uid
        if live_control is not UNSET:
            field_dict["liveControl"] = live_control
        if permission is not UNSET:
            field_dict["permission"] = permission
        if public_id is not UNSET:
            field_dict["publicId"] = public_id
        if profile_image is not UNSET:
            field_dict["profileImage"] = profile_image
        if email is not UNSET:
            field_dict["email"] = email
        if bio is not UNSET:
            field_dict["bio"] = bio
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_uid(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        uid = _parse_uid(d.pop("uid", UNSET))

        live_control = d.pop("liveControl", UNSET)

        permission = d.pop("permission", UNSET)

        def _parse_public_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_id = _parse_public_id(d.pop("publicId", UNSET))

        profile_image = d.pop("profileImage", UNSET)

        email = d.pop("email", UNSET)

        def _parse_bio(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bio = _parse_bio(d.pop("bio", UNSET))

        owner = d.pop("owner", UNSET)

        collaborator = cls(
            name=name,
            uid=uid,
            live_control=live_control,
            permission=permission,
            public_id=public_id,
            profile_image=profile_image,
            email=email,
            bio=bio,
            owner=owner,
        )

        collaborator.additional_properties = d
        return collaborator

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
