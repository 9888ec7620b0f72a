"""A reader never sees half of a file."""

import os
from pathlib import Path

import pytest

from quantconnect_client.storage import write_whole


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_text("old", encoding="utf-8")

    write_whole(target, "neu: größer\r\n")

    assert target.read_bytes() == "neu: größer\r\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "report.html"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left"):
        write_whole(target, "new")

    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_others_may_read_the_new_file_as_they_could_the_old(tmp_path: Path) -> None:
    old, new = tmp_path / "run.py", tmp_path / "new.py"
    old.write_text("old", encoding="utf-8")
    old.chmod(0o754)
    ordinary = tmp_path / "ordinary.py"
    ordinary.touch()

    write_whole(old, "new")
    write_whole(new, "new")

    assert old.stat().st_mode & 0o777 == 0o754
    assert new.stat().st_mode == ordinary.stat().st_mode
