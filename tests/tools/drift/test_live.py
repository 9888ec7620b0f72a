"""Pages fetched from a server: politely, only if they changed, and never silently incomplete."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.robotparser import RobotFileParser

import pytest

from tests.tools.drift import facts, writing
from tools.drift import live
from tools.drift.__main__ import main
from tools.drift.live import Site
from tools.drift.sources import Reading

TEXT = writing.markdown(facts.page("/compile/read"), writing.USUAL)
Respond = Callable[[BaseHTTPRequestHandler], None]


class Docs:
    """A server for some pages, and the requests that it got."""

    def __init__(self) -> None:
        self.pages: dict[str, Respond] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.stopping = threading.Event()
        docs = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                docs.requests.append((self.path, dict(self.headers)))
                docs.pages.get(self.path, status(404))(self)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def paths(self) -> list[str]:
        return [path for path, _ in self.requests]


def status(code: int, **headers: str) -> Respond:
    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return respond


def text(content: str | bytes, length: int | None = None, **headers: str) -> Respond:
    body = content.encode() if isinstance(content, str) else content

    def respond(handler: BaseHTTPRequestHandler) -> None:
        etag = headers.get("ETag")
        if etag and handler.headers.get("If-None-Match") == etag:
            status(304)(handler)
            return
        handler.send_response(200)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)

    return respond


@pytest.fixture
def docs() -> Iterator[Docs]:
    found = Docs()
    thread = threading.Thread(target=found.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield found
    found.stopping.set()
    found.server.shutdown()
    thread.join()
    found.server.server_close()


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "cache", 0, 30)


def problems(site: Site, address: str) -> list[str]:
    reading = Reading()
    site.read(reading, address)
    assert reading.pages == []
    return [one.problem for one in reading.problems]


def test_a_page_is_fetched_once_and_then_only_if_it_changed(docs: Docs, tmp_path: Path) -> None:
    docs.pages["/compile.md"] = text(
        TEXT, ETag='"a"', Last_Modified="Fri, 20 Nov 2026 09:00:00 GMT"
    )
    readings = [Reading(), Reading(), Reading()]
    for number, reading in enumerate(readings):
        if number == 2:
            changed = TEXT.replace("`integer required", "`string required")
            docs.pages["/compile.md"] = text(changed, ETag='"b"')
        Site(tmp_path / "cache", 0, 30).read(reading, f"{docs.address}/compile.md")

    sent = [headers for path, headers in docs.requests if path == "/compile.md"]
    assert [headers.get("If-None-Match") for headers in sent] == [None, '"a"', '"a"']
    assert sent[1]["If-Modified-Since"] == "Fri, 20 Nov 2026 09:00:00 GMT"
    assert readings[0].pages == readings[1].pages != readings[2].pages
    assert all(len(reading.pages) == 1 and not reading.problems for reading in readings)


def test_damaged_files_of_the_cache_count_as_absent(docs: Docs, tmp_path: Path) -> None:
    docs.pages["/compile.md"] = text(TEXT, ETag='"a"')
    for _ in range(2):
        reading = Reading()
        Site(tmp_path, 0, 30).read(reading, f"{docs.address}/compile.md")
        for path in tmp_path.glob("*.json"):
            path.write_text("{", encoding="utf-8")
        assert len(reading.pages) == 1

    assert "If-None-Match" not in docs.requests[-1][1]


def test_redirects_are_followed_on_the_same_host(docs: Docs, site: Site) -> None:
    docs.pages["/old.md"] = status(301, Location="/compile.md")
    docs.pages["/compile.md"] = text(TEXT)
    reading = Reading()
    site.read(reading, f"{docs.address}/old.md")

    assert len(reading.pages) == 1


def endless(docs: Docs) -> Respond:
    """A page that comes so slowly that it never ends, though no part of it is late."""

    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not docs.stopping.wait(0.02):
            try:
                handler.wfile.write(b"x")
            except OSError:
                return

    return respond


def silent(docs: Docs) -> Respond:
    return lambda _: docs.stopping.wait() and None


BAD: list[tuple[str, Callable[[Docs], Respond], str]] = [
    ("absent", lambda _: status(404), "HTTP 404"),
    ("failing", lambda _: status(503), "HTTP 503"),
    ("unchanged", lambda _: status(304), "HTTP 304"),
    ("a loop", lambda _: status(302, Location="/page.md"), "more than 5 redirects"),
    ("away", lambda _: status(302, Location="http://localhost:1/"), "another host"),
    ("no target", lambda _: status(302), "HTTP 302"),
    ("cut", lambda _: text(TEXT, length=len(TEXT) + 9), "RemoteProtocolError"),
    ("not text", lambda _: text(b"\xff\xfe\xff"), "not text"),
    ("empty", lambda _: text(""), "the page is empty"),
    ("a login", lambda _: text("<html><p>Sign in</p></html>"), "no response"),
    ("endless", endless, " 0.3 seconds"),
    ("silent", silent, "no response within 0.3 seconds"),
]


@pytest.mark.parametrize(("name", "respond", "expected"), BAD, ids=[name for name, *_ in BAD])
def test_a_page_that_cannot_be_read_is_named(
    docs: Docs, tmp_path: Path, name: str, respond: Callable[[Docs], Respond], expected: str
) -> None:
    docs.pages["/page.md"] = respond(docs)
    timeout = 0.3 if name in ("endless", "silent") else 30
    site, reading = Site(tmp_path, 0, timeout), Reading()
    site.robots[docs.address] = RobotFileParser()  # however slowly the server responds
    site.robots[docs.address].parse([])
    site.read(reading, f"{docs.address}/page.md")

    assert reading.pages == []
    (problem,) = reading.problems
    assert problem.source == f"{docs.address}/page.md"
    assert expected in problem.problem


def test_a_server_that_does_not_run_is_named(site: Site) -> None:
    (problem,) = problems(site, "http://127.0.0.1:1/page.md")

    assert "ConnectError" in problem


def test_a_huge_page_is_not_read(docs: Docs, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST_BYTES", 100)
    docs.pages["/page.md"] = text("x" * 101)

    assert problems(site, f"{docs.address}/page.md") == ["larger than 100 bytes"]


def test_robots_txt_is_kept(docs: Docs, site: Site) -> None:
    docs.pages["/robots.txt"] = text("User-agent: *\nDisallow: /private\nCrawl-delay: 7\n")
    site.sleep = lambda _: None

    assert problems(site, f"{docs.address}/private/page.md") == [
        "robots.txt does not allow this page"
    ]
    assert docs.paths() == ["/robots.txt"]
    assert site.pause == 7


def test_without_a_readable_robots_txt_nothing_is_fetched(docs: Docs, site: Site) -> None:
    docs.pages["/robots.txt"] = status(500)

    assert problems(site, f"{docs.address}/page.md") == ["robots.txt: HTTP 500"]


def test_requests_are_a_pause_apart(docs: Docs, tmp_path: Path) -> None:
    docs.pages["/a.md"] = docs.pages["/b.md"] = text(TEXT)
    waits: list[float] = []
    site = Site(tmp_path, 1000, 30, sleep=waits.append)
    for name in "ab":
        site.read(Reading(), f"{docs.address}/{name}.md")

    assert len(docs.requests) == 3
    assert [round(wait, -2) for wait in waits] == [1000, 1000]


def test_a_landing_page_leads_to_its_children_once(docs: Docs, site: Site) -> None:
    links = "- [A](/walls/a.md)\n- [Again](/walls/a.md)\n- [Elsewhere](/other.md)"
    docs.pages["/walls.md"] = text(f"# Walls\n\n## Pages in This Section\n\n{links}\n")
    docs.pages["/walls/a.md"] = text(TEXT)
    reading = Reading()
    site.read(reading, f"{docs.address}/walls.md")

    assert docs.paths() == ["/robots.txt", "/walls.md", "/walls/a.md"]
    assert [len(page.operations) for page in reading.pages] == [0, 1]


def test_the_command_ends_with_two_if_a_page_is_missing(
    docs: Docs, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    docs.pages["/compile.md"] = text(TEXT)
    options = ["--cache", str(tmp_path), "--pause", "0", "--lock", str(tmp_path / "lock.yaml")]

    assert main([*options, f"{docs.address}/compile.md"]) == 0
    assert main([*options, f"{docs.address}/compile.md", f"{docs.address}/gone.md"]) == 2
    assert f"Unreadable: {docs.address}/gone.md: HTTP 404" in capsys.readouterr().out


SLOW = ("endless", "silent")


@pytest.mark.parametrize("are_slow", [False, True], ids=["not slow", "slow"])
def test_the_command_names_each_page_that_it_cannot_read_and_ends_with_two(
    docs: Docs,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    are_slow: bool,
) -> None:
    bad = {
        f"/{name.replace(' ', '-')}.md": (respond, expected)
        for name, respond, expected in BAD
        if (name in SLOW) is are_slow and name != "a loop"
    }
    docs.pages |= {path: respond(docs) for path, (respond, _) in bad.items()}
    docs.pages |= {"/old.md": status(301, Location="/compile.md"), "/compile.md": text(TEXT)}
    good = [] if are_slow else ["/old.md"]
    anything = RobotFileParser()
    anything.parse([])
    monkeypatch.setattr(Site, "_rules", lambda *_: anything)
    options = ["--cache", str(tmp_path), "--pause", "0", "--lock", str(tmp_path / "lock.yaml")]
    options += ["--timeout", "0.3" if are_slow else "30"]

    assert main([*options, *(f"{docs.address}{path}" for path in [*bad, *good])]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].endswith(f"0 differences, {len(bad)} unreadable pages")
    for path, (_, expected) in bad.items():
        (line,) = [one for one in lines if one.startswith(f"Unreadable: {docs.address}{path}: ")]
        assert expected in line
