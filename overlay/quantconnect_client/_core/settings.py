"""Connection settings of a client, and the mapping of httpx errors to its exceptions."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import httpx

from quantconnect_client._core.arguments import (
    CLIENT,
    argument_error,
    check_count,
    check_seconds,
    client_argument_error,
)
from quantconnect_client._core.context import call_context
from quantconnect_client._core.http import direct_mounts, is_secure
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.release import VERSION
from quantconnect_client._core.retry import Retry
from quantconnect_client.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    OutcomeUnknownError,
    QuantConnectError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from quantconnect_client.events import EventHook, ResponseHook

if TYPE_CHECKING:
    from quantconnect_client._core.limits import Limit

BASE_URL = "https://www.quantconnect.com/api/v2"
BASE_URL_VARIABLE = "QC_BASE_URL"
MAX_RESPONSE_BYTES = 256 * 2**20
POOL_SHARE = 0.9
LARGEST_RESPONSE = 2**40
# httpx keeps 20 idle connections by default, so that most of 100 parallel calls would reconnect.
KEPT = httpx.Limits(max_connections=100, max_keepalive_connections=100)
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@dataclass(frozen=True)
class Settings:
    """The arguments of a client, without its credentials."""

    base_url: str = BASE_URL
    timeout: float = 100.0
    retry: Retry = field(default_factory=Retry)
    on_event: EventHook | None = None
    # The options may contain the password of a proxy.
    httpx_options: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    limit: "Limit | None" = field(default=None, repr=False)
    max_response_bytes: int = MAX_RESPONSE_BYTES
    organization_id: str | None = None
    on_response: ResponseHook | None = None
    extra_fields: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    request_timeout: httpx.Timeout | None = None
    """The timeouts of each request, if they are not those of the connection pool."""

    def __post_init__(self) -> None:
        with call_context(CLIENT):
            check_url(self.base_url)
        check_seconds("timeout", self.timeout)
        check_count("max_response_bytes", self.max_response_bytes, LARGEST_RESPONSE)
        _check_hook("on_event", self.on_event, "a CallEvent")
        _check_hook("on_response", self.on_response, "a RawResponse")

    def in_new_process(self) -> "Settings":
        """Return the settings for a forked process, with a rate limiter of its own."""
        return replace(self, limit=self.limit.renewed()) if self.limit else self

    def changed(self, options: Mapping[str, Any]) -> "Settings":
        """Return the settings with other options; those that are None stay as they are."""
        changes = {name: value for name, value in options.items() if value is not None}
        has_timeout = "timeout" in changes
        if "attempts" in changes:
            changes["retry"] = replace(self.retry, attempts=changes.pop("attempts"))
        if "extra_fields" in changes:
            from quantconnect_client._core.unlisted import checked_fields

            changes["extra_fields"] = checked_fields(changes["extra_fields"])
        changed = replace(self, **changes)
        return replace(changed, request_timeout=changed.timeouts()) if has_timeout else changed

    def timeouts(self) -> httpx.Timeout:
        """Return httpx's timeouts. That of the pool is shorter: if it expires, nothing was sent."""
        return httpx.Timeout(self.timeout, pool=POOL_SHARE * self.timeout)

    def client_options(self) -> dict[str, Any]:
        """Return the arguments for the httpx client. The user's options take precedence."""
        options = dict(self.httpx_options)
        mounts: dict[str, Any] = {**direct_mounts(self.base_url)}
        mounts.update(options.pop("mounts", None) or {})
        headers = httpx.Headers({"User-Agent": user_agent()})
        headers.update(options.pop("headers", None))
        return {
            "base_url": self.base_url,
            "timeout": self.timeouts(),
            "headers": headers,
            "limits": KEPT,
            "mounts": mounts,
            **options,
        }


def _check_hook(name: str, hook: object, argument: str) -> None:
    if hook is not None and not callable(hook):
        words = f"must be a function that takes {argument}, or None"
        raise client_argument_error(name, hook, words)


def user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"quantconnect-client/{VERSION} python/{python}"


def base_url_of(argument: str | None) -> str:
    """Return the base URL: the argument, else that of the environment, else QuantConnect's."""
    if argument is not None:
        return argument
    found = os.environ.get(BASE_URL_VARIABLE)
    if not found:
        return BASE_URL
    with call_context(CLIENT):
        check_url(found, BASE_URL_VARIABLE)
    return found


def check_url(base_url: object, name: str = "base_url") -> None:
    """Reject a malformed base URL, and one that would send a signature unencrypted."""
    problem = _url_problem(base_url)
    if problem:
        # A URL with a password or a query may contain a secret, and so may any other string.
        is_plain = "://" in str(base_url) and not any(c in str(base_url) for c in "@%?#")
        error = argument_error if isinstance(base_url, str) and is_plain else client_argument_error
        raise error(name, base_url, problem)


def _parsed(base_url: str) -> httpx.URL | None:
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, ValueError):
        return None
    # httpx percent-encodes an unclosed bracket instead of rejecting it.
    return None if "%" in url.host else url


def _url_problem(base_url: object) -> str:
    if not isinstance(base_url, str):
        return "must be a string such as https://www.quantconnect.com/api/v2"
    if not base_url.isascii() or any(c.isspace() or not c.isprintable() for c in base_url):
        return "must not contain whitespace, control characters or non-ASCII characters"
    url = _parsed(base_url)
    if url is None:
        return "must be a complete URL, such as https://www.quantconnect.com/api/v2"
    if url.port is not None and not 0 < url.port < 65536:
        return "must have a port from 1 to 65535"
    if url.userinfo or "@" in base_url:
        return "must not contain a user name or password"
    if "?" in base_url or "#" in base_url:
        return "must end with the path, without a query (?) or fragment (#)"
    if is_secure(url.scheme, url.host):
        return ""
    return (
        "must begin with https:// (or http:// for this machine only, as in "
        "http://127.0.0.1:8000/api/v2)"
    )


def network_error(
    error: Exception, operation: Operation, timeout: float, *, host: str, sent: bool
) -> QuantConnectError:
    """Convert an error during a request to an exception of this package.

    Args:
        error: the exception from httpx, or any other.
        operation: the operation that was called.
        timeout: timeout of the attempt in seconds.
        host: the host that the request was for.
        sent: whether any part of the request may have been sent.
    """
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        return ConnectionFailedError(
            f"No connection became free within {POOL_SHARE * timeout:g} s. The request was not "
            "sent. Make fewer concurrent calls, or allow more connections: "
            "QuantConnect(..., httpx_options={'limits': httpx.Limits(max_connections=200)}).",
            operation=operation.name,
        )
    if not sent or isinstance(error, NOT_SENT):
        return ConnectionFailedError(
            f"Cannot reach {host} ({reason}). The request was not sent. Check your network and "
            "proxy settings.",
            operation=operation.name,
        )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return RequestTimeoutError(
            f"No complete response from {host} within {timeout:g} s ({reason}). "
            "Increase the timeout: QuantConnect(..., timeout=300).",
            operation=operation.name,
        )
    return ConnectionLostError(
        f"The connection to {host} was lost before the response was complete ({reason}). "
        "Check your network and proxy settings.",
        operation=operation.name,
    )


def never_happened(error: QuantConnectError) -> None:
    """Mark a request as not carried out, because it was not sent completely."""
    error.may_have_happened = False
    if error.worth_repeating == "if safe":
        error.worth_repeating = "always"


def final_error(error: QuantConnectError, operation: Operation) -> QuantConnectError:
    """Return the error to raise: `OutcomeUnknownError` for a write that may have happened."""
    if operation.safe or not error.may_have_happened:
        return error
    unknown = OutcomeUnknownError(
        "There was no usable response. The request may or may not have been carried out; it was "
        f"not retried. Check the current state before you call it again. Cause: {error}",
        operation=operation.name,
    )
    unknown.__cause__ = error
    unknown.headers = error.headers
    return unknown


def length(headers: httpx.Headers) -> int | None:
    """Return the size of a body in bytes, if the headers state it."""
    length = headers.get("Content-Length", "")
    is_number = length.isascii() and length.isdigit()
    return int(length[:18]) if is_number and "Content-Encoding" not in headers else None


def too_large(operation: Operation, size: int, limit: int) -> ResponseTooLargeError:
    """Return the error for a body of at least `size` bytes, which exceeds `limit`."""
    return ResponseTooLargeError(
        f"The response has at least {size:,} bytes, which exceeds the limit of {limit:,}. The rest "
        f"was not read. Raise the limit: QuantConnect(..., max_response_bytes={2 * size}).",
        operation=operation.name,
        size=size,
        limit=limit,
    )
