"""Restricts the sandbox's own API to programs and to pages that the sandbox itself served.

Requests to that API are not signed. A foreign web page, opened in a browser on this machine, can
send requests to its ports. Three checks stop such requests: they carry a foreign `Origin`; with DNS
rebinding, where the page's host name resolves to this machine, they carry that name as `Host`; and
without a preflight, a browser never sends JSON.

QuantConnect's API needs none of this: its requests are signed, which such a page can't do.
"""

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from quantconnect_sandbox.options import OptionError, show, texts

JSON = "application/json"
_READ_METHODS = frozenset({"GET", "HEAD"})
_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?\.?")


@dataclass(frozen=True)
class Rejection:
    """The response to a rejected request: the HTTP status, and a text that says what to do."""

    status: int
    text: str


class Guard:
    """Accepts or rejects requests by their headers, before their bodies are read.

    Args:
        names: the host names and addresses of this sandbox, besides those of loopback.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {_normalize(name) for name in names}

    def judge(self, method: str, headers: Mapping[str, str], reached: str) -> Rejection | None:
        """Return why a request received at the address `reached` is rejected, or None."""
        host = headers.get("host", "")
        if not self._is_own(host, reached):
            return Rejection(403, _foreign_host_text(host))
        origin = headers.get("origin")
        if origin is not None and not _is_same(origin, host):
            return Rejection(403, _foreign_origin_text(origin, host))
        return None if method in _READ_METHODS else _check_content_type(method, headers)

    def _is_own(self, host: str, reached: str) -> bool:
        name = _normalize(_host_name(host))
        return name in self._names or is_loopback(name) or name == _normalize(reached) != ""


def read_allowed_hosts(value: object) -> tuple[str, ...]:
    """Validate further names of the sandbox: host names or addresses without a port."""
    names = texts("allowed_hosts", value)
    for name in names:
        if not (_NAME.fullmatch(name) or _parse_address(name)):
            advice = "pass host names or addresses without scheme and port, such as sandbox"
            raise OptionError("allowed_hosts", name, advice)
    return names


def is_loopback(host: str) -> bool:
    """Return whether only this machine can reach that address."""
    name = _normalize(host)
    address = _parse_address(name)
    return address.is_loopback if address else name == "localhost"


def _check_content_type(method: str, headers: Mapping[str, str]) -> Rejection | None:
    content = headers.get("content-type", "")
    has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    # A page can't send a DELETE without a preflight, so one without a body needs no Content-Type.
    is_json = content.partition(";")[0].strip().lower() == JSON
    if is_json or not (content or has_body or method == "POST"):
        return None
    reason = f"its Content-Type is {show(content)}" if content else "it has no Content-Type"
    return Rejection(
        415, f"This request is rejected because {reason}: send the header Content-Type: {JSON}"
    )


def _foreign_host_text(host: str) -> str:
    reason = f"its Host {show(host)} is not a name of this sandbox" if host else "it has no Host"
    return (
        f"This request is rejected because {reason}: call the sandbox by the address that it "
        "prints, or start it with --allowed-host NAME, in Python Sandbox(allowed_hosts=[NAME])"
    )


def _foreign_origin_text(origin: str, host: str) -> str:
    return (
        f"This request is rejected because a web page of {show(origin)} sent it: only programs and "
        f"pages of {show(host)} may. Send it from a program, without the header Origin"
    )


def _is_same(origin: str, host: str) -> bool:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()


def _host_name(host: str) -> str:
    # "[::1]:80", "localhost:80", "localhost"
    return re.sub(r":\d*\Z", "", host)


def _normalize(name: str) -> str:
    name = name.strip("[]").rstrip(".").lower()
    address = _parse_address(name)
    return str(address) if address else name


def _parse_address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
