"""What a sweep does next, decided without a server and without waiting."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from quantconnect_client._sweep_patience import Timing
from quantconnect_client._sweep_plan import SweepPlan
from quantconnect_client._sweep_steps import (
    CountNodes,
    Job,
    Look,
    Nodes,
    Outcome,
    Point,
    Read,
    Sighting,
    Start,
    Step,
    backtest_name,
    count_nodes,
    marked,
    sightings,
)
from quantconnect_client.errors import (
    AccessDeniedError,
    ApiError,
    AuthenticationError,
    ConnectionFailedError,
    NoSpareNodeError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    ThrottledError,
    UnexpectedAnswerError,
)
from quantconnect_client.jobs import MISSED_LOOKS
from quantconnect_client.sweep import SweepRow
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
from quantconnect_openapi.models.project_nodes import ProjectNodes

JOB = Job(7, "c-1", "grid")
TIMING = Timing(first_pause=1, longest_pause=8, doubt=10, recount=60)
UNKNOWN = OutcomeUnknownError("no answer", operation="backtests.create")
OFFLINE = ConnectionFailedError("no network", operation="backtests.list")


def refusal(kind: type[ApiError], words: str = "no") -> ApiError:
    return kind([words], operation="backtests.create", status=200, body="{}")


def misfit() -> QuantConnectError:
    return UnexpectedAnswerError("not JSON", operation="x", status=200, body="<html>")


def throttled(seconds: float) -> ThrottledError:
    error = ThrottledError(["slow down"], operation="x", status=429, body="")
    error.retry_after = seconds
    return error


def ended(**facts: Any) -> BacktestResult:
    shape = {"statistics": {"Sharpe Ratio": "1.5"}, "totalPerformance": {"closedTrades": []}}
    answer = {"backtestId": "b", "name": "x", "completed": True, "progress": 1, **shape}
    return BacktestResult.from_dict(answer | {"status": "Completed."} | facts)


def points(count: int) -> list[Point]:
    return [marked(JOB, {"fast": number}, 0) for number in range(count)]


class Sweep:
    """A plan, a clock, and what the service would answer."""

    def __init__(self, count: int = 3, nodes: Nodes | None = None, **options: Any) -> None:
        self.points = points(count)
        self.now = 100.0
        self.plan = SweepPlan(JOB, self.points, now=self.now, timing=TIMING, **options)
        self.nodes = nodes or Nodes(usable=2, free=2)
        self.listed: dict[str, Sighting] = {}

    def due(self) -> list[Step]:
        return self.plan.due(self.now)

    def take(self, step: Step, outcome: Outcome) -> SweepRow | None:
        self.plan.begin([step], self.now)
        return self.plan.saw(step, outcome, asked=self.now, now=self.now)

    def begin(self, listed: Mapping[str, Sighting] | None = None) -> list[Step]:
        """Count nodes, look at the list, and say what is due then."""
        assert self.due() == [CountNodes(), Look()]
        self.take(CountNodes(), self.nodes)
        self.take(Look(), listed or {})
        return self.due()

    def start(self, number: int, outcome: Outcome = "") -> SweepRow | None:
        return self.take(Start(self.points[number]), outcome or f"id-{number}")

    def look(self, **ends: bool) -> None:
        """See these backtests in the list: `id_0=True` has ended."""
        numbers = {int(name.removeprefix("id_")): end for name, end in ends.items()}
        listed = {self.points[n].mark: Sighting(f"id-{n}", end) for n, end in numbers.items()}
        self.take(Look(), listed)

    def read(self, number: int) -> Read:
        return Read(self.points[number].mark, f"id-{number}")

    def waits(self) -> float:
        """Move the clock to the next step that is due."""
        pause = self.plan.next_due() - self.now
        self.now += pause
        return pause


def kinds(steps: Sequence[Step]) -> list[type]:
    return [type(step) for step in steps]


def test_it_counts_and_looks_first_and_then_fills_the_free_nodes() -> None:
    sweep = Sweep(count=5, nodes=Nodes(usable=8, free=2))
    assert sweep.begin() == [Start(sweep.points[0]), Start(sweep.points[1])]


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
def test_as_many_run_as_nodes_and_user_allow(nodes: Nodes, most: int | None, starts: int) -> None:
    assert kinds(Sweep(5, nodes, most=most).begin()) == [Start] * starts


def test_a_point_goes_from_its_start_to_its_row() -> None:
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
    assert sweep.plan.left == 0


def test_a_backtest_that_failed_is_a_row_and_the_others_go_on() -> None:
    sweep = Sweep(count=3)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    crashed = ended(completed=False, status="Runtime Error", error="Division by zero")
    row = sweep.take(sweep.read(0), crashed)
    assert row is not None
    assert (row.status, row.error) == ("Runtime Error", "Division by zero")
    assert kinds(sweep.due()) == [Start, Start]
    assert sweep.plan.progress().state == "1 of 3 done, 0 running, 1 failed"


def test_one_that_only_seemed_to_have_ended_is_looked_at_again() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    assert sweep.take(sweep.read(0), ended(completed=False, progress=0.9)) is None
    sweep.waits()
    assert sweep.due() == [Look()]


def test_one_that_is_not_in_the_list_is_read() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look()
    assert sweep.due() == [sweep.read(0)]
    row = sweep.take(sweep.read(0), refusal(NotFoundError, "Backtest not found"))
    assert row is not None
    assert row.status == "unreadable"
    assert "Backtest not found" in (row.error or "")


def test_a_list_from_before_the_start_says_nothing_of_it() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    asked, sweep.now = sweep.now, sweep.now + 1
    sweep.start(0)
    sweep.plan.saw(Look(), {}, asked=asked, now=sweep.now)
    assert sweep.plan.running


def test_looks_become_seldom_as_backtests_become_long() -> None:
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


def test_a_stuck_backtest_does_not_make_the_others_wait() -> None:
    sweep = Sweep(count=4, nodes=Nodes(4, 4))
    sweep.begin()
    sweep.start(0)
    sweep.now += 36_000
    for number in (1, 2, 3):
        sweep.start(number)
    sweep.look(id_0=False, id_1=False, id_2=False, id_3=False)
    assert sweep.waits() < 1


def test_busy_nodes_are_waited_for_longer_each_time() -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    pauses = []
    for _ in range(5):
        sweep.start(0, refusal(NoSpareNodeError))
        pauses.append(sweep.waits())
        assert sweep.due()[0] == CountNodes()
        sweep.take(CountNodes(), sweep.nodes)
    assert pauses == [1, 2, 4, 8, 8]
    sweep.start(0)
    sweep.start(1, refusal(NoSpareNodeError))
    assert sweep.plan.next_due() <= sweep.now + 1


def test_starts_that_were_refused_together_count_once() -> None:
    sweep = Sweep(count=4, nodes=Nodes(4, 4))
    steps = sweep.begin()
    sweep.plan.begin(steps, sweep.now)
    for step in steps:
        sweep.plan.saw(step, refusal(NoSpareNodeError), asked=sweep.now, now=sweep.now)
    assert sweep.waits() == 1


def test_nodes_that_others_use_are_counted_again_after_a_while() -> None:
    sweep = Sweep(count=3, nodes=Nodes(usable=2, free=0))
    assert sweep.begin() == []
    assert sweep.waits() == 60
    assert sweep.due() == [CountNodes()]
    sweep.take(CountNodes(), Nodes(usable=2, free=2))
    assert kinds(sweep.due()) == [Start, Start]
    sweep.start(0)
    sweep.start(1)
    sweep.now += 3600
    assert CountNodes() not in sweep.due()


def test_throttling_holds_starts_for_as_long_as_asked() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    assert sweep.start(0, throttled(5)) is None
    assert sweep.waits() == 5
    assert sweep.due() == [Start(sweep.points[0])]


def test_a_start_without_an_answer_is_taken_over_when_the_list_has_it() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    assert sweep.start(0, UNKNOWN) is None
    assert sweep.due() == []
    sweep.waits()
    assert sweep.due() == [Look()]
    sweep.look(id_0=True)
    assert sweep.due() == [sweep.read(0)]


@pytest.mark.parametrize("lost", [UNKNOWN, misfit()])
def test_a_start_without_an_answer_is_repeated_only_after_a_while(lost: QuantConnectError) -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0, lost)
    lost_at = sweep.now
    while Start(sweep.points[0]) not in sweep.due():
        sweep.waits()
        if Look() in sweep.due():
            sweep.look()
    assert sweep.now >= lost_at + TIMING.doubt


def test_a_doubtful_start_holds_its_node() -> None:
    sweep = Sweep(count=3, nodes=Nodes(2, 2))
    sweep.begin()
    sweep.start(0, UNKNOWN)
    assert sweep.due() == [Start(sweep.points[1])]


def test_a_list_that_was_read_meanwhile_settles_a_start_before_its_answer_does() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    start = Start(sweep.points[0])
    sweep.plan.begin([start], sweep.now)
    sweep.look(id_0=False)
    assert sweep.plan.saw(start, UNKNOWN, asked=sweep.now, now=sweep.now) is None
    assert not sweep.plan.doubtful
    assert sweep.plan.running


def test_backtests_of_an_earlier_sweep_are_taken_over() -> None:
    sweep = Sweep(count=3)
    marks = [point.mark for point in sweep.points]
    steps = sweep.begin({marks[0]: Sighting("id-0", True), marks[1]: Sighting("id-1", False)})
    assert steps == [sweep.read(0), Start(sweep.points[2])]


def test_after_an_earlier_sweep_nothing_is_started_at_once() -> None:
    sweep = Sweep(count=2, in_doubt=True)
    sweep.take(Look(), {})
    assert Start not in kinds(sweep.due())
    sweep.now += TIMING.doubt
    sweep.look(id_0=False)
    sweep.take(CountNodes(), sweep.nodes)
    assert sweep.due() == [Start(sweep.points[1])]


def test_a_start_that_is_refused_for_its_own_sake_is_a_row() -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    row = sweep.start(0, refusal(ApiError, "Not valid parameter set"))
    assert row is not None
    assert (row.status, row.backtest_id, row.statistics) == ("refused", None, {})
    assert "Not valid parameter set" in (row.error or "")


@pytest.mark.parametrize("kind", [AccessDeniedError, AuthenticationError, NotFoundError])
def test_what_every_point_would_meet_ends_the_sweep(kind: type[ApiError]) -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    with pytest.raises(kind):
        sweep.start(0, refusal(kind))
    assert sweep.plan.left == 2


def test_a_network_that_is_down_is_waited_for() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    pauses = []
    sweep.waits()
    for _ in range(5):
        sweep.take(Look(), OFFLINE)
        pauses.append(sweep.waits())
    assert pauses == [1, 2, 4, 8, 8]
    sweep.look(id_0=True)
    assert sweep.take(sweep.read(0), OFFLINE) is None
    assert sweep.waits() == 1
    assert sweep.due() == [sweep.read(0)]


@pytest.mark.parametrize("step", [Look(), CountNodes()])
def test_what_does_not_pass_ends_the_sweep(step: Step) -> None:
    with pytest.raises(AuthenticationError):
        Sweep().take(step, refusal(AuthenticationError))


def test_answers_that_fit_nothing_are_borne_for_a_while() -> None:
    sweep = Sweep()
    for _ in range(MISSED_LOOKS):
        sweep.take(Look(), misfit())
        sweep.waits()
    with pytest.raises(UnexpectedAnswerError):
        sweep.take(Look(), misfit())


def test_a_result_that_fits_nothing_fails_its_point_in_the_end() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    rows = [sweep.take(sweep.read(0), misfit()) for _ in range(MISSED_LOOKS)]
    assert rows[:-1] == [None] * (MISSED_LOOKS - 1)
    assert rows[-1] is not None
    assert rows[-1].backtest_id == "id-0"


def test_a_token_that_is_refused_ends_the_sweep_rather_than_the_point() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    with pytest.raises(AuthenticationError):
        sweep.take(sweep.read(0), refusal(AuthenticationError))


def test_it_can_say_what_goes_on() -> None:
    sweep = Sweep(count=3, nodes=Nodes(3, 3))
    assert sweep.plan.unwatched() == "running: none; may have been started: none"
    sweep.begin()
    sweep.start(0)
    sweep.start(1, UNKNOWN)
    assert sweep.plan.unwatched() == "running: id-0 (fast=0); may have been started: fast=1"


def test_progress_counts_what_an_earlier_sweep_did() -> None:
    progress = SweepPlan(JOB, points(1), done=3, failed=2).progress()
    assert (progress.state, progress.fraction, progress.done) == (
        "3 of 4 done, 0 running, 2 failed",
        0.75,
        False,
    )


def test_a_mark_is_the_same_everywhere_and_no_other_try_has_it() -> None:
    point = marked(JOB, {"a": 1, "b": 2}, 0)
    assert marked(JOB, {"b": 2, "a": 1}, 0).mark == point.mark
    others = [
        marked(JOB, {"a": 1, "b": 3}, 0),
        marked(JOB, {"a": 1, "b": 2}, 1),
        marked(Job(7, "c-2", "grid"), {"a": 1, "b": 2}, 0),
        marked(Job(7, "c-1", "other"), {"a": 1, "b": 2}, 0),
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
def test_the_list_tells_which_backtests_are_worth_reading(
    status: str, progress: float, may_have_ended: bool
) -> None:
    name = backtest_name(JOB, points(1)[0])
    seen = sightings([summary(name=name, status=status, progress=progress)])
    assert seen == {points(1)[0].mark: Sighting("b", may_have_ended)}


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
def test_the_chosen_nodes_count_or_all_where_none_is(
    nodes: list[dict[str, Any]], counted: Nodes
) -> None:
    assert count_nodes(ProjectNodes.from_dict({"backtest": nodes})) == counted
