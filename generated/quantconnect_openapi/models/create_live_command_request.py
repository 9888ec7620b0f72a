from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

if TYPE_CHECKING:
    from ..models.live_command import LiveCommand


T = TypeVar("T", bound="CreateLiveCommandRequest")


@_attrs_define
class CreateLiveCommandRequest:
    """The project whose running algorithm receives the command, and the command itself.

    Attributes:
        project_id (int): The project with the running deployment.
        command (LiveCommand): The command for the algorithm, with names and values that its code supports. With
            `$type`, the name of a command class in the code, that class handles it; without `$type`, the algorithm's
            handler for generic commands does. Example: {'$type': 'SetPositionCommand', 'ticker': 'SPY', 'quantity': 100}.
    """

    project_id: int
    command: LiveCommand
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        command = self.command.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "command": command,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.live_command import LiveCommand

        d = dict(src_dict)
        project_id = d.pop("projectId")

        command = LiveCommand.from_dict(dict(d.pop("command")))

        create_live_command_request = cls(
            project_id=project_id,
            command=command,
        )

        create_live_command_request.additional_properties = d
        return create_live_command_request

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
