"""The next steps of a sweep after failed calls, tested without a server and without waiting."""

import pytest

from quantconnect_client._core.jobs import MISSED_LOOKS
from quantconnect_client.errors import (
    AccessDeniedError,
    ApiError,
    AuthenticationError,
    NoSpareNodeError,
    NotFoundError,
    QuantConnectError,
    UnexpectedResponseError,
)
from quantconnect_client.sweeps._steps import (
    CountNodes,
    ListBacktests,
    Nodes,
    StartBacktest,
    Step,
)
from tests.overlay.sweep_plans import (
    OFFLINE,
    TIMING,
    UNKNOWN,
    Sweep,
    rejection,
    throttled,
    unexpected_response,
)


def test_waits_for_busy_nodes_grow() -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    pauses = []
    for _ in range(5):
        sweep.start(0, rejection(NoSpareNodeError))
        pauses.append(sweep.waits())
        assert sweep.due()[0] == CountNodes()
        sweep.take(CountNodes(), sweep.nodes)
    assert pauses == [1, 2, 4, 8, 8]
    sweep.start(0)
    sweep.start(1, rejection(NoSpareNodeError))
    assert sweep.plan.next_due() <= sweep.now + 1


def test_starts_rejected_together_count_as_one_rejection() -> None:
    sweep = Sweep(count=4, nodes=Nodes(4, 4))
    steps = sweep.begin()
    sweep.plan.begin(steps, sweep.now)
    for step in steps:
        sweep.plan.record(step, rejection(NoSpareNodeError), sent_at=sweep.now, now=sweep.now)
    assert sweep.waits() == 1


def test_throttling_delays_starts_by_retry_after() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    assert sweep.start(0, throttled(5)) is None
    assert sweep.waits() == 5
    assert sweep.due() == [StartBacktest(sweep.points[0])]


def test_a_start_without_a_response_is_adopted_when_it_is_listed() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    assert sweep.start(0, UNKNOWN) is None
    assert sweep.due() == []
    sweep.waits()
    assert sweep.due() == [ListBacktests()]
    sweep.look(id_0=True)
    assert sweep.due() == [sweep.read(0)]


@pytest.mark.parametrize("lost", [UNKNOWN, unexpected_response()])
def test_a_start_without_a_response_is_retried_only_after_a_delay(lost: QuantConnectError) -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0, lost)
    lost_at = sweep.now
    while StartBacktest(sweep.points[0]) not in sweep.due():
        sweep.waits()
        if ListBacktests() in sweep.due():
            sweep.look()
    assert sweep.now >= lost_at + TIMING.listing_delay


def test_a_start_with_an_unknown_outcome_occupies_its_node() -> None:
    sweep = Sweep(count=3, nodes=Nodes(2, 2))
    sweep.begin()
    sweep.start(0, UNKNOWN)
    assert sweep.due() == [StartBacktest(sweep.points[1])]


def test_a_list_read_during_a_start_confirms_it_before_its_response() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    start = StartBacktest(sweep.points[0])
    sweep.plan.begin([start], sweep.now)
    sweep.look(id_0=False)
    assert sweep.plan.record(start, UNKNOWN, sent_at=sweep.now, now=sweep.now) is None
    assert not sweep.plan.unconfirmed
    assert sweep.plan.running


def test_a_start_rejected_for_its_own_parameters_is_a_row() -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    row = sweep.start(0, rejection(ApiError, "Not valid parameter set"))
    assert row is not None
    assert (row.status, row.backtest_id, row.statistics) == ("rejected", None, {})
    assert "Not valid parameter set" in (row.error or "")


@pytest.mark.parametrize("kind", [AccessDeniedError, AuthenticationError, NotFoundError])
def test_an_error_that_affects_every_point_ends_the_sweep(kind: type[ApiError]) -> None:
    sweep = Sweep(count=2)
    sweep.begin()
    with pytest.raises(kind):
        sweep.start(0, rejection(kind))
    assert sweep.plan.remaining == 2


def test_a_network_failure_is_retried() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    pauses = []
    sweep.waits()
    for _ in range(5):
        sweep.take(ListBacktests(), OFFLINE)
        pauses.append(sweep.waits())
    assert pauses == [1, 2, 4, 8, 8]
    sweep.look(id_0=True)
    assert sweep.take(sweep.read(0), OFFLINE) is None
    assert sweep.waits() == 1
    assert sweep.due() == [sweep.read(0)]


@pytest.mark.parametrize("step", [ListBacktests(), CountNodes()])
def test_a_permanent_error_ends_the_sweep(step: Step) -> None:
    with pytest.raises(AuthenticationError):
        Sweep().take(step, rejection(AuthenticationError))


def test_unexpected_responses_are_tolerated_a_few_times() -> None:
    sweep = Sweep()
    for _ in range(MISSED_LOOKS):
        sweep.take(ListBacktests(), unexpected_response())
        sweep.waits()
    with pytest.raises(UnexpectedResponseError):
        sweep.take(ListBacktests(), unexpected_response())


def test_an_unexpected_result_fails_its_point_after_several_polls() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    rows = [sweep.take(sweep.read(0), unexpected_response()) for _ in range(MISSED_LOOKS)]
    assert rows[:-1] == [None] * (MISSED_LOOKS - 1)
    assert rows[-1] is not None
    assert rows[-1].backtest_id == "id-0"


def test_a_rejected_token_ends_the_sweep_instead_of_failing_the_point() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    sweep.start(0)
    sweep.look(id_0=True)
    with pytest.raises(AuthenticationError):
        sweep.take(sweep.read(0), rejection(AuthenticationError))


def test_a_start_without_an_outcome_yet_is_not_repeated_however_long_it_takes() -> None:
    sweep = Sweep(count=1)
    sweep.begin()
    start = StartBacktest(sweep.points[0])
    sweep.plan.begin([start], sweep.now)
    sweep.now += 10 * TIMING.listing_delay
    sweep.look()
    assert start not in sweep.due()
    sweep.plan.record(start, UNKNOWN, sent_at=sweep.now, now=sweep.now)
    sweep.now += TIMING.listing_delay
    sweep.look()
    assert sweep.due() == [start]


def test_a_start_that_was_never_sent_is_due_again() -> None:
    sweep = Sweep(count=1)
    (start,) = sweep.begin()
    assert isinstance(start, StartBacktest)
    sweep.plan.begin([start], sweep.now)
    sweep.plan.withdraw(start)
    assert sweep.due() == [start]


def test_a_start_that_was_never_sent_may_be_known_to_run_from_an_earlier_sweep() -> None:
    sweep = Sweep(count=1)
    (start,) = sweep.begin()
    assert isinstance(start, StartBacktest)
    sweep.plan.begin([start], sweep.now)
    sweep.look(id_0=False)
    sweep.plan.withdraw(start)
    assert sweep.plan.describe_running() == "running: id-0 (fast=0); may have started: none"
    assert not sweep.plan.waiting
