from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.live_command import LiveCommand


T = TypeVar("T", bound="BroadcastLiveCommandRequest")


@_attrs_define
class BroadcastLiveCommandRequest:
    """The organization whose running algorithms receive the command, and the command itself.

    Attributes:
        organization_id (str): Organization that owns the projects.
        command (LiveCommand): The command for the algorithm, with names and values that its code supports. With
            `$type`, the name of a command class in the code, that class handles it; without `$type`, the algorithm's
            handler for generic commands does. Example: {'$type': 'SetPositionCommand', 'ticker': 'SPY', 'quantity': 100}.
        exclude_project_id (int | None | Unset): A project that does not receive the command. Null or omitted to reach
            all projects.
    """

    organization_id: str
    command: LiveCommand
    exclude_project_id: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        command = self.command.to_dict()

        exclude_project_id: int | None | Unset
        if isinstance(self.exclude_project_id, Unset):
            exclude_project_id = UNSET
        else:
            exclude_project_id = self.exclude_project_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "command": command,
            }
        )
        if exclude_project_id is not UNSET:
            field_dict["excludeProjectId"] = exclude_project_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.live_command import LiveCommand

        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        command = LiveCommand.from_dict(dict(d.pop("command")))

        def _parse_exclude_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        exclude_project_id = _parse_exclude_project_id(d.pop("excludeProjectId", UNSET))

        broadcast_live_command_request = cls(
            organization_id=organization_id,
            command=command,
            exclude_project_id=exclude_project_id,
        )

        broadcast_live_command_request.additional_properties = d
        return broadcast_live_command_request

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
