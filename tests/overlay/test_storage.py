"""Files are replaced atomically, and temporary files of killed processes are removed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from quantconnect_client._local import locks, storage
from quantconnect_client._local.storage import (
    DRAFT_LENGTH,
    checked_target,
    clear_drafts,
    draft_in,
    is_draft,
    replacing,
    write_whole,
)
from quantconnect_client.errors import InvalidRequestError, LocalFileError
from tests.overlay.killed import HALF


def write(target: Path, text: str) -> None:
    write_whole(target, text)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_text("old", encoding="utf-8")

    write(target, "neu: größer\r\n")

    assert target.read_bytes() == "neu: größer\r\n".encode()
    assert names(tmp_path) == ["report.html"]


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "report.html"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(LocalFileError, match=r"No space left on device.*Free up") as raised:
        write(target, "new")

    assert (raised.value.errno, raised.value.filename) == (28, str(target))
    assert target.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == ["report.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_raises_one_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_created", lambda folder: (folder / "x", full.open("wb")))
    full = Path("/dev/full")

    with pytest.raises(LocalFileError, match="No space left"):
        write(tmp_path / "report.html", "new")

    assert names(tmp_path) == []


def test_a_missing_folder_raises_local_file_error(tmp_path: Path) -> None:
    with pytest.raises(LocalFileError, match="No such file or directory"):
        write(tmp_path / "gone" / "report.html", "new")


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    old, new = tmp_path / "run.py", tmp_path / "new.py"
    old.write_text("old", encoding="utf-8")
    old.chmod(0o754)
    ordinary = tmp_path / "ordinary.py"
    ordinary.touch()

    write(old, "new")
    write(new, "new")

    assert old.stat().st_mode & 0o777 == 0o754
    assert new.stat().st_mode == ordinary.stat().st_mode


def test_a_file_with_the_longest_possible_name_is_written(tmp_path: Path) -> None:
    for name in ("a" * 255, "é" * 127, "\U0001d6fc" * 63):
        write(tmp_path / name, name)

    assert len(names(tmp_path)) == 3
    assert len(draft_in(tmp_path).name) == DRAFT_LENGTH
    assert is_draft(draft_in(tmp_path).name)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("folder", "is a folder"),
        ("pipe", "must name an ordinary file"),
        ("gone/report.html", "must be in a folder that exists"),
        ("a\0b", "must be a path"),
    ],
)
def test_a_target_that_cannot_be_written_is_rejected_at_once(
    tmp_path: Path, path: str, words: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(InvalidRequestError, match=words):
        checked_target(f"{tmp_path}/{path}")


def test_a_name_that_is_too_long_raises_local_file_error(tmp_path: Path) -> None:
    with pytest.raises(LocalFileError, match="Choose a shorter path"):
        checked_target(tmp_path / ("a" * 256))


def test_temporary_files_of_a_killed_process_are_removed(tmp_path: Path) -> None:
    target = tmp_path / "main.py"
    target.write_text("old", encoding="utf-8")
    words = [sys.executable, "-c", HALF, str(target)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"written\n"
        (draft,) = set(names(tmp_path)) - {"main.py"}
        assert is_draft(draft)

        clear_drafts([tmp_path])
        assert names(tmp_path) == [draft, "main.py"], "its writer goes on"

        process.send_signal(signal.SIGKILL)
        process.wait()
        assert names(tmp_path) == [draft, "main.py"]

    clear_drafts([tmp_path, tmp_path / "gone"])

    assert names(tmp_path) == ["main.py"]
    assert target.read_text(encoding="utf-8") == "old"


def test_other_files_are_not_removed(tmp_path: Path) -> None:
    mark = "0123456789abcdef"
    for name in (f".main.py.{mark}", f".quantconnect-draft-{mark}0", f"quantconnect-draft-{mark}"):
        (tmp_path / name).touch()
    (tmp_path / f".quantconnect-draft-{mark}").mkdir()
    (tmp_path / f".quantconnect-draft-{mark[::-1]}").symlink_to(tmp_path / f".main.py.{mark}")
    before = names(tmp_path)

    clear_drafts([tmp_path])

    assert names(tmp_path) == before


def test_a_temporary_file_removed_by_another_process_is_created_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Path] = []

    def take(folder: Path) -> Path:
        draft = draft_in(folder)
        if not taken:
            taken.append(draft)
            monkeypatch.setattr(storage, "try_lock", lose)
        return draft

    def lose(_: object) -> bool:
        taken[0].unlink()
        monkeypatch.setattr(storage, "try_lock", locks.try_lock)
        return True

    monkeypatch.setattr(storage, "draft_in", take)
    write(tmp_path / "main.py", "new")

    assert names(tmp_path) == ["main.py"]


def test_a_file_system_without_locks_is_supported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(locks, "_lock", fail)
    with replacing(tmp_path / "main.py") as file:
        clear_drafts([tmp_path])
        file.write(b"new")

    assert names(tmp_path) == ["main.py"]
    assert (tmp_path / "main.py").read_text(encoding="utf-8") == "new"
