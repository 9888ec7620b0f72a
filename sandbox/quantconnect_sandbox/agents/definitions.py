"""Agents and their tasks. No language model is behind them: see `runs`."""

from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import (
    ORGANIZATION_NAME,
    Member,
    account_user,
    find_member,
)
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import kept

# Stands for the key of the user in responses, whatever the key was.
MASKED_KEY = "********"
_DEFAULTS: Json = {
    "name": "",
    "description": "",
    "profileImage": "https://example.com/agents/agent.png",
    "systemPrompt": "",
    "reasoningEffort": "medium",
    "maxTurns": 40,
    "toolChoice": "auto",
    "tools": [],
    "public": False,
    "model": None,
    "pipeline": None,
    "author": None,
    "chainedAgents": [],
    "subAgents": [],
    "token": None,
    "useQCC": True,
    "node": {"id": 0, "sku": "A-MICRO"},
}


@kept
@dataclass
class Agent:
    """An agent. The key for its language model is not among its settings, only that it has one."""

    id: int
    created: datetime
    updated: datetime
    settings: Json
    version: int = 1


@kept
@dataclass
class AgentTask:
    """A piece of work for an agent, and how often it was deployed."""

    id: int
    agent_id: int
    name: str
    prompt: str
    project_preference: str
    created: datetime
    updated: datetime
    project_id: int | None = None
    deployments: int = 0
    last_deployment: int | None = None
    last_deployed: datetime | None = None


def find_agent(cloud: Cloud, identifier: int) -> Agent:
    """Return the agent with that id, or raise the API's error for an unknown one."""
    return find(cloud.table(Agent), identifier, not_found("Agent", identifier))


def find_task(cloud: Cloud, identifier: int) -> AgentTask:
    """Return the task with that id, or raise the API's error for an unknown one."""
    return find(cloud.table(AgentTask), identifier, not_found("Agent task", identifier))


def tasks_of(cloud: Cloud, agent: Agent) -> list[AgentTask]:
    """The tasks of an agent, for reading."""
    return [task for task in cloud.table(AgentTask).all() if task.agent_id == agent.id]


def change_settings(cloud: Cloud, settings: Json, given: Json) -> Json:
    """The settings with those of a request, or the failure that names one which cannot be.

    Nothing of the key for a language model is kept, so that no response, log or file contains it.
    """
    changed = settings | {name: given[name] for name in _DEFAULTS if name in given}
    if "token" in given:
        provider = given["token"]["llmProviderApi"]
        changed["token"] = {"llmApiTokenUser": MASKED_KEY, "llmProviderApi": provider}
    if not changed.get("useQCC", True) and changed.get("token") is None:
        raise ApiError("Required parameter token is empty: without useQCC an agent needs a key")
    for other in [*given.get("chainedAgents", ()), *given.get("subAgents", ())]:
        find_agent(cloud, other["agentId"])
    if "author" in given:
        find_member(cloud.settings, given["author"]["publicId"])
    return changed


def agent_object(cloud: Cloud, agent: Agent) -> Json:
    """The agent as the API shows it."""
    settings = _DEFAULTS | agent.settings
    agents = cloud.table(Agent)
    return {
        "id": agent.id,
        **settings,
        "outputSchema": None,
        "created": stamp(agent.created),
        "updated": stamp(agent.updated),
        "author": author(_author(cloud, settings["author"])),
        "organization": {
            "id": cloud.settings.organization_id,
            "name": ORGANIZATION_NAME,
            "profile": "https://example.com/organizations/sandbox.png",
        },
        # An agent that was deleted takes part in nothing any more.
        "chainedAgents": [one for one in settings["chainedAgents"] if one["agentId"] in agents],
        "subAgents": [one for one in settings["subAgents"] if one["agentId"] in agents],
        "token": None if settings["useQCC"] else settings["token"],
    }


def task_object(cloud: Cloud, task: AgentTask, active: list[Json]) -> Json:
    """The task as the API shows it, with its active deployments."""
    deployed = task.last_deployed
    return {
        "id": task.id,
        "name": task.name,
        "organizationId": cloud.settings.organization_id,
        "agentId": task.agent_id,
        "prompt": task.prompt,
        "deployments": task.deployments,
        "lastDeploymentId": task.last_deployment,
        "lastDeploymentTime": stamp(deployed) if deployed else None,
        "created": stamp(task.created),
        "updated": stamp(task.updated),
        "projectId": task.project_id,
        "owner": author(account_user(cloud.settings)),
        "upcomingDeployments": None,
        "status": active,
        "schedule": None,
        "scheduleHuman": None,
        "projectPreference": task.project_preference,
        "notifications": [],
    }


def author(member: Member) -> Json:
    """A member as agents and tasks name them."""
    return {"publicId": member.public_id, "name": member.name, "image": member.image}


def _author(cloud: Cloud, chosen: Json | None) -> Member:
    if chosen is None:
        return account_user(cloud.settings)
    return find_member(cloud.settings, chosen["publicId"])
