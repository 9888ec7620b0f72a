"""How the client is connected: where to, with which limits, and what httpx's failures mean."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import httpx

from quantconnect_client._core.arguments import check_count, check_seconds, refused_unseen
from quantconnect_client._core.arguments import check_limit as check_limit
from quantconnect_client._core.arguments import refused as refused
from quantconnect_client._core.http import direct_mounts
from quantconnect_client._core.http import is_loopback as is_loopback
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.release import release
from quantconnect_client._core.retry import Retry
from quantconnect_client.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    OutcomeUnknownError,
    QuantConnectError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from quantconnect_client.events import EventHook

if TYPE_CHECKING:
    from quantconnect_client._core.limits import Limit

BASE_URL = "https://www.quantconnect.com/api/v2"
MAX_RESPONSE_BYTES = 256 * 2**20
POOL_SHARE = 0.9
LARGEST_RESPONSE = 2**40
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@dataclass(frozen=True)
class Settings:
    """What a client was made with, less its credentials."""

    base_url: str = BASE_URL
    timeout: float = 100.0
    retry: Retry = field(default_factory=Retry)
    on_event: EventHook | None = None
    # The options may hold the password of a proxy.
    httpx_options: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    limit: "Limit | None" = field(default=None, repr=False)
    max_response_bytes: int = MAX_RESPONSE_BYTES

    def __post_init__(self) -> None:
        check_url(self.base_url)
        check_seconds("timeout", self.timeout)
        check_count("max_response_bytes", self.max_response_bytes, LARGEST_RESPONSE)
        if self.on_event is not None and not callable(self.on_event):
            words = "must be a function that takes a CallEvent, or None"
            raise refused_unseen("on_event", self.on_event, words)

    def in_new_process(self) -> "Settings":
        """The settings for a process that was forked: its calls are counted anew."""
        return replace(self, limit=self.limit.renewed()) if self.limit else self

    def client_options(self) -> dict[str, Any]:
        """The arguments for httpx.Client and httpx.AsyncClient, the caller's own last."""
        options = dict(self.httpx_options)
        mounts: dict[str, Any] = {**direct_mounts(self.base_url)}
        mounts.update(options.pop("mounts", None) or {})
        headers = httpx.Headers({"User-Agent": user_agent()})
        headers.update(options.pop("headers", None))
        return {
            "base_url": self.base_url,
            # A wait for a connection ends before the deadline, so that it is sure that nothing was
            # sent.
            "timeout": httpx.Timeout(self.timeout, pool=POOL_SHARE * self.timeout),
            "headers": headers,
            "mounts": mounts,
            **options,
        }


def user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"quantconnect-client/{release()} python/{python}"


def check_url(base_url: object) -> None:
    """Refuse an address to which a signature would travel in the clear, or that is none."""
    problem = _url_problem(base_url)
    if problem:
        # An address with a password or a query in it may be a secret, and so may any other text.
        is_plain = "://" in str(base_url) and not any(c in str(base_url) for c in "@%?#")
        error = refused if isinstance(base_url, str) and is_plain else refused_unseen
        raise error("base_url", base_url, problem)


def _parsed(base_url: str) -> httpx.URL | None:
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, ValueError):
        return None
    # httpx writes a bracket that is left open in another way and goes on.
    return None if "%" in url.host else url


def _url_problem(base_url: object) -> str:
    if not isinstance(base_url, str):
        return "must be a text such as https://www.quantconnect.com/api/v2"
    if not base_url.isascii() or any(c.isspace() or not c.isprintable() for c in base_url):
        return "must have no blanks, control characters or characters beyond ASCII"
    url = _parsed(base_url)
    if url is None:
        return "must be a complete address, such as https://www.quantconnect.com/api/v2"
    if url.port is not None and not 0 < url.port < 65536:
        return "must have a port from 1 to 65535"
    if url.userinfo or "@" in base_url:
        return "must have no user name and no password in it"
    if "?" in base_url or "#" in base_url:
        return "must end with its path, without ? and #"
    if url.host and (url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host))):
        return ""
    return (
        "must begin with https:// (http:// only for this machine, as in "
        "http://127.0.0.1:8000/api/v2)"
    )


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
            f"No connection became free within {POOL_SHARE * timeout:g} s; nothing was sent. Make "
            "fewer calls at a time, or allow more connections: "
            "QuantConnect(..., httpx_options={'limits': httpx.Limits(max_connections=200)}).",
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
