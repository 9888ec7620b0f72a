import gc
import io
import os
import re
import signal
import subprocess
import sys
import threading
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from quantconnect_sandbox import Clock, Sandbox
from quantconnect_sandbox.store.blobs import MARK
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION, Settings
from tests import patience

HERE = {"organizationId": DEFAULT_ORGANIZATION}
MEGABYTE = 1 << 20


def test_a_failed_write_keeps_the_previous_content(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    call.put("a", b"old")

    def fill_disk(_source: Any, target: Any) -> None:
        target.write(b"half")
        raise OSError("No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("quantconnect_sandbox.objects.store.copy", fill_disk)
        files = {"objectData": b"new"}
        response = call.request("POST", "object/set", data=HERE | {"key": "a"}, files=files)
    assert response.status_code == 500
    assert "No space left" in response.text
    assert call.unpacked(call.archive("a")) == {"a": b"old"}
    assert len(call.blobs()) == 2


def test_contents_survive_a_restart(caller_for: Callable[[Sandbox], Any], tmp_path: Path) -> None:
    file = tmp_path / "account"
    with Sandbox(state=file, pace=0) as sandbox:
        call = caller_for(sandbox)
        call.put("a/b", b"kept")
        path = urlsplit(call.archive("a")).path
        before = call("object/list", path="a", **HERE)
    folder = tmp_path / "account.objects"
    strays = [folder / name for name in ("f" * 32, "f" * 32 + ".part", "f" * 32 + ".zip.part")]
    for stray in strays:
        stray.write_bytes(b"half")
    (folder / "notes.txt").write_text("not the sandbox's")
    with Sandbox(state=file, pace=0) as sandbox:
        call = caller_for(sandbox)
        assert call("object/list", path="a", **HERE) == before
        again = call.http.get(httpx.URL(sandbox.base_url).join(path))
        assert zipfile.ZipFile(io.BytesIO(again.content)).read("a/b") == b"kept"
        assert call.unpacked(call.archive("a")) == {"a/b": b"kept"}
        assert not any(stray.exists() for stray in strays)
        sandbox.reset()
        assert call("object/list", **HERE)["objects"] == []
    assert {one.name for one in folder.iterdir()} == {"notes.txt", MARK}


def test_without_a_state_file_the_contents_are_deleted_with_the_sandbox(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    sandbox = Sandbox(pace=0)
    with sandbox:
        caller_for(sandbox).put("a", b"x")
    with sandbox:
        call = caller_for(sandbox)
        assert call.unpacked(call.archive("a")) == {"a": b"x"}
    folder = sandbox.cloud.blobs
    assert folder.is_dir()
    del sandbox, call
    gc.collect()
    assert not folder.exists()


@pytest.fixture
def command(caller_for: Callable[[Sandbox], Any]) -> Any:
    """Start the command, and return its process and a caller for it."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str, **environment: str) -> tuple[subprocess.Popen[str], Any]:
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "quantconnect_sandbox", *arguments],
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        found = re.search(r"http://\S+/api/v2", process.stdout.readline())
        assert found
        cloud = SimpleNamespace(settings=Settings())
        remote: Any = SimpleNamespace(base_url=found[0], cloud=cloud, clock=Clock())
        return process, caller_for(remote)

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_killed_server_loses_no_acknowledged_write(command: Any, tmp_path: Path) -> None:
    state = tmp_path / "account"
    process, call = command("--state", str(state))
    acknowledged: list[int] = []
    enough = threading.Event()

    def write() -> None:
        try:
            for n in range(100_000):  # ten keys, each replaced many times
                call.put(f"folder/{n % 10}", b"%d" % n * 1000)
                acknowledged.append(n)
                if n == 30:
                    enough.set()
        except httpx.TransportError:
            pass

    writer = threading.Thread(target=write)
    writer.start()
    assert enough.wait(timeout=patience.PATIENCE)
    process.send_signal(signal.SIGKILL)
    writer.join(timeout=patience.PATIENCE)

    _process, call = command("--state", str(state), "--pace", "all=0")
    contents = call.unpacked(call.archive("folder"))
    last = acknowledged[-1]
    for n in range(last - 9, last + 1):
        # The interrupted write may have been carried out without a response.
        allowed = {b"%d" % n * 1000} | ({b"%d" % (n + 10) * 1000} if n + 10 == last + 1 else set())
        assert contents[f"folder/{n % 10}"] in allowed
    assert len(contents) == 10
    assert len(list((tmp_path / "account.objects").iterdir())) == 10 + 1 + len([MARK])


def test_the_temporary_folder_is_removed_when_the_command_ends(
    command: Any, tmp_path: Path
) -> None:
    process, call = command(TMPDIR=str(tmp_path))
    call.put("a")
    (folder,) = tmp_path.iterdir()
    assert len(list(folder.iterdir())) == 1
    process.terminate()
    assert process.wait(timeout=patience.PATIENCE) == 0
    assert list(tmp_path.iterdir()) == []


def test_large_contents_are_transferred_in_constant_memory(call: Any, tmp_path: Path) -> None:
    size = 64 * MEGABYTE
    large, received = tmp_path / "large", tmp_path / "received.zip"
    with large.open("wb") as file:
        for n in range(size // MEGABYTE):
            file.write(bytes([n]) * MEGABYTE)
    call.put("warm-up")
    tracemalloc.start()
    try:
        with large.open("rb") as file:
            call.put("large", file)
        url = call.archive("large")
        with patience.stream("GET", url) as response, received.open("wb") as file:
            for chunk in response.iter_bytes():
                file.write(chunk)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 * MEGABYTE
    assert call("object/properties", key="large", **HERE)["metadata"]["size"] == size
    with zipfile.ZipFile(received) as archive, archive.open("large") as content:
        for n in range(size // MEGABYTE):
            assert content.read(MEGABYTE) == bytes([n]) * MEGABYTE
