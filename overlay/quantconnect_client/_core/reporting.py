"""Report calls to the log and to the user's hook."""

import logging
from collections.abc import Callable
from typing import TypeVar

from quantconnect_client.events import CallEvent, EventHook, RawResponse, ResponseHook

T = TypeVar("T")
logger = logging.getLogger("quantconnect_client")


def is_heard(hook: EventHook | None, pause: float | None) -> bool:
    """Return whether an event reaches anyone. `pause` is the time until the next attempt."""
    return hook is not None or logger.isEnabledFor(_level(pause))


def tell(event: CallEvent, hook: EventHook | None) -> None:
    """Log the event and pass it to the hook. Exceptions of the hook are logged, not raised."""
    level = _level(event.next_attempt_in)
    logger.log(level, "%s", _line(event), extra={"quantconnect_event": event})
    _run(hook, event, f"on_event failed for {event.operation}")


def show(response: RawResponse, hook: ResponseHook | None) -> None:
    """Pass a response to the hook. Exceptions of the hook are logged, not raised."""
    _run(hook, response, f"on_response failed for {response.operation}")


def _run(hook: Callable[[T], object] | None, argument: T, failure: str) -> None:
    if hook is None:
        return
    try:
        hook(argument)
    except Exception:
        logger.exception("%s; the call is not affected", failure)


def _level(pause: float | None) -> int:
    return logging.DEBUG if pause is None else logging.INFO


def _line(event: CallEvent) -> str:
    status = event.status or "no response"
    line = f"{event.operation} attempt {event.attempt}: {status} in {event.milliseconds:.0f} ms"
    if event.error:
        line += f", {event.error}"
    if event.next_attempt_in is not None:
        line += f", next attempt in {event.next_attempt_in:.1f} s"
    return line
