from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_chained_entry import AgentChainedEntry
    from ..models.agent_data import AgentData
    from ..models.agent_node import AgentNode
    from ..models.agent_organization import AgentOrganization
    from ..models.agent_sub_agent_entry import AgentSubAgentEntry
    from ..models.agent_task_owner import AgentTaskOwner
    from ..models.agent_token import AgentToken


T = TypeVar("T", bound="Agent")


@_attrs_define
class Agent:
    """A language model with standing instructions, tools and limits.

    Attributes:
        id (int): Number of the agent, passed as `agentId` in other calls.
        name (str | Unset): Display name of the agent, not necessarily unique.
        description (str | Unset): Purpose of the agent, in the words of its author.
        profile_image (str | Unset): Address of the picture shown beside the agent.
        system_prompt (str | Unset): Standing instructions that the model reads in every deployment.
        reasoning_effort (str | Unset): How much the model reasons before it acts.
        max_turns (int | Unset): Maximum number of turns that the model may take in one deployment.
        tool_choice (str | Unset): Policy by which the model selects its tools.
        tools (list[str] | Unset): Names of the tools that the agent may call.
        public (bool | Unset): Whether the other members of the organization can use the agent too.
        model (None | str | Unset): Language model that the agent runs on. Null for the organization's default.
        pipeline (None | str | Unset): Stage of the Research Pipeline that the agent serves. Null when it serves none
            and runs only when a task is deployed.
        output_schema (AgentData | None | Unset): JSON Schema that the agent's response must match. Null for free-text
            responses. Cannot be set by any call.
        created (datetime.datetime | None | Unset): Time the agent was created, in UTC.
        updated (datetime.datetime | None | Unset): Time of the last change to a setting, in UTC.
        author (AgentTaskOwner | None | Unset):
        organization (AgentOrganization | None | Unset):
        chained_agents (list[AgentChainedEntry] | None | Unset): Agents that run after this one, each on the output of
            the previous agent.
        sub_agents (list[AgentSubAgentEntry] | None | Unset): Agents that this one may call as needed.
        token (AgentToken | None | Unset): Key for a language model provider, a secret. Null when the agent runs on the
            model that QuantConnect provides.
        use_qcc (bool | Unset): Whether the agent runs on the language model that QuantConnect provides.
        node (AgentNode | None | Unset):
    """

    id: int
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    system_prompt: str | Unset = UNSET
    reasoning_effort: str | Unset = UNSET
    max_turns: int | Unset = UNSET
    tool_choice: str | Unset = UNSET
    tools: list[str] | Unset = UNSET
    public: bool | Unset = UNSET
    model: None | str | Unset = UNSET
    pipeline: None | str | Unset = UNSET
    output_schema: AgentData | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    author: AgentTaskOwner | None | Unset = UNSET
    organization: AgentOrganization | None | Unset = UNSET
    chained_agents: list[AgentChainedEntry] | None | Unset = UNSET
    sub_agents: list[AgentSubAgentEntry] | None | Unset = UNSET
    token: AgentToken | None | Unset = UNSET
    use_qcc: bool | Unset = UNSET
    node: AgentNode | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_data import AgentData
        from ..models.agent_node import AgentNode
        from ..models.agent_organization import AgentOrganization
        from ..models.agent_task_owner import AgentTaskOwner
        from ..models.agent_token import AgentToken

        id = self.id

        name = self.name

        description = self.description

        profile_image = self.profile_image

        system_prompt = self.system_prompt

        reasoning_effort = self.reasoning_effort

        max_turns = self.max_turns

        tool_choice = self.tool_choice

        tools: list[str] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = self.tools

        public = self.public

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        pipeline: None | str | Unset
        if isinstance(self.pipeline, Unset):
            pipeline = UNSET
        else:
            pipeline = self.pipeline

        output_schema: dict[str, Any] | None | Unset
        if isinstance(self.output_schema, Unset):
            output_schema = UNSET
        elif isinstance(self.output_schema, AgentData):
            output_schema = self.output_schema.to_dict()
        else:
            output_schema = self.output_schema

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = self.updated.isoformat()
        else:
            updated = self.updated

        author: dict[str, Any] | None | Unset
        if isinstance(self.author, Unset):
            author = UNSET
        elif isinstance(self.author, AgentTaskOwner):
            author = self.author.to_dict()
        else:
            author = self.author

        organization: dict[str, Any] | None | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        elif isinstance(self.organization, AgentOrganization):
            organization = self.organization.to_dict()
        else:
            organization = self.organization

        chained_agents: list[dict[str, Any]] | None | Unset
        if isinstance(self.chained_agents, Unset):
            chained_agents = UNSET
        elif isinstance(self.chained_agents, list):
            chained_agents = []
            for chained_agents_type_0_item_data in self.chained_agents:
                chained_agents_type_0_item = chained_agents_type_0_item_data.to_dict()
                chained_agents.append(chained_agents_type_0_item)

        else:
            chained_agents = self.chained_agents

        sub_agents: list[dict[str, Any]] | None | Unset
        if isinstance(self.sub_agents, Unset):
            sub_agents = UNSET
        elif isinstance(self.sub_agents, list):
            sub_agents = []
            for sub_agents_type_0_item_data in self.sub_agents:
                sub_agents_type_0_item = sub_agents_type_0_item_data.to_dict()
                sub_agents.append(sub_agents_type_0_item)

        else:
            sub_agents = self.sub_agents

        token: dict[str, Any] | None | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        elif isinstance(self.token, AgentToken):
            token = self.token.to_dict()
        else:
            token = self.token

        use_qcc = self.use_qcc

        node: dict[str, Any] | None | Unset
        if isinstance(self.node, Unset):
            node = UNSET
        elif isinstance(self.node, AgentNode):
            node = self.node.to_dict()
        else:
            node = self.node

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
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
        if pipeline is not UNSET:
            field_dict["pipeline"] = pipeline
        if output_schema is not UNSET:
            field_dict["outputSchema"] = output_schema
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated
        if author is not UNSET:
            field_dict["author"] = author
        if organization is not UNSET:
            field_dict["organization"] = organization
        if chained_agents is not UNSET:
            field_dict["chainedAgents"] = chained_agents
        if sub_agents is not UNSET:
            field_dict["subAgents"] = sub_agents
        if token is not UNSET:
            field_dict["token"] = token
        if use_qcc is not UNSET:
            field_dict["useQCC"] = use_qcc
        if node is not UNSET:
            field_dict["node"] = node

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_chained_entry import AgentChainedEntry
        from ..models.agent_data import AgentData
        from ..models.agent_node import AgentNode
        from ..models.agent_organization import AgentOrganization
        from ..models.agent_sub_agent_entry import AgentSubAgentEntry
        from ..models.agent_task_owner import AgentTaskOwner
        from ..models.agent_token import AgentToken

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        profile_image = d.pop("profileImage", UNSET)

        system_prompt = d.pop("systemPrompt", UNSET)

        reasoning_effort = d.pop("reasoningEffort", UNSET)

        max_turns = d.pop("maxTurns", UNSET)

        tool_choice = d.pop("toolChoice", UNSET)

        tools = cast(list[str], d.pop("tools", UNSET))

        public = d.pop("public", UNSET)

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_pipeline(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pipeline = _parse_pipeline(d.pop("pipeline", UNSET))

        def _parse_output_schema(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                output_schema_type_1 = AgentData.from_dict(dict(data))

                return output_schema_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        output_schema = _parse_output_schema(d.pop("outputSchema", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        def _parse_updated(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                updated_type_0 = parse_timestamp(data)

                return updated_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated = _parse_updated(d.pop("updated", UNSET))

        def _parse_author(data: object) -> AgentTaskOwner | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                author_type_1 = AgentTaskOwner.from_dict(dict(data))

                return author_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentTaskOwner | None | Unset, data)

        author = _parse_author(d.pop("author", UNSET))

        def _parse_organization(data: object) -> AgentOrganization | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                organization_type_1 = AgentOrganization.from_dict(dict(data))

                return organization_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentOrganization | None | Unset, data)

        organization = _parse_organization(d.pop("organization", UNSET))

        def _parse_chained_agents(
            data: object,
        ) -> list[AgentChainedEntry] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                chained_agents_type_0 = []
                _chained_agents_type_0 = data
                for chained_agents_type_0_item_data in _chained_agents_type_0:
                    chained_agents_type_0_item = AgentChainedEntry.from_dict(
                        dict(chained_agents_type_0_item_data)
                    )

                    chained_agents_type_0.append(chained_agents_type_0_item)

                return chained_agents_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentChainedEntry] | None | Unset, data)

        chained_agents = _parse_chained_agents(d.pop("chainedAgents", UNSET))

        def _parse_sub_agents(data: object) -> list[AgentSubAgentEntry] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sub_agents_type_0 = []
                _sub_agents_type_0 = data
                for sub_agents_type_0_item_data in _sub_agents_type_0:
                    sub_agents_type_0_item = AgentSubAgentEntry.from_dict(
                        dict(sub_agents_type_0_item_data)
                    )

                    sub_agents_type_0.append(sub_agents_type_0_item)

                return sub_agents_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentSubAgentEntry] | None | Unset, data)

        sub_agents = _parse_sub_agents(d.pop("subAgents", UNSET))

        def _parse_token(data: object) -> AgentToken | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                token_type_1 = AgentToken.from_dict(dict(data))

                return token_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentToken | None | Unset, data)

        token = _parse_token(d.pop("token", UNSET))

        use_qcc = d.pop("useQCC", UNSET)

        def _parse_node(data: object) -> AgentNode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                node_type_1 = AgentNode.from_dict(dict(data))

                return node_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentNode | None | Unset, data)

        node = _parse_node(d.pop("node", UNSET))

        agent = cls(
            id=id,
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
            pipeline=pipeline,
            output_schema=output_schema,
            created=created,
            updated=updated,
            author=author,
            organization=organization,
            chained_agents=chained_agents,
            sub_agents=sub_agents,
            token=token,
            use_qcc=use_qcc,
            node=node,
        )

        agent.additional_properties = d
        return agent

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
