"""`python -m parity` compares a target with the sandbox and stores a snapshot."""

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from parity import __main__ as command
from parity import targets
from parity.seed import Seeder
from parity.snapshot import load, render, snapshot
from parity.walk import Recording
from quantconnect_client import QuantConnect
from quantconnect_client._core.settings import BASE_URL
from quantconnect_sandbox import Sandbox
from tests.parity.conftest import client, other_server
from tests.parity.test_tour import OPERATIONS, sent

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("QC_USER_ID", "QC_API_TOKEN", "QC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture(autouse=True, scope="module")
def _one_reference() -> Iterator[None]:
    """Fill the sandbox of the comparison once for all tests."""
    with targets.seeded_sandbox() as target, pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "seeded_sandbox", lambda: nullcontext(target))
        yield


@pytest.fixture(scope="module")
def same() -> Iterator[Sandbox]:
    """A server with other content than the sandbox of the comparison, but the same shapes."""
    with other_server(lambda _, body: body, pytest.MonkeyPatch()) as sandbox:
        yield sandbox


SECRET = "Ada-Lovelace.1815@analytical.example"


def planted(path: str, body: Any) -> Any:
    if path == "/projects/read" and body.get("projects"):
        first = body["projects"][0]
        body["projects"][0] = first | {"name": SECRET, "description": SECRET, SECRET: SECRET}
    if path == "/user/read":
        return {"success": False, "errors": [f"{SECRET} may not"]}
    return body


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = command.main(arguments)
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_the_same_server_ends_with_0(
    same: Sandbox, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    same.requests.clear()
    status, out, _ = run(capsys, same.base_url, "--out", str(tmp_path))

    assert (status, out.splitlines()[-1].split(" responses")[1]) == (
        0,
        " are the same, 0 differ in 0 places, 0 were not compared.",
    )
    assert all(OPERATIONS[path]["x-qc-safe"] for path in sent(same))
    (file,) = tmp_path.glob("*.json")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-other\.json", file.name)
    assert load(file).target == "other"
    assert str(same.base_url) not in file.read_text(encoding="utf-8")


def test_a_server_that_differs_ends_with_1_and_no_secret_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with other_server(planted, monkeypatch) as sandbox:
        arguments = (sandbox.base_url, "--out", str(tmp_path), "--format", "json")
        status, out, err = run(capsys, *arguments)
        _, _, shown = run(capsys, *arguments, "--show-texts")

    assert status == 1
    places = {one["place"] for one in json.loads(out)["different"]["/projects/read"]}
    assert places == {"projects/[]/unlisted-1"}
    assert "/user/read" in json.loads(out)["different"]
    (file,) = tmp_path.glob("*.json")
    for text in (out, err, file.read_text(encoding="utf-8")):
        for part in (SECRET, "Lovelace", "analytical", "1815@"):
            assert part not in text
    assert f"user: ['{SECRET} may not']" in shown


def test_writes_are_confirmed_first(
    same: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    same.requests.clear()
    for answer in ("no\n", "\n", ""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        status, _, err = run(capsys, same.base_url, "--writes", "--out", str(tmp_path))
        assert status == 2
        assert "takes a free backtest node" in err
        assert "nothing was sent. Pass YES=1" in err
    assert sent(same) == set()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("is_asked", [True, False])
def test_confirmed_writes_are_made_and_undone(
    same: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    is_asked: bool,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    options = [] if is_asked else ["--yes"]
    with client(same) as qc:
        before = len(qc.projects.list())
        status, out, err = run(
            capsys, same.base_url, "--writes", *options, "--out", str(tmp_path), "--pause", "0"
        )
        assert len(qc.projects.list()) == before

    assert (status, "Continue?" in err) == (0, is_asked)
    assert " 0 were not compared." in out
    (file,) = tmp_path.glob("*-writes.json")
    assert load(file).writes


def test_an_incomplete_cleanup_ends_with_2_and_says_what_is_left(
    same: Sandbox, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    same.faults.inject("rejected", operations=["deleteProject"], text="no")
    try:
        status, _, err = run(capsys, same.base_url, "--writes", "--yes", "--out", str(tmp_path))
    finally:
        same.faults.clear()

    assert status == 2
    assert "the cleanup is incomplete: delete the project failed" in err


def test_an_interrupted_run_cleans_up_and_ends_with_2(
    same: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    def interrupt(step: str, *_: Any, **__: Any) -> None:
        if "own backtest" in step:
            raise KeyboardInterrupt

    with client(same) as qc:
        before = {one.project_id for one in qc.projects.list()}
        monkeypatch.setattr(command, "print", printing(interrupt), raising=False)
        status = command.main([same.base_url, "--writes", "--yes", "--out", str(tmp_path)])
        after = {one.project_id for one in qc.projects.list()}

    assert (status, after) == (2, before)
    assert "nothing was recorded" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def printing(interrupt: Any) -> Any:
    def show(text: str = "", **options: Any) -> None:
        interrupt(text)
        print(text, **options)

    return show


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("cloud", "QC_USER_ID"),
        ("http://example.com/api/v2", "must begin with https://"),
        ("http://127.0.0.1:9/api/v2", "Cannot reach 127.0.0.1"),
        (BASE_URL, "write TARGET=cloud"),
    ],
)
def test_what_cannot_run_ends_with_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, target: str, message: str
) -> None:
    status, out, err = run(capsys, target, "--out", str(tmp_path))

    assert (status, out) == (2, "")
    assert err.startswith("parity: ")
    assert message in err


def test_rejected_credentials_end_with_2(
    same: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("QC_USER_ID", "123")
    monkeypatch.setenv("QC_API_TOKEN", "another-token")

    status, _, err = run(capsys, same.base_url, "--out", str(tmp_path))
    assert status == 2
    assert "another-token" not in err


def test_the_cloud_is_never_another_server(same: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """A snapshot of the cloud is evidence, so the environment must not redirect it."""
    monkeypatch.setenv("QC_USER_ID", "123")
    monkeypatch.setenv("QC_API_TOKEN", "sandbox-token")
    monkeypatch.setenv("QC_BASE_URL", same.base_url)

    with targets.connected("cloud") as target:
        assert target.qc._session.settings.base_url == BASE_URL
        assert (target.label, target.is_ours) == ("cloud", False)
        assert target.pause > 2


def test_only_snapshots_of_the_cloud_are_stored_beside_the_tests(
    whole: Recording, tmp_path: Path
) -> None:
    for label in ("sandbox", "other", "cloud"):
        found = snapshot(whole, label, writes=False)
        file = command.stored(found, tmp_path / label)
        assert file.name == f"{found.recorded}-{label}.json"
        assert file.read_text(encoding="utf-8") == render(found)
    assert command.SNAPSHOTS == ROOT / "tests" / "parity"


def test_a_value_in_the_text_of_a_snapshot_stops_it(
    whole: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "leaks", lambda *_: ["account: /value 1"])

    with pytest.raises(command.NotRunError, match="which is not written"):
        command.checked(whole, "other", writes=True)


def test_evidence_is_shown_and_recorded_for_the_cloud_only(
    whole: Recording,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    marked: list[Any] = []
    monkeypatch.setattr(command.marks, "mark", lambda *found: marked.append(found) or ["a"])
    cloud = command.stored(snapshot(whole, "cloud", writes=True), tmp_path)
    other = command.stored(snapshot(whole, "sandbox", writes=True), tmp_path)

    status, out, _ = run(capsys, "--evidence", str(cloud))
    assert status in (0, 1)
    assert re.search(r"^\d+ confirmed, \d+ contradicted, \d+ not shown$", out, re.MULTILINE)
    assert "confirmed: /lean/environments/read" in out
    assert marked == []

    run(capsys, "--evidence", str(cloud), "--mark")
    ((places, day),) = marked
    assert "/lean/environments/read" in places
    assert day == load(cloud).recorded

    status, _, err = run(capsys, "--evidence", str(other), "--mark")
    assert (status, len(marked)) == (2, 1)
    assert "a snapshot of the cloud is needed" in err


def test_a_file_that_is_no_snapshot_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = run(capsys, "--evidence", str(tmp_path / "absent.json"))

    assert status == 2
    assert "is not a snapshot" in err


def test_make_passes_the_variables() -> None:
    command_line = ["make", "--dry-run", "parity", "TARGET=cloud", "WRITES=1", "YES=1"]
    done = subprocess.run(command_line, cwd=ROOT, capture_output=True, text=True, check=True)

    assert "python -m parity cloud --writes --yes" in " ".join(done.stdout.split())


def test_the_sandbox_is_filled_for_each_read() -> None:
    with (
        Sandbox(pace=0) as sandbox,
        QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc,
    ):
        Seeder(qc).fill()
        assert len(qc.projects.list()) > 2
