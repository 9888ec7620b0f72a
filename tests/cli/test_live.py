"""`live status`, `stop` and `liquidate`."""

from typing import Literal

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.projects import FOREVER, deployment_of, failing, momentum
from tests.cli.terminal import Terminal, words

Ending = Literal["stop", "liquidate"]
ENDINGS = pytest.mark.parametrize(
    ("command", "operation", "final"),
    [
        ("stop", "stopLiveAlgorithm", "Stopped"),
        ("liquidate", "liquidateLiveAlgorithm", "Liquidated"),
    ],
)
HELD = "SPY R735QTJ8XC9X"


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return momentum(qc)


@pytest.fixture
def deploy_id(qc: QuantConnect, project_id: int) -> str:
    deployed = deployment_of(qc, project_id)
    qc.live.wait(project_id, deployed)
    return deployed


def test_the_status_has_the_holdings_and_the_cash(
    project_id: int, deploy_id: str, quantconnect: Command
) -> None:
    ran = quantconnect("live", "status", "Momentum")
    lines = dict(line.split("\t") for line in ran.out.splitlines())
    assert ran.code == 0
    assert lines["project_id"] == str(project_id)
    assert (lines["deploy_id"], lines["status"]) == (deploy_id, "Running")
    assert lines["holdings"].endswith(f" {HELD}")
    assert lines["cash"].endswith(" USD")
    assert lines["stopped"] == ""
    assert ran.err == "QuantConnect updates the holdings about every ten minutes.\n"

    found = quantconnect("live", "status", str(project_id), "--json").json
    assert (found["project"], found["brokerage"]) == ("Momentum", "PaperBrokerage")
    assert found["holdings"][HELD] > 0
    assert found["cash"]["USD"] > 0


@ENDINGS
def test_it_ends_and_says_what_is_still_held(
    qc: QuantConnect,
    project_id: int,
    deploy_id: str,
    quantconnect: Command,
    command: Ending,
    operation: str,  # noqa: ARG001 - of the other tests
    final: str,
) -> None:
    ran = quantconnect("live", command, "Momentum", "--yes")

    assert ran.code == 0
    assert ran.out.startswith(f"{deploy_id} is {final} at ")
    assert qc.live.read(project_id).status == final
    if command == "stop":
        assert ran.out.endswith(f" {HELD}\n")
        assert "These holdings were kept." in ran.err
        assert "about every ten minutes" in ran.err


@ENDINGS
def test_nothing_is_sent_without_a_terminal_and_without_yes(
    account: Sandbox,
    deploy_id: str,
    quantconnect: Command,
    command: Ending,
    operation: str,  # noqa: ARG001 - of the other tests
    final: str,  # noqa: ARG001 - of the other tests
) -> None:
    assert deploy_id
    account.requests.clear()

    ran = quantconnect("live", command, "Momentum")

    assert (ran.code, ran.out) == (2, "")
    assert "There is no terminal to ask in. Pass --yes. Nothing was sent." in ran.err
    assert account.requests.calls() == []


@ENDINGS
def test_an_unknown_outcome_must_not_be_repeated_blindly(
    account: Sandbox,
    qc: QuantConnect,
    project_id: int,
    deploy_id: str,
    quantconnect: Command,
    command: Ending,
    operation: str,
    final: str,
) -> None:
    assert deploy_id
    account.faults.inject("drop", operations=[operation], calls=1, after_write=True)

    ran = quantconnect("live", command, "Momentum", "-y")

    assert (ran.code, ran.out) == (6, "")
    assert "Don't repeat the command yet. First run: quantconnect live status Momentum" in ran.err
    assert len(account.requests.calls(operation)) == 1
    assert qc.live.read(project_id).status == final


@ENDINGS
def test_after_a_timeout_the_status_is_to_be_read(
    account: Sandbox,
    deploy_id: str,
    quantconnect: Command,
    command: Ending,
    operation: str,  # noqa: ARG001 - of the other tests
    final: str,  # noqa: ARG001 - of the other tests
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert deploy_id
    # The sandbox ends a deployment at once, so its state is one that the client does not know.
    monkeypatch.setattr("quantconnect_client._core.jobs.LIVE_ENDED", frozenset[str]())
    account.requests.clear()

    ran = quantconnect("live", command, "Momentum", "--yes", "--timeout", "0", "--json")

    assert (ran.code, ran.out, ran.error["kind"]) == (7, "", "WaitTimeoutError")
    assert (
        "To see whether the deployment has ended: quantconnect live status Momentum"
        in (ran.error["notes"])
    )


def test_a_liquidation_that_ends_otherwise_is_a_failure(
    project_id: int, deploy_id: str, quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quantconnect_cli.commands.live.LIQUIDATED", "Sold")

    ran = quantconnect("live", "liquidate", str(project_id), "--yes", "--json")

    assert (ran.code, ran.json["deploy_id"]) == (11, deploy_id)
    assert f"{deploy_id} is Liquidated, not Sold. Holdings may not be sold" in ran.error["message"]


@pytest.mark.usefixtures("project_id")
def test_each_failure_has_its_exit_code(quantconnect: Command) -> None:
    for command in ("status", "stop", "liquidate"):
        yes = [] if command == "status" else ["--yes"]
        assert quantconnect("live", command, "none", *yes).code == 4
        assert quantconnect("live", command, "Momentum", *yes).code == 4
        assert quantconnect("live", command, *yes).code == 2


def test_a_deployment_that_has_ended_is_not_ended_again(
    qc: QuantConnect, project_id: int, deploy_id: str, quantconnect: Command
) -> None:
    qc.live.stop(project_id)

    ran = quantconnect("live", "stop", "Momentum", "--yes")

    assert ran.code == 3
    assert f"{deploy_id}, is Stopped" in ran.err


def test_the_reason_of_a_failure_is_shown(qc: QuantConnect, quantconnect: Command) -> None:
    deployment_of(qc, failing(qc))

    found = quantconnect("live", "status", "Failing", "--json").json

    assert found["status"] == "RuntimeError"
    assert "boom" in found["message"]


@ENDINGS
@pytest.mark.parametrize(("typed", "code"), [("n\n", 13), ("\n", 13), ("\x04", 2), ("y\n", 0)])
def test_a_terminal_is_asked_with_the_name_and_the_holdings(
    account: Sandbox,
    project_id: int,
    deploy_id: str,
    command: Ending,
    operation: str,
    final: str,
    typed: str,
    code: int,
) -> None:
    with Terminal(*words(["live", command, "Momentum"])) as terminal:
        terminal.see("[y/N]: ")
        terminal.type(typed)
        assert terminal.end() == code

    asked = " ".join(terminal.shown.split("[y/N]")[0].split())
    assert f"Momentum (project {project_id}, PaperBrokerage): {deploy_id} is Running" in asked
    assert f" {HELD}. " in asked
    assert bool(account.requests.calls(operation)) is (code == 0)
    assert (f"{deploy_id} is {final}" in terminal.shown) is (code == 0)
    assert "Traceback" not in terminal.shown


def test_ctrl_c_says_how_to_see_what_happened(account: Sandbox, deploy_id: str) -> None:
    assert deploy_id
    account.faults.inject("slow", operations=["readLiveAlgorithm"], seconds=FOREVER)

    with Terminal(*words(["live", "stop", "Momentum", "--yes", "--verbose"])) as terminal:
        terminal.see("live.request_stop")
        terminal.type("\x03")
        assert terminal.end() == 130

    assert "To see whether the deployment has ended: quantconnect live status Momentum" in (
        terminal.shown
    )
    assert "Traceback" not in terminal.shown
