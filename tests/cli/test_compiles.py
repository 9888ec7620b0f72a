"""`compile`, and how the compiler's output is shown."""

import json
from pathlib import Path

import pytest

from quantconnect_cli.builds import Source, diagnostics
from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.projects import FOREVER
from tests.cli.terminal import Terminal, words

BROKEN = "from AlgorithmImports import *\n\nclass Momentum(:\n"
PLACE = "main.py:3:16: error: invalid syntax"


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return qc.projects.create("Momentum", "Py").project_id


@pytest.fixture
def folder(qc: QuantConnect, project_id: int, home: Path) -> Path:
    qc.files.pull(project_id, "momentum")
    return home / "momentum"


def test_the_id_of_the_build_is_printed(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    ran = quantconnect("compile", "Momentum")

    assert ran.code == 0
    assert qc.compiles.read(project_id, ran.out.strip()).state == "BuildSuccess"
    assert "compiles.wait" in ran.err
    assert "Build Request Successful" in ran.err

    found = quantconnect("compile", str(project_id), "--json", "--quiet")
    assert (found.err, found.json["state"], found.json["diagnostics"]) == ("", "BuildSuccess", [])
    assert found.json["compileId"]


def test_errors_have_places_that_editors_open(
    qc: QuantConnect, project_id: int, folder: Path, quantconnect: Command
) -> None:
    qc.files.update(project_id, "main.py", BROKEN)

    ran = quantconnect("compile", "Momentum")
    assert (ran.code, ran.out) == (11, "")
    assert f"compiles.wait: The project does not compile.\n{PLACE}\n" in ran.err
    assert f"\nmomentum/{PLACE}\n" in quantconnect("compile", "./momentum").err
    error = quantconnect("compile", f"{folder}/", "--json").error
    assert (error["errors"], error["operation"]) == ([f"{folder}/{PLACE}"], "compiles.wait")


def test_push_sends_the_folder_first(
    qc: QuantConnect,
    project_id: int,
    folder: Path,
    quantconnect: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (folder / "main.py").write_text(BROKEN)
    ran = quantconnect("compile", "Momentum", "--push", "momentum")
    assert ran.code == 11
    assert ran.err.startswith("Pushed main.py\n")
    assert f"\nmomentum/{PLACE}\n" in ran.err
    assert qc.files.read(project_id, "main.py").content == BROKEN

    assert "Pushed nothing" in quantconnect("compile", "./momentum", "--push").err
    monkeypatch.chdir(folder)
    assert f"\n{PLACE}\n" in quantconnect("compile", "Momentum", "--push").err


def test_a_conflict_builds_nothing(
    account: Sandbox, qc: QuantConnect, project_id: int, folder: Path, quantconnect: Command
) -> None:
    (folder / "main.py").write_text("a = 1\n")
    qc.files.update(project_id, "main.py", "a = 2\n")

    ran = quantconnect("compile", "./momentum", "--push")

    assert (ran.code, ran.out) == (12, "")
    assert "Nothing was built. Resolve this with `quantconnect push` or `pull`." in ran.err
    assert account.requests.calls("createCompile") == []


@pytest.mark.usefixtures("account")
def test_each_failure_has_its_exit_code(
    quantconnect: Command, qc: QuantConnect, account: Sandbox
) -> None:
    assert quantconnect("compile", "none").code == 4
    assert quantconnect("compile", "1").code == 4
    assert quantconnect("compile", "1", "--timeout", "-1").code == 2
    project_id = qc.projects.create("Slow", "Py").project_id
    account.cloud.set_pace({"compile": FOREVER})
    ran = quantconnect("compile", str(project_id), "--timeout", "0", "--json")
    assert (ran.code, ran.error["kind"]) == (7, "WaitTimeoutError")


def test_warnings_and_other_lines() -> None:
    source = Source(1, None)
    warning = "Build Warning: File: lib/a b.py Line:7 Column:0 - unused"

    assert source.line(warning) == "lib/a b.py:7: warning: unused"
    assert source.line("anything else") == "anything else"
    assert diagnostics([warning, "anything else"]) == [
        {"file": "lib/a b.py", "line": 7, "column": 0, "severity": "warning", "message": "unused"}
    ]


@pytest.mark.usefixtures("project_id")
def test_in_a_terminal_progress_is_a_bar_and_the_output_is_the_id() -> None:
    with Terminal(*words(["compile", "Momentum", "--json"]), piped_output=True) as terminal:
        assert terminal.end() == 0
        assert terminal.process.stdout
        assert json.loads(terminal.process.stdout.read())["state"] == "BuildSuccess"

    assert "━" in terminal.shown


@pytest.mark.usefixtures("project_id")
def test_in_a_terminal_ctrl_c_says_that_the_build_goes_on(account: Sandbox) -> None:
    account.cloud.set_pace({"compile": FOREVER})

    with Terminal(*words(["compile", "Momentum"])) as terminal:
        terminal.see("InQueue")
        terminal.type("\x03")
        assert terminal.end() == 130

    assert "The job was last 'InQueue' and keeps running." in terminal.shown
    assert "Traceback" not in terminal.shown
