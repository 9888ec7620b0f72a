"""The state of a job, derived from its last response."""

from typing import Any

import pytest

from quantconnect_client._core.jobs import (
    LONGEST_SETTLING,
    BacktestWatch,
    agent_progress,
    compile_progress,
    live_end_progress,
    live_start_progress,
    loading_progress,
    optimization_progress,
    report_progress,
)
from quantconnect_openapi.models.agent_deployment import AgentDeployment
from quantconnect_openapi.models.backtest_report_response import BacktestReportResponse
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
from quantconnect_openapi.models.optimization import Optimization
from quantconnect_openapi.models.read_chart_response import ReadChartResponse
from quantconnect_openapi.models.read_compile_result import ReadCompileResult

RESULTS = {"statistics": {"Sharpe Ratio": "1"}, "totalPerformance": {"tradeStatistics": {}}}


def backtest(**fields: Any) -> BacktestResult:
    return BacktestResult.from_dict({"backtestId": "b", "name": "n", "projectId": 1, **fields})


def build(state: str, *logs: str) -> ReadCompileResult:
    return ReadCompileResult.from_dict({"compileId": "c", "state": state, "logs": [*logs]})


def test_a_build_is_done_when_it_leaves_the_queue() -> None:
    assert not compile_progress(build("InQueue")).done
    assert compile_progress(build("BuildSuccess")).done
    assert not compile_progress(build("BuildSuccess")).failure


def test_a_build_in_an_unknown_state_is_done_and_not_failed() -> None:
    progress = compile_progress(build("BuildSkipped"))

    assert (progress.done, progress.failure) == (True, "")


def test_a_failed_build_includes_its_log() -> None:
    progress = compile_progress(build("BuildError", "line 1", "line 2"))

    assert progress.failure
    assert progress.logs == ("line 1", "line 2")


def test_a_report_is_done_when_the_response_contains_it() -> None:
    assert report_progress(BacktestReportResponse(report="<html>")).done
    assert not report_progress(BacktestReportResponse(generating=True)).done


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
def test_the_progress_of_a_backtest_matches_its_response(
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


def test_a_completed_backtest_is_done_once_it_has_statistics() -> None:
    now = 0.0
    watch = BacktestWatch(clock=lambda: now)
    late = backtest(completed=True, status="Completed.", statistics={}, totalPerformance=None)

    assert not watch(late).done
    now = LONGEST_SETTLING / 2
    assert not watch(late).done
    assert watch(backtest(completed=True, **RESULTS)).done
    now = LONGEST_SETTLING
    assert watch(late).done


@pytest.mark.parametrize(
    ("counts", "fraction"),
    [
        ({"Completed": "3", "Failed": "1", "Total": "8"}, 0.5),
        ({"Completed": "9", "Failed": "0", "Total": "8"}, 1.0),
        ({"Completed": "0", "Failed": "0", "Total": "0"}, None),
        ({"Completed": "some"}, None),
        ([], None),
    ],
)
def test_an_optimization_counts_its_backtests(counts: Any, fraction: float | None) -> None:
    optimization = Optimization.from_dict(
        {"optimizationId": "O", "name": "n", "status": "running", "runtimeStatistics": counts}
    )
    progress = optimization_progress(optimization)
    assert (progress.fraction, progress.done, progress.failure) == (fraction, False, "")


@pytest.mark.parametrize("state", ["InQueue", "LoggingIn", "SomethingNew"])
def test_a_deployment_in_an_unknown_state_is_still_starting(state: str) -> None:
    progress = live_start_progress(LiveAlgorithmResults.from_dict({"status": state}))
    assert (progress.state, progress.done, progress.failure) == (state, False, "")


def test_a_failed_deployment_reports_its_error() -> None:
    failed = LiveAlgorithmResults.from_dict({"status": "DeployError", "message": "no such node"})
    assert live_start_progress(failed).failure == "The deployment is DeployError: no such node"
    assert live_end_progress(failed).done


def test_a_failed_agent_deployment_raises_job_failed() -> None:
    run = AgentDeployment.from_dict({"deploymentId": "d", "status": "Failed"})
    assert agent_progress(run).failure


def test_a_loading_response_is_not_returned_as_data() -> None:
    assert not loading_progress("chart", ReadChartResponse(progress=0.5, status="loading")).done
    assert not loading_progress("chart", ReadChartResponse(progress=0.5)).done
    assert loading_progress("chart", ReadChartResponse(chart=Chart(name="Benchmark"))).done
