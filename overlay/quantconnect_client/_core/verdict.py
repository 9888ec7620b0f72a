"""What a response means: done, rejected, unknown, or no word of QuantConnect's at all.

Whose voice it is comes first, its status second, its words last. Nothing here sends anything.
"""

import re
import reprlib
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import urlsplit

from quantconnect_client._core.http_dates import retry_after
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.received import Received
from quantconnect_client._core.settings import is_loopback
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
    UnexpectedAnswerError,
)

Voice: TypeAlias = Literal[
    "confirms",  # `success: true`
    "denies",  # `success: false`
    "complains",  # no usable `success`, but reasons where the API puts them
    "delivers",  # no `success`, but all that a good response to this read has
    "silent",  # a JSON object with none of these
    "file",  # the text that the operation is documented to respond with
    "address",  # the redirect that the operation is documented to respond with
    "foreign",  # a page, a text, nothing, other JSON, or another redirect
]
Standing: TypeAlias = Literal["good", "elsewhere", "rejecting", "unclear"]
Meaning: TypeAlias = Literal["done", "rejected", "unknown", "foreign"]

MEANINGS: dict[tuple[Standing, Voice], Meaning] = {
    ("good", "confirms"): "done",
    ("good", "delivers"): "done",
    ("good", "file"): "done",
    ("elsewhere", "address"): "done",
    ("good", "denies"): "rejected",
    ("good", "complains"): "rejected",
    ("rejecting", "denies"): "rejected",
    ("rejecting", "complains"): "rejected",
    ("good", "foreign"): "foreign",
    ("elsewhere", "foreign"): "foreign",
    ("rejecting", "foreign"): "foreign",
    ("unclear", "foreign"): "foreign",
}
"""Everything else is unknown: what it says, and the status with which it does, do not agree."""

# Sent for a request that may be under way all the same, whatever the words.
UNCLEAR = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, 499})
# The API tells its failures apart by their words only; these are the ones that clients have met.
# Those that lead to another attempt are matched whole, since others may have a word of them too.
WORDS: tuple[tuple[str, type[ApiError]], ...] = (
    (
        r"^(hash doesn't match|userid not valid|invalid timestamp, value received"
        r"|the api token hash is not valid)",
        AuthenticationError,
    ),
    (r"^too many .*requests\b.*slow down|^please slow down|^slow down", ThrottledError),
    (r"no spare nodes", NoSpareNodeError),
    (r"already exist", AlreadyExistsError),
    (r"permission|not authorized|unauthorized", AccessDeniedError),
    (r"not found|no live deployment|does not exist", NotFoundError),
)
STATUSES: dict[int, type[ApiError]] = {
    HTTPStatus.UNAUTHORIZED: AuthenticationError,
    HTTPStatus.FORBIDDEN: AccessDeniedError,
    HTTPStatus.NOT_FOUND: NotFoundError,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TooLargeError,
    HTTPStatus.TOO_MANY_REQUESTS: ThrottledError,
}
BAD_SIGNATURE = 10002
"""The `errorCode` of a rejected signature."""
# What a program between the client and QuantConnect may mean by a status.
HINTS: dict[int, str] = {
    HTTPStatus.UNAUTHORIZED: "If there is no proxy, check the API token.",
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: "A proxy wants a user name and a password.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The request may be too large.",
}
# An object with these alone may be that of any service.
COMMON = frozenset({"code", "error", "message", "messages", "state", "status"})
FLAGS: dict[object, bool] = {True: True, False: False, "true": True, "false": False}
# What files come as, beside the documented text/plain and text/csv.
FILES = frozenset({"application/csv", "application/octet-stream"})
MARKUP = frozenset({"text/html", "text/xml"})


@dataclass(frozen=True)
class Verdict:
    """What a response means, and the error that it stands for unless that is "done"."""

    meaning: Meaning
    error: QuantConnectError | None = None


def judge(operation: Operation, received: Received) -> Verdict:
    """What a response to `operation` means."""
    speaking = voice(operation, received)
    meaning = MEANINGS.get((standing(received.status), speaking), "unknown")
    if meaning == "done":
        return _done(operation, received, speaking)
    if meaning == "rejected":
        return Verdict(meaning, _rejection(operation, received, speaking))
    error = _foreign(operation, received) if meaning == "foreign" else _unknown(operation, received)
    return Verdict(meaning, error)


def standing(status: int) -> Standing:
    """What an HTTP status allows a response to mean."""
    if status in range(200, 300):
        return "good"
    if status in range(300, 400):
        return "elsewhere"
    return "rejecting" if status in range(400, 500) and status not in UNCLEAR else "unclear"


def voice(operation: Operation, received: Received) -> Voice:
    """Who speaks, and what the body says, whatever the status."""
    if operation.redirects and received.status == HTTPStatus.FOUND:
        return "address" if _is_address(received.headers.get("Location", "")) else "foreign"
    fields = received.fields
    if operation.text and _is_file(received):
        return "file"
    return "foreign" if fields is None else _statement(operation, fields)


def _is_address(location: str) -> bool:
    """Whether a browser can be sent there: no script, and no page that others can replace."""
    try:
        parts = urlsplit(location)
        here = parts.scheme == "http" and is_loopback(parts.hostname or "")
        return bool(parts.hostname) and (parts.scheme == "https" or here)
    except ValueError:
        return False


def _is_file(received: Received) -> bool:
    """Whether it is the documented text; a rejection may come under the same media type."""
    kind = received.media_type
    is_text = kind.startswith("text/") and kind not in MARKUP
    if not (is_text or kind in FILES) or received.is_page:
        return False
    return received.fields is None or "success" not in received.fields


def _statement(operation: Operation, fields: Mapping[str, Any]) -> Voice:
    """What a JSON object says of the request."""
    told = _flag(fields.get("success"))
    if told is None:
        data = {name for names in operation.promises for name in names}
        if complaints({name: fields[name] for name in fields.keys() - data}):
            return "complains"
        return "delivers" if _delivers(operation, fields) else "silent"
    if told or (operation.unfinished and fields.get(operation.unfinished) is True):
        return "confirms"
    return "denies"


def _delivers(operation: Operation, fields: Mapping[str, Any]) -> bool:
    """Whether it is plain from its data alone that this is a good response, to a read."""
    if not operation.safe or fields.get("success") is not None:
        return False
    return any(
        (operation.silent or not COMMON.issuperset(names)) and None not in map(fields.get, names)
        for names in operation.promises
    )


def _flag(value: object) -> bool | None:
    """The truth value that `value` stands for, also as a text; None where it stands for none."""
    if isinstance(value, str):
        value = value.lower()
    return FLAGS[value] if isinstance(value, bool | str) and value in FLAGS else None


def complaints(fields: Mapping[str, Any]) -> list[str]:
    """The API's own words, wherever it put them this time."""
    for key in ("errors", "messages", "Message"):
        texts = _texts(fields.get(key))
        if texts:
            return texts
    return []


def _texts(words: object) -> list[str]:
    if isinstance(words, Mapping):
        # A list of PHP with gaps in it.
        words = list(cast("Mapping[str, object]", words).values())
    if isinstance(words, list):
        return [str(word) for word in cast("list[object]", words)]
    return [str(words)] if words else []


def missing(operation: Operation, fields: Mapping[str, Any]) -> list[str]:
    """What every good response has, but this one has as null or not at all."""
    lacking = [[name for name in names if fields.get(name) is None] for names in operation.promises]
    return min(lacking, key=len) if lacking else []


def _done(operation: Operation, received: Received, speaking: Voice) -> Verdict:
    problem = _lack(operation, received) if speaking == "confirms" else ""
    if not problem:
        return Verdict("done")
    words = f"The response reports success, but {problem}."
    return Verdict("done", _misfit(operation, received, words))


def _lack(operation: Operation, received: Received) -> str:
    """What a response that reports success does not have, or an empty text."""
    if operation.redirects or operation.text:
        return f"it has no {'address to go to' if operation.redirects else operation.text}"
    lacking = missing(operation, received.fields or {})
    verb = "are" if len(lacking) > 1 else "is"
    return f"{' and '.join(map(repr, lacking))} {verb} missing or null" if lacking else ""


def _rejection(operation: Operation, received: Received, speaking: Voice) -> ApiError:
    fields = received.fields or {}
    words = complaints(fields)
    kind = _kind(received.status, words, fields.get("errorCode"))
    error = kind(words, operation=operation.name, status=received.status, body=received.body)
    error.retry_after = retry_after(received.headers)
    if speaking == "complains" and not operation.safe:
        # Not its plain word that nothing was done, which another attempt would need.
        error.worth_repeating = "never"
    elif isinstance(error, AuthenticationError):
        error.server_date = received.headers.get("Date")
    return error


def _kind(status: int, words: list[str], code: object) -> type[ApiError]:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return ThrottledError
    if code == BAD_SIGNATURE:
        return AuthenticationError
    for pattern, kind in WORDS:
        if any(re.search(pattern, one, re.IGNORECASE) for one in words):
            return kind
    return STATUSES.get(status, ApiError)


def _foreign(operation: Operation, received: Received) -> QuantConnectError:
    """The error for a response that QuantConnect did not make: it says nothing of the request."""
    described = _described(received)
    if standing(received.status) == "unclear":
        message = f"{described} The server failed, or a proxy before it."
        return _from_outside(ServerError, message, operation, received)
    message = (
        f"{described} QuantConnect's API does not respond like this; a proxy, a firewall or a "
        f"gateway may. {HINTS.get(received.status, '')}"
    ).strip()
    if received.status == HTTPStatus.TOO_MANY_REQUESTS:
        error = _from_outside(ThrottledError, message, operation, received)
        error.worth_repeating = "if safe"
        return error
    if received.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return _from_outside(TooLargeError, message, operation, received)
    return _unexpected(message, operation, received)


def _unknown(operation: Operation, received: Received) -> QuantConnectError:
    """The error for a JSON object that does not tell whether the request was carried out."""
    words = "; ".join(complaints(received.fields or {}))
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


def _unexpected(message: str, operation: Operation, received: Received) -> UnexpectedAnswerError:
    error = UnexpectedAnswerError(
        message, operation=operation.name, status=received.status, body=received.body
    )
    error.worth_repeating, error.may_have_happened = "if safe", True
    return error


def _described(received: Received) -> str:
    if received.fields is not None:
        form = "a JSON object"
    elif received.is_page:
        form = "a web page"
    else:
        form = "something other than a JSON object" if received.content else "an empty body"
    kind = received.headers.get("Content-Type", "no content type")
    begins = f", which begins {reprlib.repr(received.body[:100])}" if received.content else ""
    target = received.headers.get("Location")
    where = f", a redirect to {reprlib.repr(target)}," if target else ""
    return f"HTTP {received.status}{where} with {form} ({kind}){begins}."


def undecodable(
    operation: Operation, received: Received, problem: Exception
) -> UnexpectedAnswerError:
    """The error for a good response that generated code could not decode."""
    return _misfit(operation, received, _what_does_not_fit(problem))


def _misfit(operation: Operation, received: Received, what: str) -> UnexpectedAnswerError:
    """The error for a good response that lacks what it should have, or has another shape."""
    advice = f"If a newer version of this package does not help, report it. {operation.docs}"
    if _flag((received.fields or {}).get("success")) is not True:
        return _unexpected(f"{what} {advice}", operation, received)
    return UnexpectedAnswerError(
        f"{what} The request was carried out; the whole response is in this error's `body`. "
        f"{advice}",
        operation=operation.name,
        status=received.status,
        body=received.body,
    )


def _what_does_not_fit(problem: Exception) -> str:
    where = _model(problem.__traceback__)
    if isinstance(problem, KeyError):
        return f"The response has no {problem.args[0]!r} in {where}."
    return f"The response has an unexpected shape in {where}: {problem}."


def _model(traceback: TracebackType | None) -> str:
    """The generated model that was being read when decoding failed."""
    name = "its outermost object"
    while traceback:
        frame = traceback.tb_frame
        if frame.f_code.co_name == "from_dict":
            name = frame.f_locals["cls"].__name__
        traceback = traceback.tb_next
    return name
