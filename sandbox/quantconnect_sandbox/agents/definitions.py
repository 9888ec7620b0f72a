"""Agents and their tasks. No language model is used: see `runs`."""

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

# The file name of every picture, except those of users.
PICTURE = "00000000000000000000000000000000.png"
# Replaces the user's key in responses.
MASKED_KEY = "********"
_DEFAULTS: Json = {
    "name": "",
    "description": "",
    "profileImage": PICTURE,
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
    "node": {"id": 0, "sku": "A-8"},
}


@kept
@dataclass
class Agent:
    """An agent. Its settings record that a language model key was set, but not the key."""

    id: int
    created: datetime
    updated: datetime
    settings: Json
    version: int = 1


@kept
@dataclass
class AgentTask:
    """A task of an agent, and how often it was deployed."""

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
    """Return the tasks of an agent, read-only."""
    return [task for task in cloud.table(AgentTask).all() if task.agent_id == agent.id]


def change_settings(cloud: Cloud, settings: Json, request: Json) -> Json:
    """Return the settings, updated with those of a request.

    The language model key is discarded, so that no response, log or file contains it.

    Raises:
        ApiError: the key is missing, or another agent or the author does not exist.
    """
    new_settings = settings | {name: request[name] for name in _DEFAULTS if name in request}
    if "token" in request:
        provider = request["token"]["llmProviderApi"]
        new_settings["token"] = {"llmApiTokenUser": MASKED_KEY, "llmProviderApi": provider}
    if not new_settings.get("useQCC", True) and new_settings.get("token") is None:
        raise ApiError("Required parameter token is empty: without useQCC an agent needs a key")
    for other in [*request.get("chainedAgents", ()), *request.get("subAgents", ())]:
        find_agent(cloud, other["agentId"])
    if "author" in request:
        find_member(cloud.settings, request["author"]["publicId"])
    return new_settings


def agent_object(cloud: Cloud, agent: Agent) -> Json:
    """Return the agent as the API represents it."""
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
            "profile": PICTURE,
        },
        # Deleted agents are dropped.
        "chainedAgents": [one for one in settings["chainedAgents"] if one["agentId"] in agents],
        "subAgents": [one for one in settings["subAgents"] if one["agentId"] in agents],
        "token": None if settings["useQCC"] else settings["token"],
    }


def task_object(cloud: Cloud, task: AgentTask, active: list[Json]) -> Json:
    """Return the task as the API represents it, with its active deployments."""
    last_time = task.last_deployed
    return {
        "id": task.id,
        "name": task.name,
        "organizationId": cloud.settings.organization_id,
        "agentId": task.agent_id,
        "prompt": task.prompt,
        "deployments": task.deployments,
        "lastDeploymentId": task.last_deployment,
        "lastDeploymentTime": stamp(last_time) if last_time else None,
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
    """Return a member as the API represents the author of an agent or a task."""
    return {"publicId": member.public_id, "name": member.name, "image": member.image_file}


def _author(cloud: Cloud, choice: Json | None) -> Member:
    if choice is None:
        return account_user(cloud.settings)
    return find_member(cloud.settings, choice["publicId"])
