"""The verdict on every kind of response, for every operation."""

import json
from itertools import product
from typing import Any

import pytest

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.received import Received
from quantconnect_client._core.verdict import (
    UNCLEAR,
    Verdict,
    judge,
    standing,
    undecodable,
)
from quantconnect_client.errors import (
    ApiError,
    AuthenticationError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    ServerError,
    ThrottledError,
    TooLargeError,
    UnexpectedResponseError,
)
from tests.cases import for_each
from tests.overlay.operations import OPERATIONS
from tests.overlay.responses import DATE, JSON, PAGE, WORDS, fitting, json_response, received

SILENCE: list[Any] = [
    {},
    [],
    None,
    7,
    "text",
    {"message": "Forbidden"},
    {"error": "upstream timed out"},
    {"success": None},
    {"success": None, "errors": []},
    {"success": ""},
    {"success": "0"},
    {"success": 0},
    {"success": 1},
    {"success": "no"},
    {"success": []},
    {"status": "ok"},
    {"result": True},
]
for_each_operation = for_each(OPERATIONS, lambda operation: operation.name)


def outcome(operation: Operation, response: Received) -> Verdict:
    return judge(operation, response)


@for_each_operation
def test_a_confirmed_and_complete_response_is_done(operation: Operation) -> None:
    if operation.redirects:
        response = Received(302, {"Location": "https://broker.example.com/authorize"}, b"")
    elif operation.text:
        response = received(b"Time,Symbol\n", kind=operation.text)
    elif operation.rows:
        response = json_response([])
    else:
        response = json_response(fitting(operation, success=True))

    assert outcome(operation, response) == Verdict("done")


@for_each_operation
def test_an_unconfirmed_response_is_never_a_success(operation: Operation) -> None:
    for body in SILENCE:
        if operation.rows and body == []:
            continue
        error = outcome(operation, json_response(body)).error
        assert isinstance(error, UnexpectedResponseError), body
        assert error.may_have_happened, body
        assert error.worth_repeating == "if safe", body


@for_each_operation
def test_errors_without_success_are_a_rejection(operation: Operation) -> None:
    for body in ({"success": None, "errors": ["no"]}, {"errors": ["no"]}, {"Message": "no"}):
        verdict = outcome(operation, json_response(body))
        assert verdict.meaning == "rejected", body
        assert isinstance(verdict.error, ApiError), body
        assert verdict.error.errors == ("no",), body


@for_each_operation
def test_data_without_success_confirms_a_read_and_never_a_write(
    operation: Operation,
) -> None:
    if operation.text or operation.redirects:
        return
    verdict = outcome(operation, json_response(fitting(operation)))
    # Other services might return such a response, too.
    is_plain = operation.silent or not {"status", "messages"}.issuperset(fitting(operation))

    assert (verdict.meaning == "done") == (operation.safe and is_plain)


@for_each_operation
def test_a_rejection_is_decoded_in_every_encoding(operation: Operation) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-16-be", "utf-32"):
        content = json.dumps({"success": False, "errors": ["no"]}).encode(encoding)
        assert outcome(operation, received(content)).meaning == "rejected", encoding


@for_each_operation
def test_error_texts_are_ignored_with_an_inconclusive_status(operation: Operation) -> None:
    for status, words in product((*UNCLEAR, 500, 502, 503, 504, 599), WORDS):
        response = json_response({"success": False, "errors": [words]}, status, Date=DATE)
        error = outcome(operation, response).error
        assert type(error) is ServerError, (status, words)
        assert error.may_have_happened, (status, words)
        assert error.worth_repeating == "if safe", (status, words)
        assert words in str(error), status


@for_each_operation
def test_an_html_page_is_reported_as_one_with_any_status(operation: Operation) -> None:
    for status in (200, 303, 307, 400, 401, 403, 404, 407, 408, 413, 429, 499, 500, 502, 503):
        verdict = outcome(operation, received(PAGE, status, "text/html"))
        assert verdict.meaning == "foreign", status
        assert isinstance(verdict.error, QuantConnectError), status
        assert f"HTTP {status} with an HTML page (text/html)" in str(verdict.error)
        assert not isinstance(verdict.error, PermissionError | LookupError), status
        assert verdict.error.may_have_happened, status
        assert (verdict.error.worth_repeating == "if safe") == (status != 413), status


@for_each_operation
def test_an_unexpected_redirect_is_a_foreign_response(operation: Operation) -> None:
    for location in ("https://login.example.com", "javascript:alert(1)", "", "http://["):
        if operation.redirects and location.startswith("https"):
            continue
        verdict = outcome(operation, Received(302, {"Location": location}, b""))
        assert verdict.meaning == "foreign", location


@for_each_operation
def test_a_response_without_a_promised_field_is_unexpected(operation: Operation) -> None:
    for names in operation.promises[:1] if len(operation.promises) == 1 else ():
        for name in names:
            for body in (
                fitting(operation, success=True) | {name: None},
                {key: "there" for key in names if key != name} | {"success": True},
            ):
                error = outcome(operation, json_response(body)).error
                assert isinstance(error, UnexpectedResponseError), body
                assert f"reports success, but {name!r} is missing or null" in str(error)
                assert "The request was carried out" in str(error), body
                assert (error.worth_repeating, error.may_have_happened) == ("never", False), body


READ, WRITE = Operation("a.read", "/a", True, "d"), Operation("a.write", "/a", False, "d")
REPORT = Operation("a.report", "/a", True, "d", promises=(("report",),), unfinished="generating")
EITHER = Operation("a.chart", "/a", True, "d", promises=(("progress",), ("chart",)))
FILE = Operation("a.export", "/a", True, "d", text="text/csv")
LIST = Operation("a.export", "/a", True, "d", rows=True)


def error_of(operation: Operation, response: Received) -> Any:
    return judge(operation, response).error


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Hash doesn't match. UID: 1", AuthenticationError),
        ("Invalid timestamp, value received: 0", AuthenticationError),
        ("The API token hash is not valid. This could be", AuthenticationError),
        ("Invalid timestamp of the last bar", ApiError),
        ("The order has an invalid timestamp", ApiError),
        ("Too many backtest requests; please slow down.", ThrottledError),
        ("Bars arrive too many requests ago", ApiError),
        ("Backtest not found - NAME - results required : true", NotFoundError),
    ],
)
def test_error_texts_are_matched_to_their_observed_meaning(
    words: str, kind: type[ApiError]
) -> None:
    assert type(error_of(WRITE, json_response({"success": False, "errors": [words]}))) is kind


def test_the_error_code_of_a_rejected_signature_applies_with_any_text() -> None:
    body = {"success": False, "errors": ["Bad timestamp"], "errorCode": 10002}

    assert type(error_of(WRITE, json_response(body))) is AuthenticationError


def test_an_unknown_error_text_is_classified_by_the_status() -> None:
    for status, kind in ((401, AuthenticationError), (404, NotFoundError), (413, TooLargeError)):
        assert (
            type(error_of(WRITE, json_response({"success": False, "errors": ["x"]}, status)))
            is kind
        )


def test_http_429_is_throttling_with_any_text() -> None:
    error = error_of(WRITE, json_response({"success": False, "errors": ["not found"]}, 429))

    assert type(error) is ThrottledError
    assert error.worth_repeating == "always"


def test_a_write_is_not_retried_if_errors_come_without_success_false() -> None:
    body = {"errors": ["Too many backtest requests; please slow down."]}

    assert error_of(WRITE, json_response(body)).worth_repeating == "never"
    assert error_of(READ, json_response(body)).worth_repeating == "always"


def test_a_report_being_generated_may_have_success_false() -> None:
    assert judge(REPORT, json_response({"generating": True, "success": False})).meaning == "done"
    assert (
        judge(REPORT, json_response({"generating": False, "success": False})).meaning == "rejected"
    )
    # For another operation, it is a rejection.
    assert (
        judge(EITHER, json_response({"generating": True, "success": False})).meaning == "rejected"
    )


def test_one_matching_response_variant_is_enough() -> None:
    bodies: list[dict[str, Any]] = [{"progress": 0.1}, {"chart": {}}]
    for body in bodies:
        assert judge(EITHER, json_response(body | {"success": True})) == Verdict("done")
        assert judge(EITHER, json_response(body)) == Verdict("done")
    assert isinstance(error_of(EITHER, json_response({"success": True})), UnexpectedResponseError)


@pytest.mark.parametrize("kind", ["text/csv", "text/plain; charset=utf-8", "application/csv"])
def test_a_file_may_have_any_text_content_type(kind: str) -> None:
    for content in (b"Time,Symbol\n", b'{"a": 1}', b""):
        assert judge(FILE, received(content, kind=kind)) == Verdict("done")


@pytest.mark.parametrize(
    ("content", "kind", "meaning"),
    [
        (b'{"success": false, "errors": ["no"]}', "text/csv", "rejected"),
        (b'{"success": true}', JSON, "done"),
        (b"{}", JSON, "unknown"),
        (PAGE, "text/csv", "foreign"),
        (b"Time,Symbol", "text/html", "foreign"),
        (b"", None, "foreign"),
    ],
)
def test_a_text_is_not_always_a_file(content: bytes, kind: str | None, meaning: str) -> None:
    verdict = judge(FILE, received(content, kind=kind))

    assert verdict.meaning == meaning
    assert verdict.error is not None


@pytest.mark.parametrize("kind", [JSON, "application/octet-stream", "text/plain", None])
def test_a_list_is_a_file_with_any_media_type(kind: str | None) -> None:
    for content in (b"[]", b'[{"id": "a"}]', '\ufeff[{"id": "a"}]'.encode()):
        assert judge(LIST, received(content, kind=kind)) == Verdict("done")
        assert judge(READ, received(content, kind=kind)).meaning == "foreign"


@pytest.mark.parametrize(
    ("content", "status", "meaning", "words"),
    [
        (b'{"success": false, "errors": ["no"]}', 200, "rejected", "no"),
        (b'{"success": true}', 200, "done", "reports success, but it has no JSON list."),
        (b'{"rows": []}', 200, "unknown", "does not say whether"),
        (b"[]", 502, "unknown", "HTTP 502"),
        (b"[{", 200, "foreign", "something other than a JSON object"),
        (PAGE, 200, "foreign", "an HTML page"),
    ],
)
def test_anything_but_a_list_is_an_error(
    content: bytes, status: int, meaning: str, words: str
) -> None:
    verdict = judge(LIST, received(content, status))

    assert verdict.meaning == meaning
    assert words in str(verdict.error)


def test_a_php_array_with_gaps_is_a_list_of_errors() -> None:
    error = error_of(
        READ, json_response({"success": False, "errors": {"1": "first", "3": "second"}})
    )

    assert error.errors == ("first", "second")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "²"}, None),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "9" * 400}, float("inf")),
        ({"Retry-After": "Sat, 28 Nov 2026 12:00:30 GMT", "Date": DATE}, 30),
        ({"Retry-After": "Sat, 28 Nov 2026 11:00:00 GMT", "Date": DATE}, 0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_relative_to_the_clock_of_the_server(
    headers: dict[str, str], seconds: float | None, status: int
) -> None:
    for response in (
        json_response({"success": False}, status, **headers),
        received(PAGE, status, **headers),
    ):
        assert error_of(READ, response).retry_after == seconds


def test_a_proxy_that_requires_authentication_is_reported() -> None:
    assert "The proxy requires a user name" in str(error_of(READ, received(b"", 407, None)))


def test_a_binary_body_is_included_in_the_error() -> None:
    assert Received(502, {}, b"a\xff\xffb").text == "a\ufffd\ufffdb"


def test_a_signature_echoed_by_an_html_page_is_masked() -> None:
    page = b"<html>Authorization: Basic " + b"QUJD" * 25 + b"==</html>"
    error = error_of(READ, received(page, 502, "text/html"))

    assert "QUJD" not in error.body + str(error)


def test_a_model_that_cannot_be_decoded_is_named() -> None:
    response = json_response({"success": True, "a": 1})
    error = undecodable(READ, response, KeyError("projectId"))

    assert "The response is missing 'projectId' in the top-level object." in str(error)
    shape = undecodable(READ, response, TypeError("'int' object is not iterable"))
    assert "an unexpected shape in the top-level object: 'int' object is not" in str(shape)
    assert error.body == response.text
    assert not isinstance(error, OutcomeUnknownError)


def test_unknown_statuses_are_inconclusive() -> None:
    assert [standing(status) for status in (100, 199, 600, 999)] == ["unclear"] * 4
