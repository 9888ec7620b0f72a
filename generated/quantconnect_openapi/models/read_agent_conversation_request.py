from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadAgentConversationRequest")


@_attrs_define
class ReadAgentConversationRequest:
    """Identifies the deployment, or a part of it, whose conversation to read.

    Attributes:
        deployment_id (str): Id of the deployment, as returned by agents/deployments/create.
        callable_id (str | Unset): One call of another agent within the deployment, to read what that agent wrote. If
            omitted, the conversation of the deployment itself is returned.
    """

    deployment_id: str
    callable_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        deployment_id = self.deployment_id

        callable_id = self.callable_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deploymentId": deployment_id,
            }
        )
        if callable_id is not UNSET:
            field_dict["callableId"] = callable_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        deployment_id = d.pop("deploymentId")

        callable_id = d.pop("callableId", UNSET)

        read_agent_conversation_request = cls(
            deployment_id=deployment_id,
            callable_id=callable_id,
        )

        read_agent_conversation_request.additional_properties = d
        return read_agent_conversation_request

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
