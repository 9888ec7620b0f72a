"""What a folder remembers of its last agreement with a project."""

from pathlib import Path

import pytest

from quantconnect_client._folders.record import RECORD, read_record, write_record


def test_projects_that_share_a_folder_are_remembered_apart(tmp_path: Path) -> None:
    write_record(tmp_path, "1", {"main.py": "a"})
    write_record(tmp_path, "2", {"main.py": "b"})

    assert read_record(tmp_path, "1") == {"main.py": "a"}
    assert read_record(tmp_path, "2") == {"main.py": "b"}
    assert read_record(tmp_path, "3") == {}


def test_a_folder_that_is_not_there_remembers_nothing_until_it_is_made(tmp_path: Path) -> None:
    assert read_record(tmp_path / "new", "1") == {}

    write_record(tmp_path / "new", "1", {})

    assert (tmp_path / "new" / RECORD).is_file()


def test_what_is_known_already_is_not_written_again(tmp_path: Path) -> None:
    write_record(tmp_path, "1", {"main.py": "a"})
    before = (tmp_path / RECORD).stat().st_ino

    write_record(tmp_path, "1", {"main.py": "a"})

    assert (tmp_path / RECORD).stat().st_ino == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<<<<<<< HEAD",
        b"\xff",
        b"[]",
        b'{"projects": []}',
        b'{"projects": {"1": ["main.py"]}}',
    ],
)
def test_a_record_that_cannot_be_understood_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / RECORD).parent.mkdir()
    (tmp_path / RECORD).write_bytes(content)

    assert read_record(tmp_path, "1") == {}
    write_record(tmp_path, "1", {"main.py": "a"})
    assert read_record(tmp_path, "1") == {"main.py": "a"}


def test_a_part_that_cannot_be_understood_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / RECORD).parent.mkdir()
    (tmp_path / RECORD).write_text('{"projects": {"1": {"main.py": 5, "b.py": "b"}}}', "utf-8")

    assert read_record(tmp_path, "1") == {"b.py": "b"}
