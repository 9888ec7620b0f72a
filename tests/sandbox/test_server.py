import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Clock, Sandbox
from quantconnect_sandbox.http.spec import load_operations
from quantconnect_sandbox.registry import Modelled
from quantconnect_sandbox.services import HANDLERS
from quantconnect_sandbox.store.settings import Settings
from tests import patience


def test_every_handler_implements_an_operation_of_the_spec() -> None:
    assert HANDLERS.keys() <= {operation.id for operation in load_operations().values()}


def test_an_operation_without_a_handler_is_named(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(HANDLERS, "readLeanVersions")
    response = call.request("POST", "lean/versions/read")
    assert response.status_code == 501
    text = "readLeanVersions (/api/v2/lean/versions/read) is not modelled by the sandbox"
    assert response.json() == {"success": False, "errors": [text]}


@pytest.mark.parametrize("path", ["/api/v2/nowhere", "/api/v2", "/api/v2/", "/", "/projects/read"])
def test_a_path_outside_of_the_spec_is_rejected(call: Any, path: str) -> None:
    response = call.http.post(httpx.URL(call.sandbox.base_url).join(path))
    assert response.status_code == 200
    assert response.json() == {"success": False, "errors": ["Endpoint not found"]}


@pytest.mark.parametrize("path", ["//authenticate", "/authenticate/", "//authenticate//"])
def test_extra_slashes_in_a_path_are_accepted(call: Any, path: str) -> None:
    response = call.http.post(call.sandbox.base_url + path, headers=call.headers())
    assert response.json()["success"] is True


@pytest.mark.parametrize(
    ("result", "text"),
    [
        ({"versions": [{"id": "one"}]}, "versions[0].id must be integer, got 'one'"),
        ({"versions": [{"name": "x"}]}, "versions[0] must contain ['id'] properties"),
        (
            {"versions": [{"id": 1, "created": "today"}]},
            "versions[0].created must be utc-date-time",
        ),
    ],
)
def test_a_response_that_violates_the_spec_is_an_http_500(
    call: Any, monkeypatch: pytest.MonkeyPatch, result: dict[str, Any], text: str
) -> None:
    monkeypatch.setitem(HANDLERS, "readLeanVersions", Modelled(lambda _cloud, _request: result))
    response = call.request("POST", "lean/versions/read")
    assert response.status_code == 500
    (error,) = response.json()["errors"]
    assert error.startswith("Sandbox bug: InvalidResponseError: the response of readLeanVersions: ")
    assert text in error


def test_a_failing_handler_returns_http_500_and_the_server_continues(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setitem(
            HANDLERS, "readLeanVersions", Modelled(lambda _cloud, request: request["x"])
        )
        response = call.request("POST", "lean/versions/read")
    assert response.status_code == 500
    assert response.json()["errors"] == ["Sandbox bug: KeyError: 'x'"]
    assert call("lean/versions/read")["versions"]


def test_every_server_has_a_state_of_its_own(caller_for: Callable[[Sandbox], Any]) -> None:
    with Sandbox() as one, Sandbox() as other:
        assert one.base_url != other.base_url
        caller_for(one).project("Momentum")
        assert caller_for(other)("projects/read")["projects"] == []


def story(call: Any) -> list[Any]:
    """Return all responses of a server to a short sequence of calls."""
    made = call("projects/create", name="a", language="Py")
    project = made["projects"][0]["projectId"]
    build = call("compile/create", projectId=project)
    call.sandbox.clock.advance(10)
    body = {"projectId": project, "compileId": build["compileId"], "backtestName": "b"}
    started = call("backtests/create", **body)
    call.sandbox.clock.advance(100)
    body = {"projectId": project, "backtestId": started["backtest"]["backtestId"]}
    return [made, build, started, call("backtests/read", **body)]


def test_the_same_seed_gives_the_same_responses(caller_for: Callable[[Sandbox], Any]) -> None:
    moment = Clock().now()

    def tell(seed: int) -> list[Any]:
        with Sandbox(seed=seed, clock=Clock(frozen=moment)) as sandbox:
            return story(caller_for(sandbox))

    first, again, other = tell(7), tell(7), tell(8)
    assert first == again
    assert first != other
    assert first[3]["backtest"]["statistics"] != other[3]["backtest"]["statistics"]


def test_a_reset_starts_again_from_the_seed(call: Any) -> None:
    first = call.project()
    call.sandbox.reset()
    assert call("projects/read")["projects"] == []
    assert call.project() == first


def test_concurrent_callers_lose_no_writes(call: Any) -> None:
    project = call.project()
    everyone = threading.Barrier(8)

    def work(number: int) -> None:
        everyone.wait(timeout=patience.PATIENCE)
        for n in range(5):
            call("files/create", projectId=project, name=f"{number}/{n}.py", content="x = 1\n")
        call("projects/create", name="same", language="Py")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert len(call("files/read", projectId=project)["files"]) == 2 + 8 * 5
    projects = call("projects/read")["projects"]
    assert (
        len({one["name"] for one in projects}) == len({one["projectId"] for one in projects}) == 9
    )


def test_a_port_in_use_raises_in_the_caller() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="Address already in use"), Sandbox(port=port):
            pass


def test_a_server_that_cannot_start_raises_in_the_caller(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("no loop today")

    monkeypatch.setattr("uvicorn.Server.startup", fail)
    with pytest.raises(RuntimeError, match="no loop today"), Sandbox():
        pass


def test_a_missing_data_file_raises_in_the_caller(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("quantconnect_sandbox.http.spec.DATA", tmp_path / "operations.json")
    load_operations.cache_clear()
    with pytest.raises(FileNotFoundError, match=r"operations\.json"), Sandbox():
        pass


def test_port_and_threads_are_released_after_the_block() -> None:
    before = threading.active_count()
    with Sandbox() as sandbox, patience.Client() as client:
        client.get(sandbox.base_url)
        assert threading.active_count() == before + 1
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        patience.get(sandbox.base_url)


def test_a_sandbox_can_be_entered_again_and_keeps_its_state(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    sandbox = Sandbox()
    with sandbox:
        caller_for(sandbox).project("Momentum")
    with sandbox:
        assert len(caller_for(sandbox)("projects/read")["projects"]) == 1


def test_the_token_is_not_in_the_repr() -> None:
    token = "u" * 20
    assert token not in repr(Settings(api_token=token))
    assert token not in repr(Sandbox(api_token=token))


def test_the_sandbox_listens_on_localhost_by_default(sandbox: Sandbox) -> None:
    assert sandbox.base_url.startswith("http://127.0.0.1:")
