"""Access to the sandbox's own API: for programs, and for pages that the sandbox itself served.

Requests to that API are not signed. A foreign web page, opened in a browser on this machine, can
send requests to a port here. Three checks keep it out: its requests carry a foreign `Origin`;
where the page makes its own host name resolve to this machine (DNS rebinding), they carry that name
as their `Host`; and what a browser sends without a preflight is never JSON.

QuantConnect's API needs none of this: its requests are signed, which such a page can't do.
"""

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from quantconnect_sandbox.options import OptionError, show, texts

JSON = "application/json"
_READING = frozenset({"GET", "HEAD"})
_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?\.?")


@dataclass(frozen=True)
class Rejection:
    """Why a request is rejected: the HTTP status, and a text that says what to do."""

    status: int
    text: str


class Guard:
    """Accepts or rejects requests by their headers, before their bodies are read.

    Args:
        names: the host names and addresses of this sandbox, besides those of loopback.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {_plain(name) for name in names}

    def judge(self, method: str, headers: Mapping[str, str], reached: str) -> Rejection | None:
        """Why a request that came to the address `reached` is rejected, or None for a good one."""
        host = headers.get("host", "")
        if not self._is_own(host, reached):
            return Rejection(403, _foreign_host(host))
        origin = headers.get("origin")
        if origin is not None and not _is_same(origin, host):
            return Rejection(403, _foreign_origin(origin, host))
        return None if method in _READING else _judge_content(method, headers)

    def _is_own(self, host: str, reached: str) -> bool:
        name = _plain(_name(host))
        return name in self._names or is_loopback(name) or name == _plain(reached) != ""


def read_allowed_hosts(value: object) -> tuple[str, ...]:
    """Further names of the sandbox, each of them a host name or an address without a port."""
    names = texts("allowed_hosts", value)
    for name in names:
        if not (_NAME.fullmatch(name) or _address(name)):
            advice = "pass host names or addresses without scheme and port, such as sandbox"
            raise OptionError("allowed_hosts", name, advice)
    return names


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach that address."""
    name = _plain(host)
    address = _address(name)
    return address.is_loopback if address else name == "localhost"


def _judge_content(method: str, headers: Mapping[str, str]) -> Rejection | None:
    sent = headers.get("content-type", "")
    has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    # No page can send a DELETE without the permission of the sandbox, so one without a body needs
    # no header that says what the body is.
    if sent.partition(";")[0].strip().lower() == JSON or not (sent or has_body or method == "POST"):
        return None
    found = f"its Content-Type is {show(sent)}" if sent else "it has no Content-Type"
    return Rejection(
        415, f"This request is rejected because {found}: send the header Content-Type: {JSON}"
    )


def _foreign_host(host: str) -> str:
    found = f"its Host {show(host)} is not a name of this sandbox" if host else "it has no Host"
    return (
        f"This request is rejected because {found}: call the sandbox by the address that it "
        "prints, or start it with --allowed-host NAME, in Python Sandbox(allowed_hosts=[NAME])"
    )


def _foreign_origin(origin: str, host: str) -> str:
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


def _name(host: str) -> str:
    # "[::1]:80", "localhost:80", "localhost"
    return re.sub(r":\d*\Z", "", host)


def _plain(name: str) -> str:
    name = name.strip("[]").rstrip(".").lower()
    address = _address(name)
    return str(address) if address else name


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
