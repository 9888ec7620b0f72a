# Written by `make generate` from tests/overlay/_async/test_long_jobs.py; do not edit.
"""Every kind of job on the sandbox, from start to completion."""

from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import (
    ApiError,
    InvalidRequestError,
    JobFailedError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
)
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox

PAPER = {"id": "QuantConnectBrokerage"}
RAISES = (
    "from AlgorithmImports import *\n\n\nclass Broken(QCAlgorithm):\n"
    "    def initialize(self):\n        raise ValueError('no data for SPY')\n"
)


@pytest.fixture
def built(qc: QuantConnect, project: Project) -> tuple[int, str]:
    build = qc.compiles.run(project.project_id)
    return project.project_id, build.compile_id


@pytest.fixture
def deployed(qc: QuantConnect, built: tuple[int, str], sandbox: Sandbox) -> int:
    project_id, compile_id = built
    nodes = qc.projects.nodes.read(project_id)
    qc.live.run(project_id, compile_id, nodes.nodes.live[0].id, PAPER)
    sandbox.clock.advance(6 * 3600)
    return project_id


def test_jobs_at_the_same_time_name_themselves(
    qc: QuantConnect, built: tuple[int, str], capsys: pytest.CaptureFixture[str]
) -> None:
    runs = [qc.backtests.run(*built, name=name, progress=True) for name in ("fast", "slow")]
    assert len(runs) == 2

    lines = capsys.readouterr().err.splitlines()
    assert "backtests.wait fast: Completed. 100%" in lines
    assert "backtests.wait slow: Completed. 100%" in lines


def test_an_optimization_returns_its_best_backtest(
    qc: QuantConnect, built: tuple[int, str], sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"optimization": "3 polls"})
    shares: list[float | None] = []
    optimization = qc.optimizations.run(
        *built,
        name="grid",
        parameters=[{"name": "fast", "min": 5, "max": 20, "step": 5}],
        progress=lambda progress: shares.append(progress.fraction),
    )
    assert optimization.status == "completed"
    assert shares[-1] == 1
    assert len(shares) == 3
    assert len(optimization.backtests.to_dict()) == 4


def test_an_aborted_optimization_raises_job_failed(
    qc: QuantConnect, built: tuple[int, str], sandbox: Sandbox
) -> None:
    sandbox.cloud.set_pace({"optimization": 3600})
    started = qc.optimizations.create(
        built[0],
        "grid",
        "TotalPerformance.PortfolioStatistics.SharpeRatio",
        "max",
        "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy",
        built[1],
        [{"name": "fast", "min": 5, "max": 20, "step": 5}],
        0.01,
        "O2-8",
        2,
    )
    qc.optimizations.abort(started.optimization_id)
    with pytest.raises(JobFailedError, match="aborted"):
        qc.optimizations.wait(started.optimization_id)


def test_a_backtest_with_a_runtime_error_reports_it_with_the_last_log_lines(
    qc: QuantConnect, project: Project
) -> None:
    qc.files.update(project.project_id, "main.py", RAISES)
    build = qc.compiles.run(project.project_id)
    with pytest.raises(JobFailedError, match="no data for SPY") as raised:
        qc.backtests.run(project.project_id, build.compile_id, name="broken")
    assert any("main.py" in line for line in raised.value.logs)


def test_a_backtest_with_a_runtime_error_reports_it_without_readable_logs(
    qc: QuantConnect, project: Project, sandbox: Sandbox
) -> None:
    qc.files.update(project.project_id, "main.py", RAISES)
    build = qc.compiles.run(project.project_id)
    sandbox.faults.inject("rejected", operations=["backtests/read/log"])
    with pytest.raises(JobFailedError, match="no data for SPY"):
        qc.backtests.run(project.project_id, build.compile_id, name="broken")


def test_a_stopped_deployment_keeps_its_holdings(qc: QuantConnect, deployed: int) -> None:
    portfolio = qc.live.read_portfolio(deployed)
    ending = qc.live.stop(deployed)
    assert ending.status == "Stopped"
    assert ending.stopped is not None
    assert set(ending.holdings) == set(portfolio.to_dict()["holdings"])
    assert ending.deploy_id in str(ending)


def test_a_liquidated_deployment_has_no_holdings(qc: QuantConnect, deployed: int) -> None:
    ending = qc.live.liquidate(deployed)
    assert ending.status == "Liquidated"
    assert ending.holdings == {}
    assert str(ending).endswith("still held: nothing")


def test_a_log_is_followed_until_the_deployment_stops(
    qc: QuantConnect, deployed: int, sandbox: Sandbox
) -> None:
    deploy_id = str((qc.live.read(deployed)).deploy_id)
    so_far = qc.live.logs(deployed, deploy_id).all()
    seen: list[str] = []
    for line in qc.live.follow_logs(deployed, deploy_id, pause=0.01):
        seen.append(line)
        if len(seen) == len(so_far):
            sandbox.clock.advance(3600)
            qc.live.request_stop(deployed)
    assert seen == qc.live.logs(deployed, deploy_id).all()
    assert len(seen) > len(so_far)


def test_following_a_log_requires_a_positive_pause(qc: QuantConnect) -> None:
    with pytest.raises(InvalidRequestError, match="pause must be more than 0 seconds"):
        next(qc.live.follow_logs(1, "L-1", pause=0))


def test_waiting_for_a_stopped_deployment_to_run_fails(qc: QuantConnect, deployed: int) -> None:
    qc.live.stop(deployed)
    with pytest.raises(JobFailedError, match="The deployment is Stopped"):
        qc.live.wait(deployed)


def test_a_project_that_was_never_deployed_is_not_found(qc: QuantConnect, project: Project) -> None:
    with pytest.raises(NotFoundError):
        qc.live.wait(project.project_id)


@pytest.mark.parametrize("operation", ["live.stop", "live.liquidate"])
def test_stop_and_liquidate_without_a_response_are_not_retried(
    qc: QuantConnect, deployed: int, sandbox: Sandbox, operation: str
) -> None:
    sandbox.faults.inject(
        "drop", operations=["live/update/stop", "live/update/liquidate"], after_write=True
    )
    sandbox.requests.clear()
    end: Any = getattr(qc.live, operation.partition(".")[2])
    with pytest.raises(OutcomeUnknownError):
        end(deployed)
    assert len([one for one in sandbox.requests.calls() if "update" in one.path]) == 1


def test_an_agent_deployment_runs_until_completed(qc: QuantConnect) -> None:
    agent = qc.agents.create("Researcher")
    task = qc.agents.tasks.create(agent.id, "Review", "Try 20 days.", "project-for-task")
    run = qc.agents.deployments.create(task.id)
    assert (qc.agents.deployments.wait(run.deployment_id)).status == "Completed"


GRID = [{"name": "fast", "min": 5, "max": 20, "step": 5}]
WAITS: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("compiles.run", [404], {}),
    ("compiles.wait", [404, "c"], {}),
    ("backtests.run", [404, "c"], {"name": "n"}),
    ("backtests.wait", [404, "b"], {}),
    ("backtests.report", [404, "b"], {}),
    ("backtests.save_report", [404, "b", "report.html"], {}),
    ("backtests.chart", [404, "b"], {}),
    ("optimizations.run", [404, "c"], {"name": "n", "parameters": GRID}),
    ("optimizations.wait", ["o"], {}),
    ("live.run", [404, "c", "n", PAPER], {}),
    ("live.wait", [404], {}),
    ("live.stop", [404], {}),
    ("live.liquidate", [404], {}),
    ("live.chart", [404], {"start": 0, "end": 1}),
    ("agents.deployments.wait", ["d"], {}),
]


@pytest.mark.parametrize(("name", "arguments", "options"), WAITS, ids=[name for name, *_ in WAITS])
@pytest.mark.parametrize("known", [True, False])
def test_a_rejected_job_is_not_said_to_keep_running(
    qc: QuantConnect, name: str, arguments: list[Any], options: dict[str, Any], known: bool
) -> None:
    method: Any = qc
    for part in name.split("."):
        method = getattr(method, part)
    first = arguments[0] if known else [arguments[0]]

    with pytest.raises(QuantConnectError) as raised:
        method(first, *arguments[1:], **options)
    assert isinstance(raised.value, ApiError if known else InvalidRequestError)
    assert not hasattr(raised.value, "__notes__")
