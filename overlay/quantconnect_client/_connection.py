"""How the client is connected: where to, with which limits, and what httpx's failures mean."""

import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from quantconnect_client._operation import Operation
from quantconnect_client.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    OutcomeUnknownError,
    QuantConnectError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from quantconnect_client.events import EventHook
from quantconnect_client.policy import Retry

if TYPE_CHECKING:
    from quantconnect_client._limits import Limit

BASE_URL = "https://www.quantconnect.com/api/v2"
MAX_RESPONSE_BYTES = 512 * 2**20
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@dataclass(frozen=True)
class Settings:
    """What a client was made with, less its credentials."""

    base_url: str = BASE_URL
    timeout: float = 100.0
    retry: Retry = field(default_factory=Retry)
    on_event: EventHook | None = None
    httpx_options: dict[str, Any] = field(default_factory=dict[str, Any])
    limit: "Limit | None" = None
    max_response_bytes: int = MAX_RESPONSE_BYTES

    def __post_init__(self) -> None:
        check_url(self.base_url)
        check_limit("timeout", self.timeout, "more than 0 seconds", self.timeout > 0)
        check_limit(
            "max_response_bytes", self.max_response_bytes, "at least 1", self.max_response_bytes > 0
        )
        check_limit("attempts", self.retry.attempts, "at least 1", self.retry.attempts >= 1)

    def in_new_process(self) -> "Settings":
        """The settings for a process that was forked: its calls are counted anew."""
        return replace(self, limit=self.limit.renewed()) if self.limit else self

    def client_options(self) -> dict[str, Any]:
        """The arguments for httpx.Client and httpx.AsyncClient, the caller's own last."""
        return {
            "base_url": self.base_url,
            "timeout": self.timeout,
            "headers": {"User-Agent": user_agent()},
            **self.httpx_options,
        }


def user_agent() -> str:
    # Imported here, because it takes a third as long as importing httpx.
    from importlib.metadata import version

    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"quantconnect-client/{version('quantconnect-client')} python/{python}"


def check_url(base_url: str) -> None:
    """Refuse an address to which a signature would travel in the clear."""
    parts = urlsplit(base_url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and is_loopback(parts.hostname or ""):
        return
    raise refused(
        "base_url",
        base_url,
        "must begin with https:// (http:// only for this machine, as in "
        "http://127.0.0.1:8000/api/v2)",
    )


def check_limit(
    name: str, value: float, right: str, is_right: bool, operation: str = "QuantConnect"
) -> None:
    if not is_right:
        raise refused(name, value, f"must be {right}", operation)


def refused(
    name: str, value: object, words: str, operation: str = "QuantConnect"
) -> InvalidRequestError:
    return InvalidRequestError(
        f"{name} {words}; it is {value!r}", operation=operation, field=name, value=value
    )


def is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def network_error(
    error: Exception, operation: Operation, timeout: float, *, host: str, sent: bool
) -> QuantConnectError:
    """What a failure on the way means for the user.

    Args:
        error: what httpx raised, or anything that came out of it.
        operation: the call.
        timeout: the seconds that the attempt had.
        host: whom it was sent to.
        sent: whether any of the request may have left this machine.
    """
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        return ConnectionFailedError(
            f"No connection became free within {timeout:g} s; nothing was sent. Make fewer calls "
            "at a time, or allow more connections: QuantConnect(..., httpx_options={'limits': "
            "httpx.Limits(max_connections=200)}).",
            operation=operation.name,
        )
    if not sent or isinstance(error, NOT_SENT):
        return ConnectionFailedError(
            f"Cannot reach {host} ({reason}); nothing was sent.", operation=operation.name
        )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return RequestTimeoutError(
            f"No complete response from {host} within {timeout:g} s ({reason}). "
            "Give more time: QuantConnect(..., timeout=300).",
            operation=operation.name,
        )
    return ConnectionLostError(
        f"The connection to {host} broke before the whole response was there ({reason}).",
        operation=operation.name,
    )


def never_happened(error: QuantConnectError) -> None:
    """Take note that a request cannot have been carried out, since it did not arrive whole."""
    error.may_have_happened = False
    if error.worth_repeating == "if safe":
        error.worth_repeating = "always"


def final_error(error: QuantConnectError, operation: Operation) -> QuantConnectError:
    """What to raise once a call is given up: for a write that may have happened, that it may."""
    if operation.safe or not error.may_have_happened:
        return error
    unknown = OutcomeUnknownError(
        "There was no usable answer, so this may or may not have happened, and it was not sent "
        f"again. Look before you repeat it. The reason: {error}",
        operation=operation.name,
    )
    unknown.__cause__ = error
    return unknown


def length(headers: httpx.Headers) -> int | None:
    """The bytes that a body has, where the host tells."""
    told = headers.get("Content-Length", "")
    is_number = told.isascii() and told.isdigit()
    return int(told[:18]) if is_number and "Content-Encoding" not in headers else None


def too_large(operation: Operation, size: int, limit: int) -> ResponseTooLargeError:
    """The error for a body of `size` bytes or more, which is above a limit."""
    return ResponseTooLargeError(
        f"The response has at least {size:,} bytes, more than the {limit:,} that are allowed; it "
        f"was not read to its end. Allow more: QuantConnect(..., max_response_bytes={2 * size}).",
        operation=operation.name,
        size=size,
        limit=limit,
    )
