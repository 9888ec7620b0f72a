"""Pushes of several files in one call: where that is safe, and verified afterwards."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import (
    AuthenticationError,
    OutcomeUnknownError,
    ServerError,
    ThrottledError,
)
from quantconnect_client.folders import _sets as sets
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox
from tests.overlay.file_servers import Server, write

pytestmark = pytest.mark.anyio  # async: only

OWNER = {"owner": True, "permission": "write"}
ONE_CALL = [("projects/update", "")]
EACH = ["files/create", "files/create"]
Client = Callable[[Any], AsyncQuantConnect]


@pytest.fixture
def server() -> Server:
    """A project of one user, with a file that the folder ignores."""
    server = Server({"main.py": "x = 1\n", "old.py": "1", "notes.md": "# Notes"})
    server.project |= {"collaborators": [OWNER], "libraries": [], "encrypted": False}
    return server


def calls(server: Server) -> list[str]:
    return [call for call, _ in server.writes]


async def test_several_changes_are_one_call_that_keeps_all_other_files(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    qc = client_with(server)
    await qc.files.pull(7, tmp_path, ignore=["*.md"])
    write(tmp_path, 2)
    (tmp_path / "old.py").unlink()
    (tmp_path / "main.py").write_text("x = 2\n", encoding="utf-8")
    server.calls.clear()

    plan = await qc.files.push(7, tmp_path, delete=True, ignore=["*.md"])

    assert (plan.created, plan.updated) == (("model_0.py", "model_1.py"), ("main.py",))
    assert plan.deleted == ("old.py",)
    assert server.calls == ["files/read", "projects/read", "projects/update", "files/read"]
    assert server.files == {
        "main.py": "x = 2\n",
        "model_0.py": "SIZE = 0\n",
        "model_1.py": "SIZE = 1\n",
        "notes.md": "# Notes",
    }
    assert (await qc.files.push(7, tmp_path, delete=True, ignore=["*.md"])).changes == []


@pytest.mark.parametrize(
    "project",
    [
        {"collaborators": [OWNER, {"owner": False}]},
        {"collaborators": None},
        {"libraries": [{"projectId": 8}]},
        {"encrypted": True},
        {"encryptionKey": {"id": "key", "name": "key"}},
    ],
)
async def test_files_of_shared_encrypted_or_unknown_projects_are_sent_one_by_one(
    client_with: Client, server: Server, tmp_path: Path, project: dict[str, Any]
) -> None:
    server.project |= project
    write(tmp_path, 2)

    await client_with(server).files.push(7, tmp_path)

    assert calls(server) == EACH


@pytest.mark.parametrize("text", ["", "\ud800", "x" * 2000])
async def test_a_set_that_one_call_may_not_carry_is_sent_one_by_one(
    client_with: Client,
    server: Server,
    tmp_path: Path,
    text: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sets, "LARGEST", 1000)
    server.files["notes.md"] = text
    write(tmp_path, 2)

    await client_with(server).files.push(7, tmp_path, ignore=["*.md"])

    assert calls(server) == EACH


async def test_one_change_is_sent_by_itself(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    write(tmp_path, 1)
    await client_with(server).files.push(7, tmp_path)
    assert calls(server) == ["files/create"]


async def test_a_lost_response_is_verified_by_one_read(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    server.silent = lambda call, _: call == "projects/update"
    write(tmp_path, 2)

    plan = await client_with(server).files.push(7, tmp_path)

    assert plan.created == ("model_0.py", "model_1.py")
    assert server.writes == ONE_CALL
    assert server.calls.count("files/read") == 2


@pytest.mark.parametrize("is_readable", [True, False])
async def test_a_lost_response_without_effect_is_unknown(
    client_with: Client, server: Server, tmp_path: Path, is_readable: bool
) -> None:
    class Losing(Server):
        def response(self, call: str, asked: dict[str, Any]) -> dict[str, Any]:
            if call == "projects/update":
                self.writes.append((call, ""))
                self.files["model_1.py"] = "SIZE = 1\n"
                return {"success": True}
            return super().response(call, asked)

    losing = Losing(server.files)
    losing.project = server.project
    losing.silent = lambda call, _: (
        call == "projects/update" or (bool(losing.writes) and not is_readable)
    )
    write(tmp_path, 2)

    with pytest.raises(OutcomeUnknownError, match=r"projects\.update") as raised:
        await client_with(losing).files.push(7, tmp_path)

    assert losing.writes == ONE_CALL
    done = "- created model_1.py\nNot done:\n- create model_0.py\n" if is_readable else "- nothing"
    assert raised.value.__notes__[0].startswith(f"Done before the error:\n{done}")


async def test_files_that_the_call_ignored_are_sent_one_by_one(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    class Ignoring(Server):
        def response(self, call: str, asked: dict[str, Any]) -> dict[str, Any]:
            if call == "projects/update":
                # Someone else changes a file meanwhile.
                self.files["model_1.py"] = "later"
                return {"success": True}
            return super().response(call, asked)

    ignoring = Ignoring(server.files)
    ignoring.project = server.project
    write(tmp_path, 2)

    await client_with(ignoring).files.push(7, tmp_path)

    assert ignoring.writes == [("files/create", "model_0.py")]
    assert ignoring.files["model_1.py"] == "later"


async def test_a_set_that_the_api_finds_too_large_is_sent_one_by_one(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("projects/update"):
            return httpx.Response(413, json={"success": False, "errors": ["Too large"]})
        return server(request)

    write(tmp_path, 2)

    await client_with(handler).files.push(7, tmp_path)

    assert calls(server) == EACH


async def test_a_set_that_the_api_rejects_is_sent_one_by_one(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox, tmp_path: Path
) -> None:
    write(tmp_path, 2)
    sandbox.faults.inject("rejected", operations=["updateProject"])

    plan = await qc.files.push(project.project_id, tmp_path)

    assert plan.created == ("model_0.py", "model_1.py")
    assert len(sandbox.requests.calls("createFile")) == 2


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("too_many_requests", ThrottledError), ("unauthorized", AuthenticationError)],
)
async def test_a_rejection_that_meets_every_call_starts_no_further_one(
    qc: AsyncQuantConnect,
    project: Project,
    sandbox: Sandbox,
    tmp_path: Path,
    fault: str,
    kind: type[Exception],
) -> None:
    write(tmp_path, 2)
    sandbox.faults.inject(fault, operations=["updateProject"])

    with pytest.raises(kind):
        await qc.with_options(attempts=1).files.push(project.project_id, tmp_path)

    assert sandbox.requests.calls("createFile") == []


async def test_a_push_that_cannot_be_verified_is_an_error_and_completed_by_the_next(
    client_with: Client, server: Server, tmp_path: Path
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if server.writes and broken:
            return httpx.Response(500, json={"success": False, "errors": ["Failed"]})
        return server(request)

    broken = True
    qc = client_with(handler)
    write(tmp_path, 2)
    with pytest.raises(ServerError):
        await qc.files.push(7, tmp_path)

    broken = False
    assert (await qc.files.push(7, tmp_path)).unchanged == ("model_0.py", "model_1.py")
    assert server.writes == ONE_CALL


async def test_a_push_of_forty_files_is_one_write_on_the_sandbox(
    qc: AsyncQuantConnect, project: Project, sandbox: Sandbox, tmp_path: Path
) -> None:
    write(tmp_path, 40)
    sandbox.requests.clear()

    plan = await qc.files.push(project.project_id, tmp_path)

    assert len(plan.created) == 40
    assert [call.operation for call in sandbox.requests.calls()] == [
        "readFile",
        "readProject",
        "updateProject",
        "readFile",
    ]
    assert len(await qc.files.list(project.project_id)) == 42
