"""The benchmark of large objects transfers them whole and checks memory against its bound."""

import asyncio
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from benchmarks import objects
from quantconnect_sandbox import Sandbox
from tests.benchmarks.conftest import Serve, counts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def test_the_object_has_its_size_and_does_not_compress(tmp_path: Path) -> None:
    objects.make(tmp_path / "large", 2)

    content = (tmp_path / "large").read_bytes()
    assert len(content) == 2 << 20
    assert content[: 1 << 20] != content[1 << 20 :]
    assert len(zlib.compress(content[: 1 << 20], 1)) >= 1 << 20


@pytest.mark.parametrize("asynchronous", [False, True])
def test_each_client_downloads_what_it_uploaded(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str], asynchronous: bool
) -> None:
    objects.make(tmp_path / "large", 1)

    if asynchronous:
        asyncio.run(objects.run_asynchronously(sandbox.base_url, tmp_path, 1))
    else:
        objects.run(sandbox.base_url, tmp_path, 1)

    prefix = "async " if asynchronous else ""
    rows = capsys.readouterr().out.splitlines()
    assert [row.partition(" of 1 MiB: ")[0] for row in rows] == [
        f"{prefix}upload",
        f"{prefix}download",
    ]
    assert (tmp_path / "copy").read_bytes() == (tmp_path / "large").read_bytes()
    # A small one first, then the large one.
    assert counts(sandbox)["setObject"] == 2


@pytest.mark.parametrize(("growth", "verdict"), [(63.0, "holds"), (64.0, "MISSES")])
def test_a_row_reports_whether_memory_is_within_its_bound(
    growth: float,
    verdict: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(objects, "memory", {"VmRSS": 100.0, "VmHWM": 100.0 + growth}.__getitem__)

    with objects.measurement("upload", 1024):
        pass

    row = capsys.readouterr().out
    assert row.startswith("upload of 1024 MiB: ")
    assert f"memory 100.0 MiB + {growth} MiB at its peak (bound 64 MiB, {verdict})" in row


def test_both_clients_are_measured_in_their_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess(command, 0, f"{' '.join(command[1:])}\n")

    monkeypatch.setattr(subprocess, "run", run)

    assert list(objects.lines()) == [
        "-m benchmarks.objects",
        "-m benchmarks.objects --asynchronous",
    ]


@pytest.mark.parametrize("options", [[], ["--asynchronous"]])
def test_the_command_measures_the_requested_size_and_leaves_no_file(
    serve: Serve,
    sandbox: Sandbox,
    options: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    passed = serve(objects)
    monkeypatch.setattr(sys, "argv", ["objects", "--megabytes", "2", *options])

    objects.main()

    assert capsys.readouterr().out.count("load of 2 MiB: ") == 2
    assert counts(sandbox)["setObject"] == 2
    state, path = passed
    assert state == "--state"
    assert not Path(path).parent.exists()
