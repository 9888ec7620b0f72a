"""Reads the docs' change log: what it announces about the API reference, and when."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tools.drift.pages import UnreadableError
from tools.drift.readers.index import normal
from tools.drift.readers.markdown import front_matter, text_of
from tools.spec.checks import DOCS

NAME = "change-log.md"
HOME = "https://www.quantconnect.com/docs/v2/meta/change-log"
DATE = re.compile(r"\b(\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})\b")
FORMS = ("%Y-%m-%d", "%B %d, %Y", "%b %d, %Y")
OPERATION = re.compile(r"/[a-z][\w-]*(/[a-z][\w-]*)+")
PARSER = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True)
class Announcement:
    """A change: the address of its page or the path of its operation, and the date."""

    date: str
    text: str
    address: str = ""
    path: str = ""
    line: int | None = None


@dataclass(frozen=True)
class ChangeLog:
    """What a change log says about the API reference."""

    source: str
    announcements: tuple[Announcement, ...]


def read(source: str, text: str) -> ChangeLog:
    """Return the announcements. Raise UnreadableError if they have no dates."""
    front, body, skipped = front_matter(source, text)
    home = str(front.get("canonical", HOME))
    date, found = "", list[Announcement]()
    for token in PARSER.parse(body):
        if token.type != "inline":
            continue
        date = _date(token.content) or date
        line = token.map[0] + skipped + 1 if token.map else None
        for address, path in _subjects(token, home):
            if not date:
                raise UnreadableError(source, line, f"{address or path} has no date")
            found.append(Announcement(date, text_of(token), address, path, line))
    if not date:
        raise UnreadableError(source, None, "the change log has no dates")
    return ChangeLog(source, tuple(found))


def _date(text: str) -> str:
    """Return the last date in a text, as in an ISO date."""
    found = ""
    for written in DATE.findall(text):
        for form in FORMS:
            with suppress(ValueError):
                found = datetime.strptime(written, form).date().isoformat()
    return found


def _subjects(token: Token, home: str) -> Iterator[tuple[str, str]]:
    """Yield the pages of the API reference that are linked, or else the operations named."""
    inner = token.children or []
    links = [str(one.attrs["href"]) for one in inner if one.type == "link_open"]
    pages = [page for link in links if (page := normal(urljoin(home, link))).startswith(DOCS)]
    if pages:
        yield from ((page, "") for page in dict.fromkeys(pages))
        return
    for one in inner:
        if one.type == "code_inline" and OPERATION.fullmatch(one.content.strip()):
            yield "", one.content.strip()
