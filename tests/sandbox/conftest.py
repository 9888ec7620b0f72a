"""A bare signing client, so that these tests depend on nothing but HTTP."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Clock, Sandbox

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

    def send(self, path: str, **body: Any) -> dict[str, Any]:
        """The answer to a JSON call, which must come with HTTP 200."""
        response = self.request("POST", path, json=body)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def __call__(self, path: str, **body: Any) -> dict[str, Any]:
        """The answer to a JSON call that must succeed."""
        answer = self.send(path, **body)
        assert answer["success"] is True, answer
        assert answer["errors"] == []
        return answer

    def refused(self, path: str, **body: Any) -> str:
        """The only error text of a JSON call that must be refused."""
        answer = self.send(path, **body)
        assert answer["success"] is False, answer
        (text,) = answer["errors"]
        assert isinstance(text, str)
        return text

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


@pytest.fixture
def caller_for() -> Iterator[Callable[[Sandbox], Caller]]:
    """Makes callers for sandboxes that a test starts itself."""
    clients: list[httpx.Client] = []

    def make(sandbox: Sandbox) -> Caller:
        # Plain HTTP: loading certificates would take longer than most of these tests.
        clients.append(httpx.Client(base_url=sandbox.base_url, verify=False))
        return Caller(sandbox, clients[-1])

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def call(sandbox: Sandbox, caller_for: Callable[[Sandbox], Caller]) -> Caller:
    return caller_for(sandbox)


@pytest.fixture
def frozen() -> Iterator[Sandbox]:
    """A sandbox whose clock stands still until the test moves it."""
    with Sandbox(
        clock=Clock(frozen=MOMENT), compile_seconds=2, backtest_seconds=100, report_seconds=5
    ) as running:
        yield running


@pytest.fixture
def frozen_call(frozen: Sandbox, caller_for: Callable[[Sandbox], Caller]) -> Caller:
    return caller_for(frozen)
