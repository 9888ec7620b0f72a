"""A bare signing client, so that these tests depend on nothing but HTTP."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZipFile

import httpx
import pytest

from quantconnect_sandbox import Clock, Sandbox
from quantconnect_sandbox.store.blobs import MARK
from quantconnect_sandbox.store.tables import Tables
from tests import patience, presence
from tests.sandbox.runs import HOURLY, Run

MOMENT = datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)


class Caller:
    """Calls one sandbox with signatures of its clock."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.sandbox = sandbox
        self.http = http

    def authorization(self, timestamp: str) -> str:
        settings = self.sandbox.cloud.settings
        digest = sha256(f"{settings.api_token}:{timestamp}".encode()).hexdigest()
        return b64encode(f"{settings.user_id}:{digest}".encode()).decode()

    def headers(self) -> dict[str, str]:
        timestamp = str(int(self.sandbox.clock.now().timestamp()))
        return {
            "Authorization": f"Basic {self.authorization(timestamp)}",
            "Timestamp": timestamp,
        }

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = self.headers() | options.pop("headers", {})
        return self.http.request(method, path, headers=headers, **options)

    def send(self, path: str, /, **body: Any) -> dict[str, Any]:
        """The response to a JSON call, which must come with HTTP 200."""
        response = self.request("POST", path, json=body)
        assert response.status_code == 200, response.text
        result: dict[str, Any] = response.json()
        return result

    def __call__(self, path: str, /, **body: Any) -> dict[str, Any]:
        """The response to a JSON call that must succeed."""
        result = self.send(path, **body)
        assert result["success"] is True, result
        assert result.get("errors", []) == []
        if f"/{path}" in presence.OPERATIONS:
            assert presence.lacking(f"/{path}", result) == []
        return result

    def rejected(self, path: str, /, **body: Any) -> str:
        """Make a JSON call that must be rejected, and return its only error text."""
        result = self.send(path, **body)
        assert result["success"] is False, result
        (text,) = result["errors"]
        assert isinstance(text, str)
        return text

    def upload(self, key: str, content: bytes | BinaryIO = b"x") -> dict[str, Any]:
        """The response to storing that content in the Object Store."""
        form = {"organizationId": self.sandbox.cloud.settings.organization_id, "key": key}
        files = {"objectData": content}
        response = self.request("POST", "object/set", data=form, files=files)
        assert response.status_code == 200, response.text
        result: dict[str, Any] = response.json()
        return result

    def put(self, key: str, content: bytes | BinaryIO = b"x") -> None:
        """Store that content in the Object Store."""
        assert self.upload(key, content) == {"success": True, "errors": []}

    def archive(self, *keys: str) -> str:
        """Where the zip file with those objects is; packing must be done at once."""
        here = self.sandbox.cloud.settings.organization_id
        job = self("object/get", keys=keys, organizationId=here)["jobId"]
        url: str = self("object/get", jobId=job, organizationId=here)["url"]
        return url

    def unpacked(self, url: str) -> dict[str, bytes]:
        """What is in the zip file there, which needs no signature."""
        response = patience.get(url)
        assert response.status_code == 200, response.text
        with ZipFile(BytesIO(response.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def blobs(self) -> list[Path]:
        """The files that hold the contents of the Object Store."""
        return [one for one in self.sandbox.cloud.blobs.iterdir() if one.name != MARK]

    def project(self, name: str = "Momentum", language: str = "Py", code: str = "") -> int:
        """The id of a new project, with this code in its main.py if there is any."""
        project: int = self("projects/create", name=name, language=language)["projects"][0][
            "projectId"
        ]
        if code:
            self("files/update", projectId=project, name="main.py", content=code)
        return project

    def build(self, project: int) -> str:
        """The id of a new build of the project."""
        compile_id: str = self("compile/create", projectId=project)["compileId"]
        return compile_id

    def backtest(self, project: int, name: str = "first", **body: Any) -> str:
        """The id of a new backtest of a new build, which must be done at once."""
        created = self(
            "backtests/create",
            projectId=project,
            compileId=self.build(project),
            backtestName=name,
            **body,
        )
        backtest_id: str = created["backtest"]["backtestId"]
        return backtest_id

    def live_nodes(self, project: int) -> list[dict[str, Any]]:
        """The live nodes as the project sees them."""
        nodes: list[dict[str, Any]] = self("projects/nodes/read", projectId=project)["nodes"][
            "live"
        ]
        return nodes

    def deploy(self, project: int, **body: Any) -> str:
        """The id of a new deployment of a new build, which must be done at once, on a free node."""
        free = next((node["id"] for node in self.live_nodes(project) if not node["busy"]), "none")
        defaults = {"versionId": "-1", "nodeId": free, "brokerage": {"id": "QuantConnectBrokerage"}}
        build = self.build(project)
        created = self("live/create", projectId=project, compileId=build, **defaults | body)
        deploy_id: str = created["deployId"]
        return deploy_id


@pytest.fixture
def caller_for() -> Iterator[Callable[[Sandbox], Caller]]:
    """Makes callers for sandboxes that a test starts itself."""
    clients: list[httpx.Client] = []

    def make(sandbox: Sandbox) -> Caller:
        # Plain HTTP: loading certificates would take longer than most of these tests.
        clients.append(patience.Client(base_url=sandbox.base_url, verify=False))
        return Caller(sandbox, clients[-1])

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def call(sandbox: Sandbox, caller_for: Callable[[Sandbox], Caller]) -> Caller:
    return caller_for(sandbox)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    """A running sandbox for this test only, whose jobs are done at the second poll."""
    with Sandbox(pace=0, state=tmp_path / "state.db") as running:
        yield running
        assert_kept(running, tmp_path / "state.db")


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox whose clock stands still until the test advances it."""
    pace = {"compile": 2, "backtest": 100, "report": 5}
    with Sandbox(clock=Clock(frozen=MOMENT), pace=pace, state=tmp_path / "frozen.db") as running:
        yield running
        assert_kept(running, tmp_path / "frozen.db")


@pytest.fixture
def live_call(tmp_path: Path, caller_for: Callable[[Sandbox], Caller]) -> Iterator[Caller]:
    """A caller of a frozen sandbox where a deployment starts in 4 s and all else at once."""
    pace = {"live": 4, "all": 0}
    with Sandbox(clock=Clock(frozen=MOMENT), pace=pace, state=tmp_path / "live.db") as running:
        yield caller_for(running)
        assert_kept(running, tmp_path / "live.db")


def assert_kept(sandbox: Sandbox, file: Path) -> None:
    """Check that the state file matches the state in memory."""
    tables = sandbox.cloud.tables
    assert tables.unsaved() == []
    in_memory = {
        (type(table.all()[0]), owner): dict(table)
        for (_, owner), table in tables._tables.items()
        if len(table)
    }
    sandbox.cloud.close()
    kept = Tables(file)
    assert {place: dict(kept.table(*place)) for place in in_memory} == in_memory
    kept.close()


@pytest.fixture
def frozen_call(frozen: Sandbox, caller_for: Callable[[Sandbox], Caller]) -> Caller:
    return caller_for(frozen)


@pytest.fixture
def run(call: Any) -> Run:
    return Run(call)


@pytest.fixture
def hourly(call: Any) -> Run:
    return Run(call, HOURLY)


@pytest.fixture
def started(frozen_call: Any) -> Run:
    """A backtest with hourly bars that takes 100 seconds and has just started."""
    project = frozen_call.project(code=HOURLY)
    compile_id = frozen_call.build(project)
    frozen_call.sandbox.clock.advance(2)
    created = frozen_call(
        "backtests/create", projectId=project, compileId=compile_id, backtestName="first"
    )
    run = Run.__new__(Run)
    run.call, run.project = frozen_call, project
    run.body = {"projectId": project, "backtestId": created["backtest"]["backtestId"]}
    return run
