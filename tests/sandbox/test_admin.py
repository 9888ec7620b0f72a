import time
from typing import Any

import httpx
import pytest

from tests.spec import DOCUMENT


@pytest.fixture
def admin(call: Any) -> httpx.Client:
    """A client of the admin API, which requires no signature."""
    client: httpx.Client = call.http
    client.base_url = httpx.URL(call.sandbox.base_url).join("/__sandbox__/")
    return client


def test_health_reports_when_the_sandbox_is_ready(admin: Any, sandbox: Any) -> None:
    health = admin.get("health").json()
    assert health["ready"] is True
    assert health["userId"] == 123
    assert health["projects"] == 0
    assert health["revision"] == DOCUMENT["info"]["x-qc-revision"]
    assert health["revision"] == DOCUMENT["info"]["x-qc-revision"]
    assert sandbox.cloud.settings.api_token not in str(health)


def test_reset_clears_the_state_and_accepts_another_seed(sandbox: Any, caller_for: Any) -> None:
    call = caller_for(sandbox)
    first = call.project()
    call.sandbox.faults.inject("server_error", operations=["createCompile"])
    response = call.http.post(admin_url(sandbox, "reset"), json={"seed": 5}).json()
    assert (response["projects"], response["seed"]) == (0, 5)
    assert sandbox.faults.listed() == []
    assert call("projects/read")["projects"] == []
    assert call.project() != first


def test_the_clock_can_be_advanced(frozen_call: Any) -> None:
    before = frozen_call.http.get(admin_url(frozen_call.sandbox, "clock")).json()
    after = frozen_call.http.post(
        admin_url(frozen_call.sandbox, "clock"), json={"advance": 90}
    ).json()
    assert (before["now"], after["now"]) == ("2026-11-21 14:05:09", "2026-11-21 14:06:39")


def test_the_pace_changes_for_new_jobs(call: Any) -> None:
    response = call.http.post(
        admin_url(call.sandbox, "pace"), json={"compile": "2 polls", "report": 7}
    ).json()
    assert (response["compile"], response["report"], response["backtest"]) == ("2 polls", "7", "0")
    project = call.project()
    build = call.build(project)
    states = [call("compile/read", projectId=project, compileId=build)["state"] for _ in range(3)]
    assert states == ["InQueue", "BuildSuccess", "BuildSuccess"]


def test_faults_are_injected_listed_and_cleared(call: Any) -> None:
    url = admin_url(call.sandbox, "faults")
    order = {"kind": "server_error", "operations": ["projects/read"], "calls": 2}
    (listed,) = call.http.post(url, json=order).json()["faults"]
    assert listed["kind"] == "server_error"
    assert call.request("POST", "projects/read").status_code == 500
    assert call.http.get(url).json()["faults"][0]["hits"] == 1
    assert call.http.delete(url).json() == {"faults": []}
    assert call("projects/read")["projects"] == []


def test_requests_are_listed_without_their_signatures(call: Any) -> None:
    url, start = admin_url(call.sandbox, "requests"), time.time()
    call.project()
    call.sandbox.faults.inject("unauthorized", calls=1)
    call.request("GET", "projects/read", params={"authorization": "x", "timestamp": "1"})
    reported = call.http.get(url).json()
    assert reported["total"] == 2
    create, read = reported["requests"]
    assert (create["operation"], create["status"], create["fault"]) == ("createProject", 200, None)
    assert (read["path"], read["method"]) == ("/api/v2/projects/read", "GET")
    assert (read["status"], read["fault"]) == (401, "unauthorized")
    assert start <= create["arrived"] <= read["arrived"] <= time.time()
    assert call.http.delete(url).json() == {"total": 0, "requests": []}


@pytest.mark.parametrize(
    ("path", "body", "text"),
    [
        ("clock", {"advance": "soon"}, "advance='soon': pass a number from 0"),
        ("clock", {"advance": -1}, "advance=-1: pass a number from 0"),
        ("pace", {"lunch": 3}, "pace of 'lunch': unknown job"),
        ("faults", {"kind": "flood"}, "kind 'flood' is not one of"),
        ("faults", {"kind": "drop", "often": 3}, "often"),
        ("faults", [], "send a JSON object"),
    ],
)
def test_an_invalid_admin_request_is_rejected_with_a_reason(
    call: Any, path: str, body: Any, text: str
) -> None:
    response = call.http.post(admin_url(call.sandbox, path), json=body)
    assert response.status_code == 400
    assert text in response.json()["error"]


def test_the_admin_routes_are_not_part_of_the_api(call: Any) -> None:
    response = call.http.post(f"{call.sandbox.base_url}/__sandbox__/reset")
    assert response.json() == {"success": False, "errors": ["Endpoint not found"]}


def admin_url(sandbox: Any, path: str) -> str:
    return str(httpx.URL(sandbox.base_url).join(f"/__sandbox__/{path}"))
