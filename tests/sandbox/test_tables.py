import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quantconnect_sandbox.store.tables import Tables, kept


@kept
@dataclass
class Note:
    text: str
    at: datetime = datetime(2026, 11, 21, 9, 30, 1, 250_000, tzinfo=UTC)
    tags: list[str] = field(default_factory=list[str])


@pytest.fixture
def opened(tmp_path: Path) -> Iterator["Opener"]:
    opener = Opener(tmp_path / "state.db")
    yield opener
    opener.close()


class Opener:
    """Opens the same file repeatedly, closing it first if it is open."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.tables: Tables | None = None

    def __call__(self) -> Tables:
        self.close()
        self.tables = Tables(self.file)
        return self.tables

    def close(self) -> None:
        if self.tables:
            self.tables.close()


def test_rows_are_restored_in_order(opened: Opener) -> None:
    tables = opened()
    tables.table(Note, 7)[2] = Note("b")
    tables.table(Note, 7)["1"] = Note("a", tags=["x"])
    tables.table(Note)[2] = Note("account's")
    tables.save()
    again = opened()
    assert list(again.table(Note, 7).items()) == [(2, Note("b")), ("1", Note("a", tags=["x"]))]
    assert again.table(Note).all() == [Note("account's")]


def test_a_change_to_a_row_that_was_read_is_saved(opened: Opener) -> None:
    tables = opened()
    tables.table(Note).update({1: Note("first"), 2: Note("second"), 3: Note("third")})
    tables.save()
    tables.table(Note)[1].tags.append("new")
    del tables.table(Note)[2]
    tables.save()
    assert tables.unsaved() == []
    found = opened().table(Note)
    assert dict(found) == {1: Note("first", tags=["new"]), 3: Note("third")}


def test_unsaved_rows_are_not_restored(opened: Opener) -> None:
    tables = opened()
    tables.table(Note)[1] = Note("kept")
    tables.save()
    tables.table(Note)[1].text = "changed"
    tables.table(Note)[2] = Note("new")
    assert sorted(tables.unsaved()) == ["Note//1", "Note//2"]
    assert dict(opened().table(Note)) == {1: Note("kept")}


def test_dropping_an_owner_drops_its_rows(opened: Opener) -> None:
    tables = opened()
    for owner in (7, 70):
        tables.table(Note, owner)[1] = Note("x")
    tables.save()
    tables.drop(7)
    assert len(tables.table(Note, 7)) == 0
    tables.save()
    again = opened()
    assert (len(again.table(Note, 7)), len(again.table(Note, 70))) == (0, 1)


def test_a_row_can_be_added_again_after_its_owner_was_dropped(opened: Opener) -> None:
    tables = opened()
    tables.table(Note, 7)[1] = Note("same")
    tables.save()
    tables.drop(7)
    tables.table(Note, 7)[1] = Note("same")
    tables.save()
    assert dict(opened().table(Note, 7)) == {1: Note("same")}


def test_a_row_removed_and_added_again_moves_to_the_end(opened: Opener) -> None:
    tables = opened()
    tables.table(Note).update({1: Note("a"), 2: Note("b")})
    tables.save()
    del tables.table(Note)[1]
    tables.table(Note)[1] = Note("a")
    tables.save()
    assert list(opened().table(Note)) == [2, 1]


def test_clear_removes_all_rows(opened: Opener) -> None:
    tables = opened()
    tables.table(Note)[1] = Note("x")
    tables.save()
    tables.clear()
    tables.save()
    assert opened().table(Note).all() == []


def test_a_file_opened_by_another_sandbox_is_rejected(opened: Opener) -> None:
    opened()
    with pytest.raises(OSError, match="the file is in use: stop the sandbox"):
        Tables(opened.file)


def test_a_file_of_another_type_is_rejected(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("these are my notes, and they shall stay as they are" * 9)
    with pytest.raises(OSError, match=r"notes\.txt': the file was left as it is"):
        Tables(file)
    assert file.read_text().startswith("these are my notes")


def test_a_file_left_in_the_middle_of_a_write_can_be_opened(opened: Opener) -> None:
    tables = opened()
    tables.table(Note)[1] = Note("kept")
    tables.save()
    tables.close()
    with sqlite3.connect(opened.file) as half:
        half.execute(
            "INSERT INTO rows (kind, owner, key, value, digest) VALUES ('Note', '', '2', '', '')"
        )
        half.rollback()
    half.close()
    opened.tables = None
    assert list(opened().table(Note)) == [1]
