"""Malformed or extreme JSON is rejected with a reason by both APIs, without server errors."""

import json
import logging
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.admin import ACTIONS
from quantconnect_sandbox.http.spec import Operation, load_operations
from tests import patience

WRITES = [path for method, path in ACTIONS if method != "GET"]
NUMBERS = {
    "1e999": "too large a number",
    "-1e999": "too large a number",
    "NaN": "NaN is not JSON",
    "Infinity": "Infinity is not JSON",
    "1" + "0" * 400: "too large a number",
    "-" + "9" * 5000: "too large a number",
    str(2**63): "too large a number",
}
NESTED = {
    "[" * 100_000: "nested deeper than 64",
    '{"a":' * 100_000 + "1" + "}" * 100_000: "nested deeper than 64",
    "[" * 900 + "]" * 900: "nested deeper than 64",
    "[" * 65 + "]" * 65: "nested deeper than 64",
}
VALUES = NUMBERS | NESTED
# Valid JSON that makes no sense in its place.
STRIDE = 10
UNUSUAL: list[Any] = [
    *(2**63 - 1, -(2**63) + 1, 1e308, -1e308, 1e-308, -1, 0, 0.5, "", "9" * 5000, "NaN", "1e999"),
    *(None, True, [], {}, [[]], [None], {"": ""}, "\0", "\ud800", "[" * 100_000, [2**62] * 3),
]


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [{"a": value}]
    return value


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("text", VALUES, ids=lambda one: f"{one:.9} {len(one)}")
def test_the_admin_api_rejects_malformed_json_on_every_route(call: Any, text: str) -> None:
    for path in WRITES:
        for body in (text, f'{{"seed": {text}}}', f'{{"x": {{"y": [{text}]}}}}'):
            response = post(call, path, body)
            assert (response.status_code, list(response.json())) == (400, ["error"]), (
                path,
                body[:40],
            )
            assert VALUES[text] in response.json()["error"]


@pytest.mark.parametrize("text", VALUES, ids=lambda one: f"{one:.9} {len(one)}")
def test_the_api_rejects_malformed_json_with_an_error_response(call: Any, text: str) -> None:
    headers = {"Content-Type": "application/json"}
    for path in list(load_operations())[::20]:
        body = f'{{"projectId": {text}}}'
        response = call.request("POST", path.strip("/"), content=body, headers=headers)
        assert response.status_code == 200, path
        assert response.json()["success"] is False
        assert VALUES[text] in response.json()["errors"][0]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        *(("/reset", "seed"), ("/clock", "advance"), ("/pace", "all"), ("/pace", "compile")),
        *(
            ("/faults", name)
            for name in ("kind", "operations", "calls", "share", "seconds", "text")
        ),
        ("/faults", "after_write"),
    ],
)
def test_an_unusual_value_is_rejected_or_accepted_without_a_server_error(
    call: Any, path: str, name: str
) -> None:
    for value in [*UNUSUAL, nested(31)]:
        body = ({"kind": "slow", "calls": 1} if path == "/faults" else {}) | {name: value}
        response = post(call, path, json.dumps(body))
        assert response.status_code in (200, 400), (value, response.text)
        if response.status_code == 400:
            assert name in response.json()["error"] or "pace" in response.json()["error"]
        call.sandbox.faults.clear()
    assert patience.get(admin(call, "/health")).json()["ready"] is True


def test_the_admin_api_rejects_a_large_body(call: Any) -> None:
    response = post(call, "/reset", '{"seed": "' + "x" * (1 << 20) + '"}')
    assert response.status_code == 413
    assert "send at most" in response.json()["error"]


def known(call: Any) -> dict[str, Any]:
    """The existing ids by their names in requests."""
    project = call.project()
    return {
        "projectId": project,
        "compileId": call.build(project),
        "backtestId": call.backtest(project),
        "deployId": call.deploy(project),
        "organizationId": call.sandbox.cloud.settings.organization_id,
        "name": "main.py",
        "start": 0,
        "end": 10,
        "query": "",
    }


def test_no_value_in_a_request_causes_a_server_error(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    operations = sorted(load_operations().items(), key=lambda one: one[0].endswith("/delete"))
    with Sandbox(pace=0) as sandbox:
        call = caller_for(sandbox)
        there = known(call)
        starts = cycle(range(STRIDE))
        for path, operation in operations:
            names = properties(operation)
            for name in sorted(names):
                # Each place is tested with a share of the values.
                for value in [*UNUSUAL, nested(31)][next(starts) :: STRIDE]:
                    body = {one: there[one] for one in names & there.keys()} | {name: value}
                    response = call.request("POST", path.strip("/"), content=json.dumps(body))
                    where = (path, name, f"{value!r:.60}", response.text[:300])
                    assert response.status_code in (200, 302), where


def properties(operation: Operation) -> set[str]:
    """The names of everything that a request to the operation can have."""
    schema = operation.resolve(operation.request)
    forms = [operation.resolve(one) for one in schema.get("oneOf", (schema,))]
    return {name for form in forms for name in form.get("properties", {})}


def post(call: Any, path: str, body: str) -> httpx.Response:
    method = next(method for method, one in ACTIONS if one == path and method != "GET")
    headers = {"Content-Type": "application/json"}
    response: httpx.Response = call.http.request(
        method, admin(call, path), content=body, headers=headers
    )
    return response


def admin(call: Any, path: str) -> str:
    return str(httpx.URL(call.sandbox.base_url).join(f"/__sandbox__{path}"))
