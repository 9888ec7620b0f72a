"""Create the httpx client, and explain errors in its options or environment variables."""

import os
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

import httpx

from quantconnect_client._core.arguments import client_argument_error
from quantconnect_client.errors import InvalidRequestError

T = TypeVar("T", httpx.Client, httpx.AsyncClient)
RESERVED = {
    "auth": "is reserved for the credentials: use user_id and api_token",
    "base_url": "is a separate argument: use base_url",
}
FLAGS = ("follow_redirects", "http1", "http2", "trust_env")


def is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def is_secure(scheme: str, host: str) -> bool:
    """Return whether requests to a URL are encrypted, or do not leave this machine."""
    return bool(host) and (scheme == "https" or (scheme == "http" and is_loopback(host)))


def direct_mounts(base_url: str) -> dict[str, None]:
    """Return the httpx mounts that bypass proxies for requests to this machine.

    The checks of `base_url` and of download links allow http:// for this machine only. For httpx,
    None means the default transport: all options apply, but no proxy.
    """
    hosts = ["localhost", "127.0.0.1", "[::1]"]
    url = httpx.URL(base_url)
    if is_loopback(url.host):
        hosts.append(f"[{url.host}]" if ":" in url.host else url.host)
    return dict.fromkeys(["http://", *(f"https://{host}" for host in hosts)])


def checked_options(options: object) -> dict[str, Any]:
    """Validate the user's options for httpx.

    Raises:
        InvalidRequestError: an option is unknown, reserved or invalid.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        words = "must be a mapping of names to values, such as {'verify': ...}"
        raise client_argument_error("httpx_options", options, words)
    given = cast("Mapping[str, Any]", options)
    known = _known_options()
    for name, value in given.items():
        if name in RESERVED:
            raise _option_error(name, value, RESERVED[name])
        if name not in known:
            raise _option_error(name, value, f"must be one of {', '.join(known)}")
        words = _mergeable_problem(name, value)
        if words:
            raise _option_error(name, value, words)
    return dict(given)


def _mergeable_problem(name: str, value: object) -> str:
    """Describe what is wrong with an option that is merged with the client's own."""
    if name == "timeout" and not isinstance(value, httpx.Timeout):
        # A plain number belongs in the client's `timeout`. This option sets each phase separately.
        return "must be an httpx.Timeout; pass a number of seconds as timeout"
    if name == "mounts" and not isinstance(value, Mapping | None):
        return "must be a mapping of patterns to transports"
    if name == "headers":
        try:
            httpx.Headers(cast(Any, value))
        except (TypeError, ValueError, AttributeError):
            return "must be a mapping of names to ASCII strings"
    return ""


def _known_options() -> list[str]:
    from inspect import signature

    return sorted(signature(httpx.AsyncClient).parameters.keys() - RESERVED)


def http_client(kind: type[T], options: Mapping[str, Any], auth: httpx.Auth) -> T:
    """Create an httpx client that signs requests with `auth`.

    Raises:
        InvalidRequestError: an option or an environment variable is invalid.
    """
    _check_kinds(kind, options)
    # httpx ignores proxies from the environment if a proxy or transport is passed.
    if options.get("trust_env", True) and not (options.get("proxy") or options.get("transport")):
        _check_environment()
    client, error = _made(kind, options)
    if client is not None:
        client.auth = auth
        return client
    # Raised outside the except block: the original error may contain the password of a proxy.
    raise _explained(kind, options, error)


def _made(kind: type[T], options: Mapping[str, Any]) -> tuple[T | None, str]:
    """Return the client, or None and the reason for the failure."""
    try:
        client = kind(**options)
        # httpx validates headers and similar options only when it builds a request.
        headers = client.build_request("POST", "/").headers
        for name, value in headers.raw:
            if any(byte in b"\r\n\0" for byte in name + value):
                return None, "a header contains a line break"
    except Exception as error:
        # Messages of other exceptions may quote the option, including the password of a proxy.
        is_safe = isinstance(error, ImportError | OSError)
        return None, f"{type(error).__name__}: {error}" if is_safe else type(error).__name__
    return client, ""


def _check_kinds(kind: type[httpx.Client | httpx.AsyncClient], options: Mapping[str, Any]) -> None:
    """Reject options that httpx accepts here, but that fail when it sends a request."""
    transport = httpx.AsyncBaseTransport if kind is httpx.AsyncClient else httpx.BaseTransport
    for name, value in options.items():
        words = _kind_problem(name, value, transport)
        if words:
            raise _option_error(name, value, words)


def _kind_problem(name: str, value: Any, transport: type[object]) -> str:
    """Describe what an option must be. Return "" if it is valid."""
    is_right, words = True, ""
    match name:
        case "transport":
            is_right, words = _is_transport(value, transport), f"an httpx.{transport.__name__}"
        case "proxy":
            is_right, words = value is None or _is_proxy(value), "the URL of a proxy"
        case "mounts":
            is_right = all(_is_transport(mounted, transport) for mounted in value.values())
            words = f"a mapping of patterns to None or an httpx.{transport.__name__}"
        case "event_hooks":
            is_right = value is None or _are_hooks(value)
            words = "a mapping of 'request' and 'response' to lists of functions"
        case "default_encoding":
            is_right = callable(value) or _is_encoding(value)
            words = "the name of an encoding, or a function that detects it"
        case "limits":
            is_right, words = isinstance(value, httpx.Limits), "an httpx.Limits"
        case "max_redirects":
            is_right = isinstance(value, int) and not isinstance(value, bool) and value >= 0
            words = "a whole number from 0"
        case "verify":
            is_right = isinstance(value, bool | str) or hasattr(value, "wrap_bio")
            words = "True, False, an ssl.SSLContext or the path of a CA bundle"
        case _ if name in FLAGS:
            is_right, words = isinstance(value, bool), "True or False"
        case _:
            pass
    return "" if is_right else f"must be {words}"


def _is_transport(value: object, transport: type[object]) -> bool:
    return value is None or isinstance(value, transport)


def _are_hooks(hooks: Any) -> bool:
    if not isinstance(hooks, Mapping):
        return False
    of_each = cast("Mapping[object, object]", hooks)
    return of_each.keys() <= {"request", "response"} and all(map(_are_functions, of_each.values()))


def _are_functions(functions: object) -> bool:
    return isinstance(functions, list) and all(map(callable, cast("list[object]", functions)))


def _is_proxy(value: object) -> bool:
    """Return whether the value is a complete proxy URL. httpx checks only its scheme."""
    try:
        text = value if isinstance(value, str) else ""
        url = value.url if isinstance(value, httpx.Proxy) else httpx.URL(cast(str, value))
        # httpx percent-encodes an unclosed bracket instead of rejecting it.
        return bool(url.host) and "%" not in url.host and urlsplit(text).port != 0
    except (httpx.InvalidURL, TypeError, ValueError):
        return False


def _is_encoding(value: object) -> bool:
    import codecs

    try:
        return isinstance(value, str) and bool(codecs.lookup(value))
    except LookupError:
        return False


def _explained(kind: type[T], options: Mapping[str, Any], error: str) -> InvalidRequestError:
    """Return an error that names the option or environment variable that httpx rejects."""
    for name in options.keys() - {"base_url", "timeout"}:
        rest = {other: value for other, value in options.items() if other != name}
        if _made(kind, rest)[0]:
            return _option_error(name, options[name], f"is rejected by httpx ({error})")
    variable = next(_broken_variables(kind, options), None)
    if variable:
        words = f"in the environment is rejected by httpx ({error}). Correct it or unset it"
        return client_argument_error(variable, os.environ.get(variable), words)
    return client_argument_error("httpx_options", options, f"are rejected by httpx ({error})")


def _check_environment() -> None:
    """Reject proxy URLs in the environment that httpx accepts, but can't connect to."""
    for name, proxy in _proxies():
        if not _is_proxy(proxy):
            words = "in the environment must be the URL of a proxy. Correct it or unset it"
            raise client_argument_error(name, proxy, words)


def _proxies() -> Iterator[tuple[str, str]]:
    """Yield the name and value of each environment variable from which httpx reads a proxy."""
    from urllib.request import getproxies

    found = getproxies()
    if "*" in (host.strip() for host in found.get("no", "").split(",")):
        return
    for scheme in ("http", "https", "all"):
        proxy = found.get(scheme)
        if proxy:
            names = (f"{scheme}_proxy", f"{scheme}_proxy".upper())
            name = next((name for name in names if name in os.environ), names[0])
            yield name, proxy if "://" in proxy else f"http://{proxy}"


def _broken_variables(kind: type[T], options: Mapping[str, Any]) -> Iterator[str]:
    """Yield each environment variable that alone prevents httpx from creating a client."""
    import ssl

    for name, proxy in _proxies():
        if not _made(kind, {"proxy": proxy, "trust_env": False, "verify": False})[0]:
            yield name
    try:
        ssl.create_default_context()
    except OSError:
        yield "SSLKEYLOGFILE"
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file or folder:
            ssl.create_default_context(cafile=file, capath=folder)
    except OSError:
        yield "SSL_CERT_FILE" if file else "SSL_CERT_DIR"
    if _made(kind, {**options, "trust_env": False})[0]:
        yield "NO_PROXY"


def _option_error(name: object, value: object, words: str) -> InvalidRequestError:
    return client_argument_error(f"httpx_options[{name!r}]", value, words)
