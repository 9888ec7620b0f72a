import re
from typing import Any

import pytest


def read(call: Any, project: int, backtest: str) -> dict[str, Any]:
    found: dict[str, Any] = call("backtests/read", projectId=project, backtestId=backtest)[
        "backtest"
    ]
    return found


@pytest.fixture
def started(frozen_call: Any) -> tuple[Any, int, dict[str, Any]]:
    """A caller, and a project with a backtest that takes 100 seconds and has just started."""
    project = frozen_call.project()
    compile_id = frozen_call.build(project)
    frozen_call.sandbox.clock.advance(2)
    created = frozen_call(
        "backtests/create", projectId=project, compileId=compile_id, backtestName="9:30 start"
    )
    assert created["debugging"] is False
    return frozen_call, project, created["backtest"]


def test_a_new_backtest_waits_in_the_queue(started: Any) -> None:
    call, project, new = started
    assert re.fullmatch(r"[0-9a-f]{32}", new["backtestId"])
    assert new["name"] == "9-30 start"
    assert new["projectId"] == project
    assert (new["status"], new["completed"], new["progress"]) == ("In Queue...", False, 0)
    assert new["backtestStart"] == new["backtestEnd"] == new["created"] == "2026-11-21 14:05:11"
    assert (new["statistics"], new["runtimeStatistics"]) == ({}, {})
    assert (new["totalPerformance"], new["rollingWindow"]) == (None, None)
    assert new["parameterSet"] == []
    assert (new["note"], new["error"], new["stacktrace"]) == (None, None, None)
    assert new["charts"]["Strategy Equity"] == {"name": "Strategy Equity"}
    assert new["nodeName"]
    assert read(call, project, new["backtestId"]) == new


def test_a_backtest_advances_with_the_clock(started: Any) -> None:
    call, project, new = started
    seen = [new]
    for _ in range(11):
        call.sandbox.clock.advance(10)
        seen.append(read(call, project, new["backtestId"]))
    progress = [one["progress"] for one in seen]
    assert progress == sorted(progress)
    assert [one["status"] for one in seen] == [
        "In Queue...",
        *["In Progress..."] * 9,
        *["Completed."] * 2,
    ]
    running, done = seen[5], seen[-1]
    assert 0.4 < running["progress"] < 0.5
    assert running["runtimeStatistics"]["Equity"].startswith("$")
    assert running["statistics"] == {}
    assert running["totalPerformance"] is None
    assert seen[-2] == done
    assert done["completed"] is True
    assert done["tradeableDates"] == 262
    assert (done["backtestStart"], done["backtestEnd"]) == (
        "2024-01-01 00:00:00",
        "2024-12-31 23:59:59",
    )


def test_progress_is_one_only_when_completed(started: Any) -> None:
    call, project, new = started
    call.sandbox.clock.advance(99.9)
    nearly = read(call, project, new["backtestId"])
    assert (nearly["status"], nearly["progress"]) == ("In Progress...", 0.99)
    assert nearly["completed"] is False


def test_a_result_is_marked_as_simulated(call: Any) -> None:
    project = call.project()
    done = read(call, project, call.backtest(project))
    assert done["serverStatistics"]["Hostname"] == "SANDBOX-simulated-results"


@pytest.mark.parametrize("parameters", [{"a": 0, "b": 0.0, "c": "foo"}, {"1": "x"}])
def test_parameters_keep_their_types(call: Any, parameters: dict[str, Any]) -> None:
    project = call.project()
    found = read(call, project, call.backtest(project, parameters=parameters))["parameterSet"]
    assert found == parameters
    assert {name: type(value) for name, value in found.items()} == {
        name: type(value) for name, value in parameters.items()
    }


def test_parameters_that_are_not_scalars_are_rejected(call: Any) -> None:
    project = call.project()
    body = {"projectId": project, "compileId": call.build(project), "backtestName": "x"}
    text = call.rejected("backtests/create", **body, parameters={"p": {"k": "v"}})
    assert text.startswith("Invalid argument: parameters.p ")


def test_the_same_code_and_parameters_give_the_same_result(call: Any) -> None:
    project = call.project()
    results = [
        read(call, project, call.backtest(project, parameters={"fast": fast}))["statistics"]
        for fast in (10, 10, 20)
    ]
    assert results[0] == results[1]
    assert results[0] != results[2]
    call("files/update", projectId=project, name="main.py", content="x = 1\n")
    changed = read(call, project, call.backtest(project, parameters={"fast": 10}))
    assert changed["statistics"] != results[0]


def test_a_backtest_runs_the_code_of_its_build(call: Any) -> None:
    project = call.project()
    compile_id = call.build(project)
    call("files/update", projectId=project, name="main.py", content="raise ValueError()\n")
    body = {"projectId": project, "compileId": compile_id, "backtestName": "x"}
    created = call("backtests/create", **body)["backtest"]
    assert read(call, project, created["backtestId"])["status"] == "Completed."


def test_code_that_raises_results_in_a_runtime_error(call: Any) -> None:
    code = "class A(QCAlgorithm):\n    def initialize(self):\n        raise Exception('Test')\n"
    project = call.project(code=code)
    backtest = call.backtest(project)
    failed = read(call, project, backtest)
    assert (failed["status"], failed["completed"]) == ("Runtime Error", True)
    assert "Exception('Test')" in failed["error"]
    assert "main.py: line 3" in failed["stacktrace"]
    assert failed["hasInitializeError"] is True
    assert (failed["statistics"], failed["totalPerformance"]) == ({}, None)
    assert failed["tradeableDates"] == 0
    listed = call("backtests/list", projectId=project, includeStatistics=True)["backtests"][0]
    assert (listed["status"], listed["alpha"]) == ("Runtime Error", None)
    report = call.rejected("backtests/read/report", projectId=project, backtestId=backtest)
    assert "ended with an error" in report


def test_only_a_successful_build_can_be_run(frozen_call: Any) -> None:
    call, project = frozen_call, frozen_call.project(code="a = \n")
    body = {"projectId": project, "compileId": call.build(project), "backtestName": "x"}
    assert "is InQueue" in call.rejected("backtests/create", **body)
    call.sandbox.clock.advance(2)
    assert "is BuildError" in call.rejected("backtests/create", **body)
    text = call.rejected("backtests/create", **body | {"compileId": " "})
    assert text == 'Compile id not found: " "'
    other = call.project("Other")
    text = call.rejected("backtests/create", **body | {"projectId": other})
    assert text.startswith("Compile id not found")
    assert call("backtests/list", projectId=project)["backtests"] == []


def test_backtests_are_listed_newest_first(call: Any) -> None:
    project = call.project()
    ids = [call.backtest(project, name) for name in ("a", "b", "c")]
    response = call("backtests/list", projectId=project)
    assert [one["backtestId"] for one in response["backtests"]] == ids[::-1]
    assert response["count"] == 3
    assert "sharpeRatio" not in response["backtests"][0]
    listed = call("backtests/list", projectId=project, includeStatistics=True)["backtests"][0]
    full = read(call, project, ids[-1])
    for key in ("backtestId", "name", "status", "created", "progress", "parameterSet"):
        assert listed[key] == full[key]
    assert f"{listed['netProfit']:.3f}%" == full["statistics"]["Net Profit"]
    assert f"{listed['sharpeRatio']:.3f}" == full["statistics"]["Sharpe Ratio"]
    assert 2 * listed["trades"] == int(full["statistics"]["Total Orders"])


def test_an_unfinished_backtest_has_no_statistics_in_the_list(started: Any) -> None:
    call, project, _ = started
    (listed,) = call("backtests/list", projectId=project, includeStatistics=True)["backtests"]
    assert listed["status"] == "In Queue..."
    assert listed["alpha"] is None


def test_name_and_note_are_updated_independently(call: Any) -> None:
    project = call.project()
    backtest = call.backtest(project)
    body = {"projectId": project, "backtestId": backtest}

    def shown() -> tuple[Any, Any]:
        found = read(call, project, backtest)
        return found["name"], found["note"]

    call("backtests/update", **body, name="10:00")
    assert shown() == ("10-00", None)
    call("backtests/update", **body, note="second attempt")
    assert shown() == ("10-00", "second attempt")
    call("backtests/update", **body, note="")
    assert shown() == ("10-00", "")


@pytest.mark.parametrize(
    "path", ["backtests/read", "backtests/update", "backtests/delete", "backtests/read/report"]
)
def test_an_unknown_backtest_is_rejected(call: Any, path: str) -> None:
    project, other = call.project(), call.project("Other")
    backtest = call.backtest(project)
    for body in (
        {"projectId": project, "backtestId": " "},
        {"projectId": other, "backtestId": backtest},
    ):
        text = call.rejected(path, **body)
        assert text == f"Backtest not found - {body['backtestId']} - results required : true"


def test_a_deleted_backtest_is_not_found(call: Any) -> None:
    project = call.project()
    kept, gone = call.backtest(project), call.backtest(project)
    call("backtests/delete", projectId=project, backtestId=gone)
    listed = call("backtests/list", projectId=project)["backtests"]
    assert [one["backtestId"] for one in listed] == [kept]
    assert "not found" in call.rejected("backtests/delete", projectId=project, backtestId=gone)


def test_a_report_is_requested_then_generated_then_returned(started: Any) -> None:
    call, project, new = started
    body = {"projectId": project, "backtestId": new["backtestId"]}
    assert "until it is completed" in call.rejected("backtests/read/report", **body)
    call.sandbox.clock.advance(100)
    generating: dict[str, Any] = {"success": False, "errors": [], "generating": True}
    assert call.send("backtests/read/report", **body) == generating
    call.sandbox.clock.advance(4)
    assert call.send("backtests/read/report", **body) == generating
    call.sandbox.clock.advance(1)
    report = call("backtests/read/report", **body)["report"]
    assert report.startswith("<!DOCTYPE html>")
    assert "Simulated by the QuantConnect sandbox" in report
    assert "data:image/svg+xml;base64," in report
    profit = read(call, project, new["backtestId"])["statistics"]["Net Profit"]
    assert f"<td>Net Profit</td><td>{profit}</td>" in report


def test_names_are_escaped_in_a_report(call: Any) -> None:
    project = call.project()
    body = {"projectId": project, "backtestId": call.backtest(project, "<script>")}
    call.send("backtests/read/report", **body)
    assert "<script>" not in call("backtests/read/report", **body)["report"]


def test_lean_versions_are_listed(call: Any) -> None:
    versions = call("lean/versions/read")["versions"]
    assert versions
    assert all(version["public"] is True for version in versions)
    beside = call("projects/create", name="a", language="Py")["versions"]
    assert [version | {"public": True} for version in beside] == versions
    assert all(type(version["public"]) is int for version in beside)
