"""Optimizations, through the real wire."""

from collections.abc import Callable
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox
from tests.sandbox.conftest import MOMENT
from tests.sandbox.optimizing import (
    GRID,
    PLACES,
    PREFIX,
    SHARPE,
    counts,
    create,
    figures,
    read,
    run,
)


def test_every_parameter_combination_runs_once(call: Any) -> None:
    optimization = run(call)
    assert optimization["status"] == "completed"
    assert counts(optimization) == ("9", "0", "0", "0", "9")
    backtests = list(optimization["backtests"].values())
    assert [one["name"] for one in backtests] == [f"Grid {n}" for n in range(1, 10)]
    sets = [(one["parameterSet"]["fast"], one["parameterSet"]["slow"]) for one in backtests]
    assert sets == [(fast, slow) for fast in ("5", "10", "15") for slow in ("0.1", "0.2", "0.3")]
    assert len({one["id"] for one in backtests}) == 9
    assert len({tuple(one["statistics"]) for one in backtests}) == 9


def test_the_optimization_returns_its_request(call: Any) -> None:
    constraint = {"target": PREFIX + "Drawdown", "operator": "Less", "targetValue": 0.5}
    optimization = run(call, constraints=[constraint], targetTo="min", nodeType="O8-16")
    assert optimization["parameters"] == GRID
    assert optimization["constraints"] == [constraint]
    assert optimization["criterion"] == {"target": SHARPE, "extremum": "min", "targetValue": None}
    assert (optimization["nodeType"], optimization["parallelNodes"]) == ("O8-16", 2)
    assert (optimization["optimizationTarget"], optimization["extremum"]) == (SHARPE, "min")


def test_its_backtests_are_project_backtests_with_the_same_statistics(call: Any) -> None:
    optimization = run(call)
    project = optimization["projectId"]
    for one in optimization["backtests"].values():
        request = {"projectId": project, "backtestId": one["id"]}
        backtest = call("backtests/read", **request)["backtest"]
        assert backtest["completed"] is True
        assert backtest["optimizationId"] == optimization["optimizationId"]
        assert backtest["parameterSet"] == one["parameterSet"]
        reported = backtest["statistics"]
        assert figures(one, "Drawdown") == pytest.approx(float(reported["Drawdown"][:-1]) / 100)
        assert one["statistics"][12] == float(reported["Net Profit"][:-1])
        assert one["statistics"][16] == float(reported["Total Fees"].replace(",", "")[1:])
        assert one["statistics"][17] == float(reported["Total Orders"])
        portfolio = backtest["totalPerformance"]["portfolioStatistics"]
        assert figures(one, "SharpeRatio") == pytest.approx(
            float(portfolio["sharpeRatio"]), abs=6e-4
        )
        assert one["equity"][0][1] == float(portfolio["startEquity"])
        assert one["equity"][-1][-1] == float(portfolio["endEquity"])
        assert all(low <= min(a, z) <= max(a, z) <= high for _, a, high, low, z in one["equity"])
        assert one["startDate"][:10] == backtest["backtestStart"][:10]
        assert one["endDate"][:10] == backtest["backtestEnd"][:10]
    listed = call("backtests/list", projectId=project)["backtests"]
    assert {one["optimizationId"] for one in listed} == {optimization["optimizationId"]}
    assert len(listed) == 9


def test_a_point_equals_a_backtest_with_its_parameters(call: Any) -> None:
    optimization = run(call)
    project, point = optimization["projectId"], optimization["backtests"]["5"]
    own = call.backtest(project, parameters=point["parameterSet"])
    alike = [
        call("backtests/read", projectId=project, backtestId=one)["backtest"]["statistics"]
        for one in (own, point["id"])
    ]
    assert alike[0] == alike[1]


@pytest.mark.parametrize("target", PLACES)
@pytest.mark.parametrize("extremum", ["max", "min"])
def test_the_best_backtest_is_returned(call: Any, target: str, extremum: str) -> None:
    optimization = run(call, target=PREFIX + target, targetTo=extremum)
    choose = max if extremum == "max" else min
    backtests = optimization["backtests"].values()
    best = choose(backtests, key=lambda one: figures(one, target))
    assert optimization["sharpeRatio"] == best["statistics"][15]
    assert optimization["psr"] == best["statistics"][13]
    assert optimization["trades"] == best["statistics"][17] / 2
    (line,) = call("optimizations/list", projectId=optimization["projectId"])["optimizations"]
    assert line.items() <= optimization.items()


@pytest.mark.parametrize(
    ("operator", "meets"),
    [
        ("Less", lambda figure, value: figure < value),
        ("lessOrEqual", lambda figure, value: figure <= value),
        ("Greater", lambda figure, value: figure > value),
        ("greaterOrEqual", lambda figure, value: figure >= value),
        ("NotEqual", lambda figure, value: figure != value),
        ("equals", lambda figure, value: figure == value),
    ],
)
def test_backtests_that_violate_a_constraint_are_excluded(
    call: Any, operator: str, meets: Callable[[float, float], bool]
) -> None:
    free = run(call)
    sharpes = sorted(figures(one, "SharpeRatio") for one in free["backtests"].values())
    project = free["projectId"]
    middle = portfolio_figure(call, free, sharpes[4])
    constraint = {"target": SHARPE, "operator": operator, "targetValue": middle}
    bound = read(call, create(call, project, constraints=[constraint]))
    counting = [sharpe for n, sharpe in enumerate(sharpes) if meets(n, 4)]
    assert bound["sharpeRatio"] == max(counting)
    assert counts(bound) == counts(free)
    assert bound["constraints"][0]["operator"] == operator[0].upper() + operator[1:]


def portfolio_figure(call: Any, optimization: dict[str, Any], sharpe: float) -> float:
    """The unrounded Sharpe ratio of the backtest that has this one."""
    (identifier,) = (
        one["id"]
        for one in optimization["backtests"].values()
        if figures(one, "SharpeRatio") == sharpe
    )
    request = {"projectId": optimization["projectId"], "backtestId": identifier}
    backtest = call("backtests/read", **request)["backtest"]
    return float(backtest["totalPerformance"]["portfolioStatistics"]["sharpeRatio"])


def test_there_may_be_no_best_backtest(call: Any) -> None:
    impossible = {"target": PREFIX + "Drawdown", "operator": "Less", "targetValue": 0}
    optimization = run(call, constraints=[impossible])
    assert counts(optimization) == ("9", "0", "0", "0", "9")
    assert [optimization[key] for key in ("psr", "sharpeRatio", "trades")] == [None] * 3


def test_reaching_the_target_value_ends_the_search(call: Any) -> None:
    free = run(call)
    sharpes = [figures(one, "SharpeRatio") for one in free["backtests"].values()]
    best = sharpes.index(max(sharpes))
    enough = portfolio_figure(call, free, max(sharpes))
    cut = read(call, create(call, free["projectId"], targetValue=enough))
    assert cut["status"] == "completed"
    assert cut["targetValue"] == cut["criterion"]["targetValue"] == enough
    # Backtests in progress were completed, and the others were never started.
    assert len(cut["backtests"]) == min(9, best // 2 * 2 + 2)
    assert counts(cut) == (str(len(cut["backtests"])), "0", "0", "0", "9")
    assert cut["sharpeRatio"] == max(sharpes)
    forbidden = [{"target": SHARPE, "operator": "Less", "targetValue": enough}]
    never = create(call, free["projectId"], targetValue=enough, constraints=forbidden)
    assert len(read(call, never)["backtests"]) == 9


def test_code_that_raises_fails_every_backtest(call: Any) -> None:
    code = "class A(QCAlgorithm):\n    def initialize(self):\n        raise ValueError('no')\n"
    optimization = read(call, create(call, call.project(code=code), targetValue=0))
    assert counts(optimization) == ("0", "9", "0", "0", "9")
    assert optimization["sharpeRatio"] is None
    for one in optimization["backtests"].values():
        assert one["exitCode"] == 1
        assert one["progress"] == 1
        assert "statistics" not in one


def test_backtests_run_in_waves_as_the_clock_moves(caller_for: Any) -> None:
    pace = {"optimization": 100, "all": 0}
    with Sandbox(clock=Clock(frozen=MOMENT), pace=pace) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        identifier = create(call, project, parallelNodes=4)
        seen: list[tuple[str, ...]] = []
        for seconds in (9, 1, 15, 15, 30, 29, 1):
            sandbox.clock.advance(seconds)
            optimization = read(call, identifier)
            seen.append((optimization["status"], *counts(optimization)[:4]))
            assert all(
                (one["progress"] == 1) == ("statistics" in one)
                for one in optimization["backtests"].values()
            )
            listed = call("backtests/list", projectId=project)["backtests"]
            progress = {one["backtestId"]: one["progress"] for one in listed}
            assert progress == {
                one["id"]: one["progress"] for one in optimization["backtests"].values()
            }
        assert seen == [
            ("new", "0", "0", "0", "9"),
            ("running", "0", "0", "4", "5"),
            ("running", "0", "0", "4", "5"),
            ("running", "4", "0", "4", "1"),
            ("running", "8", "0", "1", "0"),
            ("running", "8", "0", "1", "0"),
            ("completed", "9", "0", "0", "0"),
        ]
        reported = optimization["runtimeStatistics"]
        assert (reported["Total Runtime"], reported["Average Length"]) == ("00:01:40", "00:00:30")
        assert float(reported["Consumed"]) == pytest.approx(100 * 4 * 0.15 * 100 / 3600, abs=0.01)


def test_backtests_of_an_unread_optimization_appear_in_the_list(caller_for: Any) -> None:
    with Sandbox(clock=Clock(frozen=MOMENT), pace={"optimization": 100, "all": 0}) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        create(call, project)
        sandbox.clock.advance(55)
        listed = call("backtests/list", projectId=project)["backtests"]
        assert [one["progress"] for one in listed] == [0.5, 0.5, 1, 1, 1, 1]
        first = call("backtests/read", projectId=project, backtestId=listed[0]["backtestId"])
        assert first["backtest"]["status"] == "In Progress..."
        sandbox.clock.advance(9)
        request = {"projectId": project, "backtestId": listed[0]["backtestId"]}
        assert call("backtests/read", **request)["backtest"]["completed"] is True
        created = sorted(one["created"] for one in listed)
        assert created[0] == "2026-11-21 14:05:21"
        assert created[-1] < "2026-11-21 14:06:06"


def test_an_optimization_may_take_a_number_of_polls(caller_for: Any) -> None:
    with Sandbox(pace={"optimization": "3 polls", "all": 0}) as sandbox:
        call = caller_for(sandbox)
        identifier = create(call, call.project(), parallelNodes=9)
        looks = [read(call, identifier) for _ in range(3)]
        assert [look["status"] for look in looks] == ["running", "running", "completed"]
        progress = [look["backtests"]["1"]["progress"] for look in looks]
        assert 0 < progress[0] < progress[1] < progress[2] == 1


def test_an_aborted_optimization_keeps_its_completed_backtests(caller_for: Any) -> None:
    with Sandbox(clock=Clock(frozen=MOMENT), pace={"optimization": 100, "all": 0}) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        identifier = create(call, project)
        sandbox.clock.advance(35)
        call("optimizations/abort", optimizationId=identifier)
        aborted = read(call, identifier)
        assert aborted["status"] == "aborted"
        assert counts(aborted) == ("2", "0", "0", "0", "9")
        assert [one["progress"] for one in aborted["backtests"].values()] == [1, 1]
        sandbox.clock.advance(1000)
        assert read(call, identifier) == aborted
        assert call("backtests/list", projectId=project)["count"] == 2
        text = call.rejected("optimizations/abort", optimizationId=identifier)
        assert text == f"Optimization {identifier} is aborted already"


def test_a_completed_optimization_cannot_be_aborted(call: Any) -> None:
    identifier = create(call, call.project())
    text = call.rejected("optimizations/abort", optimizationId=identifier)
    assert text == f"Optimization {identifier} is completed already"
    assert read(call, identifier)["status"] == "completed"


def test_an_optimization_is_renamed_and_deleted(call: Any) -> None:
    project = call.project()
    identifier, other = create(call, project), create(call, project, name="Other")
    call("optimizations/update", optimizationId=identifier, name="Coarse")
    assert read(call, identifier)["name"] == "Coarse"
    listed = call("optimizations/list", projectId=project)["optimizations"]
    assert [one["name"] for one in listed] == ["Coarse", "Other"]

    call("optimizations/delete", optimizationId=identifier)
    for path in ("read", "abort", "delete"):
        text = call.rejected(f"optimizations/{path}", optimizationId=identifier)
        assert text == f'Optimization id not found: "{identifier}"'
    text = call.rejected("optimizations/update", optimizationId=identifier, name="x")
    assert text == f'Optimization id not found: "{identifier}"'
    listed = call("backtests/list", projectId=project)["backtests"]
    assert {one["optimizationId"] for one in listed} <= {other}
    (line,) = call("optimizations/list", projectId=project)["optimizations"]
    assert line["optimizationId"] == other


def test_deleting_a_project_deletes_its_optimizations(call: Any) -> None:
    project = call.project()
    identifier = create(call, project)
    assert call("optimizations/list", projectId=call.project("Other"))["optimizations"] == []
    call("projects/delete", projectId=project)
    call.rejected("optimizations/read", optimizationId=identifier)
    text = call.rejected("optimizations/list", projectId=project)
    assert text == f'Project id not found: "{project}"'


def test_a_deleted_backtest_is_removed_from_the_optimization(call: Any) -> None:
    optimization = run(call)
    gone = optimization["backtests"].pop("3")
    request = {"projectId": optimization["projectId"], "backtestId": gone["id"]}
    call("backtests/delete", **request)
    again = read(call, optimization["optimizationId"])
    assert again["backtests"] == optimization["backtests"]
