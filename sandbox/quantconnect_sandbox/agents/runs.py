"""Deployments of agent tasks, and their conversations.

Each prompt gets a simulated reply, marked as such, after some time. No language model is used.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from quantconnect_sandbox.agents.definitions import Agent, AgentTask, agent_object
from quantconnect_sandbox.errors import not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import kept

register_job("agent", seconds=5)

MACHINE = "A-8 node 1"
HOSTNAME = "SANDBOX-simulated-agent"
QUEUE_SHARE = 0.1
_REASONING = "Simulated by the sandbox: no language model reads the prompt."


class Status(StrEnum):
    """The status of a deployment."""

    IN_QUEUE = "InQueue"
    RUNNING = "Running"
    COMPLETED = "Completed"
    STOPPED = "Stopped"

    @property
    def active(self) -> bool:
        """Whether the deployment is queued or running."""
        return self in (Status.IN_QUEUE, Status.RUNNING)


@dataclass
class Turn:
    """A prompt, and the job that produces its reply."""

    prompt: str
    job: Job


@kept
@dataclass
class AgentDeployment:
    """A run of a task. Its first turn is the task's prompt; later prompts follow."""

    id: str
    number: int
    agent_id: int
    task_id: int
    project_id: int
    version: int
    model: str | None
    tools: list[str]
    turns: list[Turn]
    stopped: datetime | None = None


def find_deployment(cloud: Cloud, identifier: str) -> AgentDeployment:
    """Return the deployment with that id, or raise the API's error for an unknown one."""
    missing = not_found("Agent deployment", identifier)
    return find(cloud.table(AgentDeployment), identifier, missing)


def deployments_of(cloud: Cloud, task: AgentTask) -> list[AgentDeployment]:
    """Return the deployments of a task, newest first, read-only."""
    deployments = reversed(cloud.table(AgentDeployment).all())
    return [one for one in deployments if one.task_id == task.id]


def poll(cloud: Cloud, deployment: AgentDeployment) -> None:
    """Count a poll for every turn of a deployment."""
    for turn in deployment.turns:
        cloud.poll(turn.job)


def status_of(deployment: AgentDeployment, now: datetime) -> Status:
    """Return the status. A deployment is completed when all its prompts are."""
    if deployment.stopped:
        return Status.STOPPED
    if all(turn.job.done(now) for turn in deployment.turns):
        return Status.COMPLETED
    queued = deployment.turns[0].job.progress(now) < QUEUE_SHARE
    return Status.IN_QUEUE if queued else Status.RUNNING


def active_deployments(cloud: Cloud, task: AgentTask) -> list[Json]:
    """Return the active deployments of a task, as they appear in the task."""
    now = cloud.clock.now()
    states = [(one.id, status_of(one, now)) for one in deployments_of(cloud, task)]
    return [{"deploymentId": id_, "status": status} for id_, status in states if status.active]


def deployment_object(deployment: AgentDeployment, status: Status, now: datetime) -> Json:
    """Return the deployment as the API represents it in that status."""
    start = None if status is Status.IN_QUEUE else _start_time(deployment, now)
    return {
        "deploymentId": deployment.id,
        "agentId": deployment.agent_id,
        "status": status,
        "taskId": deployment.task_id,
        "model": deployment.model,
        "created": stamp(deployment.turns[0].job.started),
        "started": start,
        "ended": None if status.active else stamp(_end_time(deployment)),
        "machine": MACHINE if start else None,
        "mcpTools": deployment.tools,
        "hostName": HOSTNAME if start else None,
        "prompt": deployment.turns[0].prompt,
        "projectId": deployment.project_id,
        "versionId": deployment.version,
        "runtimeError": None,
    }


def conversation(cloud: Cloud, agent: Agent, deployment: AgentDeployment) -> Json:
    """Return the conversation so far."""
    now = cloud.clock.now()
    messages = _messages(deployment, now)
    settings = agent_object(cloud, agent)
    return {
        "id": deployment.id,
        "userId": cloud.settings.user_id,
        "organizationId": cloud.settings.organization_id,
        "channel": f"agent-{deployment.number}",
        "projectId": deployment.project_id,
        "prompt": deployment.turns[0].prompt,
        "agents": [{"id": agent.id, "name": settings["name"]}],
        "notificationTargets": [],
        "messages": messages,
        "agentProperties": {key: settings[key] for key in ("reasoningEffort", "maxTurns")},
        "chatMessages": [{"role": one["role"], "content": _text(one)} for one in messages],
        "inputTokens": _tokens(messages, "user"),
        "outputTokens": _tokens(messages, "assistant"),
        "aggregateStatus": status_of(deployment, now),
    }


def _start_time(deployment: AgentDeployment, now: datetime) -> str | None:
    first = deployment.turns[0].job
    if first.progress(now) < QUEUE_SHARE:  # it was stopped while in the queue
        return None
    return stamp(first.started + timedelta(seconds=QUEUE_SHARE * first.pace.seconds))


def _end_time(deployment: AgentDeployment) -> datetime:
    jobs = [turn.job for turn in deployment.turns]
    completion = max(job.started + timedelta(seconds=job.pace.seconds) for job in jobs)
    return deployment.stopped or completion


def _messages(deployment: AgentDeployment, now: datetime) -> list[Json]:
    messages: list[Json] = []
    for number, turn in enumerate(deployment.turns):
        progress, time = turn.job.progress(now), stamp(turn.job.started)
        prompt = [_part("text", turn.prompt)]
        messages.append(_message(2 * number + 1, "user", prompt, time))
        if progress >= QUEUE_SHARE:
            parts = _reply(deployment, turn, done=progress >= 1)
            messages.append(_message(2 * number + 2, "assistant", parts, time))
    return messages


def _message(number: int, role: str, parts: list[Json], time: str) -> Json:
    return {"id": f"m-{number}", "role": role, "parts": parts, "time": time}


def _part(kind: str, text: str) -> Json:
    return {"type": kind, "text": text}


def _reply(deployment: AgentDeployment, turn: Turn, *, done: bool) -> list[Json]:
    parts = [
        {"type": "step-start"},
        _part("reasoning", _REASONING),
        *(_tool_call(name, deployment, done=done) for name in deployment.tools[:1]),
    ]
    return [*parts, _part("text", _reply_text(turn.prompt))] if done else parts


def _reply_text(prompt: str) -> str:
    return f"Simulated by the sandbox: no language model has read the prompt {prompt!r}."


def _tool_call(name: str, deployment: AgentDeployment, *, done: bool) -> Json:
    call: Json = {
        "type": "dynamic-tool",
        "toolName": name,
        "state": "output-available" if done else "input-available",
        "input": {"projectId": deployment.project_id},
    }
    return call | {"output": {"note": "simulated: the tool was not called"}} if done else call


def _text(message: Json) -> str:
    return "\n".join(part["text"] for part in message["parts"] if part["type"] == "text")


def _tokens(messages: list[Json], role: str) -> int:
    texts = (
        part.get("text", "") for one in messages if one["role"] == role for part in one["parts"]
    )
    return sum(len(text.split()) for text in texts)
