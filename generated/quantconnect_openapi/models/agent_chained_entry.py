from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_data import AgentData


T = TypeVar("T", bound="AgentChainedEntry")


@_attrs_define
class AgentChainedEntry:
    """Another agent and its place in the chain.

    Attributes:
        agent_id (int): Id of the agent that runs.
        step (int | Unset): Position in the chain; lower ones run first.
        agent (AgentData | None | Unset): Settings of that agent. Absent or empty unless the API includes them.
    """

    agent_id: int
    step: int | Unset = UNSET
    agent: AgentData | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_data import AgentData

        agent_id = self.agent_id

        step = self.step

        agent: dict[str, Any] | None | Unset
        if isinstance(self.agent, Unset):
            agent = UNSET
        elif isinstance(self.agent, AgentData):
            agent = self.agent.to_dict()
        else:
            agent = self.agent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agentId": agent_id,
            }
        )
        if step is not UNSET:
            field_dict["step"] = step
        if agent is not UNSET:
            field_dict["agent"] = agent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_data import AgentData

        d = dict(src_dict)
        agent_id = d.pop("agentId")

        step = d.pop("step", UNSET)

        def _parse_agent(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                agent_type_1 = AgentData.from_dict(dict(data))

                return agent_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        agent = _parse_agent(d.pop("agent", UNSET))

        agent_chained_entry = cls(
            agent_id=agent_id,
            step=step,
            agent=agent,
        )

        agent_chained_entry.additional_properties = d
        return agent_chained_entry

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
