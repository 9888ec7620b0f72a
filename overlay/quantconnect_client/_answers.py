"""Reads answers: what went wrong, in which words, and which error that is."""

import json
import re
import reprlib
import time
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from types import TracebackType
from typing import Any, cast

from quantconnect_client._auth import clock_error
from quantconnect_client._operation import Operation
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

# The API tells its failures apart by their words only; these are the ones that clients have met.
WORDS: tuple[tuple[str, type[ApiError]], ...] = (
    (
        r"hash doesn't match|userid not valid|invalid timestamp|token hash is not valid",
        AuthenticationError,
    ),
    (r"too many .*requests|slow down", ThrottledError),
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
GOOD = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)
# A refused signature is quoted in the API's answer, and could be used again for two hours.
SIGNATURE = re.compile(r"\b[0-9a-f]{64}\b")
PAGE = re.compile(rb"\s*<(!doctype|html)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Answer:
    """An HTTP response, as far as errors need it."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return SIGNATURE.sub("<signature>", self.content.decode(errors="replace"))

    @property
    def fields(self) -> dict[str, Any] | None:
        """The JSON object that it is, or None where it is something else."""
        try:
            content = json.loads(self.text)
        except (ValueError, RecursionError):
            return None
        return cast(dict[str, Any], content) if isinstance(content, dict) else None

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, which no operation answers: that of a proxy, for instance."""
        return PAGE.match(self.content) is not None


def succeeded(parsed: object) -> bool:
    """Whether a decoded answer says so itself; most do, and need not be read a second time."""
    return getattr(parsed, "success", None) is True and not _nulls(parsed)


def unfit(answer: Answer, parsed: object) -> Exception | None:
    """What is wrong with an answer that could be decoded, or None."""
    if parsed is None:
        return ValueError("no content")
    missing = _nulls(parsed)
    if missing:
        return ValueError(f"{' and '.join(missing)} should not be null")
    return ValueError("a web page") if answer.is_page else None


def _nulls(parsed: object) -> list[str]:
    """What every good answer of this kind has, but this one has as null."""
    model = cast(Hashable, type(parsed))
    return [name for name in _promised(model) if getattr(parsed, name) is None]


@cache
def _promised(model: Any) -> list[str]:
    # Imported here, because it takes long; whoever has an answer has it.
    from attrs import NOTHING, fields, has

    required = [field for field in fields(model) if field.default is NOTHING] if has(model) else []
    return [field.name for field in required if "None" not in str(field.type)]


def failure(operation: Operation, answer: Answer) -> ApiError | None:
    """The error that `answer` stands for, or None where it reports success."""
    fields = answer.fields or {}
    is_good = answer.status in GOOD or (operation.redirects and answer.status == HTTPStatus.FOUND)
    if is_good and not _refused(fields):
        return None
    words = _complaints(fields)
    kind = _kind(answer.status, " ".join(words))
    error = kind(words, operation=operation.name, status=answer.status, body=answer.text)
    if isinstance(error, ThrottledError):
        error.retry_after = _seconds(answer.headers.get("Retry-After"))
    if isinstance(error, AuthenticationError):
        error.server_date = answer.headers.get("Date")
    return error


def _refused(fields: dict[str, Any]) -> bool:
    if fields.get("generating") is True:
        # A report that is being made may come with `success: false`.
        return False
    if "success" in fields:
        return fields["success"] in (False, "false")
    return bool(_complaints(fields))


def _complaints(fields: dict[str, Any]) -> list[str]:
    """The API's own words, wherever it put them this time."""
    for key in ("errors", "messages", "Message"):
        texts = _texts(fields.get(key))
        if texts:
            return texts
    return []


def _texts(words: object) -> list[str]:
    if isinstance(words, list):
        return [str(word) for word in cast("list[object]", words)]
    return [str(words)] if words else []


def _kind(status: int, words: str) -> type[ApiError]:
    for pattern, kind in WORDS:
        if re.search(pattern, words, re.IGNORECASE):
            return kind
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError
    return STATUSES.get(status, ApiError)


def _seconds(retry_after: str | None) -> float | None:
    """What a Retry-After header asks for, which may be a number of seconds or a date."""
    if retry_after is None:
        return None
    if retry_after.isdigit():
        return float(retry_after)
    return max(0.0, clock_error(retry_after, time.time())) or None


def misfit(operation: Operation, answer: Answer, problem: Exception) -> QuantConnectError:
    """The error for an answer that the generated client could not decode."""
    fields = answer.fields or {}
    is_success = fields.get("success") in (True, "true")
    words = (
        "The request was carried out; the whole answer is in this error's `body`."
        if is_success
        else "The API may not have answered this itself, but a proxy, for instance."
    )
    error = UnexpectedAnswerError(
        f"{_what_does_not_fit(answer, problem)} {words} If a newer version of this package does "
        f"not help, report it. {operation.docs}",
        operation=operation.name,
        status=answer.status,
        body=answer.text,
    )
    if not is_success:
        error.worth_repeating = "if safe"
    return error


def _what_does_not_fit(answer: Answer, problem: Exception) -> str:
    if answer.fields is None:
        form = "a web page" if answer.is_page else "no JSON object"
        kind = answer.headers.get("Content-Type", "no content type")
        return f"The answer is {form} ({kind}); it begins {reprlib.repr(answer.text)}."
    where = _model(problem.__traceback__)
    if isinstance(problem, KeyError):
        return f"The answer has no {problem.args[0]!r} in {where}."
    return f"The answer has something else than the API describes in {where}: {problem}."


def _model(traceback: TracebackType | None) -> str:
    """The generated model that was being read when decoding failed."""
    name = "its outermost object"
    while traceback:
        frame = traceback.tb_frame
        if frame.f_code.co_name == "from_dict":
            name = frame.f_locals["cls"].__name__
        traceback = traceback.tb_next
    return name
