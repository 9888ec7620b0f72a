"""The next steps of a sweep, tested without a server and without waiting."""

from typing import Any

import pytest

from quantconnect_client.errors import (
    NotFoundError,
)
from quantconnect_client.results import statistics
from quantconnect_client.sweeps import SweepRow
from quantconnect_client.sweeps._plan import SweepPlan
from quantconnect_client.sweeps._steps import (
    CountNodes,
    ListBacktests,
    ListedBacktest,
    Nodes,
    StartBacktest,
    SweepSettings,
    backtest_name,
    count_nodes,
    listed_backtests,
    point_to_run,
)
from quantconnect_client.sweeps._timing import NEVER
from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
from quantconnect_openapi.models.project_nodes import ProjectNodes
from tests.overlay.sweep_plans import (
    OFFLINE,
    SETTINGS,
    TIMING,
    UNKNOWN,
    Sweep,
    ended,
    kinds,
    points,
    rejection,
)


def test_a_sweep_first_reads_nodes_and_backtests_and_then_fills_free_nodes() -> None:
    sweep = Sweep(count=5, nodes=Nodes(usable=8, free=2))
    assert sweep.begin() == [StartBacktest(sweep.points[0]), StartBacktest(sweep.points[1])]


@pytest.mark.parametrize(
    ("nodes", "most", "starts"),
    [
        (Nodes(8, 8), None, 5),
        (Nodes(8, 8), 3, 3),
        (Nodes(2, 2), 3, 2),
        (Nodes(2, 0), None, 0),
        (Nodes(0, 0), None, 1),
    ],
)
def test_concurrency_is_limited_by_nodes_and_by_the_user(
    nodes: Nodes, most: int | None, starts: int
) -> None:
    assert kinds(Sweep(5, nodes, max_parallel=most).begin()) == [StartBacktest] * starts


def test_a_completed_point_becomes_a_row() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    assert sweep.start(0) is None
    assert sweep.due() == []
    sweep.waits()
    sweep.look(id_0=False)
    sweep.waits()
    sweep.look(id_0=True)
    assert sweep.due() == [sweep.read(0)]
    row = sweep.take(sweep.read(0), ended())
    assert row == SweepRow(
        {"fast": 0}, "id-0", "Completed.", {"Sharpe Ratio": 1.5}, None, "grid", 7, "c-1"
    )
    assert sweep.plan.remaining == 0


def test_a_failed_backtest_is_a_row_and_the_others_continue() -> None:
    sweep = Sweep(count=3)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    crashed = ended(completed=False, status="Runtime Error", error="Division by zero")
    row = sweep.take(sweep.read(0), crashed)
    assert row is not None
    assert (row.status, row.error) == ("Runtime Error", "Division by zero")
    assert kinds(sweep.due()) == [StartBacktest, StartBacktest]
    assert sweep.plan.progress().state == "1 of 3 done, 0 running, 1 failed"


def test_a_backtest_that_is_not_completed_after_all_is_polled_again() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    assert sweep.take(sweep.read(0), ended(completed=False, progress=0.9)) is None
    sweep.waits()
    assert sweep.due() == [ListBacktests()]


def test_a_backtest_missing_from_the_list_is_read() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look()
    assert sweep.due() == [sweep.read(0)]
    row = sweep.take(sweep.read(0), rejection(NotFoundError, "Backtest not found"))
    assert row is not None
    assert row.status == "unreadable"
    assert "Backtest not found" in (row.error or "")


def test_a_list_requested_before_a_start_is_not_used_for_it() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    asked, sweep.now = sweep.now, sweep.now + 1
    sweep.start(0)
    sweep.plan.record(ListBacktests(), {}, sent_at=asked, now=sweep.now)
    assert sweep.plan.running


def test_polls_become_less_frequent_for_long_backtests() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    pauses = []
    while sweep.now < 100 + 3600:
        pauses.append(sweep.waits())
        sweep.look(id_0=False)
    assert pauses[0] < 1
    assert pauses[-1] == 60
    assert len(pauses) < 110


def test_a_stuck_backtest_does_not_delay_the_others() -> None:
    sweep = Sweep(count=4, nodes=Nodes(4, 4))
    sweep.begin()
    sweep.start(0)
    sweep.now += 36_000
    for number in (1, 2, 3):
        sweep.start(number)
    sweep.look(id_0=False, id_1=False, id_2=False, id_3=False)
    assert sweep.waits() < 1


def test_nodes_in_use_by_others_are_counted_again_later() -> None:
    sweep = Sweep(count=3, nodes=Nodes(usable=2, free=0))
    assert sweep.begin() == []
    assert sweep.waits() == 60
    assert sweep.due() == [CountNodes()]
    sweep.take(CountNodes(), Nodes(usable=2, free=2))
    assert kinds(sweep.due()) == [StartBacktest, StartBacktest]
    sweep.start(0)
    sweep.start(1)
    sweep.now += 3600
    assert CountNodes() not in sweep.due()


def test_backtests_of_an_earlier_sweep_are_reused() -> None:
    sweep = Sweep(count=3)
    marks = [point.mark for point in sweep.points]
    steps = sweep.begin(
        {marks[0]: ListedBacktest("id-0", True), marks[1]: ListedBacktest("id-1", False)}
    )
    assert steps == [sweep.read(0), StartBacktest(sweep.points[2])]


def test_after_an_earlier_sweep_no_backtest_is_started_immediately() -> None:
    sweep = Sweep(count=2, may_have_started=True)
    sweep.take(ListBacktests(), {})
    assert StartBacktest not in kinds(sweep.due())
    sweep.now += TIMING.listing_delay
    sweep.look(id_0=False)
    sweep.take(CountNodes(), sweep.nodes)
    assert sweep.due() == [StartBacktest(sweep.points[1])]


def test_a_sweep_describes_what_is_running() -> None:
    sweep = Sweep(count=3, nodes=Nodes(3, 3))
    assert sweep.plan.describe_running() == "running: none; may have started: none"
    sweep.begin()
    sweep.start(0)
    sweep.start(1, UNKNOWN)
    assert sweep.plan.describe_running() == "running: id-0 (fast=0); may have started: fast=1"


def test_the_description_of_running_backtests_is_shortened() -> None:
    words = Sweep(count=300, may_have_started=True).plan.describe_running()
    assert words.endswith("fast=8, fast=9, 290 more")


def test_progress_includes_results_of_an_earlier_sweep() -> None:
    progress = SweepPlan(SETTINGS, points(1), statistics=statistics, done=3, failed=2).progress()
    assert (progress.state, progress.fraction, progress.done) == (
        "3 of 4 done, 0 running, 2 failed",
        0.75,
        False,
    )


def test_a_mark_is_deterministic_and_unique_to_its_attempt() -> None:
    point = point_to_run(SETTINGS, {"a": 1, "b": 2}, 0)
    assert point_to_run(SETTINGS, {"b": 2, "a": 1}, 0).mark == point.mark
    others = [
        point_to_run(SETTINGS, {"a": 1, "b": 3}, 0),
        point_to_run(SETTINGS, {"a": 1, "b": 2}, 1),
        point_to_run(SweepSettings(7, "c-2", "grid"), {"a": 1, "b": 2}, 0),
        point_to_run(SweepSettings(7, "c-1", "other"), {"a": 1, "b": 2}, 0),
    ]
    assert len({point.mark, *(other.mark for other in others)}) == 5


def summary(**facts: Any) -> BacktestSummaryResult:
    return BacktestSummaryResult.from_dict({"backtestId": "b", "name": "x"} | facts)


@pytest.mark.parametrize(
    ("status", "progress", "may_have_ended"),
    [
        ("In Queue...", 0, False),
        ("In Progress...", 0.5, False),
        ("Running: 12%", 0.12, False),
        ("Completed.", 1, True),
        ("Runtime Error", 0.3, True),
        ("Something New", 0.3, True),
        ("In Progress...", 1, True),
    ],
)
def test_the_list_shows_which_backtests_may_have_completed(
    status: str, progress: float, may_have_ended: bool
) -> None:
    name = backtest_name(SETTINGS, points(1)[0])
    seen = listed_backtests([summary(name=name, status=status, progress=progress)])
    assert seen == {points(1)[0].mark: ListedBacktest("b", may_have_ended)}


def node(*, active: bool, busy: bool) -> dict[str, Any]:
    return {"active": active, "busy": busy, "id": "B", "name": "B4-12", "sku": "B4-12"}


@pytest.mark.parametrize(
    ("nodes", "counted"),
    [
        ([node(active=False, busy=True), node(active=False, busy=False)], Nodes(2, 1)),
        ([node(active=True, busy=True), node(active=False, busy=False)], Nodes(1, 0)),
        ([], Nodes(0, 0)),
    ],
)
def test_the_selected_nodes_are_counted_or_all_if_none_is_selected(
    nodes: list[dict[str, Any]], counted: Nodes
) -> None:
    assert count_nodes(ProjectNodes.from_dict({"backtest": nodes})) == counted


def test_a_step_that_is_being_executed_is_not_due() -> None:
    sweep = Sweep()
    assert sweep.due() == [CountNodes(), ListBacktests()]
    sweep.plan.begin([CountNodes()], sweep.now)
    assert sweep.due() == [ListBacktests()]
    sweep.plan.begin([ListBacktests()], sweep.now)
    assert (sweep.due(), sweep.plan.next_due()) == ([], NEVER)
    sweep.plan.record(CountNodes(), OFFLINE, sent_at=sweep.now, now=sweep.now)
    assert sweep.waits() == TIMING.first_pause
    assert sweep.due() == [CountNodes()]
