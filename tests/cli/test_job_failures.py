"""Each command for jobs ends with the exit code of what went wrong, and without a traceback."""

import json
from pathlib import Path

import pytest

from quantconnect_cli.exits import Exit
from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.faults import Kind
from tests.cli.conftest import Command
from tests.cli.projects import momentum
from tests.cli.terminal import Terminal, words

COMMANDS = [
    "push Momentum folder",
    "pull Momentum folder",
    "status Momentum folder",
    "compile Momentum",
    "backtest Momentum",
    "backtest Momentum --push folder",
    "report Momentum",
    "logs Momentum",
    "logs Momentum --live --follow",
    "sweep Momentum -p fast=5 --results grid.jsonl",
    "live status Momentum",
    "live stop Momentum --yes",
    "live liquidate Momentum --yes",
]


@pytest.fixture
def project_id(qc: QuantConnect, home: Path) -> int:
    (home / "folder").mkdir()
    return momentum(qc)


@pytest.mark.usefixtures("project_id")
@pytest.mark.parametrize("line", COMMANDS)
@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("rejected", Exit.REJECTED),
        ("unauthorized", Exit.CREDENTIALS),
        ("throttled", Exit.BUSY),
        ("server_error", Exit.UNAVAILABLE),
        ("drop", Exit.UNAVAILABLE),
        ("not_json", Exit.FAILED),
    ],
)
def test_a_failure_has_its_exit_code(
    account: Sandbox, quantconnect: Command, line: str, kind: Kind, code: Exit
) -> None:
    account.faults.inject(kind)

    ran = quantconnect(*line.split(), "--json")

    assert (ran.code, ran.out) == (code, "")
    assert (ran.error["exit_code"], "Traceback" in ran.err) == (code, False)


@pytest.mark.parametrize("line", COMMANDS)
def test_missing_credentials_have_an_exit_code(
    account: Sandbox, project_id: int, quantconnect: Command, line: str, home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    assert (home / "folder").exists()
    assert project_id
    monkeypatch.delenv("QC_API_TOKEN")
    account.requests.clear()

    ran = quantconnect(*line.split())

    assert (ran.code, ran.out) == (5, "")
    assert "quantconnect login" in ran.err
    assert account.requests.calls() == []


@pytest.mark.parametrize(
    ("line", "operation"),
    [
        ("push {} folder --overwrite", "updateFile"),
        ("push New folder --create Py", "createProject"),
        ("compile {}", "createCompile"),
        ("backtest {}", "createBacktest"),
        ("live stop {} -y", "stopLiveAlgorithm"),
        ("live liquidate {} -y", "liquidateLiveAlgorithm"),
    ],
)
def test_a_write_without_a_response_has_an_unknown_outcome(
    account: Sandbox,
    project_id: int,
    quantconnect: Command,
    home: Path,
    line: str,
    operation: str,
) -> None:
    (home / "folder" / "main.py").write_text("a = 1\n")
    account.requests.clear()
    account.faults.inject("drop", operations=[operation])

    ran = quantconnect(*line.format(project_id).split(), "--json")

    assert (ran.code, ran.out) == (6, "")
    assert (ran.error["kind"], ran.error["may_have_happened"]) == ("OutcomeUnknownError", True)
    assert len(account.requests.calls(operation)) == 1


@pytest.mark.parametrize("line", [one for one in COMMANDS if "live" not in one.split()[0]])
def test_in_a_terminal_an_error_is_text(account: Sandbox, project_id: int, line: str) -> None:
    assert project_id
    account.faults.inject("rejected", text="Not today.")

    with Terminal(*words(line.split())) as terminal:
        assert terminal.end() == 3

    assert "QuantConnect rejected the request: Not today." in terminal.shown
    assert "Traceback" not in terminal.shown


@pytest.mark.usefixtures("project_id")
def test_each_result_is_shown_in_a_terminal(qc: QuantConnect, home: Path) -> None:
    for line, shown in [
        ("pull Momentum folder", "- created main.py"),
        ("push ./folder", "- unchanged: 2"),
        ("backtest Momentum --name first --json", '"name": "first"'),
        ("report Momentum", "report.html"),
        ("logs Momentum", "Launching analysis"),
    ]:
        with Terminal(*words(line.split())) as terminal:
            assert terminal.end() == 0
        assert shown in terminal.shown
    assert (home / "report.html").exists()
    assert json.dumps([one.name for one in qc.projects.list()]) == '["Momentum"]'
