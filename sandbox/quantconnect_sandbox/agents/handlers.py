"""Agents and their tasks."""

from quantconnect_sandbox.agents.definitions import (
    Agent,
    AgentTask,
    agent_object,
    change_settings,
    find_agent,
    find_task,
    task_object,
    tasks_of,
)
from quantconnect_sandbox.agents.runs import (
    AgentDeployment,
    active_deployments,
    deployments_of,
    poll,
)
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("createAgent", simulated="settings that the request omits")
def create_agent(cloud: Cloud, request: Json) -> Json:
    """Create an agent. Its key for a language model is discarded at once."""
    check_organization(cloud, request)
    settings, now = change_settings(cloud, {}, request), cloud.clock.now()
    agent = Agent(cloud.new_number(), now, now, settings)
    cloud.table(Agent)[agent.id] = agent
    return {"agent": agent_object(cloud, agent)}


@operation("readAgent")
def read_agent(cloud: Cloud, request: Json) -> Json:
    """Return the settings, with the key masked."""
    return {"agent": agent_object(cloud, find_agent(cloud, request["agentId"]))}


@operation("updateAgent")
def update_agent(cloud: Cloud, request: Json) -> Json:
    """Change the given settings. Later deployments have the next version number."""
    agent = find_agent(cloud, request["agentId"])
    agent.settings = change_settings(cloud, agent.settings, request)
    agent.updated = cloud.clock.now()
    agent.version += 1
    return {}


@operation("deleteAgent")
def delete_agent(cloud: Cloud, request: Json) -> Json:
    """Delete the agent and its tasks. Rejected while a task is active."""
    agent = find_agent(cloud, request["agentId"])
    tasks = tasks_of(cloud, agent)
    for task in tasks:
        _check_idle(cloud, task)
    for task in tasks:
        _remove(cloud, task)
    del cloud.table(Agent)[agent.id]
    return {}


@operation("listAgents")
def list_agents(cloud: Cloud, request: Json) -> Json:
    """List all agents, newest first."""
    check_organization(cloud, request)
    return {"agents": [agent_object(cloud, one) for one in reversed(cloud.table(Agent).all())]}


@operation("createAgentTask")
def create_task(cloud: Cloud, request: Json) -> Json:
    """Create a task, which does nothing until it is deployed."""
    check_organization(cloud, request)
    now = cloud.clock.now()
    task = AgentTask(
        id=cloud.new_number(),
        agent_id=find_agent(cloud, request["agentId"]).id,
        name=request["name"],
        prompt=request["prompt"],
        project_preference=request["projectPreference"],
        created=now,
        updated=now,
    )
    cloud.table(AgentTask)[task.id] = task
    return {"task": _task(cloud, task)}


@operation("readAgentTask")
def read_task(cloud: Cloud, request: Json) -> Json:
    """Return the task with its active deployments."""
    task = find_task(cloud, request["taskId"])
    deployments = cloud.table(AgentDeployment)
    for one in deployments_of(cloud, task):
        poll(cloud, deployments[one.id])
    return {"task": _task(cloud, task)}


@operation("updateAgentTask")
def update_task(cloud: Cloud, request: Json) -> Json:
    """Rename a task."""
    task = find_task(cloud, request["taskId"])
    task.name = request.get("name", task.name)
    task.updated = cloud.clock.now()
    return {}


@operation("deleteAgentTask")
def delete_task(cloud: Cloud, request: Json) -> Json:
    """Delete the task and its deployments. Rejected while one is active."""
    task = find_task(cloud, request["taskId"])
    _check_idle(cloud, task)
    _remove(cloud, task)
    return {}


@operation("listAgentTasks")
def list_tasks(cloud: Cloud, request: Json) -> Json:
    """List the tasks of all agents, newest first."""
    check_organization(cloud, request)
    return {"tasks": [_task(cloud, one) for one in reversed(cloud.table(AgentTask).all())]}


def _task(cloud: Cloud, task: AgentTask) -> Json:
    return task_object(cloud, task, active_deployments(cloud, task))


def _check_idle(cloud: Cloud, task: AgentTask) -> None:
    for active in active_deployments(cloud, task):
        raise ApiError(
            f"Agent deployment {active['deploymentId']} of task {task.id} is {active['status']}: "
            "stop it first"
        )


def _remove(cloud: Cloud, task: AgentTask) -> None:
    for deployment in deployments_of(cloud, task):
        del cloud.table(AgentDeployment)[deployment.id]
    del cloud.table(AgentTask)[task.id]
