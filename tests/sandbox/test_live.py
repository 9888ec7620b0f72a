import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox

PAPER = {"id": "QuantConnectBrokerage"}
CRASHING = "class A(QCAlgorithm):\n    def initialize(self):\n        raise ValueError('no data')\n"


def read(call: Any, project: int, **body: Any) -> dict[str, Any]:
    found: dict[str, Any] = call("live/read", projectId=project, **body)
    return found


def listed(call: Any, **body: Any) -> list[str]:
    return [one["deployId"] for one in call("live/list", **body)["live"]]


def busy(call: Any, project: int) -> list[tuple[bool, str]]:
    return [(node["busy"], node["projectName"]) for node in call.live_nodes(project)]


def body(call: Any, project: int, **changes: Any) -> dict[str, Any]:
    """What live/create needs, for a new build on the first node."""
    needed = {
        "versionId": "-1",
        "projectId": project,
        "compileId": call.build(project),
        "nodeId": call.live_nodes(project)[0]["id"],
        "brokerage": PAPER,
    }
    return needed | changes


def test_a_new_deployment_is_in_the_queue(live_call: Any) -> None:
    project = live_call.project()
    created = live_call("live/create", **body(live_call, project))
    assert re.fullmatch(r"L-[0-9a-f]{32}", created["deployId"])
    assert (created["source"], created["responseCode"]) == ("api-v2", "200")
    assert (created["projectId"], created["versionId"]) == (project, 17369)
    live = created["live"]
    assert live["deployId"] == created["deployId"]
    assert (live["status"], live["stopped"]) == ("InQueue", None)
    assert live["brokerage"] == "PaperBrokerage"
    assert live["projectName"] == "Momentum"
    assert "main.py" in [file["name"] for file in live["files"]]


def test_a_deployment_starts_with_the_clock_and_then_runs(live_call: Any) -> None:
    project = live_call.project()
    live_call.deploy(project)
    seen = []
    for _ in range(6):
        seen.append(read(live_call, project))
        live_call.sandbox.clock.advance(1)
    stages = ["InQueue", "LoggingIn", "Initializing", "History", "Running", "Running"]
    assert [one["status"] for one in seen] == stages
    assert [bool(one["runtimeStatistics"]) for one in seen] == [False] * 4 + [True] * 2
    assert [bool(one["charts"]) for one in seen] == [False] * 4 + [True] * 2
    assert {(one["launched"], one["stopped"]) for one in seen} == {("2026-11-21 14:05:09", None)}
    assert seen[-1]["serverStatistics"]["Hostname"] == "SANDBOX-simulated-results"
    assert seen[-1]["serverStatistics"]["Up Time"] == "0d 00:00:01"


def test_a_deployment_starts_with_polls(caller_for: Callable[[Sandbox], Any]) -> None:
    with Sandbox(pace={"live": "4 polls", "all": 0}) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        call.deploy(project)
        call("live/list")
        seen = [read(call, project)["status"] for _ in range(4)]
    assert seen == ["LoggingIn", "Initializing", "History", "Running"]


def test_the_node_is_busy_until_the_deployment_ends(live_call: Any) -> None:
    project = live_call.project()
    assert busy(live_call, project) == [(False, ""), (False, "")]
    live_call.deploy(project)
    assert busy(live_call, project) == [(True, "Momentum"), (False, "")]
    live_call.sandbox.clock.advance(100_000)
    assert busy(live_call, project) == [(True, "Momentum"), (False, "")]
    live_call("live/update/stop", projectId=project)
    assert busy(live_call, project) == [(False, ""), (False, "")]
    live_call.deploy(project)
    live_call("live/update/liquidate", projectId=project)
    assert busy(live_call, project) == [(False, ""), (False, "")]


def test_a_node_that_cannot_be_used_is_rejected(live_call: Any) -> None:
    first, second = live_call.project("First"), live_call.project("Second")
    live_call.deploy(first)
    wanted = body(live_call, second)
    assert "L1-1 node 1 is busy with First" in live_call.rejected("live/create", **wanted)
    assert live_call.rejected("live/create", **wanted | {"nodeId": " "}) == 'Node id not found: " "'
    other = live_call("projects/nodes/read", projectId=second)["nodes"]["backtest"][0]["id"]
    rejection = live_call.rejected("live/create", **wanted | {"nodeId": other})
    assert "is a backtest node: choose a live node" in rejection
    assert listed(live_call, projectId=second) == []


def test_a_build_that_cannot_run_is_rejected(frozen_call: Any) -> None:
    project = frozen_call.project()
    wanted = body(frozen_call, project)
    assert "InQueue" in frozen_call.rejected("live/create", **wanted)
    frozen_call.sandbox.clock.advance(2)
    unknown = frozen_call.rejected("live/create", **wanted | {"compileId": " "})
    assert unknown == 'Compile id not found: " "'
    broken = frozen_call.project(code="def (")
    wanted = body(frozen_call, broken)
    frozen_call.sandbox.clock.advance(2)
    assert "BuildError" in frozen_call.rejected("live/create", **wanted)


def test_a_project_has_one_deployment_at_a_time(live_call: Any) -> None:
    project = live_call.project()
    first = live_call.deploy(project)
    second_node = live_call.live_nodes(project)[1]["id"]
    again = body(live_call, project, nodeId=second_node)
    assert f"{first} is InQueue" in live_call.rejected("live/create", **again)
    live_call.sandbox.clock.advance(60)
    assert f"{first} is Running" in live_call.rejected("live/create", **again)
    live_call("live/update/stop", projectId=project)
    second = live_call("live/create", **again)["deployId"]
    assert read(live_call, project)["deployId"] == second
    assert read(live_call, project, deployId=first)["status"] == "Stopped"


READS: list[tuple[str, dict[str, Any]]] = [
    ("live/read", {}),
    ("live/portfolio/read", {}),
    ("live/orders/read", {"start": 0, "end": 10}),
    ("live/trades/read", {"start": 0, "end": 10}),
    ("live/insights/read", {"start": 0, "end": 10}),
    ("live/chart/read", {"name": "Benchmark", "count": 10, "start": 0, "end": 10}),
    ("live/update/stop", {}),
    ("live/update/liquidate", {}),
    ("live/commands/create", {"command": {"text": "hello"}}),
]


@pytest.mark.parametrize(("path", "rest"), READS)
def test_a_project_that_was_never_deployed_is_rejected(
    call: Any, path: str, rest: dict[str, Any]
) -> None:
    project = call.project()
    rejection = call.rejected(path, projectId=project, **rest)
    assert rejection.startswith("No live deployment found")
    assert call.rejected(path, projectId=1, **rest) == 'Project id not found: "1"'


def test_a_deployment_of_another_project_is_not_found(live_call: Any) -> None:
    project, other = live_call.project(), live_call.project("Other")
    deployment = live_call.deploy(other)
    live_call.deploy(project)
    expected = f'Deployment id not found: "{deployment}"'
    page = {"start": 0, "end": 10}
    lines = {"startLine": 0, "endLine": 10}
    assert live_call.rejected("live/read", projectId=project, deployId=deployment) == expected
    for path, rest in (
        ("live/trades/read", page | {"deployId": deployment}),
        ("live/insights/read", page | {"algorithmId": deployment}),
        ("live/logs/read", lines | {"algorithmId": deployment}),
    ):
        assert live_call.rejected(path, projectId=project, **rest) == expected


@pytest.mark.parametrize(("path", "status"), [("stop", "Stopped"), ("liquidate", "Liquidated")])
@pytest.mark.parametrize("seconds", [1, 3600])
def test_a_deployment_stops_at_once_and_only_once(
    live_call: Any, path: str, status: str, seconds: int
) -> None:
    project = live_call.project()
    deployment = live_call.deploy(project)
    live_call.sandbox.clock.advance(seconds)
    live_call(f"live/update/{path}", projectId=project)
    ended = read(live_call, project)
    stopped = "2026-11-21 14:05:10" if seconds == 1 else "2026-11-21 15:05:09"
    assert (ended["status"], ended["stopped"]) == (status, stopped)
    live_call.sandbox.clock.advance(86_400)
    assert read(live_call, project) == ended
    rejection = live_call.rejected(f"live/update/{path}", projectId=project)
    assert f"{deployment}, is {status}" in rejection


def test_code_that_raises_results_in_a_runtime_error(live_call: Any) -> None:
    project = live_call.project(code=CRASHING)
    deployment = live_call.deploy(project)
    assert read(live_call, project)["message"] == ""
    live_call.sandbox.clock.advance(60)
    failed = read(live_call, project)
    assert (failed["status"], failed["stopped"]) == ("RuntimeError", "2026-11-21 14:05:13")
    assert "no data" in failed["message"]
    assert (failed["runtimeStatistics"], failed["charts"]) == ({}, {})
    (line,) = live_call("live/list", status="RuntimeError")["live"]
    assert line["error"] == failed["message"]
    log = live_call(
        "live/logs/read", projectId=project, algorithmId=deployment, startLine=0, endLine=250
    )["logs"]
    assert "no data" in log[-1]
    orders = live_call("live/orders/read", projectId=project, start=0, end=10)
    assert (orders["orders"], orders["length"]) == ([], 0)
    assert busy(live_call, project) == [(False, ""), (False, "")]
    assert "RuntimeError" in live_call.rejected("live/update/stop", projectId=project)
    live_call("files/update", projectId=project, name="main.py", content="x = 1\n")
    live_call.deploy(project)


def test_the_list_is_filtered_as_requested(live_call: Any) -> None:
    project, other = live_call.project(), live_call.project("Other")
    launched = int(live_call.sandbox.clock.now().timestamp())
    first = live_call.deploy(project)
    live_call("live/update/stop", projectId=project)
    live_call.sandbox.clock.advance(100)
    second = live_call.deploy(project)
    third = live_call.deploy(other)
    live_call.sandbox.clock.advance(100)
    assert listed(live_call) == [third, second, first]
    assert listed(live_call, projectId=project) == [second, first]
    assert listed(live_call, status="Running") == [third, second]
    assert listed(live_call, status="Stopped", projectId=project) == [first]
    assert listed(live_call, status="Liquidated") == []
    assert listed(live_call, latest=True) == [third, second]
    assert listed(live_call, start=launched, end=launched) == [first]
    assert listed(live_call, start=launched + 1, end=launched + 1000) == [third, second]
    assert listed(live_call, start=launched + 101, end=launched + 1000) == []


def test_a_project_cannot_be_deleted_while_it_is_live(live_call: Any) -> None:
    project = live_call.project()
    deployment = live_call.deploy(project)
    rejection = live_call.rejected("projects/delete", projectId=project)
    assert deployment in rejection
    assert "cannot be deleted" in rejection
    live_call("live/update/stop", projectId=project)
    live_call("projects/delete", projectId=project)
    assert listed(live_call, status="Stopped") == [deployment]
    assert "Project id" in live_call.rejected("live/read", projectId=project)


def test_requests_of_all_known_clients_are_accepted(live_call: Any) -> None:
    """A GET request of the official CLI, and the bodies that three clients send to deploy."""
    project = live_call.project()
    needed = body(live_call, project)
    unknown = {"live-mode-brokerage": "PaperBrokerage"}
    command_line = {
        "versionId": 17250,
        "brokerage": PAPER | unknown | {"cash": [{"currency": "USD", "amount": 5000}]},
        "dataProviders": {"QuantConnectBrokerage": PAPER | unknown},
        "automaticRedeploy": True,
        "notification": {
            "events": ["orderEvent"],
            "targets": [{"address": "ada@example.com", "subject": "Traded"}],
        },
    }
    lean = {
        "versionId": "-1",
        "signature": needed["compileId"].partition("-")[2],
        "brokerage": PAPER | {"environment": "paper", "user": "", "password": "", "account": ""},
        "dataProviders": {"QuantConnectBrokerage": PAPER},
        "parameters": {"fast": "10"},
        "notification": {},
    }
    for form, version in ((command_line, 17250), (lean, 17369), ({}, 17369)):
        created = live_call("live/create", **needed | form)
        assert created["versionId"] == version
        live_call.sandbox.clock.advance(60)
        response = live_call.request("GET", "live/read", params={"projectId": project})
        result = response.json()
        assert (result["deployId"], result["status"]) == (created["deployId"], "Running")
        live_call("live/update/stop", projectId=project)


REAL = {
    "alpaca-environment": "paper",
    "alpaca-access-token": "t" * 64,
}
ACCOUNTS = [
    ({"id": "AlpacaBrokerage", **REAL}, "paper"),
    ({"id": "AlpacaBrokerage", **REAL, "alpaca-environment": "live"}, "live"),
    ({"id": "BitfinexBrokerage", "bitfinex-api-key": "k", "bitfinex-api-secret": "s"}, "live"),
    (
        {
            "id": "InteractiveBrokersBrokerage",
            "ib-user-name": "ada",
            "ib-account": "DU1234567",
            "ib-password": "p" * 20,
            "ib-weekly-restart-utc-time": "22:00:00",
        },
        "paper",
    ),
]


@pytest.mark.parametrize(("settings", "environment"), ACCOUNTS)
def test_a_brokerage_is_returned_with_its_environment(
    call: Any, settings: dict[str, Any], environment: str
) -> None:
    call.deploy(call.project(), brokerage=settings)
    (line,) = call("live/list")["live"]
    assert (line["brokerage"], line["environment"]) == (settings["id"], environment)


def test_secrets_are_neither_stored_nor_returned(
    caller_for: Callable[[Sandbox], Any], tmp_path: Path
) -> None:
    secret = "s" * 40 + "ecret"
    settings = {"id": "AlpacaBrokerage", "alpaca-environment": "paper"}
    with Sandbox(pace=0, state=tmp_path / "state.db") as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        wanted = body(call, project, brokerage=settings | {"alpaca-access-token": secret})
        wanted["dataProviders"] = {"Polygon": {"id": "Polygon", "polygon-api-key": secret}}
        wanted["notification"] = {"targets": [{"id": "-1", "token": secret}]}
        responses = [call("live/create", **wanted)]
        hidden = {
            "order": {"apiKey": secret, "Password": secret},
            "steps": [{"auth_token": secret}],
        }
        responses.append(call("live/commands/create", projectId=project, command=hidden))
        responses += [call(path, projectId=project, **rest) for path, rest in READS[:6]]
        log = {"algorithmId": responses[0]["deployId"], "startLine": 0, "endLine": 250}
        responses.append(call("live/logs/read", projectId=project, **log))
        assert '"order": {"apiKey": "..."' in str(responses[-1]["logs"])
        broken = wanted | {"brokerage": {"id": "OandaBrokerage", "oanda-access-token": secret}}
        responses.append(call.send("live/create", **broken))
    assert secret not in str(responses)
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"AlpacaBrokerage" in kept
    assert secret.encode() not in kept


def test_invalid_holdings_are_rejected(call: Any) -> None:
    wanted = body(call, call.project())
    spy = {"symbolId": "SPY R735QTJ8XC9X", "quantity": 1}
    for brokerage, text in (
        (PAPER | {"holdings": [spy, spy]}, "'SPY R735QTJ8XC9X' more than once"),
        (PAPER | {"holdings": [{"quantity": 1}]}, "needs a text in symbolId or symbol"),
        (PAPER | {"holdings": [spy | {"quantity": 1e300}]}, "quantity must be a number of at most"),
        (
            PAPER | {"cash": [{"currency": "USD", "amount": -1e300}]},
            "amount must be a number of at most",
        ),
    ):
        assert text in call.rejected("live/create", **wanted | {"brokerage": brokerage})
    # The spec does not describe the cash of this brokerage.
    real = {"id": "BitfinexBrokerage", "bitfinex-api-key": "k", "bitfinex-api-secret": "s"}
    for cash in ("lots", [5], [{"amount": 5}], [{"currency": "USD", "amount": "much"}]):
        rejection = call.rejected("live/create", **wanted | {"brokerage": real | {"cash": cash}})
        assert "brokerage" in rejection or "amount" in rejection
    odd = {"symbolId": "\ud800 ", "quantity": 1e-200, "averagePrice": 1e-200}
    escaped = json.dumps(wanted | {"brokerage": PAPER | {"holdings": [odd]}})
    sent = {"content": escaped, "headers": {"content-type": "application/json"}}
    assert call.request("POST", "live/create", **sent).json()["success"] is True
    assert call("live/read", projectId=wanted["projectId"])["status"] == "Running"
    assert call("live/portfolio/read", projectId=wanted["projectId"])["portfolio"]["holdings"]


def test_a_deployment_survives_a_restart(
    caller_for: Callable[[Sandbox], Any], tmp_path: Path
) -> None:
    file, clock = tmp_path / "state.db", Clock()
    with Sandbox(clock=clock, pace=0, state=file) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        deployment = call.deploy(project)
        clock.advance(3600)
        before = call("live/orders/read", projectId=project, start=0, end=100)["orders"]
    with Sandbox(clock=Clock(), pace=0, state=file) as sandbox:
        call = caller_for(sandbox)
        assert read(call, project)["deployId"] == deployment
        assert busy(call, project)[0] == (True, "Momentum")
        after = call("live/orders/read", projectId=project, start=0, end=100)["orders"]
        assert after[: len(before)] == before != []
