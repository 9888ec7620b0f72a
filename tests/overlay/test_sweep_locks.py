"""Only one sweep at a time writes to a results file."""

import json
import logging
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from quantconnect_client._local import locks
from quantconnect_client.errors import LocalFileError
from quantconnect_client.sweeps import SweepRow, read_results
from quantconnect_client.sweeps import _file as file_module
from quantconnect_client.sweeps._file import open_results, owner_path
from quantconnect_client.sweeps._reading import Attempts
from tests.overlay.sweep_plans import SETTINGS

HOLDER = """
import sys
from pathlib import Path
from quantconnect_client.sweeps._file import open_results
from quantconnect_client.sweeps._steps import SweepSettings
with open_results(Path(sys.argv[1]), SweepSettings(7, "c-1", "grid")):
    print("opened", flush=True)
    sys.stdin.read()
"""
ROW = SweepRow({"fast": 1}, None, "rejected", {}, "no", "grid", 7, "c-1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "grid.jsonl"


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_file_in_use_by_another_process_is_rejected_until_it_ends(path: Path) -> None:
    words = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"opened\n"

        with pytest.raises(LocalFileError) as raised, open_results(path, SETTINGS):
            pass

        process.send_signal(signal.SIGKILL)
    with open_results(path, SETTINGS) as file:
        file.add(ROW)

    who = f"process {process.pid} on {socket.gethostname()}, since 20"
    assert f"results {str(path)!r} is in use by another sweep: {who}" in str(raised.value)
    assert raised.value.filename == str(path)
    assert read_results(path).rows == (ROW,)
    assert names(path.parent) == ["grid.jsonl"]


def test_a_file_in_use_in_this_process_is_rejected_under_any_path(path: Path) -> None:
    other = path.with_name("link")
    with open_results(path, SETTINGS) as file:
        other.symlink_to(path)
        for name in (path, other):
            with (
                pytest.raises(LocalFileError, match=f"process {os.getpid()} on "),
                open_results(name, SETTINGS),
            ):
                pass
        assert read_results(path).rows == ()
        file.add(ROW)

    with open_results(other, SETTINGS) as file:
        assert [*file.attempts.values()] == [Attempts(1, failed=True)]


def test_threads_acquire_the_lock_in_turn(path: Path) -> None:
    outcomes: list[str] = []
    begun, ended = threading.Event(), threading.Event()

    def hold() -> None:
        with open_results(path, SETTINGS):
            begun.set()
            ended.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    begun.wait(60)
    try:
        with open_results(path, SETTINGS):
            outcomes.append("opened")
    except LocalFileError:
        outcomes.append("rejected")
    ended.set()
    thread.join()
    with open_results(path, SETTINGS):
        outcomes.append("opened")

    assert outcomes == ["rejected", "opened"]


def wait_for(parent: "multiprocessing.connection.Connection") -> None:
    parent.recv()


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork here")
def test_forked_workers_do_not_keep_the_lock(path: Path) -> None:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    with open_results(path, SETTINGS) as file:
        worker = context.Process(target=wait_for, args=(there,))
        worker.start()
        file.add(ROW)
    try:
        with open_results(path, SETTINGS) as file:
            assert [*file.attempts.values()] == [Attempts(1, failed=True)]
    finally:
        here.send("go")
        worker.join()
    assert worker.exitcode == 0


def test_a_lock_is_released_with_its_owner_while_another_process_has_the_file_open(
    path: Path,
) -> None:
    owner = path.open("xb", buffering=0)
    assert locks.hold(owner)
    inherited = os.dup(owner.fileno())
    try:
        locks.let_go(owner)
        with path.open("ab", buffering=0) as next_one:
            assert locks.try_lock(next_one)
    finally:
        os.close(inherited)


def test_inherited_lock_files_are_closed(path: Path) -> None:
    with path.open("xb", buffering=0) as file:
        assert locks.hold(file)
        locks._forked()
        assert file.closed


def test_a_locked_file_without_owner_details_is_rejected(path: Path) -> None:
    with open_results(path, SETTINGS):
        owner_path(path).write_text("[" * 100_000, encoding="utf-8")
        with pytest.raises(LocalFileError, match=r"in use by another sweep\. Wait until"):
            open_results(path, SETTINGS).__enter__()
        owner_path(path).unlink()
        with pytest.raises(LocalFileError, match=r"in use by another sweep\. Wait until"):
            open_results(path, SETTINGS).__enter__()


def test_owner_details_are_written_for_files_of_any_name(tmp_path: Path) -> None:
    path = tmp_path / ("é" * 127)
    with open_results(path, SETTINGS):
        assert json.loads(owner_path(path).read_bytes())["process"] == os.getpid()

    assert names(tmp_path) == [path.name]


def test_a_sweep_without_file_locks_continues_with_a_warning(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(locks, "_lock", fail)
    with caplog.at_level(logging.WARNING), open_results(path, SETTINGS) as file:
        file.add(ROW)

    assert "cannot be locked" in caplog.text
    assert read_results(path).rows == (ROW,)


def test_a_full_disk_raises_local_file_error_and_leaves_no_partial_row(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with open_results(path, SETTINGS) as file:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(LocalFileError, match="No space left") as raised:
            file.add(ROW)
        monkeypatch.undo()

    assert raised.value.filename == str(path)
    with open_results(path, SETTINGS) as file:
        assert [*file.attempts.values()] == [Attempts(1, failed=True)]


def test_a_file_that_cannot_be_opened_raises_local_file_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(file_module, "_open_or_create", fail)

    with pytest.raises(LocalFileError, match=r"grid\.jsonl' .*Permission denied"):
        open_results(path, SETTINGS).__enter__()
