"""What a client tells about its calls: for logs and for metrics."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

logger = logging.getLogger("quantconnect_client")


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


def tell(event: CallEvent, hook: EventHook | None) -> None:
    """Log the event, and hand it to the hook. A hook that fails does not fail the call."""
    level = logging.INFO if event.next_attempt_in is not None else logging.DEBUG
    logger.log(level, "%s", _line(event), extra={"quantconnect_event": event})
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        logger.exception("on_event failed for %s; the call itself is not affected", event.operation)


def _line(event: CallEvent) -> str:
    status = event.status or "no answer"
    line = f"{event.operation} attempt {event.attempt}: {status} in {event.milliseconds:.0f} ms"
    if event.error:
        line += f", {event.error}"
    if event.next_attempt_in is not None:
        line += f", next attempt in {event.next_attempt_in:.1f} s"
    return line
