"""`projects list` and `projects find`, and how commands find the project that they are given."""

import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from quantconnect_cli.options import Options
from quantconnect_cli.session import Session
from quantconnect_cli.targets import project_id_of
from quantconnect_client import QuantConnect
from quantconnect_client.errors import InvalidRequestError, NotFoundError
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.terminal import Terminal, words


@pytest.fixture
def session(account: Sandbox) -> Iterator[Session]:  # noqa: ARG001 - a fixture
    with click.Context(click.Command("test")) as context:
        yield Session(Options(), context)


def test_projects_are_lines_without_a_terminal(qc: QuantConnect, quantconnect: Command) -> None:
    first = qc.projects.create("Momentum", "Py").project_id
    second = qc.projects.create("strategies/Reversal", "C#").project_id

    lines = quantconnect("projects", "list").out.splitlines()

    assert [line.split("\t")[:3] for line in lines] == [
        [str(second), "strategies/Reversal", "C#"],
        [str(first), "Momentum", "Py"],
    ]
    assert quantconnect("projects", "list", "strategies").out.splitlines() == lines[:1]
    found = quantconnect("projects", "list", "--json").json
    assert [project["projectId"] for project in found] == [second, first]


@pytest.mark.usefixtures("account")
def test_an_empty_list_is_no_line_and_an_empty_list_of_json(quantconnect: Command) -> None:
    assert quantconnect("projects", "list").out == ""
    assert quantconnect("projects", "list", "--json").json == []


def test_a_project_is_found_by_its_name(qc: QuantConnect, quantconnect: Command) -> None:
    project_id = qc.projects.create("Momentum", "Py").project_id

    assert quantconnect("projects", "find", "Momentum").out == f"{project_id}\n"
    assert quantconnect("projects", "find", "Momentum", "--json").json["projectId"] == project_id
    missing = quantconnect("projects", "find", "momentum")
    assert (missing.code, missing.out) == (4, "")
    assert "Similar names: 'Momentum'" in missing.err


def test_in_a_terminal_projects_are_a_table_and_names_cannot_control_it(
    qc: QuantConnect,
) -> None:
    qc.projects.create("Momentum [bold]x[/bold]", "Py")
    qc.projects.update(qc.projects.list()[0].project_id, name="Evil \x1b[31m")

    with Terminal(*words(["projects", "list"])) as terminal:
        assert terminal.end() == 0

    header, row = terminal.shown.splitlines()
    assert header.split() == ["PROJECT", "ID", "NAME", "LANGUAGE", "MODIFIED"]
    assert "Evil \\x1b[31m" in row
    assert header.index("LANGUAGE") == row.index("Py")
    assert "\x1b" not in terminal.shown


def test_digits_are_an_id_and_nothing_is_sent(session: Session, account: Sandbox) -> None:
    assert project_id_of(session, "12345") == 12345
    assert account.requests.calls() == []


def test_a_name_is_a_full_name(session: Session, qc: QuantConnect) -> None:
    project_id = qc.projects.create("strategies/Momentum", "Py").project_id

    assert project_id_of(session, "strategies/Momentum") == project_id
    with pytest.raises(NotFoundError):
        project_id_of(session, "Momentum")


@pytest.mark.parametrize("name", [".", "./momentum", "momentum/", "~/momentum"])
def test_a_folder_is_that_of_the_project_it_was_pushed_to(
    session: Session, qc: QuantConnect, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    project_id = qc.projects.create("Momentum", "Py").project_id
    qc.files.pull(project_id, "momentum")
    if name == ".":
        monkeypatch.chdir(home / "momentum")

    assert project_id_of(session, name) == project_id


def test_a_folder_of_the_lean_cli_has_the_project_of_its_config(
    session: Session, home: Path
) -> None:
    (home / "momentum").mkdir()
    config = home / "momentum" / "config.json"
    config.write_text(json.dumps({"cloud-id": 20000001}))
    assert project_id_of(session, "./momentum") == 20000001

    for content in ("{", "[]", '{"cloud-id": "x"}', '{"cloud-id": true}'):
        config.write_text(content)
        with pytest.raises(InvalidRequestError, match="belongs to no project"):
            project_id_of(session, "./momentum")


def test_a_folder_of_two_projects_is_not_guessed(session: Session, qc: QuantConnect) -> None:
    ids = [qc.projects.create(name, "Py").project_id for name in ("One", "Two")]
    for project_id in ids:
        qc.files.pull(project_id, "shared", overwrite=True)

    with pytest.raises(InvalidRequestError, match=f"2 projects \\({ids[0]}, {ids[1]}\\)"):
        project_id_of(session, "./shared")


@pytest.mark.usefixtures("qc")
def test_a_folder_that_was_meant_is_mentioned(
    session: Session,
    home: Path,
) -> None:
    (home / "momentum").mkdir()

    with pytest.raises(NotFoundError) as caught:
        project_id_of(session, "momentum")

    assert caught.value.__notes__ == ["To use the folder 'momentum', write ./momentum"]
