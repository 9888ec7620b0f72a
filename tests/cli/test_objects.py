"""`object put`, `get`, `ls` and `rm`."""

from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from tests.cli.conftest import Command
from tests.cli.terminal import Terminal, words


@pytest.fixture
def models(home: Path) -> Path:
    folder = home / "models"
    folder.mkdir()
    (folder / "a.txt").write_text("SPY")
    (folder / "b.txt").write_text("QQQ")
    return folder


@pytest.mark.usefixtures("account", "models")
def test_a_folder_is_stored_listed_fetched_and_deleted(
    quantconnect: Command,
    home: Path,
) -> None:
    put = quantconnect("object", "put", "models", "m", "--quiet")
    assert (put.code, put.err) == (0, "")
    assert [line.split("\t")[:3] for line in put.out.splitlines()] == [
        ["m/a.txt", "models/a.txt", "3"],
        ["m/b.txt", "models/b.txt", "3"],
    ]

    listed = quantconnect("object", "ls", "--recursive").out.splitlines()
    assert [line.split("\t")[:2] for line in listed] == [
        ["m/", ""],
        ["m/a.txt", "3"],
        ["m/b.txt", "3"],
    ]
    assert [entry["key"] for entry in quantconnect("object", "ls", "m", "--json").json] == [
        "m/a.txt",
        "m/b.txt",
    ]

    got = quantconnect("object", "get", "m", "--to", "copy", "--json", "-q")
    assert [entry["key"] for entry in got.json] == ["m/a.txt", "m/b.txt"]
    assert (home / "copy" / "a.txt").read_text() == "SPY"

    removed = quantconnect("object", "rm", "m/a.txt", "m", "--yes")
    assert (removed.code, removed.out) == (0, "")
    assert removed.err == "Deleted m/a.txt\nDeleted m\n"
    assert quantconnect("object", "ls").out == ""


@pytest.mark.usefixtures("account", "models")
def test_several_keys_are_fetched_into_the_current_folder(
    quantconnect: Command,
    home: Path,
) -> None:
    quantconnect("object", "put", "models", "stored")

    assert quantconnect("object", "get", "stored/a.txt", "stored/b.txt").code == 0
    assert (home / "stored" / "a.txt").read_text() == "SPY"
    assert quantconnect("object", "rm", "stored", "-y", "--json").json == {"deleted": ["stored"]}


@pytest.mark.usefixtures("account")
def test_what_is_missing_has_an_exit_code_of_its_own(quantconnect: Command) -> None:
    assert quantconnect("object", "get", "none").code == 4
    assert quantconnect("object", "put", "none").code == 2
    assert quantconnect("object", "get").code == 2


@pytest.mark.usefixtures("account", "models")
def test_without_a_terminal_progress_is_lines(
    quantconnect: Command,
) -> None:
    ran = quantconnect("object", "put", "models")

    assert "object_store.upload: uploading 100%\n" in ran.err
    assert "\x1b" not in ran.err


def test_nothing_is_deleted_without_an_agreement(
    qc: QuantConnect,
    quantconnect: Command,
) -> None:
    qc.object_store.set("note.txt", b"SPY")

    ran = quantconnect("object", "rm", "note.txt")

    assert (ran.code, ran.out) == (2, "")
    assert "Delete note.txt from the Object Store? Confirm it with --yes" in ran.err
    assert qc.object_store.exists("note.txt")


@pytest.mark.parametrize(("typed", "code", "stays"), [("n\n", 13, True), ("y\n", 0, False)])
def test_a_terminal_is_asked_before_anything_is_deleted(
    qc: QuantConnect, typed: str, code: int, stays: bool
) -> None:
    qc.object_store.set("note.txt", b"SPY")

    with Terminal(*words(["object", "rm", "note.txt"])) as terminal:
        terminal.see("Delete note.txt from the Object Store? [y/N]: ")
        terminal.type(typed)
        assert terminal.end() == code

    assert qc.object_store.exists("note.txt") is stays
    assert ("Nothing was done." in terminal.shown) is stays


@pytest.mark.usefixtures("account", "models")
def test_in_a_terminal_progress_is_a_bar() -> None:
    with Terminal(*words(["object", "put", "models"]), piped_output=True) as terminal:
        assert terminal.end() == 0
        assert terminal.process.stdout
        assert b"\x1b" not in terminal.process.stdout.read()

    assert "━" in terminal.shown
    assert "100%" in terminal.shown


@pytest.mark.usefixtures("account", "models")
def test_a_bar_without_color_if_the_user_wants_none() -> None:
    command = words(["object", "put", "models"])
    with Terminal(*command, environment={"NO_COLOR": "1"}) as plain:
        assert plain.end() == 0
    with Terminal(*command) as colored:
        assert colored.end() == 0

    assert "\x1b[3" not in plain.shown
    assert "\x1b[3" in colored.shown
    assert "━" in plain.shown
