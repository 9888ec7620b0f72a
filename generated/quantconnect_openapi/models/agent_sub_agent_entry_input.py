from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="AgentSubAgentEntryInput")


@_attrs_define
class AgentSubAgentEntryInput:
    """Another agent that may be called, and how often.

    Attributes:
        agent_id (int): The agent that may be called.
        callable_count (int | Unset): Number of times the agent may be called in one deployment.
    """

    agent_id: int
    callable_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        callable_count = self.callable_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agentId": agent_id,
            }
        )
        if callable_count is not UNSET:
            field_dict["callableCount"] = callable_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agentId")

        callable_count = d.pop("callableCount", UNSET)

        agent_sub_agent_entry_input = cls(
            agent_id=agent_id,
            callable_count=callable_count,
        )

        agent_sub_agent_entry_input.additional_properties = d
        return agent_sub_agent_entry_input

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
