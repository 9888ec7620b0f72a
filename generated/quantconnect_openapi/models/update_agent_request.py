from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_agent_request_reasoning_effort import (
    UpdateAgentRequestReasoningEffort,
    check_update_agent_request_reasoning_effort,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_chained_entry_input import AgentChainedEntryInput
    from ..models.agent_node_input import AgentNodeInput
    from ..models.agent_organization_input import AgentOrganizationInput
    from ..models.agent_sub_agent_entry_input import AgentSubAgentEntryInput
    from ..models.agent_task_owner_input import AgentTaskOwnerInput
    from ..models.agent_token_input import AgentTokenInput


T = TypeVar("T", bound="UpdateAgentRequest")


@_attrs_define
class UpdateAgentRequest:
    """The agent to change, and its new settings.

    Attributes:
        agent_id (int): Id of the agent, as returned in `id` by agents/create or agents/list.
        name (str | Unset): Display name of the agent.
        description (str | Unset): Purpose of the agent, for people who choose between agents.
        profile_image (str | Unset): Address of the picture shown beside the agent.
        system_prompt (str | Unset): Standing instructions that the model reads in every deployment, before the prompt
            of the task.
        reasoning_effort (UpdateAgentRequestReasoningEffort | Unset): How much the model reasons before it acts. More is
            slower and uses more tokens.
        max_turns (int | Unset): Maximum number of turns that the model may take in one deployment.
        tool_choice (str | Unset): Policy by which the model selects its tools. The docs list no values.
        tools (list[str] | Unset): Names of the tools that the agent may call. The model considers all of them at every
            step, so keep the list short.
        public (bool | Unset): Whether the other members of the organization can use the agent too.
        model (str | Unset): Language model to run on, under its provider's name for it. An agent without one runs on
            the organization's default.
        chained_agents (list[AgentChainedEntryInput] | Unset): Agents that run after this one, each on the output of the
            previous one. Each runs once in every deployment.
        sub_agents (list[AgentSubAgentEntryInput] | Unset): Agents that this one may call at its discretion, as if they
            were tools.
        token (AgentTokenInput | Unset): The caller's key for a provider of language models. A secret.
        use_qcc (bool | Unset): True to run on the language model that QuantConnect provides, false to run on that of
            the provider whose key is in `token`.
        pipeline (str | Unset): Stage of the Research Pipeline that the agent serves: it is deployed automatically when
            a project reaches that stage. An agent without one runs only when a task is deployed.
        author (AgentTaskOwnerInput | Unset): A user, identified by the id that others see.
        organization (AgentOrganizationInput | Unset): An organization, as it is shown beside an agent.
        node (AgentNodeInput | Unset): The agent node assigned to an agent, if any.
    """

    agent_id: int
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    system_prompt: str | Unset = UNSET
    reasoning_effort: UpdateAgentRequestReasoningEffort | Unset = UNSET
    max_turns: int | Unset = UNSET
    tool_choice: str | Unset = UNSET
    tools: list[str] | Unset = UNSET
    public: bool | Unset = UNSET
    model: str | Unset = UNSET
    chained_agents: list[AgentChainedEntryInput] | Unset = UNSET
    sub_agents: list[AgentSubAgentEntryInput] | Unset = UNSET
    token: AgentTokenInput | Unset = UNSET
    use_qcc: bool | Unset = UNSET
    pipeline: str | Unset = UNSET
    author: AgentTaskOwnerInput | Unset = UNSET
    organization: AgentOrganizationInput | Unset = UNSET
    node: AgentNodeInput | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        name = self.name

        description = self.description

        profile_image = self.profile_image

        system_prompt = self.system_prompt

        reasoning_effort: str | Unset = UNSET
        if not isinstance(self.reasoning_effort, Unset):
            reasoning_effort = self.reasoning_effort

        max_turns = self.max_turns

        tool_choice = self.tool_choice

        tools: list[str] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = self.tools

        public = self.public

        model = self.model

        chained_agents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chained_agents, Unset):
            chained_agents = []
            for chained_agents_item_data in self.chained_agents:
                chained_agents_item = chained_agents_item_data.to_dict()
                chained_agents.append(chained_agents_item)

        sub_agents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sub_agents, Unset):
            sub_agents = []
            for sub_agents_item_data in self.sub_agents:
                sub_agents_item = sub_agents_item_data.to_dict()
                sub_agents.append(sub_agents_item)

        token: dict[str, Any] | Unset = UNSET
        if not isinstance(self.token, Unset):
            token = self.token.to_dict()

        use_qcc = self.use_qcc

        pipeline = self.pipeline

        author: dict[str, Any] | Unset = UNSET
        if not isinstance(self.author, Unset):
            author = self.author.to_dict()

        organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization, Unset):
            organization = self.organization.to_dict()

        node: dict[str, Any] | Unset = UNSET
        if not isinstance(self.node, Unset):
            node = self.node.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agentId": agent_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if profile_image is not UNSET:
            field_dict["profileImage"] = profile_image
        if system_prompt is not UNSET:
            field_dict["systemPrompt"] = system_prompt
        if reasoning_effort is not UNSET:
            field_dict["reasoningEffort"] = reasoning_effort
        if max_turns is not UNSET:
            field_dict["maxTurns"] = max_turns
        if tool_choice is not UNSET:
            field_dict["toolChoice"] = tool_choice
        if tools is not UNSET:
            field_dict["tools"] = tools
        if public is not UNSET:
            field_dict["public"] = public
        if model is not UNSET:
            field_dict["model"] = model
        if chained_agents is not UNSET:
            field_dict["chainedAgents"] = chained_agents
        if sub_agents is not UNSET:
            field_dict["subAgents"] = sub_agents
        if token is not UNSET:
            field_dict["token"] = token
        if use_qcc is not UNSET:
            field_dict["useQCC"] = use_qcc
        if pipeline is not UNSET:
            field_dict["pipeline"] = pipeline
        if author is not UNSET:
            field_dict["author"] = author
        if organization is not UNSET:
            field_dict["organization"] = organization
        if node is not UNSET:
            field_dict["node"] = node

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_chained_entry_input import AgentChainedEntryInput
        from ..models.agent_node_input import AgentNodeInput
        from ..models.agent_organization_input import AgentOrganizationInput
        from ..models.agent_sub_agent_entry_input import AgentSubAgentEntryInput
        from ..models.agent_task_owner_input import AgentTaskOwnerInput
        from ..models.agent_token_input import AgentTokenInput

        d = dict(src_dict)
        agent_id = d.pop("agentId")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        profile_image = d.pop("profileImage", UNSET)

        system_prompt = d.pop("systemPrompt", UNSET)

        _reasoning_effort = d.pop("reasoningEffort", UNSET)
        reasoning_effort: UpdateAgentRequestReasoningEffort | Unset
        if isinstance(_reasoning_effort, Unset):
            reasoning_effort = UNSET
        else:
            reasoning_effort = check_update_agent_request_reasoning_effort(
                _reasoning_effort
            )

        max_turns = d.pop("maxTurns", UNSET)

        tool_choice = d.pop("toolChoice", UNSET)

        tools = cast(list[str], d.pop("tools", UNSET))

        public = d.pop("public", UNSET)

        model = d.pop("model", UNSET)

        _chained_agents = d.pop("chainedAgents", UNSET)
        chained_agents: list[AgentChainedEntryInput] | Unset = UNSET
        if _chained_agents is not UNSET:
            chained_agents = []
            for chained_agents_item_data in _chained_agents:
                chained_agents_item = AgentChainedEntryInput.from_dict(
                    dict(chained_agents_item_data)
                )

                chained_agents.append(chained_agents_item)

        _sub_agents = d.pop("subAgents", UNSET)
        sub_agents: list[AgentSubAgentEntryInput] | Unset = UNSET
        if _sub_agents is not UNSET:
            sub_agents = []
            for sub_agents_item_data in _sub_agents:
                sub_agents_item = AgentSubAgentEntryInput.from_dict(
                    dict(sub_agents_item_data)
                )

                sub_agents.append(sub_agents_item)

        _token = d.pop("token", UNSET)
        token: AgentTokenInput | Unset
        if isinstance(_token, Unset):
            token = UNSET
        else:
            token = AgentTokenInput.from_dict(dict(_token))

        use_qcc = d.pop("useQCC", UNSET)

        pipeline = d.pop("pipeline", UNSET)

        _author = d.pop("author", UNSET)
        author: AgentTaskOwnerInput | Unset
        if isinstance(_author, Unset):
            author = UNSET
        else:
            author = AgentTaskOwnerInput.from_dict(dict(_author))

        _organization = d.pop("organization", UNSET)
        organization: AgentOrganizationInput | Unset
        if isinstance(_organization, Unset):
            organization = UNSET
        else:
            organization = AgentOrganizationInput.from_dict(dict(_organization))

        _node = d.pop("node", UNSET)
        node: AgentNodeInput | Unset
        if isinstance(_node, Unset):
            node = UNSET
        else:
            node = AgentNodeInput.from_dict(dict(_node))

        update_agent_request = cls(
            agent_id=agent_id,
            name=name,
            description=description,
            profile_image=profile_image,
            system_prompt=system_prompt,
            reasoning_effort=reasoning_effort,
            max_turns=max_turns,
            tool_choice=tool_choice,
            tools=tools,
            public=public,
            model=model,
            chained_agents=chained_agents,
            sub_agents=sub_agents,
            token=token,
            use_qcc=use_qcc,
            pipeline=pipeline,
            author=author,
            organization=organization,
            node=node,
        )

        update_agent_request.additional_properties = d
        return update_agent_request

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
