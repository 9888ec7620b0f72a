"""Fetches pages of the docs, politely: as robots.txt allows, slowly, and only if they changed."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx

from tools.drift.cache import Cache, Stored
from tools.drift.readers.index import normal
from tools.drift.sources import Reading, is_index

USER_AGENT = "quantconnect-client-drift"
MOST_REDIRECTS = 5
MOST_BYTES = 20_000_000
SUFFIXES = {"text/html": ".html", "text/markdown": ".md", "application/yaml": ".yaml"}


class UnreachableError(Exception):
    """Raised for a page that can't be fetched; the message says why."""


@dataclass
class Site:
    """A web server, and the pages fetched from it."""

    cache_folder: Path
    pause: float
    timeout: float
    sleep: Callable[[float], None] = time.sleep
    robots: dict[str, RobotFileParser] = field(default_factory=dict)
    visited: set[str] = field(default_factory=set)
    last: float | None = None

    def read(self, reading: Reading, address: str) -> None:
        """Read a page. Of an index or a landing page, read all pages that it lists too."""
        pending = [address]
        limits = httpx.Timeout(self.timeout)
        headers = {"User-Agent": USER_AGENT}
        with httpx.Client(timeout=limits, headers=headers) as client:
            while pending:
                now = pending.pop(0)
                if now not in self.visited:
                    self.visited.add(now)
                    pending += self._page(client, reading, now)

    def _page(self, client: httpx.Client, reading: Reading, address: str) -> list[str]:
        """Read one page, and return the addresses of those that it lists."""
        try:
            stored = self._fetch(client, address)
        except UnreachableError as error:
            reading.fail(address, str(error))
            return []
        pages, indexes = len(reading.pages), len(reading.indexes)
        reading.add(address, stored.text, _suffix(stored))
        for index in reading.indexes[indexes:]:
            return [f"{one}.md" for one in sorted(index.addresses)]
        landing = [page for page in reading.pages[pages:] if not page.operations]
        links = [urljoin(address, link) for page in landing for link in page.links]
        return [link for link in links if normal(link).startswith(f"{normal(address)}/")]

    def _fetch(self, client: httpx.Client, address: str) -> Stored:
        cache = Cache(self.cache_folder)
        target, host = address, urlsplit(address).netloc
        for _ in range(MOST_REDIRECTS + 1):
            if not self._rules(client, target).can_fetch(USER_AGENT, target):
                raise UnreachableError("robots.txt does not allow this page")
            known = cache.get(target)
            response, body = self._get(client, target, known.conditions if known else {})
            if response.has_redirect_location:
                target = urljoin(target, response.headers["Location"])
                if urlsplit(target).netloc != host:
                    raise UnreachableError(f"it redirects to another host, {target}")
                continue
            stored = _stored(target, response, body, known)
            cache.put(stored)
            return stored
        raise UnreachableError(f"more than {MOST_REDIRECTS} redirects")

    def _rules(self, client: httpx.Client, address: str) -> RobotFileParser:
        """Return the robots.txt of the host. A host without one allows everything."""
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self.robots:
            response, body = self._get(client, f"{host}/robots.txt", {})
            if response.status_code >= 500 or response.is_redirect:
                raise UnreachableError(f"robots.txt: HTTP {response.status_code}")
            text = body.decode("utf-8", "replace") if response.status_code == 200 else ""
            rules = RobotFileParser()
            rules.parse(text.splitlines())
            self.robots[host] = rules
            self.pause = max(self.pause, float(rules.crawl_delay(USER_AGENT) or 0))
        return self.robots[host]

    def _get(
        self, client: httpx.Client, address: str, headers: dict[str, str]
    ) -> tuple[httpx.Response, bytes]:
        """Send one request, after the pause, and return its whole body before the deadline."""
        self._wait()
        end = time.monotonic() + self.timeout
        body = bytearray()
        try:
            with client.stream("GET", address, headers=headers) as response:
                for part in response.iter_bytes():
                    body += part
                    if time.monotonic() > end:
                        raise UnreachableError(f"not complete after {self.timeout:g} seconds")
                    if len(body) > MOST_BYTES:
                        raise UnreachableError(f"larger than {MOST_BYTES:,} bytes")
        except httpx.TimeoutException:
            raise UnreachableError(f"no response within {self.timeout:g} seconds") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UnreachableError(f"{type(error).__name__}: {error}") from None
        return response, bytes(body)

    def _wait(self) -> None:
        now = time.monotonic()
        if self.last is not None and (rest := self.last + self.pause - now) > 0:
            self.sleep(rest)
        self.last = time.monotonic()


def _stored(address: str, response: httpx.Response, body: bytes, known: Stored | None) -> Stored:
    if response.status_code == 304 and known:
        return known
    if response.status_code != 200:
        raise UnreachableError(f"HTTP {response.status_code}")
    try:
        text = body.decode(response.charset_encoding or "utf-8")
    except (UnicodeDecodeError, LookupError) as error:
        raise UnreachableError(f"not text: {error}") from None
    headers = response.headers
    kind = headers.get("Content-Type", "").partition(";")[0].strip()
    return Stored(address, text, kind, headers.get("ETag"), headers.get("Last-Modified"))


def _suffix(stored: Stored) -> str:
    """Return the form of a page: by its address, or else by its content type."""
    path = urlsplit(stored.address).path
    end = path.rsplit("/", 1)[-1]
    if is_index(path) or end.endswith((".md", ".html", ".txt", ".yaml", ".yml")):
        return f".{end.rsplit('.', 1)[-1]}"
    return SUFFIXES.get(stored.content_type, ".html")
