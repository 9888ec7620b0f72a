"""What a client tells about its calls: for logs and for metrics."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["CallEvent", "EventHook"]


@dataclass(frozen=True)
class CallEvent:
    """One attempt at a call has ended. It never holds a secret, a body or an answer.

    Attributes:
        operation: the call, such as `projects.create`.
        path: its path below the base URL.
        attempt: which attempt it was, from 1.
        milliseconds: from the sending to the decoded answer, or to the failure.
        status: the HTTP status; None where no answer came.
        error: the kind of error, such as `ThrottledError`; None where the call succeeded.
        next_attempt_in: seconds until it is tried again; None where it is not.
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
