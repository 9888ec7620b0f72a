"""Events that a client reports for each attempt, for logs and metrics."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["CallEvent", "EventHook"]


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
    """

    operation: str
    path: str
    attempt: int
    milliseconds: float
    status: int | None = None
    error: str | None = None
    next_attempt_in: float | None = None


EventHook: TypeAlias = Callable[[CallEvent], object]
"""A function that is called after each attempt at a call."""
