"""Turns new and vanished pages of the index into drift."""

from collections.abc import Iterable

from tools.drift.described import Described
from tools.drift.lock import Lock
from tools.drift.readers import index
from tools.drift.readers.index import Index
from tools.drift.verdict import NEW, Drift
from tools.spec import checks

NEW_PAGE = "read the page; add its operation, or the page to x-qc-source of one that we have"
VANISHED = "find where the page went; correct externalDocs.url and x-qc-source.page"


def of_indexes(described: Described, indexes: Iterable[Index], lock: Lock) -> list[Drift]:
    """Return a drift for each page that is new or gone."""
    homes = {
        index.normal(operation["x-qc-source"]["page"]): path
        for path, operation in checks.operations(described.document).items()
        if not operation.get("x-qc-undocumented")
    }
    checked = {entry["page"] for entry in lock["operations"].values() if "page" in entry}
    known = {*homes, *map(index.normal, checked)}
    return [
        _drift(one.source, address, homes.get(address, ""), is_new=is_new)
        for one in indexes
        for address, is_new in index.changes(one, known)
    ]


def _drift(source: str, address: str, path: str, *, is_new: bool) -> Drift:
    theirs, ours = ("listed", None) if is_new else (None, "listed")
    advice = NEW_PAGE if is_new else VANISHED
    return Drift(NEW, path, source, None, address, "page", theirs, ours, None, advice)
