# Written by `make generate` from tests/overlay/_async/test_options.py; do not edit.
"""Options for one call, whole responses, and requests that the spec does not list."""

import json
import pickle
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect, RawResponse
from quantconnect_client.errors import (
    ApiError,
    ClientClosedError,
    InvalidRequestError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ServerError,
    UnexpectedResponseError,
)
from quantconnect_client.events import CallEvent
from quantconnect_sandbox import Sandbox

Handler = Any


def test_options_of_one_call_share_the_connections(qc: QuantConnect, sandbox: Sandbox) -> None:
    sandbox.faults.inject("server_error", calls=1)
    once = qc.with_options(attempts=1)

    with pytest.raises(ServerError):
        once.projects.list()

    assert once.projects.list() == []
    assert once._session.http is qc._session.http
    assert once._session.auth is qc._session.auth
    assert once.projects is not qc.projects


def test_the_organization_is_looked_up_once_for_both(qc: QuantConnect, sandbox: Sandbox) -> None:
    assert not qc.with_options(attempts=1).object_store.exists("none")
    assert not qc.object_store.exists("none")

    assert len(sandbox.requests.calls("readAccount")) == 1


def test_the_options_of_the_original_stay(qc: QuantConnect) -> None:
    events: list[CallEvent] = []
    other = qc.with_options(on_event=events.append, max_response_bytes=10_000)

    qc.projects.list()
    assert events == []
    other.projects.list()
    other.with_options(timeout=7).projects.list()

    assert len(events) == 2
    assert qc._session.settings.max_response_bytes > 10_000


def test_a_timeout_of_one_call_may_be_longer_or_shorter(
    connected: Any,
) -> None:
    seen: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"success": True, "projects": [], "versions": []})

    qc = connected(httpx.MockTransport(handler))
    for client in (qc, qc.with_options(timeout=300), qc.with_options(timeout=5)):
        client.projects.list()

    assert seen == [100.0, 300.0, 5.0]


def test_a_timeout_of_one_call_ends_it(qc: QuantConnect, sandbox: Sandbox) -> None:
    sandbox.faults.inject("slow", seconds=1)

    with pytest.raises(RequestTimeoutError, match=r"within 0\.05 s"):
        qc.with_options(timeout=0.05, attempts=1).projects.list()


def test_closing_closes_both(qc: QuantConnect) -> None:
    other = qc.with_options(attempts=1)
    other.close()

    for client in (qc, other):
        with pytest.raises(ClientClosedError):
            client.projects.list()


def test_a_client_with_options_can_be_pickled(qc: QuantConnect) -> None:
    copy = pickle.loads(pickle.dumps(qc.with_options(timeout=5, extra_fields={"a": 1})))

    assert copy._session.settings.timeout == 5
    assert copy._session.settings.extra_fields == {"a": 1}
    copy.close()


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": -1},
        {"attempts": 0},
        {"max_response_bytes": 0},
        {"on_event": 7},
        {"on_response": 7},
        {"extra_fields": [1]},
        {"extra_fields": {1: 2}},
        {"extra_fields": {"a": float("nan")}},
    ],
)
def test_a_wrong_option_is_named(qc: QuantConnect, options: dict[str, Any]) -> None:
    (name,) = options
    with pytest.raises(InvalidRequestError, match=f"QuantConnect: {name}") as raised:
        qc.with_options(**options)

    assert raised.value.field.startswith(name)


def test_each_response_is_shown_whole(qc: QuantConnect, sandbox: Sandbox) -> None:
    responses: list[RawResponse] = []
    verbose = qc.with_options(on_response=responses.append)
    project = verbose.projects.create("Momentum", "Py")
    sandbox.faults.inject("server_error", calls=1)
    verbose.projects.read(project.project_id)
    with pytest.raises(ApiError):
        verbose.projects.read(7)

    assert [one.status for one in responses] == [200, 500, 200, 200]
    assert [one.operation for one in responses] == ["projects.create"] + 3 * ["projects.read"]
    assert responses[0].json()["projects"][0]["projectId"] == project.project_id
    assert json.loads(responses[-1].text)["success"] is False
    assert responses[0].headers["content-type"] == "application/json"
    assert "Momentum" not in repr(responses[0])


def test_a_response_hook_that_fails_does_not_fail_the_call(
    qc: QuantConnect, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_response: RawResponse) -> None:
        raise RuntimeError("the disk is full")

    assert qc.with_options(on_response=broken).projects.list() == []
    assert "on_response failed for projects.read" in caplog.text


HEADERS = {"CF-Ray": "9a1-FRA", "Set-Cookie": "session=hush", "X-Other": "1"}
BODIES: dict[str, tuple[int, Any, type[Exception]]] = {
    "rejected": (200, {"success": False, "errors": ["no"]}, ApiError),
    "undecodable": (
        200,
        {"success": True, "projects": [{}], "versions": []},
        UnexpectedResponseError,
    ),
    "not JSON": (200, "oops", UnexpectedResponseError),
}


@pytest.mark.parametrize(("status", "body", "kind"), BODIES.values(), ids=BODIES)
def test_an_error_has_the_headers_and_the_request_id(
    client_with: Any, status: int, body: Any, kind: type[Exception]
) -> None:
    qc = client_with(lambda _: httpx.Response(status, json=body, headers=HEADERS))

    with pytest.raises(kind) as raised:
        qc.projects.list()

    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert error.request_id == "9a1-FRA"
        assert error.headers["x-other"] == "1"
        assert "set-cookie" not in error.headers


def test_an_unknown_outcome_has_the_headers_of_its_response(client_with: Any) -> None:
    qc = client_with(lambda _: httpx.Response(502, text="bad gateway", headers=HEADERS))

    with pytest.raises(OutcomeUnknownError) as raised:
        qc.projects.create("x", "Py")

    assert raised.value.request_id == "9a1-FRA"


def test_extra_fields_are_sent_beside_the_arguments(client_with: Any) -> None:
    sent: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True, "projects": [], "versions": []})

    qc = client_with(handler)
    qc.with_options(extra_fields={"archived": True, "tags": ("a",)}).projects.list(start=0)

    assert sent == [{"start": 0, "archived": True, "tags": ["a"]}]


def test_an_extra_field_must_not_replace_an_argument(qc: QuantConnect) -> None:
    with pytest.raises(InvalidRequestError, match="project_id must be passed as an argument"):
        qc.with_options(extra_fields={"projectId": 2}).projects.read(1)


def test_a_call_without_a_body_takes_no_extra_fields(qc: QuantConnect) -> None:
    with pytest.raises(InvalidRequestError, match="this call has no body"):
        qc.with_options(extra_fields={"a": 2}).authenticate()


def test_an_unlisted_request_returns_its_fields(qc: QuantConnect) -> None:
    project = qc.projects.create("Momentum", "Py")
    fields = {"projectId": project.project_id, "start": None}

    found = qc.request("/projects/read", fields, safe=True)

    assert found["projects"][0]["name"] == "Momentum"
    assert (qc.request("/authenticate"))["success"] is True


def test_extra_fields_are_sent_with_an_unlisted_request_and_replace_nothing(
    client_with: Any,
) -> None:
    sent: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True})

    qc = client_with(handler).with_options(extra_fields={"tag": "a"})
    qc.request("/new/rows", {"start": 0})
    with pytest.raises(InvalidRequestError, match="tag must be passed as an argument"):
        qc.request("/new/rows", {"tag": "b"})

    assert sent == [{"start": 0, "tag": "a"}]


def test_an_unlisted_request_is_retried_only_if_it_is_safe(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    sandbox.faults.inject("server_error", calls=2)
    with pytest.raises(OutcomeUnknownError, match="/projects/read: There was no usable response"):
        qc.request("/projects/read")

    assert "projects" in qc.request("/projects/read", safe=True)


def test_an_unlisted_request_needs_success(client_with: Any) -> None:
    qc = client_with(lambda _: httpx.Response(200, json={"rows": []}))

    with pytest.raises(OutcomeUnknownError):
        qc.request("/new/rows")
    with pytest.raises(UnexpectedResponseError):
        qc.request("/new/rows", safe=True)


@pytest.mark.parametrize(
    "path", ["x", "//example.com/a", "/a/../b", "/a?b=1", "/a#b", "/", "", None, "/a b", "/ä"]
)
def test_a_wrong_path_is_rejected_before_anything_is_sent(
    qc: QuantConnect, sandbox: Sandbox, path: Any
) -> None:
    with pytest.raises(InvalidRequestError, match="path must be a path below the base URL"):
        qc.request(path)

    assert sandbox.requests.total == 0


def test_all_attempts_of_a_call_have_its_id_and_their_start(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    events: list[CallEvent] = []
    sandbox.faults.inject("server_error", calls=1)
    other = qc.with_options(on_event=events.append)
    other.projects.list()
    other.projects.list()

    first, second, third = events
    assert first.call_id == second.call_id != third.call_id
    assert first.started is not None
    assert second.started is not None
    assert first.started < second.started
    assert first.started.utcoffset() is not None
    assert first.host == "127.0.0.1"


def test_a_response_without_an_id_has_none(qc: QuantConnect) -> None:
    responses: list[RawResponse] = []
    qc.with_options(on_response=responses.append).projects.list()

    assert responses[0].request_id is None
