"""Requests for optimizations: valid, invalid, and in the variants of other clients."""

from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox
from tests.sandbox.conftest import MOMENT
from tests.sandbox.optimizing import GRID, PREFIX, SHARPE, ask, create, read, run


def test_legacy_field_names_take_precedence_over_malformed_current_ones(call: Any) -> None:
    project = call.project()
    old = {"target": PREFIX + "Drawdown", "operator": "Less", "target-value": 0.5}
    parameters = [{"key": "fast", "name": [], "min": 5, "max": 15, "step": 5}]
    for junk in ("half", [], True, None):
        constraints = [old | {"targetValue": junk}]
        made = create(call, project, parameters=parameters, constraints=constraints)
        assert read(call, made)["constraints"][0]["targetValue"] == 0.5
        assert read(call, made)["parameters"][0]["name"] == "fast"


def test_request_variants_of_other_clients_are_equivalent(call: Any) -> None:
    project = call.project()
    target = "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']"
    both = {"target": target, "operator": "less", "targetValue": 0.5, "target-value": 0.5}
    old = [{"key": "fast", "min": "5.0", "max": "15", "step": "5.0"}]
    first = read(call, create(call, project, parameters=old, constraints=[both]))
    form = {
        "projectId": project,
        "compileId": call.build(project),
        **ask(parameters=..., targetValue=""),
        "parameters[0][key]": "fast",
        "parameters[0][min]": "5.0",
        "parameters[0][max]": "15.0",
        "parameters[0][step]": "5.0",
        "constraints[0][target]": PREFIX + "Drawdown",
        "constraints[0][operator]": "Less",
        "constraints[0][target-value]": "0.5",
    }
    created = call.request("POST", "optimizations/create", data=form).json()
    second = read(call, created["optimizations"][0]["optimizationId"])
    for key in ("constraints", "parameters", "criterion", "sharpeRatio"):
        assert first[key] == second[key]
    assert first["parameters"] == [{"name": "fast", "min": 5, "max": 15, "step": 5}]
    assert first["constraints"] == [
        {"target": PREFIX + "Drawdown", "operator": "Less", "targetValue": 0.5}
    ]
    sets = [one["parameterSet"] for one in first["backtests"].values()]
    assert sets == [{"fast": "5"}, {"fast": "10"}, {"fast": "15"}]
    estimate = call.request("POST", "optimizations/estimate", data=form).json()
    assert estimate["estimate"]["time"] > 0


@pytest.mark.parametrize(
    ("low", "high", "step", "values"),
    [
        (0, 1, 0.1, ["0", *(f"0.{n}" for n in range(1, 10)), "1"]),
        (1, 10, 4, ["1", "5", "9"]),
        (7, 7, 1, ["7"]),
        (-1, 1, 0.5, ["-1", "-0.5", "0", "0.5", "1"]),
        (100, 300, 100.0, ["100", "200", "300"]),
    ],
)
def test_a_range_includes_its_maximum_if_it_is_a_whole_number_of_steps(
    call: Any, low: float, high: float, step: float, values: list[str]
) -> None:
    parameters = [{"name": "p", "min": low, "max": high, "step": step}]
    optimization = run(call, parameters=parameters)
    sets = [one["parameterSet"]["p"] for one in optimization["backtests"].values()]
    assert sets == values


def estimate(call: Any, project: int, **changes: Any) -> int:
    body = ask(compileId=..., estimatedCost=..., **changes) | {"projectId": project}
    reported = call("optimizations/estimate", **body)["estimate"]
    account = call("account/read")
    assert reported["balance"] == int(account["creditBalance"])
    seconds: int = reported["time"]
    return seconds


def test_an_estimate_grows_with_points_and_falls_with_nodes(call: Any) -> None:
    project = call.project()
    one = estimate(call, project, parameters=[GRID[0] | {"max": 5}])
    assert estimate(call, project, parallelNodes=1) == 9 * one
    assert estimate(call, project, parallelNodes=9) == one
    assert estimate(call, project, parallelNodes=2) == 5 * one
    assert estimate(call, project, nodeType="O8-16") < estimate(call, project, nodeType="O4-12")
    assert estimate(call, project, nodeType="O4-12") < estimate(call, project)
    assert estimate(call, project, nodeType=..., parallelNodes=...) == 9 * one
    assert call("optimizations/list", projectId=project)["optimizations"] == []


@pytest.mark.parametrize(
    "changes",
    [
        {"targetValue": "-1e400"},
        {"constraints": [{"target": SHARPE, "operator": "Less", "targetValue": "1e400"}]},
    ],
)
def test_infinite_goals_are_rejected(call: Any, changes: dict[str, Any]) -> None:
    project = call.project()
    body = ask(projectId=project, compileId=call.build(project), **changes)
    text = call.rejected("optimizations/create", **body)
    assert text.startswith("Invalid argument: ")


BOTH = ("create", "estimate")
FOUR = [{"name": name, "min": 1, "max": 1, "step": 1} for name in "abcd"]


@pytest.mark.parametrize("path", BOTH)
@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"parameters": []}, "parameters must contain at least 1 items"),
        ({"parameters": [GRID[0] | {"step": 0}]}, "parameters"),
        ({"parameters": [GRID[0] | {"min": 16}]}, "min that is at most max, got 16 and 15 for"),
        ({"parameters": [GRID[0] | {"max": "1e400"}]}, "parameters[0] must be"),
        ({"parameters": [GRID[0], GRID[0]]}, "a name of its own, got fast, fast"),
        ({"parameters": FOUR}, "up to 3, each with"),
        ({"parameters": [GRID[0] | {"max": 2505}]}, "up to 500 backtests in the sandbox, got 501"),
        ({"parameters": [GRID[0] | {"max": 1e300}]}, "up to 500 backtests"),
        ({"parallelNodes": 25}, "parallelNodes must be"),
        ({"nodeType": "O8-16", "parallelNodes": 7}, "between 1 and 6 for O8-16, got 7"),
        ({"nodeType": "B2-8"}, "nodeType must be one of"),
        ({"target": PREFIX + "Luck"}, "target must be one of"),
        ({"targetTo": " "}, "targetTo must be one of"),
        ({"strategy": "EulerSearchOptimizationStrategy"}, "strategy must be one of"),
        ({"constraints": [{"target": SHARPE, "operator": "is", "targetValue": 1}]}, "constraints"),
        ({"compileId": "0-0"}, 'Compile id not found: "0-0"'),
        ({"projectId": 1}, 'Project id not found: "1"'),
        ({"name": ""}, "Required parameter name is empty"),
    ],
)
def test_an_invalid_optimization_is_rejected(
    call: Any, path: str, changes: dict[str, Any], reason: str
) -> None:
    project = call.project()
    body = {"projectId": project, "compileId": call.build(project)} | ask() | changes
    assert reason in call.rejected(f"optimizations/{path}", **body)
    assert call("optimizations/list", projectId=project)["optimizations"] == []


@pytest.mark.parametrize("path", BOTH)
def test_an_unfinished_or_failed_build_is_rejected(frozen_call: Any, path: str) -> None:
    call = frozen_call
    project = call.project()
    body = ask(projectId=project, compileId=call.build(project))
    text = call.rejected(f"optimizations/{path}", **body)
    assert text.endswith("is InQueue: wait until it is BuildSuccess")
    call("files/update", projectId=project, name="main.py", content="(")
    body["compileId"] = call.build(project)
    call.sandbox.clock.advance(2)
    text = call.rejected(f"optimizations/{path}", **body)
    assert text.endswith("is BuildError: fix the code and compile again")


def test_an_optimization_survives_a_restart(tmp_path: Path, caller_for: Any) -> None:
    state, pace = tmp_path / "state.db", {"optimization": 100, "all": 0}
    with Sandbox(clock=Clock(frozen=MOMENT), pace=pace, state=state) as first:
        call = caller_for(first)
        limit = [{"target": SHARPE, "operator": "Greater", "targetValue": -9}]
        identifier = create(call, call.project(), constraints=limit)
        first.clock.advance(40)
        before = read(call, identifier)
    with Sandbox(clock=Clock(frozen=MOMENT), pace=pace, state=state) as second:
        call = caller_for(second)
        assert read(call, identifier) == before
        second.clock.advance(60)
        after = read(call, identifier)
        assert after["status"] == "completed"
        assert len(after["backtests"]) == 9
        assert before["backtests"]["1"].items() <= after["backtests"]["1"].items()
