"""Properties of the verdict on random responses, checked against a second implementation."""

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as some

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.received import Received
from quantconnect_client._core.verdict import judge
from quantconnect_client.errors import ApiError, AuthenticationError, QuantConnectError
from tests.overlay.operations import OPERATIONS
from tests.overlay.responses import DATE, KINDS, PAGE, WORDS, received

statuses = some.one_of(
    some.sampled_from([200, 201, 202, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 407, 408]),
    some.sampled_from([409, 413, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 520, 599]),
    some.integers(100, 999),
)
flags = some.sampled_from([True, False, "true", "false", "True", "FALSE", None, "", "0", 0, 1, []])
problems = some.sampled_from([[], None, "", {}, 0]) | some.lists(
    some.sampled_from(WORDS), min_size=1
)
bodies = some.fixed_dictionaries(
    {},
    optional={
        "success": flags,
        "errors": problems,
        "messages": problems,
        "Message": some.sampled_from(["", *WORDS]),
        "message": some.just("Forbidden"),
        "errorCode": some.sampled_from([1001, 10002, "10002", None]),
        "generating": some.booleans(),
        "projects": some.just([]),
        "backtest": some.none() | some.just({}),
    },
)
encodings = some.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
contents = some.one_of(
    some.builds(lambda body, how: json.dumps(body).encode(how), bodies, encodings),
    some.sampled_from([b"", PAGE, b"\n " + PAGE, b"upstream connect error", b"{", b"\xff\xfe\x00"]),
    some.sampled_from([b"[" * 100_000, b'{"success": ' + b"9" * 5000 + b"}", b"true"]),
    some.binary(max_size=40),
)
addresses = some.sampled_from(
    [None, "", "https://broker.example.com/x", "javascript:alert(1)", "/login", "http://[", "//x"]
)


@dataclass(frozen=True)
class Case:
    """A response, and its classification by an independent implementation of the design."""

    operation: Operation
    response: Received

    @property
    def body(self) -> dict[str, Any] | None:
        try:
            decoded = json.loads(self.response.content)
        except (ValueError, RecursionError):
            return None
        return decoded if isinstance(decoded, dict) else None

    @property
    def says(self) -> bool | None:
        """The value of `success` in the response."""
        flag = (self.body or {}).get("success")
        is_word = isinstance(flag, bool | str)
        return {"true": True, "false": False}.get(str(flag).lower()) if is_word else None

    @property
    def has_reasons(self) -> bool:
        return any((self.body or {}).get(name) for name in ("errors", "messages", "Message"))


cases = some.builds(
    lambda operation, status, content, kind, location: Case(
        operation,
        received(content, status, kind, Date=DATE, **({"Location": location} if location else {})),
    ),
    some.sampled_from(OPERATIONS),
    statuses,
    contents,
    some.sampled_from(KINDS),
    addresses,
)


@settings(max_examples=100, deadline=None)
@given(cases)
def test_a_write_is_done_only_with_confirmation_from_the_api(case: Case) -> None:
    operation, response = case.operation, case.response
    if operation.safe or operation.text or operation.redirects:
        return
    verdict = judge(operation, response)

    is_confirmed = response.status in range(200, 300) and case.says is True
    assert (verdict.meaning == "done") == is_confirmed
    assert (verdict.error is None) <= is_confirmed


@settings(max_examples=100, deadline=None)
@given(cases)
def test_a_write_is_retried_only_if_the_api_confirms_that_nothing_was_done(case: Case) -> None:
    error = judge(case.operation, case.response).error
    if case.operation.safe or error is None:
        return

    corrects_clock = isinstance(error, AuthenticationError) and error.server_date
    if error.worth_repeating == "always" or corrects_clock:
        assert case.says is False
        assert case.response.status in (*range(200, 300), *range(400, 500))
        assert case.response.status not in (408, 425, 499)


@settings(max_examples=100, deadline=None)
@given(cases)
def test_a_rejection_comes_from_the_api_with_a_status_below_500(case: Case) -> None:
    verdict = judge(case.operation, case.response)

    if verdict.meaning == "rejected":
        assert case.response.status in (*range(200, 300), *range(400, 500))
        assert case.says is False or case.has_reasons
        assert isinstance(verdict.error, ApiError)
        assert not verdict.error.may_have_happened


@settings(max_examples=100, deadline=None)
@given(cases)
def test_a_request_neither_done_nor_rejected_may_have_happened(case: Case) -> None:
    verdict = judge(case.operation, case.response)

    if verdict.meaning in ("unknown", "foreign"):
        assert verdict.error is not None
        assert verdict.error.may_have_happened
        assert verdict.error.worth_repeating in ("if safe", "never")
        assert case.says is not True or case.response.status not in range(200, 300)


@settings(max_examples=100, deadline=None)
@given(cases)
@example(Case(OPERATIONS[0], received(b"\xe9" * 10, 500, None)))
def test_every_response_has_a_verdict_and_every_error_a_message(case: Case) -> None:
    error = judge(case.operation, case.response).error

    if error:
        assert isinstance(error, QuantConnectError)
        assert str(error).startswith(f"{case.operation.name}: ")
        assert error.operation == case.operation.name
