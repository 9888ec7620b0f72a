"""What a client reports of each attempt: events for logs and metrics, and whole responses."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from quantconnect_client._core.text import without_signature

__all__ = ["CallEvent", "EventHook", "RawResponse", "ResponseHook"]


@dataclass(frozen=True)
class CallEvent:
    """The outcome of one attempt. It never contains secrets or request or response bodies.

    Attributes:
        operation: the call, such as `projects.create`.
        path: its path below the base URL.
        attempt: the number of the attempt, from 1.
        milliseconds: duration from sending to the decoded response or the failure.
        status: the HTTP status code; None if there was no response.
        error: the name of the exception class, such as `ThrottledError`; None on success.
        next_attempt_in: seconds until the next attempt; None if there is none.
        call_id: identifies the call; all its attempts have the same id.
        started: the time at which the attempt began, in UTC.
        host: the host that the request was for.
    """

    operation: str
    path: str
    attempt: int
    milliseconds: float
    status: int | None = None
    error: str | None = None
    next_attempt_in: float | None = None
    call_id: str = ""
    started: datetime | None = None
    host: str = ""


EventHook: TypeAlias = Callable[[CallEvent], object]
"""A function that is called after each attempt at a call."""


@dataclass(frozen=True)
class RawResponse:
    """A complete response as it came, whether or not it reports success.

    Attributes:
        operation: the call, such as `projects.create`.
        status: the HTTP status code.
        headers: the headers by their lowercase names, without cookies.
        body: the decompressed body. It may contain secrets, so `repr` omits it.
    """

    operation: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def request_id(self) -> str | None:
        """The id that QuantConnect or its network gave the request; tell it to their support."""
        return request_id(self.headers)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode(json.detect_encoding(self.body), errors="replace")

    def json(self) -> Any:
        """Return the body as parsed JSON.

        Raises:
            ValueError: the body is not JSON.
        """
        return json.loads(self.body)


ResponseHook: TypeAlias = Callable[[RawResponse], object]
"""A function that is called with each complete response to a call."""


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a response by their lowercase names, without cookies."""
    lowered = {name.lower(): without_signature(value) for name, value in headers.items()}
    return {name: value for name, value in lowered.items() if name != "set-cookie"}


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the id of a request from the lowercase headers of its response."""
    return headers.get("x-request-id") or headers.get("cf-ray")
