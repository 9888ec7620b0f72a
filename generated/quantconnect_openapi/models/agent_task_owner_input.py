from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="AgentTaskOwnerInput")


@_attrs_define
class AgentTaskOwnerInput:
    """A user, identified by the id that others see.

    Attributes:
        public_id (str): Public id of the user, which is not the number used to sign in.
        name (str | Unset): Display name of the user.
        image (str | Unset): Address of the user's picture.
    """

    public_id: str
    name: str | Unset = UNSET
    image: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        public_id = self.public_id

        name = self.name

        image = self.image

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "publicId": public_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if image is not UNSET:
            field_dict["image"] = image

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        public_id = d.pop("publicId")

        name = d.pop("name", UNSET)

        image = d.pop("image", UNSET)

        agent_task_owner_input = cls(
            public_id=public_id,
            name=name,
            image=image,
        )

        agent_task_owner_input.additional_properties = d
        return agent_task_owner_input

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
