from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="UpdateCollaboratorRequest")


@_attrs_define
class UpdateCollaboratorRequest:
    """The collaborator to change, and the new value of both permissions.

    Attributes:
        project_id (int): The project that is shared.
        collaborator_user_id (str): Public profile id of the user (`publicId` of a collaborator), for example `grace-
            example`. Not the account number.
        live_control (bool): Whether the user may deploy and stop live algorithms of the project.
        write (bool): Whether the user may change the code. If false, the user may only read it.
    """

    project_id: int
    collaborator_user_id: str
    live_control: bool
    write: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        collaborator_user_id = self.collaborator_user_id

        live_control = self.live_control

        write = self.write

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "collaboratorUserId": collaborator_user_id,
                "liveControl": live_control,
                "write": write,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        collaborator_user_id = d.pop("collaboratorUserId")

        live_control = d.pop("liveControl")

        write = d.pop("write")

        update_collaborator_request = cls(
            project_id=project_id,
            collaborator_user_id=collaborator_user_id,
            live_control=live_control,
            write=write,
        )

        update_collaborator_request.additional_properties = d
        return update_collaborator_request

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
