"""Turns what the index and the change log of the docs say into drift."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tools.drift.described import Described
from tools.drift.lock import Lock
from tools.drift.places import Places
from tools.drift.readers import index
from tools.drift.readers.changelog import Announcement, ChangeLog
from tools.drift.readers.index import Index
from tools.drift.sources import Reading
from tools.drift.verdict import NEW, Drift
from tools.spec import checks

NEW_PAGE = "read the page; add its operation, or the page to x-qc-source of one that we have"
VANISHED = "find where the page went; correct externalDocs.url and x-qc-source.page"
ANNOUNCED = "find the page that explains it, and compare it with this command"


class Subject(NamedTuple):
    """What a difference is about: an operation of ours, if known, and a row of a list."""

    path: str
    source: str
    row: str
    line: int | None = None
    text: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """The lists of the docs, beside the pages that were read and those that we know."""

    described: Described
    places: Places
    lock: Lock
    reading: Reading

    def drift(self) -> Iterator[Drift]:
        """Yield new and vanished pages, and announcements that no page explains.

        A page that was read is none of them: the comparison says what it has.
        """
        for one in self.reading.indexes:
            yield from self._of_index(one)
        for log in self.reading.logs:
            yield from self._of_log(log)

    @cached_property
    def homes(self) -> dict[str, str]:
        """An operation for each page that we know."""
        return {
            index.normal(operation["x-qc-source"]["page"]): path
            for path, operation in checks.operations(self.described.document).items()
            if not operation.get("x-qc-undocumented")
        }

    @cached_property
    def shown(self) -> dict[str, str]:
        """The pages with operations that were read, by these."""
        return {
            operation.path: index.normal(page.address or "")
            for page in self.reading.pages
            for operation in page.operations
        }

    def _of_index(self, one: Index) -> Iterator[Drift]:
        entries = self.lock["operations"].values()
        known = {*self.homes, *(index.normal(e["page"]) for e in entries if "page" in e)}
        read = {*self.shown.values()}
        for address, is_new in index.changes(one, known):
            path = self.homes.get(address, "")
            if address not in read if is_new else path not in self.shown:
                yield self._of_page(one, address, path, is_new=is_new)

    def _of_page(self, one: Index, address: str, path: str, *, is_new: bool) -> Drift:
        theirs, ours = ("listed", None) if is_new else (None, "listed")
        links = [page.source for page in self.reading.pages if self._has_link(page.links, address)]
        known = f" (linked from {', '.join(links)})" if links else ""
        advice = (NEW_PAGE if is_new else VANISHED) + known
        subject = Subject(path, one.source, address)
        return self._drift(subject, "page", theirs, ours, advice)

    def _drift(
        self,
        subject: Subject,
        what: str,
        theirs: str | None,
        ours: str | None,
        advice: str,
    ) -> Drift:
        path, source, row, line, text = subject
        where = self.places.locate(path) if path else None
        return Drift(
            self._section(path),
            path,
            source,
            line,
            row,
            what,
            theirs,
            ours,
            None if where is None else str(where),
            advice,
            text=text,
        )

    def _has_link(self, links: tuple[str, ...], address: str) -> bool:
        return any(index.normal(link) == address for link in links)

    def _of_log(self, log: ChangeLog) -> Iterator[Drift]:
        for one in log.announcements:
            path = one.path or self.homes.get(one.address, "")
            is_read = one.address in self.shown.values() or path in self.shown
            if not is_read and one.date > self._checked(one):
                row = one.address or one.path
                subject = Subject(path, log.source, row, one.line, (one.text,))
                yield self._drift(subject, "announcement", one.date, None, ANNOUNCED)

    def _checked(self, one: Announcement) -> str:
        """Return when the page was last checked; if it is not known, when any was."""
        operations = checks.operations(self.described.document)
        dates = {path: str(each["x-qc-source"]["checked"]) for path, each in operations.items()}
        here = [
            date
            for path, date in dates.items()
            if path == one.path
            or index.normal(operations[path]["x-qc-source"]["page"]) == one.address
        ]
        return min(here or dates.values())

    def _section(self, path: str) -> str:
        item = self.described.document["paths"].get(path)
        return str(item["post"]["tags"][0]) if item else NEW
