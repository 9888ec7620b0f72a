"""`push`, `pull` and `status`."""

from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.terminal import Terminal, words

CODE = "from AlgorithmImports import *\n"


@pytest.fixture
def folder(home: Path) -> Path:
    folder = home / "momentum"
    folder.mkdir()
    (folder / "main.py").write_text(CODE)
    return folder


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return qc.projects.create("Momentum", "Py").project_id


@pytest.fixture
def pulled(qc: QuantConnect, project_id: int, home: Path) -> Path:
    """A folder that is the same as the project."""
    qc.files.pull(project_id, "momentum")
    return home / "momentum"


def writes(sandbox: Sandbox) -> list[str]:
    return [
        one.operation for one in sandbox.requests.calls() if not one.operation.startswith("read")
    ]


@pytest.mark.usefixtures("folder")
def test_a_folder_is_pushed_to_a_new_project(qc: QuantConnect, quantconnect: Command) -> None:
    ran = quantconnect("push", "strategies/Momentum", "momentum", "--create", "Py")

    project_id = qc.projects.find("strategies/Momentum").project_id
    assert (ran.code, ran.err) == (0, f"Created project {project_id}.\n")
    assert f"Pushed 'momentum' to project {project_id}:\n- updated main.py\n" in ran.out
    assert qc.files.read(project_id, "main.py").content == CODE

    again = quantconnect("push", "./momentum", "--json").json
    assert (again["project_id"], again["updated"], again["unchanged"]) == (
        project_id,
        [],
        ["main.py"],
    )


@pytest.mark.usefixtures("pulled")
def test_create_keeps_the_files_of_a_project_that_exists(
    qc: QuantConnect, project_id: int, quantconnect: Command, home: Path
) -> None:
    (home / "other").mkdir()
    (home / "other" / "main.py").write_text(CODE)

    ran = quantconnect("push", "Momentum", "other", "--create", "Py")

    assert ran.code == 12
    assert qc.files.read(project_id, "main.py").content != CODE
    assert len(qc.projects.list()) == 1


@pytest.mark.parametrize(
    ("arguments", "words_of_error"),
    [
        (["Momentum", "momentum", "--create", "Py", "--dry-run"], "can't be used with --create"),
        (["./momentum", "--create", "Py"], "--create needs the name of the project"),
        (["Momentum", "--create", "Py"], "--create needs the name of the project"),
        (["Momentum", "none", "--create", "Py"], "'none' does not exist. Nothing was created"),
        (["Momentum", "momentum", "--create", "Rust"], "'Rust' is not one of 'Py', 'C#'"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_nothing_is_created_for_bad_input(
    account: Sandbox, quantconnect: Command, arguments: list[str], words_of_error: str
) -> None:
    ran = quantconnect("push", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert words_of_error in ran.err
    assert account.requests.calls() == []


def test_a_push_that_fails_says_that_the_project_is_created(
    account: Sandbox, folder: Path, quantconnect: Command
) -> None:
    (folder / "main.py").write_bytes(b"\xff")

    ran = quantconnect("push", "Momentum", "momentum", "--create", "Py")

    assert ran.code == 2
    assert "main.py" in ran.err
    assert ran.err.splitlines()[-1].endswith(" is created.")
    assert writes(account) == ["createProject"]


@pytest.mark.usefixtures("account", "folder")
def test_a_project_that_is_missing_is_created_only_on_request(quantconnect: Command) -> None:
    assert quantconnect("push", "Momentum", "momentum").code == 4
    assert quantconnect("pull", "Momentum", "momentum").code == 4
    assert quantconnect("status", "Momentum", "momentum").code == 4


@pytest.mark.usefixtures("folder")
def test_conflicts_have_an_exit_code_and_are_listed(
    qc: QuantConnect, account: Sandbox, project_id: int, quantconnect: Command, folder: Path
) -> None:
    before = (folder / "main.py").read_text()
    account.requests.clear()

    for command in ("push", "pull"):
        for extra in ([], ["--dry-run"]):
            ran = quantconnect(command, str(project_id), "momentum", *extra)
            assert ran.code == 12
            assert "main.py (new here, new in the project)" in ran.out + ran.err
        assert (
            "the options --overwrite, --ignore PATTERN"
            in quantconnect(command, str(project_id), "momentum").err
        )
        error = quantconnect(command, str(project_id), "momentum", "--json").error
        assert (error["kind"], error["errors"]) == ("SyncConflictError", ["main.py"])
        assert error["exit_code"] == 12

    assert writes(account) == []
    assert (folder / "main.py").read_text() == before
    assert not (folder / ".quantconnect").exists()

    ignored = quantconnect("push", str(project_id), "momentum", "--ignore", "main.py")
    assert ignored.code == 0
    assert quantconnect("push", str(project_id), "momentum", "--overwrite").code == 0
    assert qc.files.read(project_id, "main.py").content == before


def test_a_project_is_pulled_into_a_new_folder(
    home: Path, project_id: int, quantconnect: Command
) -> None:
    dry = quantconnect("pull", "Momentum", "copy", "--dry-run")
    assert (dry.code, dry.err) == (0, "")
    assert dry.out.startswith(f"Would pull 'copy' from project {project_id}:\n- create main.py")
    assert not (home / "copy").exists()

    ran = quantconnect("pull", "Momentum", "copy", "--json").json
    assert ran["created"] == ["main.py", "research.ipynb"]
    assert (home / "copy" / "main.py").exists()


def test_deletions_must_be_requested(
    qc: QuantConnect, pulled: Path, project_id: int, quantconnect: Command
) -> None:
    (pulled / "research.ipynb").unlink()

    assert quantconnect("push", "./momentum", "--json").json["left"] == ["research.ipynb"]
    assert quantconnect("push", "./momentum", "--delete", "--json").json["deleted"] == [
        "research.ipynb"
    ]
    qc.files.delete(project_id, "main.py")
    assert quantconnect("pull", "./momentum", "--json").json["left"] == ["main.py"]
    assert quantconnect("pull", "./momentum", "--delete", "--json").json["deleted"] == ["main.py"]
    assert not (pulled / "main.py").exists()


@pytest.mark.parametrize("command", ["push", "pull", "status"])
def test_the_current_folder_is_used_only_if_it_belongs_to_the_project(
    pulled: Path, quantconnect: Command, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = quantconnect(command, "Momentum")
    assert (ran.code, ran.out) == (2, "")
    assert "Name the folder after 'Momentum': the current folder was neither pushed" in ran.err

    monkeypatch.chdir(pulled)
    assert quantconnect(command, "Momentum").code == 0


def test_status_lists_the_changes_in_both_directions(
    qc: QuantConnect, pulled: Path, project_id: int, quantconnect: Command
) -> None:
    assert quantconnect("status", "./momentum").out == ""
    same = quantconnect("status", "./momentum", "--exit-code")
    assert (same.code, same.err) == (0, "No file differs, 2 are the same.\n")

    (pulled / "main.py").write_text(CODE)
    (pulled / "alpha.py").write_text(CODE)
    (pulled / "both.py").write_text("a = 1\n")
    qc.files.create(project_id, "both.py", content="a = 2\n")
    qc.files.create(project_id, "beta.py", content=CODE)
    qc.files.delete(project_id, "research.ipynb")

    ran = quantconnect("status", "./momentum")
    assert (ran.code, ran.err) == (0, "")
    assert [line.split("\t") for line in ran.out.splitlines()] == [
        ["push", "create", "alpha.py"],
        ["push", "update", "main.py"],
        ["pull", "create", "beta.py"],
        ["pull", "delete", "research.ipynb"],
        ["conflict", "new here, new in the project", "both.py"],
    ]
    differs = quantconnect("status", "./momentum", "--exit-code", "--json")
    assert (differs.code, differs.json[0]) == (
        12,
        {"direction": "push", "change": "create", "file": "alpha.py"},
    )
    quiet = quantconnect("status", "./momentum", "--ignore", "*.py", "--ignore", "*.ipynb")
    assert quiet.out == ""


@pytest.mark.usefixtures("project_id")
def test_in_a_terminal_names_of_files_are_shown_without_escape_sequences(home: Path) -> None:
    (home / "momentum").mkdir()
    (home / "momentum" / "a\x1b[31m.py").write_text(CODE)

    with Terminal(*words(["push", "Momentum", "./momentum"])) as terminal:
        assert terminal.end() == 10

    assert "\x1b" not in terminal.shown


def test_in_a_terminal_status_is_a_table(pulled: Path) -> None:
    (pulled / "alpha.py").write_text(CODE)

    with Terminal(*words(["status", "./momentum"])) as terminal:
        assert terminal.end() == 0

    header, row = terminal.shown.splitlines()
    assert header.split() == ["DIRECTION", "CHANGE", "FILE"]
    assert row.split() == ["push", "create", "alpha.py"]
