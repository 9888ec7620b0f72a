from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="AgentChainedEntryInput")


@_attrs_define
class AgentChainedEntryInput:
    """Another agent and its place in the chain.

    Attributes:
        agent_id (int): The agent to run.
        step (int): Position in the chain; lower ones run first.
    """

    agent_id: int
    step: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        step = self.step

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agentId": agent_id,
                "step": step,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agentId")

        step = d.pop("step")

        agent_chained_entry_input = cls(
            agent_id=agent_id,
            step=step,
        )

        agent_chained_entry_input.additional_properties = d
        return agent_chained_entry_input

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
