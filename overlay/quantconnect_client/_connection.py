"""How the client is connected: where to, with which limits, and what httpx's failures mean."""

import sys
from dataclasses import dataclass, field
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
)
from quantconnect_client.events import EventHook
from quantconnect_client.policy import Retry

if TYPE_CHECKING:
    from quantconnect_client._limits import Limit

BASE_URL = "https://www.quantconnect.com/api/v2"
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

    def __post_init__(self) -> None:
        check_url(self.base_url)
        check_limit("timeout", self.timeout, "more than 0 seconds", self.timeout > 0)
        check_limit("attempts", self.retry.attempts, "at least 1", self.retry.attempts >= 1)

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
    error: httpx.RequestError, operation: Operation, timeout: float
) -> QuantConnectError:
    """What a failure of httpx means for the user."""
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    host = error.request.url.host
    if isinstance(error, NOT_SENT):
        return ConnectionFailedError(
            f"Cannot reach {host} ({reason}); nothing was sent.", operation=operation.name
        )
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeoutError(
            f"No answer from {host} within {timeout:g} s ({reason}). "
            "Give more time: QuantConnect(..., timeout=300).",
            operation=operation.name,
        )
    return ConnectionLostError(
        f"The connection to {host} broke before the whole answer was there ({reason}).",
        operation=operation.name,
    )


def final_error(error: QuantConnectError, operation: Operation) -> QuantConnectError:
    """What to raise once a call is given up: for a write without an answer, that it is unknown."""
    if operation.safe or error.worth_repeating != "if safe":
        return error
    unknown = OutcomeUnknownError(
        "There was no usable answer, so this may or may not have happened, and it was not sent "
        f"again. Look before you repeat it. The reason: {error}",
        operation=operation.name,
    )
    unknown.__cause__ = error
    return unknown
