"""Classify a response: carried out, rejected, unknown, or not from QuantConnect.

The classification uses the form of the body first, the HTTP status second and the error texts
last. The meanings of the texts are in the spec, as `x-qc-rejections`. This module does no I/O of
its own.
"""

import re
import reprlib
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import urlsplit

from quantconnect_client._core.http import is_secure
from quantconnect_client._core.http_dates import retry_after
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import rejections
from quantconnect_client._core.received import Received
from quantconnect_client.errors import (
    AccessDeniedError,
    AlreadyExistsError,
    ApiError,
    AuthenticationError,
    NoSpareNodeError,
    NotFoundError,
    QuantConnectError,
    ServerError,
    ThrottledError,
    TooLargeError,
    UnexpectedResponseError,
)

Voice: TypeAlias = Literal[
    "confirms",  # `success: true`
    "denies",  # `success: false`
    "errors",  # no usable `success`, but error texts in a field that the API uses for them
    "delivers",  # no `success`, but every field that a successful read returns
    "silent",  # a JSON object without any of these
    "file",  # the documented plain-text or CSV body, or the documented JSON list
    "address",  # the documented redirect
    "foreign",  # an HTML page, other text, an empty body, other JSON, or another redirect
]
Standing: TypeAlias = Literal["good", "elsewhere", "rejecting", "unclear"]
Meaning: TypeAlias = Literal["done", "rejected", "unknown", "foreign"]

MEANINGS: dict[tuple[Standing, Voice], Meaning] = {
    ("good", "confirms"): "done",
    ("good", "delivers"): "done",
    ("good", "file"): "done",
    ("elsewhere", "address"): "done",
    ("good", "denies"): "rejected",
    ("good", "errors"): "rejected",
    ("rejecting", "denies"): "rejected",
    ("rejecting", "errors"): "rejected",
    ("good", "foreign"): "foreign",
    ("elsewhere", "foreign"): "foreign",
    ("rejecting", "foreign"): "foreign",
    ("unclear", "foreign"): "foreign",
}
"""Any other combination is "unknown", because the body and the status contradict each other."""

# Statuses of requests that may still be processed, whatever the body says.
UNCLEAR = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, 499})
# The meanings of rejections that the rules of the spec distinguish.
ERRORS: dict[str, type[ApiError]] = {
    "access-denied": AccessDeniedError,
    "already-exists": AlreadyExistsError,
    "authentication": AuthenticationError,
    "no-spare-node": NoSpareNodeError,
    "not-found": NotFoundError,
    "throttled": ThrottledError,
    "too-large": TooLargeError,
}
# What a status means if it comes from a proxy or gateway instead of QuantConnect.
HINTS: dict[int, str] = {
    HTTPStatus.UNAUTHORIZED: "If you do not use a proxy, check the API token.",
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: "The proxy requires a user name and password.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The request may be too large: split it.",
}
# An object with only these fields may come from any service.
COMMON = frozenset({"code", "error", "message", "messages", "state", "status"})
FLAGS: dict[object, bool] = {True: True, False: False, "true": True, "false": False}
# Media types of files, in addition to the documented text/plain and text/csv.
FILES = frozenset({"application/csv", "application/octet-stream"})
MARKUP = frozenset({"text/html", "text/xml"})


@dataclass(frozen=True)
class Verdict:
    """The meaning of a response, and the error to raise for it, if any."""

    meaning: Meaning
    error: QuantConnectError | None = None


def judge(operation: Operation, received: Received) -> Verdict:
    """Classify a response to `operation`."""
    speaking = voice(operation, received)
    meaning = MEANINGS.get((standing(received.status), speaking), "unknown")
    if meaning == "done":
        return _done(operation, received, speaking)
    if meaning == "rejected":
        return Verdict(meaning, _rejection(operation, received, speaking))
    error = _foreign(operation, received) if meaning == "foreign" else _unknown(operation, received)
    return Verdict(meaning, error)


def standing(status: int) -> Standing:
    """Return the meanings that an HTTP status allows."""
    if status in range(200, 300):
        return "good"
    if status in range(300, 400):
        return "elsewhere"
    return "rejecting" if status in range(400, 500) and status not in UNCLEAR else "unclear"


def voice(operation: Operation, received: Received) -> Voice:
    """Classify the source and content of a response, regardless of its status."""
    if operation.redirects and received.status == HTTPStatus.FOUND:
        return "address" if _is_address(received.headers.get("Location", "")) else "foreign"
    fields = received.fields
    if (operation.text and _is_file(received)) or (operation.rows and received.rows is not None):
        return "file"
    return "foreign" if fields is None else _statement(operation, fields)


def _is_address(location: str) -> bool:
    """Return whether a browser can open it safely: only https, or http on this machine."""
    try:
        parts = urlsplit(location)
        return is_secure(parts.scheme, parts.hostname or "")
    except ValueError:
        return False


def _is_file(received: Received) -> bool:
    """Return whether the body is the documented text. A rejection may have the same media type."""
    kind = received.media_type
    is_text = kind.startswith("text/") and kind not in MARKUP
    if not (is_text or kind in FILES) or received.is_page:
        return False
    return received.fields is None or "success" not in received.fields


def _statement(operation: Operation, fields: Mapping[str, Any]) -> Voice:
    """Classify a JSON object by its `success` field, its error texts and its data."""
    success = _flag(fields.get("success"))
    if success is None:
        data = {name for names in operation.promises for name in names}
        if error_texts({name: fields[name] for name in fields.keys() - data}):
            return "errors"
        return "delivers" if _delivers(operation, fields) else "silent"
    if success or (operation.unfinished and fields.get(operation.unfinished) is True):
        return "confirms"
    return "denies"


def _delivers(operation: Operation, fields: Mapping[str, Any]) -> bool:
    """Return whether the data alone proves that this is a successful response to a read."""
    if not operation.safe or fields.get("success") is not None:
        return False
    return any(
        (operation.silent or not COMMON.issuperset(names)) and None not in map(fields.get, names)
        for names in operation.promises
    )


def _flag(value: object) -> bool | None:
    """Parse a boolean, which may be a string. Return None for anything else."""
    if isinstance(value, str):
        value = value.lower()
    return FLAGS[value] if isinstance(value, bool | str) and value in FLAGS else None


def error_texts(fields: Mapping[str, Any]) -> list[str]:
    """Return the API's error texts, from whichever field holds them."""
    for key in ("errors", "messages", "Message"):
        texts = _texts(fields.get(key))
        if texts:
            return texts
    return []


def _texts(words: object) -> list[str]:
    if isinstance(words, Mapping):
        # PHP encodes a list with gaps as an object.
        words = list(cast("Mapping[str, object]", words).values())
    if isinstance(words, list):
        return [str(word) for word in cast("list[object]", words)]
    return [str(words)] if words else []


def missing(operation: Operation, fields: Mapping[str, Any]) -> list[str]:
    """Return the required fields that are missing or null in this response."""
    lacking = [[name for name in names if fields.get(name) is None] for names in operation.promises]
    return min(lacking, key=len) if lacking else []


def _done(operation: Operation, received: Received, speaking: Voice) -> Verdict:
    problem = _lack(operation, received) if speaking == "confirms" else ""
    if not problem:
        return Verdict("done")
    words = f"The response reports success, but {problem}."
    return Verdict("done", _misfit(operation, received, words))


def _lack(operation: Operation, received: Received) -> str:
    """Describe what a response that reports success lacks. Return "" if it is complete."""
    if operation.redirects or operation.text or operation.rows:
        form = operation.text or "JSON list"
        return f"it has no {'redirect address' if operation.redirects else form}"
    lacking = missing(operation, received.fields or {})
    verb = "are" if len(lacking) > 1 else "is"
    return f"{' and '.join(map(repr, lacking))} {verb} missing or null" if lacking else ""


def _rejection(operation: Operation, received: Received, speaking: Voice) -> ApiError:
    fields = received.fields or {}
    words = error_texts(fields)
    kind = _kind(received.status, words, fields.get("errorCode"))
    error = kind(words, operation=operation.name, status=received.status, body=received.body)
    error.retry_after = retry_after(received.headers)
    if speaking == "errors" and not operation.safe:
        # Without `success: false`, it is not certain that a write was not carried out.
        error.worth_repeating = "never"
    elif isinstance(error, AuthenticationError):
        error.server_date = received.headers.get("Date")
    return error


def _kind(status: int, words: list[str], code: object) -> type[ApiError]:
    for rule in rejections():
        if _matches(rule, status, words, code):
            return ERRORS[rule["meaning"]]
    return ApiError


def _matches(rule: Mapping[str, Any], status: int, words: list[str], code: object) -> bool:
    if "text" in rule:
        return any(re.search(rule["text"], one, re.IGNORECASE) for one in words)
    return bool(status == rule["status"] if "status" in rule else code == rule["errorCode"])


def _foreign(operation: Operation, received: Received) -> QuantConnectError:
    """Return the error for a response that is not from the QuantConnect API."""
    described = _described(received)
    if standing(received.status) == "unclear":
        message = f"{described} The server, or a proxy in front of it, failed."
        return _from_outside(ServerError, message, operation, received)
    message = (
        f"{described} This is not a response of the QuantConnect API; a proxy, firewall or gateway "
        f"may have sent it. {HINTS.get(received.status, '')}"
    ).strip()
    if received.status == HTTPStatus.TOO_MANY_REQUESTS:
        error = _from_outside(ThrottledError, message, operation, received)
        error.worth_repeating = "if safe"
        return error
    if received.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return _from_outside(TooLargeError, message, operation, received)
    return _unexpected(message, operation, received)


def _unknown(operation: Operation, received: Received) -> QuantConnectError:
    """Return the error for a JSON object that does not say whether the request was carried out."""
    words = "; ".join(error_texts(received.fields or {}))
    if standing(received.status) == "unclear":
        message = f"HTTP {received.status}" + (f": {words}" if words else ".")
        return _from_outside(ServerError, message, operation, received)
    return _unexpected(
        f"{_described(received)} It does not say whether the request succeeded: `success` is "
        f"{reprlib.repr((received.fields or {}).get('success'))}.",
        operation,
        received,
    )


def _from_outside(
    kind: type[ApiError], message: str, operation: Operation, received: Received
) -> ApiError:
    error = kind(
        [], operation=operation.name, status=received.status, body=received.body, message=message
    )
    error.may_have_happened = True
    error.retry_after = retry_after(received.headers)
    return error


def _unexpected(message: str, operation: Operation, received: Received) -> UnexpectedResponseError:
    error = UnexpectedResponseError(
        message, operation=operation.name, status=received.status, body=received.body
    )
    error.worth_repeating, error.may_have_happened = "if safe", True
    return error


def _described(received: Received) -> str:
    if received.fields is not None:
        form = "a JSON object"
    elif received.is_page:
        form = "an HTML page"
    else:
        form = "something other than a JSON object" if received.content else "an empty body"
    kind = received.headers.get("Content-Type", "no content type")
    begins = f", beginning with {reprlib.repr(received.body[:100])}" if received.content else ""
    target = received.headers.get("Location")
    where = f", a redirect to {reprlib.repr(target)}," if target else ""
    return f"HTTP {received.status}{where} with {form} ({kind}){begins}."


def undecodable(
    operation: Operation, received: Received, problem: Exception
) -> UnexpectedResponseError:
    """Return the error for a successful response that generated code could not decode."""
    return _misfit(operation, received, _what_does_not_fit(problem))


def _misfit(operation: Operation, received: Received, what: str) -> UnexpectedResponseError:
    """Return the error for a successful response with missing fields or an unexpected shape."""
    advice = f"Update this package; if the error remains, report it. {operation.docs}"
    if _flag((received.fields or {}).get("success")) is not True:
        return _unexpected(f"{what} {advice}", operation, received)
    return UnexpectedResponseError(
        f"{what} The request was carried out; the full response is in this error's `body`. "
        f"{advice}",
        operation=operation.name,
        status=received.status,
        body=received.body,
    )


def _what_does_not_fit(problem: Exception) -> str:
    where = _model(problem.__traceback__)
    if isinstance(problem, KeyError):
        return f"The response is missing {problem.args[0]!r} in {where}."
    return f"The response has an unexpected shape in {where}: {problem}."


def _model(traceback: TracebackType | None) -> str:
    """Return the name of the generated model in which decoding failed."""
    name = "the top-level object"
    while traceback:
        frame = traceback.tb_frame
        if frame.f_code.co_name == "from_dict":
            name = frame.f_locals["cls"].__name__
        traceback = traceback.tb_next
    return name
