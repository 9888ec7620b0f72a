"""What the last answer says of a job."""

from typing import Any

import pytest

from quantconnect_client.jobs import (
    LONGEST_SETTLING,
    BacktestWatch,
    compile_progress,
    report_progress,
)
from quantconnect_openapi.models.backtest_report import BacktestReport
from quantconnect_openapi.models.backtest_report_generating_response import (
    BacktestReportGeneratingResponse,
)
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.read_compile_response import ReadCompileResponse

RESULTS = {"statistics": {"Sharpe Ratio": "1"}, "totalPerformance": {"tradeStatistics": {}}}


def backtest(**fields: Any) -> BacktestResult:
    return BacktestResult.from_dict({"backtestId": "b", "name": "n", "projectId": 1, **fields})


def build(state: str, *logs: str) -> ReadCompileResponse:
    return ReadCompileResponse.from_dict({"compileId": "c", "state": state, "logs": [*logs]})


def test_a_build_is_done_when_it_left_the_queue() -> None:
    assert not compile_progress(build("InQueue")).done
    assert compile_progress(build("BuildSuccess")).done
    assert not compile_progress(build("BuildSuccess")).failure


def test_a_build_in_a_state_that_is_new_is_done_and_no_failure() -> None:
    progress = compile_progress(build("BuildSkipped"))

    assert (progress.done, progress.failure) == (True, "")


def test_a_broken_build_has_its_log() -> None:
    progress = compile_progress(build("BuildError", "line 1", "line 2"))

    assert progress.failure
    assert progress.logs == ("line 1", "line 2")


def test_a_report_is_ready_when_it_is_there() -> None:
    assert report_progress(BacktestReport(report="<html>")).done
    assert not report_progress(BacktestReportGeneratingResponse(generating=True)).done


@pytest.mark.parametrize(
    ("fields", "state", "fraction", "done"),
    [
        ({"status": "In Queue...", "completed": False, "progress": 0}, "In Queue...", 0.0, False),
        ({"status": "In Progress...", "progress": 0.25}, "In Progress...", 0.25, False),
        (
            {"status": "Completed.", "completed": True, "progress": 1, **RESULTS},
            "Completed.",
            1,
            True,
        ),
        ({"completed": True, **RESULTS}, "Completed.", None, True),
        ({}, "unknown", None, False),
    ],
)
def test_a_backtest_is_where_its_answer_says(
    fields: dict[str, Any], state: str, fraction: float | None, done: bool
) -> None:
    progress = BacktestWatch()(backtest(**fields))

    assert (progress.state, progress.fraction, progress.done) == (state, fraction, done)


def test_a_backtest_with_an_error_has_failed_with_its_stack_trace() -> None:
    progress = BacktestWatch()(
        backtest(status="Runtime Error", error="division by zero", stacktrace="at a\n\nat b")
    )

    assert (progress.done, progress.failure) == (True, "division by zero")
    assert progress.logs == ("at a", "at b")


def test_a_completed_backtest_is_waited_for_until_its_statistics_come() -> None:
    now = 0.0
    watch = BacktestWatch(clock=lambda: now)
    late = backtest(completed=True, status="Completed.", statistics={}, totalPerformance=None)

    assert not watch(late).done
    now = LONGEST_SETTLING / 2
    assert not watch(late).done
    assert watch(backtest(completed=True, **RESULTS)).done
    now = LONGEST_SETTLING
    assert watch(late).done
