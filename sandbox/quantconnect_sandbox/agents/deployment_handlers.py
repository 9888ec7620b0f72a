"""Deployments of agent tasks. No language model is used."""

from quantconnect_sandbox.agents.definitions import Agent, AgentTask, find_agent, find_task
from quantconnect_sandbox.agents.runs import (
    AgentDeployment,
    Status,
    Turn,
    conversation,
    deployment_object,
    deployments_of,
    find_deployment,
    poll,
    status_of,
)
from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.changes import make_project
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("createAgentDeployment", simulated="machines and tools")
def create_deployment(cloud: Cloud, request: Json) -> Json:
    """Start a run, which begins in the queue, in a new project or in that of the task."""
    task = find_task(cloud, request["taskId"])
    agent = find_agent(cloud, task.agent_id)
    deployment = _deploy(cloud, agent, task, _find_or_make_project(cloud, task))
    cloud.table(AgentDeployment)[deployment.id] = deployment
    task.deployments += 1
    task.last_deployment, task.last_deployed = deployment.number, cloud.clock.now()
    run_object = deployment_object(deployment, Status.IN_QUEUE, cloud.clock.now())
    return {"deployment": run_object, "debug": {}}


@operation("readAgentDeployment", simulated="machines; no run ever fails")
def read_deployment(cloud: Cloud, request: Json) -> Json:
    """Return the current state of a run."""
    deployment = find_deployment(cloud, request["deploymentId"])
    poll(cloud, deployment)
    return {"deployment": _current_object(cloud, deployment)}


@operation("updateAgentDeployment")
def prompt_deployment(cloud: Cloud, request: Json) -> Json:
    """Send another prompt to an active run, which then takes the same time again."""
    deployment = _find_active(cloud, request["deploymentId"], "deploy the task again")
    deployment.turns.append(Turn(request["prompt"], cloud.start_job("agent")))
    return {"message": "Prompt run started."}


@operation("listAgentDeployments")
def list_deployments(cloud: Cloud, request: Json) -> Json:
    """List the runs of a task, newest first."""
    task = find_task(cloud, request["taskId"])
    return {"deployments": [_current_object(cloud, one) for one in deployments_of(cloud, task)]}


@operation("stopAgentDeployment")
def stop_deployment(cloud: Cloud, request: Json) -> Json:
    """Stop a run. Rejected if it is not active."""
    deployment = _find_active(cloud, request["deploymentId"], "there is nothing to stop")
    deployment.stopped = cloud.clock.now()
    for turn in deployment.turns:
        turn.job.stop(deployment.stopped)
    return {}


@operation("deleteAgentDeployment")
def delete_deployment(cloud: Cloud, request: Json) -> Json:
    """Delete a run. Rejected while it is active."""
    deployment = find_deployment(cloud, request["deploymentId"])
    status = status_of(deployment, cloud.clock.now())
    if status.active:
        raise ApiError(f"Agent deployment {deployment.id} is {status}: stop it first")
    del cloud.table(AgentDeployment)[deployment.id]
    return {}


@operation("readAgentConversation", simulated="the replies, which say so")
def read_conversation(cloud: Cloud, request: Json) -> Json:
    """Return the prompts with a simulated reply to each. Agents never call each other."""
    deployment = find_deployment(cloud, request["deploymentId"])
    if "callableId" in request:
        raise not_found("Callable", request["callableId"])
    poll(cloud, deployment)
    agent = find_agent(cloud, deployment.agent_id)
    return {"conversation": conversation(cloud, agent, deployment)}


def _deploy(cloud: Cloud, agent: Agent, task: AgentTask, project_id: int) -> AgentDeployment:
    return AgentDeployment(
        id=f"A-{cloud.new_hex()}",
        number=cloud.new_number(),
        agent_id=agent.id,
        task_id=task.id,
        project_id=project_id,
        version=agent.version,
        model=agent.settings.get("model"),
        tools=agent.settings.get("tools", []),
        turns=[Turn(task.prompt, cloud.start_job("agent"))],
    )


def _find_or_make_project(cloud: Cloud, task: AgentTask) -> int:
    shared = task.project_preference == "project-for-task"
    if shared and task.project_id is not None and task.project_id in all_projects(cloud):
        return task.project_id
    project_id = make_project(cloud, f"Agents/{task.name}", "Py").id
    task.project_id = project_id if shared else None
    return project_id


def _current_object(cloud: Cloud, deployment: AgentDeployment) -> Json:
    now = cloud.clock.now()
    return deployment_object(deployment, status_of(deployment, now), now)


def _find_active(cloud: Cloud, identifier: str, advice: str) -> AgentDeployment:
    deployment = find_deployment(cloud, identifier)
    status = status_of(deployment, cloud.clock.now())
    if not status.active:
        raise ApiError(f"Agent deployment {identifier} is {status}: {advice}")
    return deployment
