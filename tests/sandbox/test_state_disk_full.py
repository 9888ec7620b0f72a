"""A request that cannot be saved fails and changes nothing in memory or in the file."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served import connected
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.projects.entities import all_projects, find_project, project_files
from quantconnect_sandbox.registry import Modelled
from quantconnect_sandbox.services import HANDLERS
from quantconnect_sandbox.store.state import Cloud
from tests.sandbox.test_cli import address


@pytest.fixture
def full(sandbox: Sandbox) -> Iterator[Callable[[bool], None]]:
    """Make the sandbox's disk full, or free space again."""
    file = sandbox.cloud.tables._file
    assert file is not None

    def change(full: bool) -> None:
        pages = file._connection.execute("PRAGMA page_count").fetchone()[0]
        file._connection.execute(f"PRAGMA max_page_count = {pages if full else 10**6}")

    yield change
    change(False)


def memory(sandbox: Sandbox) -> dict[str, Any]:
    """All rows, as they are written."""
    return {
        f"{place}": {key: table.text(key) for key in table}
        for place, table in sandbox.cloud.tables._tables.items()
        if len(table)
    }


LARGE = "# " + "x" * 200_000
WRITES: list[tuple[str, Callable[[int], dict[str, Any]]]] = [
    ("files/create", lambda p: {"projectId": p, "name": "b.py", "content": LARGE}),
    ("files/update", lambda p: {"projectId": p, "name": "main.py", "content": LARGE}),
    ("projects/create", lambda _p: {"name": "x" * 100_000, "language": "Py"}),
    ("projects/update", lambda p: {"projectId": p, "description": LARGE}),
]


@pytest.mark.parametrize(("path", "body"), WRITES, ids=[path for path, _ in WRITES])
def test_a_write_on_a_full_disk_fails_and_changes_nothing(
    call: Any, full: Any, path: str, body: Callable[[int], dict[str, Any]]
) -> None:
    project = call.project()
    before = memory(call.sandbox)
    full(True)
    response = call.request("POST", path, json=body(project))
    assert response.status_code == 500
    result = response.json()
    assert result["success"] is False
    (text,) = result["errors"]
    assert "could not write its state" in text
    assert "database or disk is full" in text
    assert "changed nothing" in text
    assert memory(call.sandbox) == before
    full(False)
    call(path, **body(project))


def test_a_reset_and_a_clock_that_cannot_be_saved_change_nothing(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    call.project()
    cloud = call.sandbox.cloud
    call.sandbox.faults.inject("slow", operations=["createCompile"], seconds=0)
    admin = str(call.sandbox.base_url).replace("api/v2", "__sandbox__")
    with monkeypatch.context() as patched:
        patched.setattr(cloud.tables._file, "_connection", Failing(cloud.tables._file._connection))
        for path, body in (("reset", {"seed": 9}), ("clock", {"advance": 60})):
            result = call.http.post(f"{admin}/{path}", json=body)
            assert result.status_code == 500
            assert "could not write its state" in result.json()["error"]
    assert (len(all_projects(cloud)), cloud.settings.seed, cloud.clock.offset) == (1, 0, 0)
    assert len(call.sandbox.faults.listed()) == 1


class Failing:
    """A database connection that can read but not write."""

    def __init__(self, real: sqlite3.Connection) -> None:
        self.real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def commit(self) -> None:
        raise sqlite3.OperationalError("disk I/O error")


def test_an_upload_on_a_full_disk_fails_and_leaves_no_content(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    call.put("a", b"old")
    cloud = call.sandbox.cloud
    form = {"organizationId": cloud.settings.organization_id, "key": "a"}
    with monkeypatch.context() as patched:
        patched.setattr(cloud.tables._file, "_connection", Failing(cloud.tables._file._connection))
        response = call.request("POST", "object/set", data=form, files={"objectData": b"new"})
    assert (response.status_code, response.json()["success"]) == (500, False)
    (blob,) = call.blobs()
    assert blob.read_bytes() == b"old"
    assert call.unpacked(call.archive("a")) == {"a": b"old"}


def test_a_handler_that_fails_halfway_changes_nothing(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def halfway(cloud: Cloud, _request: Any) -> Any:
        find_project(cloud, project).name = "changed"
        del project_files(cloud, find_project(cloud, project))["main.py"]
        cloud.tables.drop(project)
        raise RuntimeError("halfway")

    project = call.project()
    before = memory(call.sandbox)
    monkeypatch.setitem(HANDLERS, "readLeanVersions", Modelled(halfway))
    assert call.request("POST", "lean/versions/read").status_code == 500
    assert memory(call.sandbox) == before
    assert len(call("files/read", projectId=project)["files"]) == 2


FULL = """
import resource, sys
from quantconnect_sandbox.__main__ import main
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
sys.exit(main(sys.argv[1:]))
"""


def test_only_writes_acknowledged_before_the_disk_was_full_are_stored(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    file = tmp_path / "state.db"
    with Sandbox(state=file) as sandbox:
        project = caller_for(sandbox).project()
    written: list[str] = []
    limited = [sys.executable, "-c", FULL, "--state", str(file)]
    with subprocess.Popen(limited, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            with connected(address(process.stdout.readline())) as http:
                for number in range(40):
                    body = {"projectId": project, "name": f"{number}.py", "content": "#" * 20_000}
                    response = http.post("files/create", json=body)
                    assert response.status_code in (200, 500), response.text
                    written += [body["name"]] if response.status_code == 200 else []
                files = http.post("files/read", json={"projectId": project}).json()["files"]
                reported = [one["name"] for one in files]
        finally:
            process.kill()
    assert 0 < len(written) < 40
    assert reported == ["main.py", "research.ipynb", *written]
    with Sandbox(state=file) as sandbox:
        cloud = sandbox.cloud
        assert list(project_files(cloud, find_project(cloud, project))) == reported
