"""`logs`, and how it follows a job."""

import json

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.projects import backtest_of, deployment_of, failing, momentum
from tests.cli.terminal import Terminal, words


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return momentum(qc)


def test_the_log_of_the_newest_backtest_is_printed(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    first, second = (backtest_of(qc, project_id, name) for name in ("first", "second"))
    for backtest_id in (first, second):
        qc.backtests.wait(project_id, backtest_id)

    ran = quantconnect("logs", "Momentum")
    lines = qc.backtests.logs(project_id, second).all()
    assert (ran.code, ran.out.splitlines()) == (0, lines)
    assert ran.err == f"Backtest {second} (second)\n"

    assert (
        quantconnect("logs", str(project_id), first, "--json").json
        == qc.backtests.logs(project_id, first).all()
    )
    assert quantconnect("logs", "Momentum", "--query", "LAUNCHING").out.splitlines() == lines[:1]


def test_follow_prints_each_line_once_and_ends_with_the_backtest(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    account.cloud.set_pace({"backtest": "5 polls"})
    backtest_id = backtest_of(qc, project_id)

    ran = quantconnect("logs", "Momentum", "--follow", "--interval", "0.0001", "--json")

    assert ran.code == 0
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert lines == qc.backtests.logs(project_id, backtest_id).all()
    assert len(account.requests.calls("readBacktestLogs")) > 2


def test_follow_reads_the_log_less_often_than_the_state(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    account.cloud.set_pace({"backtest": "5 polls"})
    backtest_id = backtest_of(qc, project_id)

    assert quantconnect("logs", "Momentum", backtest_id, "-f", "--interval", "3600").code == 0

    assert len(account.requests.calls("readBacktestLogs")) == 2


def test_follow_fails_with_the_backtest(qc: QuantConnect, quantconnect: Command) -> None:
    backtest_of(qc, failing(qc))

    ran = quantconnect("logs", "Failing", "--follow")

    assert ran.code == 11
    assert "ValueError('boom')" in ran.err


def test_the_log_of_live_trading_is_printed(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    deploy_id = deployment_of(qc, project_id)
    lines = quantconnect("logs", "Momentum", "--live").out.splitlines()
    assert "Launching analysis" in lines[0]
    by_id = quantconnect("logs", "Momentum", deploy_id, "--live", "--query", "launching")
    assert by_id.out.splitlines() == lines[:1]

    qc.live.stop(project_id)
    ran = quantconnect("logs", "Momentum", "--live", "--follow")
    assert (ran.code, ran.err) == (0, f"{deploy_id} is Stopped.\n")
    assert ran.out.splitlines()[-1].endswith("Algorithm stopped by the user")


def test_follow_fails_with_the_deployment(qc: QuantConnect, quantconnect: Command) -> None:
    project_id = failing(qc)
    deploy_id = deployment_of(qc, project_id)

    ran = quantconnect("logs", "Failing", "--live", "--follow", "--json")

    assert (ran.code, ran.error["kind"]) == (11, "JobFailedError")
    assert f"{deploy_id} is RuntimeError: " in ran.error["message"]
    assert "boom" in ran.error["message"]


@pytest.mark.usefixtures("project_id")
def test_each_failure_has_its_exit_code(account: Sandbox, quantconnect: Command) -> None:
    assert quantconnect("logs", "none").code == 4
    assert quantconnect("logs", "Momentum").code == 4
    assert quantconnect("logs", "Momentum", "none", "--follow").code == 4
    assert quantconnect("logs", "Momentum", "--live").code == 4
    missing = quantconnect("logs", "Momentum", "--live", "--follow")
    assert missing.code == 4
    assert "keeps running" not in missing.err
    account.requests.clear()
    assert quantconnect("logs", "Momentum", "--interval", "1").code == 2
    assert quantconnect("logs", "Momentum", "-f", "--interval", "0").code == 2
    assert account.requests.calls() == []


def test_in_a_terminal_ctrl_c_ends_following_a_backtest(
    account: Sandbox, qc: QuantConnect, project_id: int
) -> None:
    account.cloud.set_pace({"backtest": "100 polls"})
    backtest_id = backtest_of(qc, project_id)
    while not qc.backtests.read(project_id, backtest_id).status.startswith("In Progress"):
        pass

    command = words(["logs", "Momentum", backtest_id, "--follow", "--interval", "0.1"])
    with Terminal(*command) as terminal:
        terminal.see("Launching analysis")
        terminal.type("\x03")
        assert terminal.end() == 130

    again = f"To follow it again: quantconnect logs Momentum {backtest_id} --follow\n"
    assert again in terminal.shown
    assert "Traceback" not in terminal.shown


def test_in_a_terminal_live_logs_are_followed_until_the_end(
    qc: QuantConnect, project_id: int
) -> None:
    deploy_id = deployment_of(qc, project_id)

    with Terminal(*words(["logs", ".", "--live", "-f"])) as terminal:
        assert terminal.end() == 2
    command = words(["logs", "Momentum", "--live", "-f", "--interval", "0.1"])
    with Terminal(*command) as terminal:
        terminal.see("Launching analysis")
        qc.live.stop(project_id)
        assert terminal.end() == 0

    assert f"{deploy_id} is Stopped." in terminal.shown
    assert terminal.shown.count("Launching analysis") == 1
