"""Reads the index of the docs (`llms.txt`) and finds new pages and vanished ones."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt

from tools.drift.pages import UnreadableError
from tools.spec.checks import DOCS


@dataclass(frozen=True)
class Index:
    """The addresses of all pages of the API reference."""

    source: str
    addresses: frozenset[str]


def read(source: str, text: str) -> Index:
    """Return the pages of the API reference that an index lists."""
    links = [
        str(inner.attrs["href"])
        for token in MarkdownIt("commonmark").parse(text)
        for inner in token.children or ()
        if inner.type == "link_open"
    ]
    found = frozenset(normal(link) for link in links if normal(link).startswith(DOCS))
    if not found:
        raise UnreadableError(source, None, f"the index lists no page below {DOCS}")
    return Index(source, found)


def normal(address: str) -> str:
    """Return the address of a page without its suffix, its fragment and its query."""
    plain = address.partition("#")[0].partition("?")[0]
    return plain.removesuffix(".md").rstrip("/")


def changes(index: Index, known: set[str]) -> Iterator[tuple[str, bool]]:
    """Yield each new or vanished page, and whether it is new.

    Landing pages contain others, so a page above a known one is not new.
    """
    for address in sorted(index.addresses - known):
        if not any(other.startswith(f"{address}/") for other in known):
            yield address, True
    for address in sorted(known - index.addresses):
        yield address, False
