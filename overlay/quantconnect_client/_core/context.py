"""The name of the current call, with which the messages of its errors begin."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

# A context variable belongs to a thread or an asyncio task, so parallel calls don't share it.
_call: ContextVar[str] = ContextVar("quantconnect_client_call", default="")


@contextmanager
def call_context(name: str) -> Generator[None]:
    """Name this call in the errors that the block raises, such as `files.push`.

    An inner call replaces the name until it returns. Never yield to the caller inside the block:
    the name would then also apply to the caller's code.
    """
    outer = _call.get()
    _call.set(name)
    try:
        yield
    finally:
        _call.set(outer)


def current_call() -> str:
    """Return the name of the current call, or an empty string outside of one."""
    return _call.get()
