# Written by `make generate` from tests/overlay/_async/test_responses.py; do not edit.
"""Unexpected responses and network failures: retries, errors and their messages."""

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from quantconnect_client.errors import (
    ApiError,
    AuthenticationError,
    ConnectionFailedError,
    ConnectionLostError,
    JobFailedError,
    NoSpareNodeError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ServerError,
    ThrottledError,
    TooLargeError,
    UnexpectedResponseError,
)

PROJECT = {"projectId": 1, "name": "Momentum"}


def project_response(**changes: Any) -> dict[str, Any]:
    return {"projects": [PROJECT | changes], "success": True, "errors": []}


class Server:
    """Return the responses in order, then repeat the last one. Count the requests."""

    def __init__(self, *responses: httpx.Response | Exception | dict[str, Any]) -> None:
        self.responses = list(responses)
        self.count = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        response = self.responses[min(self.count, len(self.responses) - 1)]
        self.count += 1
        if isinstance(response, Exception):
            raise response
        return httpx.Response(200, json=response) if isinstance(response, dict) else response


def test_an_unknown_field_is_kept(client_with: Callable[..., Any]) -> None:
    project = client_with(Server(project_response(colour="red"))).projects.read(1)

    assert project.additional_properties["colour"] == "red"


def test_an_unexpected_null_field_becomes_none(
    client_with: Callable[..., Any],
) -> None:
    server = Server(project_response(collaborators=None, created=None, libraries=None))

    project = client_with(server).projects.read(1)

    assert (project.collaborators, project.created, project.libraries) == (None, None, None)


def test_a_field_with_an_unexpected_type_is_passed_through(
    client_with: Callable[..., Any],
) -> None:
    server = Server(project_response(created="soon", libraries="none", owner=1, encryptionKey=[]))

    project = client_with(server).projects.read(1)

    assert (project.created, project.libraries, project.owner) == ("soon", "none", 1)
    assert project.to_dict() == PROJECT | {
        "created": "soon",
        "libraries": "none",
        "owner": 1,
        "encryptionKey": {},
    }


def test_a_missing_or_renamed_id_is_named_in_the_error(
    client_with: Callable[..., Any],
) -> None:
    server = Server({"projects": [{"id": 1, "name": "Momentum"}], "success": True})

    with pytest.raises(UnexpectedResponseError) as raised:
        client_with(server).projects.read(1)

    assert str(raised.value).startswith(
        "projects.read: The response is missing 'projectId' in Project. "
        "The request was carried out; the full response is in this error's `body`."
    )
    assert json.loads(raised.value.body)["projects"][0]["id"] == 1
    assert raised.value.status == 200


def test_a_null_result_is_named_in_the_error(client_with: Callable[..., Any]) -> None:
    server = Server({"backtest": None, "success": True})

    with pytest.raises(
        UnexpectedResponseError, match="reports success, but 'backtest' is missing or null"
    ):
        client_with(server).backtests.read(1, "b")


def test_an_empty_list_in_place_of_one_item_is_named_in_the_error(
    client_with: Callable[..., Any],
) -> None:
    with pytest.raises(UnexpectedResponseError, match="its list is empty"):
        client_with(Server({"projects": [], "success": True})).projects.read(1)


def test_a_response_that_is_not_json_is_quoted(client_with: Callable[..., Any]) -> None:
    server = Server(httpx.Response(200, html="<html>Down for maintenance</html>"))

    with pytest.raises(UnexpectedResponseError) as raised:
        client_with(server).projects.list()

    assert "HTTP 200 with an HTML page (text/html; charset=utf-8), beginning" in str(raised.value)
    assert raised.value.body == "<html>Down for maintenance</html>"


@pytest.mark.parametrize(
    "body", ["[]", "null", "7", '"text"', pytest.param("[" * 100_000, id="deep")]
)
def test_a_response_that_is_not_an_object_is_quoted(
    client_with: Callable[..., Any], body: str
) -> None:
    with pytest.raises(UnexpectedResponseError, match="other than a JSON object"):
        client_with(Server(httpx.Response(200, text=body))).projects.list()


def test_a_null_required_field_of_a_response_raises(client_with: Callable[..., Any]) -> None:
    server = Server({"compileId": None, "state": "InQueue", "success": True})

    with pytest.raises(UnexpectedResponseError, match="'compileId' is missing or null") as raised:
        client_with(server).compiles.create(1)
    assert "The request was carried out" in str(raised.value)
    assert server.count == 1


def test_an_html_page_is_not_returned_as_a_file(client_with: Callable[..., Any]) -> None:
    page = httpx.Response(200, html="\n<HTML><h1>Down for maintenance</h1></HTML>")
    csv = httpx.Response(200, text="Time,Symbol\n")

    assert client_with(Server(page, csv)).backtests.exports.read_orders("b") == "Time,Symbol\n"
    with pytest.raises(UnexpectedResponseError, match="with an HTML page"):
        client_with(Server(page)).backtests.exports.read_orders("b")


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, html="<!DOCTYPE html><html>Down for maintenance</html>"),
        httpx.Response(200, json={"error": "upstream timed out"}),
        httpx.Response(204),
    ],
)
def test_a_write_with_a_response_from_another_server_has_an_unknown_outcome(
    client_with: Callable[..., Any], response: httpx.Response
) -> None:
    server = Server(response)

    with pytest.raises(OutcomeUnknownError) as raised:
        client_with(server).projects.create("Momentum", "Py")

    assert server.count == 1
    assert isinstance(raised.value.__cause__, UnexpectedResponseError)
    assert "was carried out" not in str(raised.value)


def test_a_write_with_a_redirect_without_location_has_an_unknown_outcome(
    client_with: Callable[..., Any],
) -> None:
    with pytest.raises(OutcomeUnknownError, match="HTTP 302 with an empty body"):
        client_with(Server(httpx.Response(302))).live.connections.authorize("alpaca")


def test_a_response_without_success_is_judged_by_its_errors(
    client_with: Callable[..., Any],
) -> None:
    projects = client_with(Server({"projects": [PROJECT]})).projects.list()
    assert projects[0].name == "Momentum"

    with pytest.raises(ApiError, match="rejected the request: Internal Error 21"):
        client_with(Server({"Message": "Internal Error 21"})).projects.list()


def test_success_may_be_a_string(client_with: Callable[..., Any]) -> None:
    assert client_with(Server({"projects": [], "success": "true"})).projects.list() == []
    with pytest.raises(ApiError, match="rejected the request: no"):
        client_with(Server({"success": "false", "messages": ["no"]})).projects.list()


def test_a_report_that_is_still_being_generated_is_not_an_error(
    client_with: Callable[..., Any],
) -> None:
    server = Server({"generating": True, "success": False}, {"report": "<html>", "success": True})

    assert client_with(server).backtests.report(1, "b") == "<html>"


def test_a_signature_in_a_response_is_masked(client_with: Callable[..., Any]) -> None:
    words = f"Hash doesn't match. UID: 123 Hash: {'0a' * 32} Timestamp: '1'"

    with pytest.raises(AuthenticationError) as raised:
        client_with(Server({"success": False, "errors": [words]})).projects.list()

    assert "Hash: *** Timestamp: '1'" in str(raised.value)
    assert "0a0a" not in raised.value.body


def test_no_spare_node_is_raised_without_a_retry(client_with: Callable[..., Any]) -> None:
    server = Server({"success": False, "errors": ["There are no spare nodes available in …"]})

    with pytest.raises(NoSpareNodeError, match="Stop a running job, wait for one to finish"):
        client_with(server).backtests.create(1, "c", "n")
    assert server.count == 1


def test_a_throttled_write_is_retried(client_with: Callable[..., Any]) -> None:
    rejection = {"success": False, "errors": ["Too many backtest requests; please slow down."]}
    server = Server(rejection, {"backtest": {"backtestId": "b", "name": "n"}, "success": True})

    backtest = client_with(server).backtests.create(1, "c", "n")

    assert backtest.backtest_id == "b"
    assert server.count == 2


def test_the_retry_after_header_is_respected(client_with: Callable[..., Any]) -> None:
    busy = httpx.Response(429, headers={"Retry-After": "0"})
    server = Server(busy, project_response())

    assert (client_with(server).projects.read(1)).name == "Momentum"

    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    server = Server(httpx.Response(429, headers={"Retry-After": tomorrow}))
    with pytest.raises(ThrottledError) as raised:
        client_with(server).projects.read(1)
    assert server.count == 1
    assert raised.value.retry_after == pytest.approx(86_400, abs=60)


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(500),
        httpx.Response(502, html="<h1>Bad gateway</h1>"),
        httpx.ReadError("reset"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("closed"),
        httpx.DecodingError("gzip"),
    ],
)
def test_a_read_is_retried_until_it_succeeds(
    client_with: Callable[..., Any], failure: httpx.Response | Exception
) -> None:
    server = Server(failure, failure, project_response())

    assert (client_with(server).projects.read(1)).name == "Momentum"
    assert server.count == 3


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.Response(500), ServerError),
        (httpx.ReadError("reset"), ConnectionLostError),
        (httpx.ReadTimeout("slow"), RequestTimeoutError),
    ],
)
def test_a_write_without_a_response_is_never_retried(
    client_with: Callable[..., Any],
    failure: httpx.Response | Exception,
    kind: type[Exception],
) -> None:
    server = Server(failure, project_response())

    with pytest.raises(OutcomeUnknownError) as raised:
        client_with(server).projects.create("Momentum", "Py")

    assert server.count == 1
    assert isinstance(raised.value.__cause__, kind)
    assert str(raised.value).startswith(
        "projects.create: There was no usable response. The request may or may not have been "
    )


def test_a_write_that_was_not_sent_is_retried(client_with: Callable[..., Any]) -> None:
    server = Server(httpx.ConnectError("refused"), project_response())

    assert (client_with(server).projects.create("Momentum", "Py")).name == "Momentum"
    assert server.count == 2


def test_the_last_error_is_raised_after_all_attempts(
    client_with: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "quantconnect_client")
    server = Server(httpx.ConnectError("refused"))

    with pytest.raises(ConnectionFailedError) as raised:
        client_with(server).projects.list()

    assert str(raised.value) == (
        "projects.read: Cannot reach www.quantconnect.com (ConnectError: refused). "
        "The request was not sent. Check your network and proxy settings."
    )
    assert isinstance(raised.value, ConnectionError)
    assert server.count == 3
    messages = [record.getMessage() for record in caplog.records]
    assert [text.partition(":")[0] for text in messages] == [
        "projects.read attempt 1",
        "projects.read attempt 2",
    ]


def test_a_timeout_error_suggests_a_longer_timeout(client_with: Callable[..., Any]) -> None:
    with pytest.raises(TimeoutError, match=r"within 100 s \(ReadTimeout\).*timeout=300"):
        client_with(Server(httpx.ReadTimeout(""))).projects.list()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthenticationError),
        (403, PermissionError),
        (404, LookupError),
        (413, TooLargeError),
        (429, ThrottledError),
    ],
)
def test_an_error_status_without_a_reason_has_its_own_error_class(
    client_with: Callable[..., Any], status: int, kind: type[Exception]
) -> None:
    server = Server(httpx.Response(status, json={"success": False}))

    with pytest.raises(kind, match=f"HTTP {status}, no reason given") as raised:
        client_with(server).projects.create("x", "Py")
    assert isinstance(raised.value, ApiError)


def test_every_attempt_has_a_new_signature(
    client_with: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        stamps.append(request.headers["Timestamp"])
        return httpx.Response(500)

    qc = client_with(handler)
    ticks = iter(range(1_700_000_000, 1_800_000_000))
    monkeypatch.setattr(qc._session.auth, "_clock", lambda: float(next(ticks)))
    with pytest.raises(ServerError):
        qc.projects.list()

    assert len(set(stamps)) == 3


def test_a_failed_backtest_includes_its_last_log_lines(
    client_with: Callable[..., Any],
) -> None:
    failed = {"backtestId": "b", "name": "n", "projectId": 1, "error": "division by zero"}
    read = {"success": True, "backtest": failed | {"status": "Runtime Error"}}
    first = {"success": True, "logs": ["one"], "length": 30}
    last = {"success": True, "logs": ["twenty-nine", "thirty"], "length": 30}
    server = Server(read, first, last)

    with pytest.raises(JobFailedError, match="division by zero") as raised:
        client_with(server).backtests.wait(1, "b")

    assert server.count == 3
    assert raised.value.logs == ("twenty-nine", "thirty")
    assert raised.value.__notes__ == ["Last log lines:\ntwenty-nine\nthirty"]
