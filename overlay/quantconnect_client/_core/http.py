"""Makes the httpx client, and says in words what is wrong with its options or the environment."""

import os
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

import httpx

from quantconnect_client._core.arguments import refused_unseen
from quantconnect_client.errors import InvalidRequestError

T = TypeVar("T", httpx.Client, httpx.AsyncClient)
RESERVED = {
    "auth": "is for the credentials: use user_id and api_token",
    "base_url": "is an argument of its own: use base_url",
}
FLAGS = ("follow_redirects", "http1", "http2", "trust_env")


def is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def direct_mounts(base_url: str) -> dict[str, None]:
    """What httpx must reach without a proxy: a signature for this machine stays on this machine.

    Plain http:// is for this machine only, by the checks of `base_url` and of download links. To
    httpx, None stands for the client's own transport, which has all its options and no proxy.
    """
    hosts = ["localhost", "127.0.0.1", "[::1]"]
    url = httpx.URL(base_url)
    if is_loopback(url.host):
        hosts.append(f"[{url.host}]" if ":" in url.host else url.host)
    return dict.fromkeys(["http://", *(f"https://{host}" for host in hosts)])


def checked_options(options: object) -> dict[str, Any]:
    """The user's options for httpx, none of which the client sets itself.

    Raises:
        InvalidRequestError: names the option.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        words = "must be a mapping of names to values, such as {'verify': ...}"
        raise refused_unseen("httpx_options", options, words)
    given = cast("Mapping[str, Any]", options)
    known = _known_options()
    for name, value in given.items():
        if name in RESERVED:
            raise _refused_option(name, value, RESERVED[name])
        if name not in known:
            raise _refused_option(name, value, f"must be one of {', '.join(known)}")
        words = _mergeable_problem(name, value)
        if words:
            raise _refused_option(name, value, words)
    return dict(given)


def _mergeable_problem(name: str, value: object) -> str:
    """What an option must be that the client adds its own to, where it is something else."""
    if name == "timeout" and not isinstance(value, httpx.Timeout):
        # A number is an argument of the client; here, the parts of a call may have one each.
        return "must be an httpx.Timeout; a number of seconds goes into timeout"
    if name == "mounts" and not isinstance(value, Mapping | None):
        return "must be a mapping of patterns to transports"
    if name == "headers":
        try:
            httpx.Headers(cast(Any, value))
        except (TypeError, ValueError, AttributeError):
            return "must be a mapping of names to plain texts"
    return ""


def _known_options() -> list[str]:
    from inspect import signature

    return sorted(signature(httpx.AsyncClient).parameters.keys() - RESERVED)


def http_client(kind: type[T], options: Mapping[str, Any], auth: httpx.Auth) -> T:
    """An httpx client with these options, which signs requests with `auth`.

    Raises:
        InvalidRequestError: an option, or a variable of the environment, is not what it must be.
    """
    _check_kinds(kind, options)
    # With a proxy or a transport of the user's own, httpx does not look at the environment's.
    if options.get("trust_env", True) and not (options.get("proxy") or options.get("transport")):
        _check_environment()
    client, error = _made(kind, options)
    if client is not None:
        client.auth = auth
        return client
    # Raised out here, since the caught error may carry the password of a proxy.
    raise _explained(kind, options, error)


def _made(kind: type[T], options: Mapping[str, Any]) -> tuple[T | None, str]:
    """The client, or why there is none."""
    try:
        client = kind(**options)
        # What is merged into each request is looked at here only.
        headers = client.build_request("POST", "/").headers
        for name, value in headers.raw:
            if any(byte in b"\r\n\0" for byte in name + value):
                return None, "a header has a line break in it"
    except Exception as error:
        # Other texts than these may have the option in them, and so the password of a proxy.
        is_safe = isinstance(error, ImportError | OSError)
        return None, f"{type(error).__name__}: {error}" if is_safe else type(error).__name__
    return client, ""


def _check_kinds(kind: type[httpx.Client | httpx.AsyncClient], options: Mapping[str, Any]) -> None:
    """Refuse what httpx would take here and fail with when a request is sent."""
    transport = httpx.AsyncBaseTransport if kind is httpx.AsyncClient else httpx.BaseTransport
    for name, value in options.items():
        words = _kind_problem(name, value, transport)
        if words:
            raise _refused_option(name, value, words)


def _kind_problem(name: str, value: Any, transport: type[object]) -> str:
    """What an option must be, where it is something else."""
    is_right, words = True, ""
    match name:
        case "transport":
            is_right, words = _is_transport(value, transport), f"an httpx.{transport.__name__}"
        case "proxy":
            is_right, words = value is None or _is_proxy(value), "the address of a proxy"
        case "mounts":
            is_right = all(_is_transport(mounted, transport) for mounted in value.values())
            words = f"a mapping of patterns to None or an httpx.{transport.__name__}"
        case "event_hooks":
            is_right = value is None or _are_hooks(value)
            words = "a mapping of 'request' and 'response' to lists of functions"
        case "default_encoding":
            is_right = callable(value) or _is_encoding(value)
            words = "the name of an encoding, or a function that finds it"
        case "limits":
            is_right, words = isinstance(value, httpx.Limits), "an httpx.Limits"
        case "max_redirects":
            is_right = isinstance(value, int) and not isinstance(value, bool) and value >= 0
            words = "a whole number from 0"
        case "verify":
            is_right = isinstance(value, bool | str) or hasattr(value, "wrap_bio")
            words = "True, False, an ssl.SSLContext or the path of certificates"
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
    """Whether it is an address, of which httpx checks only the beginning."""
    try:
        text = value if isinstance(value, str) else ""
        url = value.url if isinstance(value, httpx.Proxy) else httpx.URL(cast(str, value))
        # httpx writes a bracket that is left open in another way and goes on.
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
    """Whose fault it is that there is no client: that of an option, or of the environment."""
    for name in options.keys() - {"base_url", "timeout"}:
        rest = {other: value for other, value in options.items() if other != name}
        if _made(kind, rest)[0]:
            return _refused_option(name, options[name], f"is not what httpx takes ({error})")
    variable = next(_broken_variables(kind, options), None)
    if variable:
        words = f"in the environment is not what httpx takes ({error}). Correct it or unset it"
        return refused_unseen(variable, os.environ.get(variable), words)
    return refused_unseen("httpx_options", options, f"lead to no connection ({error})")


def _check_environment() -> None:
    """Refuse addresses of proxies that httpx would take here and fail with at a request."""
    for name, proxy in _proxies():
        if not _is_proxy(proxy):
            words = "in the environment must be the address of a proxy. Correct it or unset it"
            raise refused_unseen(name, proxy, words)


def _proxies() -> Iterator[tuple[str, str]]:
    """The proxies that httpx takes from the environment, each with the variable that names it."""
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
    """The variables of the environment, each by itself, with which httpx makes no client."""
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


def _refused_option(name: object, value: object, words: str) -> InvalidRequestError:
    return refused_unseen(f"httpx_options[{name!r}]", value, words)
