from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox

ORGANIZATION = "5cad178b20a1d52567b534553413b691"
TOKEN = {"llmApiTokenUser": "t" * 64, "llmProviderApi": "OpenAI"}
EACH, SHARED = "project-each-task-deployment", "project-for-task"


def agent(call: Any, name: str = "Momentum Researcher", **body: Any) -> int:
    made = call("agents/create", organizationId=ORGANIZATION, name=name, **body)["agent"]
    number: int = made["id"]
    return number


def task(call: Any, agent_id: int, preference: str = SHARED, prompt: str = "Try 20 days.") -> int:
    made = call(
        "agents/tasks/create",
        organizationId=ORGANIZATION,
        agentId=agent_id,
        name="Review",
        prompt=prompt,
        projectPreference=preference,
    )["task"]
    number: int = made["id"]
    return number


def deploy(call: Any, task_id: int) -> str:
    made = call("agents/deployments/create", taskId=task_id)["deployment"]
    assert made["status"] == "InQueue"
    deployment: str = made["deploymentId"]
    return deployment


def deployment(call: Any, identifier: str) -> dict[str, Any]:
    read: dict[str, Any] = call("agents/deployments/read", deploymentId=identifier)["deployment"]
    return read


def talk(call: Any, identifier: str) -> dict[str, Any]:
    response = call("agents/deployments/conversation/read", deploymentId=identifier)
    read: dict[str, Any] = response["conversation"]
    return read


def messages_from(conversation: dict[str, Any], role: str) -> list[str]:
    return [one["content"] for one in conversation["chatMessages"] if one["role"] == role]


def read_task(call: Any, task_id: int) -> dict[str, Any]:
    read: dict[str, Any] = call("agents/tasks/read", taskId=task_id)["task"]
    return read


def test_an_agent_is_read_as_it_was_created(frozen_call: Any) -> None:
    settings = {
        "name": "Momentum Researcher",
        "description": "Looks for lookbacks.",
        "reasoningEffort": "high",
        "maxTurns": 7,
        "tools": ["read_file"],
        "model": "example-model",
        "node": {"id": 3, "sku": "A-8"},
    }
    made = frozen_call("agents/create", organizationId=ORGANIZATION, **settings)["agent"]
    assert {key: made[key] for key in settings} == settings
    assert made["created"] == made["updated"] == "2026-11-21 14:05:09"
    assert (made["organization"]["id"], made["author"]["publicId"]) == (
        ORGANIZATION,
        "sandbox-user",
    )
    assert (made["useQCC"], made["token"]) == (True, None)
    assert frozen_call("agents/read", agentId=made["id"])["agent"] == made
    assert frozen_call("agents/list", organizationId=ORGANIZATION)["agents"] == [made]


def test_an_update_sets_only_what_it_names(frozen_call: Any) -> None:
    number = agent(frozen_call, description="before", tools=["read_file"])
    frozen_call.sandbox.clock.advance(60)
    frozen_call("agents/update", agentId=number, name="Reviewer", tools=[])
    read = frozen_call("agents/read", agentId=number)["agent"]
    assert (read["name"], read["description"], read["tools"]) == ("Reviewer", "before", [])
    assert (read["created"], read["updated"]) == ("2026-11-21 14:05:09", "2026-11-21 14:06:09")


def test_the_api_key_of_a_model_is_neither_returned_nor_stored(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    state = tmp_path / "state.db"
    with Sandbox(state=state) as sandbox:
        call = caller_for(sandbox)
        number = agent(call, useQCC=False, token=TOKEN)
        call("agents/update", agentId=number, token=TOKEN)
        for bad in ({"llmApiTokenUser": "t" * 64}, ["t" * 64], TOKEN | {"llmProviderApi": 5}):
            text = call.rejected("agents/update", agentId=number, token=bad)
            assert "token" in text
            assert "ttt" not in text
        read = call.request("POST", "agents/read", json={"agentId": number})
        token = read.json()["agent"]["token"]
    assert (token["llmProviderApi"], set(token["llmApiTokenUser"])) == ("OpenAI", {"*"})
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    everything = b"".join(file.read_bytes() for file in files)
    assert b"OpenAI" in everything
    assert b"ttt" not in everything
    assert "ttt" not in caplog.text + read.text


def test_an_agent_with_a_custom_model_requires_an_api_key(call: Any) -> None:
    body = {"organizationId": ORGANIZATION, "name": "x", "useQCC": False}
    text = "Required parameter token is empty"
    assert call.rejected("agents/create", **body).startswith(text)
    number = agent(call)
    assert call.rejected("agents/update", agentId=number, useQCC=False).startswith(text)
    call("agents/update", agentId=number, useQCC=False, token=TOKEN)
    call("agents/update", agentId=number, maxTurns=3)
    assert call("agents/read", agentId=number)["agent"]["token"] is not None
    call("agents/update", agentId=number, useQCC=True)
    assert call("agents/read", agentId=number)["agent"]["token"] is None


def test_linked_agents_are_unlinked_when_one_is_deleted(call: Any) -> None:
    helper = agent(call, "Helper")
    chained, sub = [{"agentId": helper, "step": 1}], [{"agentId": helper, "callableCount": 3}]
    number = agent(call, chainedAgents=chained, subAgents=sub)
    read = call("agents/read", agentId=number)["agent"]
    assert (read["chainedAgents"], read["subAgents"]) == (chained, sub)
    call("agents/delete", agentId=helper)
    read = call("agents/read", agentId=number)["agent"]
    assert (read["chainedAgents"], read["subAgents"]) == ([], [])
    rejection = call.rejected("agents/update", agentId=number, subAgents=[{"agentId": helper}])
    assert rejection == f'Agent id not found: "{helper}"'


def test_the_author_is_a_member(call: Any) -> None:
    number = agent(call, author={"publicId": "ada-example"})
    assert call("agents/read", agentId=number)["agent"]["author"]["name"] == "Ada Example"
    text = call.rejected("agents/update", agentId=number, author={"publicId": "nobody"})
    assert text == 'User id not found: "nobody"'


def test_a_new_task_has_no_deployments(frozen_call: Any) -> None:
    number = agent(frozen_call)
    task_id = task(frozen_call, number)
    read = read_task(frozen_call, task_id)
    assert (read["agentId"], read["prompt"], read["name"]) == (number, "Try 20 days.", "Review")
    assert (read["deployments"], read["lastDeploymentId"], read["status"]) == (0, None, [])
    assert (read["projectId"], read["lastDeploymentTime"]) == (None, None)
    assert frozen_call("agents/tasks/list", organizationId=ORGANIZATION)["tasks"] == [read]
    assert frozen_call("agents/deployments/list", taskId=task_id)["deployments"] == []
    frozen_call("agents/tasks/update", taskId=task_id, name="Lookbacks")
    frozen_call("agents/tasks/update", taskId=task_id)
    assert read_task(frozen_call, task_id)["name"] == "Lookbacks"


# The pace of agents is five seconds, of which a tenth goes by in the queue.
def test_a_deployment_advances_with_the_clock(frozen_call: Any) -> None:
    task_id = task(frozen_call, agent(frozen_call, tools=["read_file"], model="example-model"))
    identifier = deploy(frozen_call, task_id)
    queued = deployment(frozen_call, identifier)
    assert (queued["status"], queued["started"], queued["machine"]) == ("InQueue", None, None)
    frozen_call.sandbox.clock.advance(2)
    running = deployment(frozen_call, identifier)
    assert (running["status"], running["ended"]) == ("Running", None)
    assert running["created"] <= running["started"] <= "2026-11-21 14:05:11"
    active = [{"deploymentId": identifier, "status": "Running"}]
    assert read_task(frozen_call, task_id)["status"] == active
    frozen_call.sandbox.clock.advance(100)
    over = deployment(frozen_call, identifier)
    assert (over["status"], over["ended"]) == ("Completed", "2026-11-21 14:05:14")
    assert (over["mcpTools"], over["model"]) == (["read_file"], "example-model")
    assert read_task(frozen_call, task_id)["status"] == []
    assert frozen_call("agents/deployments/list", taskId=task_id)["deployments"] == [over]


def test_a_deployment_advances_with_polls(caller_for: Callable[[Sandbox], Any]) -> None:
    with Sandbox(pace={"agent": "3 polls"}) as sandbox:
        call = caller_for(sandbox)
        task_id = task(call, agent(call))
        identifier = deploy(call, task_id)
        assert (
            call("agents/deployments/list", taskId=task_id)["deployments"][0]["status"] == "InQueue"
        )
        assert deployment(call, identifier)["status"] == "Running"
        assert talk(call, identifier)["aggregateStatus"] == "Running"
        assert read_task(call, task_id)["status"] == []
        assert deployment(call, identifier)["status"] == "Completed"


def test_the_conversation_grows_and_is_marked_as_simulated(frozen_call: Any) -> None:
    identifier = deploy(frozen_call, task(frozen_call, agent(frozen_call, tools=["read_file"])))
    begun = talk(frozen_call, identifier)
    assert messages_from(begun, "user") == [begun["prompt"]] == ["Try 20 days."]
    assert (messages_from(begun, "assistant"), begun["outputTokens"]) == ([], 0)
    frozen_call.sandbox.clock.advance(2)
    thinking = talk(frozen_call, identifier)
    assert messages_from(thinking, "assistant") == [""]
    call_of_tool = thinking["messages"][-1]["parts"][-1]
    assert call_of_tool["toolName"] == "read_file"
    assert "output" not in call_of_tool
    frozen_call.sandbox.clock.advance(3)
    over = talk(frozen_call, identifier)
    (reply,) = messages_from(over, "assistant")
    assert "Simulated by the sandbox" in reply
    assert "'Try 20 days.'" in reply
    assert over["outputTokens"] > thinking["outputTokens"] > 0
    assert (over["aggregateStatus"], over["id"], over["userId"]) == ("Completed", identifier, 123)
    assert over["messages"][: len(begun["messages"])] == begun["messages"]


def test_prompts_are_processed_in_order(frozen_call: Any) -> None:
    identifier = deploy(frozen_call, task(frozen_call, agent(frozen_call)))
    frozen_call.sandbox.clock.advance(4)
    prompted = frozen_call(
        "agents/deployments/prompt", deploymentId=identifier, prompt="Now 50 days."
    )
    assert prompted["message"]
    frozen_call.sandbox.clock.advance(4)
    first = talk(frozen_call, identifier)
    assert messages_from(first, "user") == ["Try 20 days.", "Now 50 days."]
    assert [bool(text) for text in messages_from(first, "assistant")] == [True, False]
    assert deployment(frozen_call, identifier)["status"] == "Running"
    frozen_call.sandbox.clock.advance(1)
    assert "'Now 50 days.'" in messages_from(talk(frozen_call, identifier), "assistant")[1]
    over = deployment(frozen_call, identifier)
    assert (over["status"], over["ended"]) == ("Completed", "2026-11-21 14:05:18")
    assert over["prompt"] == "Try 20 days."
    body = {"deploymentId": identifier, "prompt": "More."}
    assert "is Completed" in frozen_call.rejected("agents/deployments/prompt", **body)


def test_a_message_keeps_its_id_when_others_are_inserted_before_it(frozen_call: Any) -> None:
    identifier = deploy(frozen_call, task(frozen_call, agent(frozen_call)))
    frozen_call("agents/deployments/prompt", deploymentId=identifier, prompt="Now 50 days.")
    before = talk(frozen_call, identifier)["messages"]
    frozen_call.sandbox.clock.advance(5)
    after = {message["id"]: message for message in talk(frozen_call, identifier)["messages"]}
    assert (len(before), len(after)) == (2, 4)
    assert all(after[message["id"]] == message for message in before)


@pytest.mark.parametrize(("seconds", "begun"), [(0, False), (2, True)])
def test_a_stopped_deployment_keeps_its_progress(
    frozen_call: Any, seconds: int, begun: bool
) -> None:
    identifier = deploy(frozen_call, task(frozen_call, agent(frozen_call)))
    frozen_call.sandbox.clock.advance(seconds)
    frozen_call("agents/deployments/stop", deploymentId=identifier)
    stopped, conversation = deployment(frozen_call, identifier), talk(frozen_call, identifier)
    assert stopped["status"] == conversation["aggregateStatus"] == "Stopped"
    assert stopped["ended"] == f"2026-11-21 14:05:{9 + seconds:02}"
    assert bool(stopped["started"]) == bool(stopped["machine"]) == begun
    frozen_call.sandbox.clock.advance(100)
    assert deployment(frozen_call, identifier) == stopped
    assert talk(frozen_call, identifier) == conversation
    for path, body in [("stop", {}), ("prompt", {"prompt": "More."})]:
        text = frozen_call.rejected(f"agents/deployments/{path}", deploymentId=identifier, **body)
        assert text.startswith(f"Agent deployment {identifier} is Stopped")


def test_a_task_works_in_one_project_or_in_a_new_one_each_time(call: Any) -> None:
    number = agent(call)
    shared, each = task(call, number), task(call, number, EACH)
    one, same = (deployment(call, deploy(call, shared))["projectId"] for _ in range(2))
    first, second = (deployment(call, deploy(call, each))["projectId"] for _ in range(2))
    assert one == same == read_task(call, shared)["projectId"]
    assert len({one, first, second}) == 3
    assert read_task(call, each)["projectId"] is None
    listed = {project["projectId"] for project in call("projects/read")["projects"]}
    assert listed == {one, first, second}
    call("projects/delete", projectId=one)
    assert deployment(call, deploy(call, shared))["projectId"] not in listed


def test_a_task_counts_its_deployments(call: Any) -> None:
    task_id = task(call, agent(call))
    first, last = deploy(call, task_id), deploy(call, task_id)
    listed = call("agents/deployments/list", taskId=task_id)["deployments"]
    assert [one["deploymentId"] for one in listed] == [last, first]
    read = read_task(call, task_id)
    assert read["deployments"] == 2
    assert read["lastDeploymentTime"] == listed[0]["created"]
    call("agents/deployments/delete", deploymentId=last)
    listed = call("agents/deployments/list", taskId=task_id)["deployments"]
    assert [one["deploymentId"] for one in listed] == [first]
    assert read_task(call, task_id)["deployments"] == 2


def test_a_later_deployment_has_a_later_version_of_the_agent(call: Any) -> None:
    number = agent(call)
    task_id = task(call, number)
    before = deploy(call, task_id)
    call("agents/update", agentId=number, model="example-model")
    after = deployment(call, deploy(call, task_id))
    assert after["versionId"] > deployment(call, before)["versionId"]
    assert (deployment(call, before)["model"], after["model"]) == (None, "example-model")


def test_a_running_deployment_cannot_be_deleted(frozen_call: Any) -> None:
    number = agent(frozen_call)
    task_id = task(frozen_call, number)
    identifier = deploy(frozen_call, task_id)
    deletions: list[tuple[str, dict[str, Any]]] = [
        ("agents/deployments/delete", {"deploymentId": identifier}),
        ("agents/tasks/delete", {"taskId": task_id}),
        ("agents/delete", {"agentId": number}),
    ]
    for path, body in deletions:
        assert f"{identifier}" in frozen_call.rejected(path, **body)
    frozen_call("agents/deployments/stop", deploymentId=identifier)
    for path, body in deletions:
        frozen_call(path, **body)
        assert "id not found" in frozen_call.rejected(path, **body)


def test_deleting_an_agent_deletes_its_tasks_and_deployments(call: Any) -> None:
    number, other = agent(call), agent(call, "Other")
    task_id, kept = task(call, number), task(call, other)
    identifier = deploy(call, task_id)
    call("agents/delete", agentId=number)
    assert [one["id"] for one in call("agents/list", organizationId=ORGANIZATION)["agents"]] == [
        other
    ]
    tasks = call("agents/tasks/list", organizationId=ORGANIZATION)["tasks"]
    assert [one["id"] for one in tasks] == [kept]
    for path, body, text in [
        ("agents/read", {"agentId": number}, f'Agent id not found: "{number}"'),
        ("agents/tasks/read", {"taskId": task_id}, f'Agent task id not found: "{task_id}"'),
        (
            "agents/deployments/read",
            {"deploymentId": identifier},
            f'Agent deployment id not found: "{identifier}"',
        ),
    ]:
        assert call.rejected(path, **body) == text


def test_an_unknown_callable_id_is_rejected(call: Any) -> None:
    identifier = deploy(call, task(call, agent(call)))
    body = {"deploymentId": identifier, "callableId": "c-1"}
    text = call.rejected("agents/deployments/conversation/read", **body)
    assert text == 'Callable id not found: "c-1"'


def test_a_deployment_is_attached_to_a_ticket_with_its_own_project(call: Any) -> None:
    identifier = deploy(call, task(call, agent(call)))
    body = {"organizationId": ORGANIZATION, "subject": "s", "message": "m"}
    attached = {"agentDeploymentId": identifier}
    text = call.rejected(
        "organizations/support/tickets/create", projectId=call.project(), **body | attached
    )
    assert identifier in text
    project = deployment(call, identifier)["projectId"]
    call("organizations/support/tickets/create", projectId=project, **body | attached)


def test_a_restart_keeps_agents_tasks_and_deployments(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    state = tmp_path / "state.db"
    with Sandbox(state=state, pace={"agent": "9 polls"}) as first:
        call = caller_for(first)
        number = agent(call, tools=["read_file"])
        task_id = task(call, number)
        identifier = deploy(call, task_id)
        call("agents/deployments/prompt", deploymentId=identifier, prompt="Now 50 days.")
        prompts = messages_from(talk(call, identifier), "user")
        lists = ["agents/list", "agents/tasks/list"]
        before = [call(path, organizationId=ORGANIZATION) for path in lists]
    with Sandbox(state=state, pace={"agent": "9 polls"}) as second:
        call = caller_for(second)
        assert [call(path, organizationId=ORGANIZATION) for path in lists] == before
        assert (
            messages_from(talk(call, identifier), "user")
            == prompts
            == ["Try 20 days.", "Now 50 days."]
        )
