from collections.abc import Callable
from typing import Any

from quantconnect_sandbox import Clock, Sandbox


def log_of(call: Any, project: int, deployment: str) -> str:
    response = call(
        "live/logs/read", projectId=project, algorithmId=deployment, startLine=0, endLine=250
    )
    return "\n".join(response["logs"])


def test_a_command_reaches_a_running_algorithm_only(live_call: Any) -> None:
    project = live_call.project()
    deployment = live_call.deploy(project)
    live_call("live/commands/create", projectId=project, command={"text": "too early"})
    live_call.sandbox.clock.advance(60)
    command = {"$type": "MyCommand", "text": "in time", "parameters": {"hello": "world"}}
    live_call("live/commands/create", projectId=project, command=command)
    live_call("live/update/stop", projectId=project)
    late = {"projectId": project, "command": {"text": "too late"}}
    assert "is Stopped" in live_call.rejected("live/commands/create", **late)
    log = log_of(live_call, project, deployment)
    assert "2026-11-21 14:06:09 Command received" in log
    assert '"parameters": {"hello": "world"}' in log
    assert "too early" not in log
    assert "too late" not in log


def test_a_command_can_be_sent_as_a_signed_link(live_call: Any) -> None:
    project = live_call.project()
    deployment = live_call.deploy(project)
    live_call.sandbox.clock.advance(60)
    timestamp = live_call.headers()["Timestamp"]
    query = {
        "authorization": live_call.authorization(timestamp),
        "timestamp": timestamp,
        "projectId": str(project),
        "command[Key]": "Value",
        "command[Map][Inner]": "5",
        "command[$type]": "MyCommand",
    }
    response = live_call.http.get("live/commands/create", params=query)
    assert response.json() == {"success": True, "errors": []}
    expected = '{"Key": "Value", "Map": {"Inner": "5"}, "$type": "MyCommand"}'
    assert expected in log_of(live_call, project, deployment)


def test_a_broadcast_reaches_all_running_deployments_except_the_excluded_one(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    clock = Clock()
    with Sandbox(clock=clock, pace={"live": 1000, "all": 0}, live_nodes=4) as sandbox:
        call = caller_for(sandbox)
        organization = sandbox.cloud.settings.organization_id
        projects = [call.project(name) for name in ("A", "B", "C", "D")]
        deployments = [call.deploy(project) for project in projects[:3]]
        clock.advance(1000)
        deployments.append(call.deploy(projects[3]))
        call("live/update/stop", projectId=projects[2])
        sent = {"organizationId": organization, "command": {"text": "sell"}}
        call("live/commands/broadcast", **sent, excludeProjectId=projects[1])
        logs = [log_of(call, *one) for one in zip(projects, deployments, strict=True)]
        assert ["sell" in log for log in logs] == [True, False, False, False]
        call("live/commands/broadcast", **sent, excludeProjectId=None)
        assert "sell" in log_of(call, projects[1], deployments[1])
        other = sent | {"organizationId": "0" * 32}
        assert "Organization id not found" in call.rejected("live/commands/broadcast", **other)
