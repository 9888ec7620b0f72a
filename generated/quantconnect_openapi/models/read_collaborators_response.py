from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.collaborator import Collaborator


T = TypeVar("T", bound="ReadCollaboratorsResponse")


@_attrs_define
class ReadCollaboratorsResponse:
    """The collaborators of a project, and the permissions of the owner.

    Attributes:
        collaborators (list[Collaborator]): Everyone with access to the project, including the owner.
        user_live_control (bool | Unset): Whether the owner may deploy and stop live algorithms, according to the docs.
            By its name, it could refer to the calling user.
        user_permissions (str | Unset): Whether the owner may change the code, according to the docs. By its name, it
            could refer to the calling user.
        success (bool | Unset): False when the collaborators could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    collaborators: list[Collaborator]
    user_live_control: bool | Unset = UNSET
    user_permissions: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        collaborators = []
        for collaborators_item_data in self.collaborators:
            collaborators_item = collaborators_item_data.to_dict()
            collaborators.append(collaborators_item)

        user_live_control = self.user_live_control

        user_permissions = self.user_permissions

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "collaborators": collaborators,
            }
        )
        if user_live_control is not UNSET:
            field_dict["userLiveControl"] = user_live_control
        if user_permissions is not UNSET:
            field_dict["userPermissions"] = user_permissions
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collaborator import Collaborator

        d = dict(src_dict)
        collaborators = []
        _collaborators = d.pop("collaborators")
        for collaborators_item_data in _collaborators:
            collaborators_item = Collaborator.from_dict(dict(collaborators_item_data))

            collaborators.append(collaborators_item)

        user_live_control = d.pop("userLiveControl", UNSET)

        user_permissions = d.pop("userPermissions", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        read_collaborators_response = cls(
            collaborators=collaborators,
            user_live_control=user_live_control,
            user_permissions=user_permissions,
            success=success,
            errors=errors,
        )

        read_collaborators_response.additional_properties = d
        return read_collaborators_response

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
