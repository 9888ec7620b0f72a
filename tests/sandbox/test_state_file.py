"""A state file that is damaged, foreign or of another format is rejected and left unchanged."""

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.store.blobs import MARK
from quantconnect_sandbox.store.state_file import APPLICATION_ID, FORMAT
from tests.sandbox.test_cli import command

FIRST_EDITION = """
CREATE TABLE rows (
    position INTEGER PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL,
    value TEXT NOT NULL, UNIQUE (kind, owner, key)
)"""


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below, byte by byte."""
    return {
        str(file.relative_to(folder)): file.read_bytes() if file.is_file() else b""
        for file in sorted(folder.rglob("*"))
    }


def rejection(file: Path) -> str:
    """Return why the sandbox rejects the file, and check that nothing has changed."""
    before = snapshot(file.parent)
    with pytest.raises(ValueError, match=r"^state=") as caught:
        Sandbox(state=file)
    assert isinstance(caught.value, OSError)
    assert snapshot(file.parent) == before
    text = str(caught.value)
    assert str(file) in text
    assert "\n" not in text
    return text


def opens(file: Path) -> bool:
    """Whether the sandbox accepts the file, which must then be complete."""
    try:
        sandbox = Sandbox(state=file)
    except ValueError:
        return False
    assert len(all_projects(sandbox.cloud)) == 9
    sandbox.cloud.close()
    return True


def sqlite_file(file: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return file


@pytest.fixture
def state(tmp_path: Path, caller_for: Callable[[Sandbox], Any]) -> Path:
    """The state file of a sandbox that was used and closed."""
    file = tmp_path / "state.db"
    with Sandbox(state=file, pace=0) as sandbox:
        call = caller_for(sandbox)
        for number in range(9):
            call.project(f"project {number}", code="# " + "x" * 5000)
        call.put("models/a", b"content")
    assert set(snapshot(tmp_path)) >= {"state.db", "state.db.objects"}
    assert not list(tmp_path.glob("state.db-*"))
    return file


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE customers (id INTEGER)", "INSERT INTO customers VALUES (7)"],
        [f"PRAGMA user_version = {FORMAT}", "CREATE TABLE notes (text TEXT)"],
        ["PRAGMA application_id = 252006674", "CREATE TABLE notes (text TEXT)"],
        ["PRAGMA journal_mode = WAL", "CREATE TABLE notes (text TEXT)"],
        [FIRST_EDITION, "INSERT INTO rows VALUES (1, 'Counter', '', '\"counter\"', '{}')"],
    ],
)
def test_a_database_of_another_program_is_rejected(tmp_path: Path, statements: list[str]) -> None:
    text = rejection(sqlite_file(tmp_path / "other.db", *statements))
    assert "has no mark of the sandbox" in text
    assert "from before its files had a format version" in text


def test_a_database_of_another_program_with_a_write_ahead_log_is_rejected(tmp_path: Path) -> None:
    running = sqlite3.connect(tmp_path / "running.db")
    running.execute("PRAGMA journal_mode = WAL")
    running.execute("CREATE TABLE notes (text TEXT)")
    running.commit()
    (tmp_path / "copy").mkdir()
    for file in tmp_path.glob("running.db*"):
        shutil.copy(file, tmp_path / "copy")
    running.close()
    assert "has no mark" in rejection(tmp_path / "copy" / "running.db")


@pytest.mark.parametrize("content", [b"x", b"notes\n" * 999, b"SQLite format 3\0", b"\0" * 4096])
def test_a_file_that_is_not_a_database_is_rejected(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "notes").write_bytes(content)
    assert "left as it is" in rejection(tmp_path / "notes")


def test_a_newer_format_is_rejected_with_the_version_that_wrote_it(state: Path) -> None:
    sqlite_file(
        state,
        f"PRAGMA user_version = {FORMAT + 1}",
        "UPDATE about SET value = '9.8.7' WHERE name = 'written_by'",
        "PRAGMA journal_mode = DELETE",
    )
    assert f"version 9.8.7 of the sandbox made it in format {FORMAT + 1}" in rejection(state)


def test_every_new_file_has_the_marker_before_anything_else(tmp_path: Path) -> None:
    with Sandbox(state=tmp_path / "state.db"):
        header = (tmp_path / "state.db").read_bytes()[:100]  # while it is open, as after a kill
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == FORMAT


def test_corruption_anywhere_is_detected_at_startup(state: Path) -> None:
    whole = state.read_bytes()
    found = 0
    for place in range(100, len(whole), 3000):
        garbage = whole[:place] + b"garbage!" * 8 + whole[place + 64 :]
        state.write_bytes(garbage[: len(whole)])
        if opens(state):  # then it changed only free space
            continue
        assert re.search("damaged|left as it is|lacks the content", rejection(state))
        found += 1
    assert found > len(whole) // 6000
    state.write_bytes(whole)
    Sandbox(state=state).cloud.close()


@pytest.mark.parametrize("size", [100, 4096, 9000, -1])
def test_a_truncated_file_is_rejected(state: Path, size: int) -> None:
    state.write_bytes(state.read_bytes()[:size])
    rejection(state)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE rows SET value = '{}' WHERE kind = 'Project'",
        "UPDATE rows SET value = replace(value, 'xxx', 'yyy') WHERE kind = 'File'",
        "UPDATE rows SET kind = 'Spaceship' WHERE kind = 'Project'",
        "UPDATE rows SET owner = owner || '7' WHERE kind = 'File'",
        "UPDATE rows SET key = key || '[' WHERE kind = 'File'",
        "UPDATE rows SET value = x'ff'",
        "DELETE FROM about",
        "DROP TABLE rows",
    ],
)
def test_a_modified_row_is_rejected(state: Path, change: str) -> None:
    sqlite_file(state, change, "PRAGMA journal_mode = DELETE")
    sqlite_file(state, "PRAGMA journal_mode = WAL")
    assert "is damaged" in rejection(state) or "DROP" in change


def test_a_file_that_another_sandbox_has_open_is_rejected(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(state=file):
        for path in (file, tmp_path / "." / "state.db"):
            with pytest.raises(ValueError, match="the file is in use: stop the sandbox"):
                Sandbox(state=path)
        ended = subprocess.run(
            command("--state", str(file)), capture_output=True, text=True, check=False
        )
        assert ended.returncode == 2
        assert re.fullmatch(r"quantconnect-sandbox: --state .*the file is in use.*\n", ended.stderr)
        assert ended.stdout == ""
    Sandbox(state=file).cloud.close()


@pytest.mark.parametrize("place", ["", "missing/state.db", "file/state.db", "x" * 300, "\0"])
def test_a_path_where_no_file_can_be_created_is_rejected(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("x")
    before = snapshot(tmp_path)
    with pytest.raises(ValueError, match=r"^state="):
        Sandbox(state=str(tmp_path / place))
    assert snapshot(tmp_path) == before


def test_an_existing_foreign_folder_is_rejected_before_the_file_is_created(tmp_path: Path) -> None:
    folder = tmp_path / "state.db.objects"
    folder.mkdir()
    (folder / "thesis.txt").write_text("mine")
    assert "the folder is there already" in rejection(tmp_path / "state.db")
    shutil.rmtree(folder)
    folder.write_text("a file")
    assert "the folder is there already" in rejection(tmp_path / "state.db")


def test_the_objects_of_a_deleted_state_file_are_kept(state: Path) -> None:
    state.rename(state.with_name("elsewhere"))
    rejection(state)
    state.with_name("elsewhere").rename(state)
    with Sandbox(state=state) as sandbox:
        assert len(list(sandbox.cloud.blobs.iterdir())) == 2


@pytest.mark.usefixtures("state")
def test_the_folder_of_another_state_file_is_rejected(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with Sandbox(state=other):
        pass
    for folder in ("state.db.objects", "other.db.objects"):
        (tmp_path / folder).rename(tmp_path / f"{folder}.old")
    (tmp_path / "state.db.objects.old").rename(tmp_path / "other.db.objects")
    assert "belongs to another state file" in rejection(other)


def test_a_folder_without_a_marker_is_rejected_unless_it_is_empty(state: Path) -> None:
    folder = state.with_name("state.db.objects")
    (folder / MARK).unlink()
    assert "files that the sandbox did not put there" in rejection(state)


@pytest.mark.parametrize("change", [Path.unlink, lambda blob: blob.write_bytes(b"half")])
def test_an_object_without_its_content_is_rejected(
    state: Path, change: Callable[[Path], object]
) -> None:
    (blob,) = (one for one in state.with_name("state.db.objects").iterdir() if one.name != MARK)
    change(blob)
    assert "lacks the content of the object 'models/a'" in rejection(state)


@pytest.mark.usefixtures("state")
def test_a_state_file_moved_with_its_folder_is_accepted(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    for name in ("state.db", "state.db.objects"):
        shutil.move(tmp_path / name, tmp_path / "new" / name)
    with Sandbox(state=tmp_path / "new" / "state.db") as sandbox:
        assert len(all_projects(sandbox.cloud)) == 9


def test_a_sandbox_entered_again_continues_with_its_file(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    sandbox = Sandbox(state=tmp_path / "state.db")
    for number in range(3):
        with sandbox:
            caller_for(sandbox).project(f"project {number}")
    with Sandbox(state=tmp_path / "state.db") as again:
        assert len(all_projects(again.cloud)) == 3
