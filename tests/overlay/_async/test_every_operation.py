"""Each operation, called with its example request, returns its example response."""

import inspect
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from quantconnect_client.errors import UnexpectedResponseError
from tests.overlay.encoded import encoded, normal
from tests.overlay.world import CALLS
from tools.client.names import parameter_name
from tools.overlay.calls import Call
from tools.spec import checks

pytestmark = pytest.mark.anyio  # async: only

ADDRESS = "https://broker.example.com/authorize"
REPLACED = {"files.read": ["files", "0"], "projects.read": ["projects", "0"]}
"""What the methods written by hand return, where that is another part of the response."""


def request_of(call: Call) -> dict[str, Any]:
    body = call.operation.get("requestBody")
    return dict(checks.request_content(call.operation)["example"]) if body else {}


def response_to(call: Call) -> httpx.Response:
    responses = call.operation["responses"]
    if "302" in responses:
        return httpx.Response(302, headers={"Location": ADDRESS})
    media, content = next(iter(responses["200"]["content"].items()))
    if media == "application/json":
        return httpx.Response(200, json=checks.success_content(call.operation)["example"])
    return httpx.Response(
        200, text=content.get("example", "a,b\n"), headers={"Content-Type": media}
    )


def arguments(call: Call, method: Any) -> dict[str, Any]:
    """The fields of the example request that the method accepts; required texts are invented."""
    example = request_of(call).items()
    given = {parameter_name(name): value for name, value in example}
    given["object_data"] = b"content"
    taken = inspect.signature(method).parameters.values()
    needed = {one.name: "x" for one in taken if one.default is one.empty}
    return needed | {one.name: given[one.name] for one in taken if one.name in given}


def wanted(call: Call) -> Any:
    """Return the expected result for the example response; None if it is no more specific."""
    response = response_to(call)
    if call.response is None:
        return response.headers.get("Location", response.text)
    found = response.json()
    if not call.result and call.response == "RestResponse":
        return None
    for step in REPLACED.get(call.name, call.result):
        found = found[int(step)] if step.isdigit() else found[step]
    return found


@pytest.mark.parametrize("name", CALLS)
async def test_an_operation_is_sent_to_the_path_and_in_the_format_of_the_spec(
    client_with: Callable[..., Any], name: str
) -> None:
    call = CALLS[name]
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return response_to(call)

    method: Any = client_with(handler)
    for part in name.split("."):
        method = getattr(method, part)
    sent = arguments(call, method)
    result = await method(**sent)

    (request,) = requests
    assert request.method == "POST"
    assert request.url.path == f"/api/v2{call.path}"
    if request.headers.get("Content-Type") == "application/json":
        body = json.loads(request.content).items()
        assert {parameter_name(name): value for name, value in body} == sent
    assert normal(encoded(result)) == normal(wanted(call))


async def test_a_text_response_is_returned_unchanged(client_with: Callable[..., Any]) -> None:
    csv = "Entry Time,Symbols\n2026-01-02 14:30:00,SPY\n"
    qc = client_with(lambda _: httpx.Response(200, text=csv, headers={"Content-Type": "text/csv"}))

    assert await qc.backtests.export_trades("b") == csv


async def test_a_file_with_a_list_returns_its_rows(client_with: Callable[..., Any]) -> None:
    rows = [{"insight_id": "a", "project_id": 1, "direction": "up"}, {"insight_id": "b"}]
    file = httpx.Response(
        200,
        content=json.dumps(rows).encode(),
        headers={"Content-Type": "application/octet-stream"},
    )

    first, second = await client_with(lambda _: file).live.export_insights("L-1")

    assert (first.insight_id, first.project_id, first.additional_properties["direction"]) == (
        "a",
        1,
        "up",
    )
    assert (second.insight_id, second.project_id) == ("b", None)


async def test_an_empty_file_has_no_rows(client_with: Callable[..., Any]) -> None:
    qc = client_with(lambda _: httpx.Response(200, json=[]))

    assert await qc.backtests.export_insights("b") == []


async def test_a_redirect_returns_its_location(client_with: Callable[..., Any]) -> None:
    qc = client_with(lambda _: httpx.Response(302, headers={"Location": ADDRESS}))

    assert await qc.live.connections.authorize("tastytrade") == ADDRESS


async def test_an_unexpected_redirect_is_an_error(
    client_with: Callable[..., Any],
) -> None:
    qc = client_with(lambda _: httpx.Response(302, headers={"Location": ADDRESS}))

    with pytest.raises(UnexpectedResponseError, match="HTTP 302, a redirect to 'https://"):
        await qc.projects.list()
