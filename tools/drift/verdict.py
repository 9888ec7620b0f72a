"""Decides which differences are drift, and says where and what to change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from tools.drift import lock as locks
from tools.drift.advice import advice, outline
from tools.drift.compare import Comparison, compare
from tools.drift.described import Described
from tools.drift.lock import Lock
from tools.drift.pages import Operation, Page
from tools.drift.places import Places
from tools.drift.rows import Difference
from tools.spec import checks, inventory
from tools.spec.findings import Finding, Place, rule

STRUCTURAL = frozenset(
    {"property", "type", "format", "enumeration", "required", "body", "docs page", "media type"}
)
NEW = "Not in the description"


@dataclass(frozen=True)
class Drift:
    """A difference that someone has to act on. `here` is what we say, or said when last checked."""

    section: str
    operation: str
    page: str
    line: int | None
    row: str
    what: str
    documented: Any
    here: Any
    where: str | None
    advice: str
    since: str | None = None
    deviations: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it the same as one of another page that shows the same model."""
        return (self.row, self.what, str(self.documented), str(self.here))


def judge(described: Described, places: Places, lock: Lock, pages: Iterable[Page]) -> list[Drift]:
    """Return the drift of all pages, each difference once."""
    found: dict[tuple[str, ...], Drift] = {}
    for page in pages:
        for drift in _missing(described, places, page):
            found[drift.key] = drift
        for operation in page.operations:
            for drift in _of_operation(described, places, lock, page, operation):
                known = found.get(drift.key)
                if known is None:
                    found[drift.key] = drift
                elif known.operation != drift.operation:
                    also = {*known.also, drift.operation}
                    found[drift.key] = replace(known, also=tuple(sorted(also)))
    return sorted(found.values(), key=lambda one: (one.section, one.operation, one.row, one.what))


def _missing(described: Described, places: Places, page: Page) -> Iterator[Drift]:
    """Yield the operations that we have from this page and that are no longer on it."""
    shown = {operation.path for operation in page.operations}
    address = (page.address or "").rstrip("/")
    for path, ours in checks.operations(described.document).items():
        is_here = ours["x-qc-source"]["page"] == address and not ours.get("x-qc-undocumented")
        finding = Place.top(path).finding("operation", None, ours["operationId"])
        if is_here and path not in shown and not described.explains(finding):
            maker = _Maker(described, places, page, Operation(path, None, {}, {}))
            yield maker.drift(Difference(finding, path))


def _of_operation(
    described: Described, places: Places, lock: Lock, page: Page, operation: Operation
) -> Iterator[Drift]:
    comparison = compare(described, page, operation)
    maker = _Maker(described, places, page, operation)
    noticed: set[tuple[str, str]] = set()
    differing: set[tuple[str, str]] = set()
    for one in comparison.differences():
        differing.add((one.finding.place, one.finding.what))
        if one.finding.what == "x-qc-undocumented" or not described.explains(one.finding):
            noticed.add((one.row, one.finding.what))
            yield maker.drift(one)
    for one in _unnecessary(comparison, comparison.rows.equal - differing):
        yield maker.drift(one)
    entry = lock["operations"].get(operation.path, {})
    for one in locks.changes(lock, operation):
        if (one.row, one.finding.what) not in noticed:
            yield maker.changed(one, str(entry.get("checked")))


def _unnecessary(comparison: Comparison, equal: set[tuple[str, str]]) -> Iterator[Difference]:
    """Yield the deviations of which the page shows that the docs now say what we say.

    Those about prose, older docs or pages are about more than a page can show.
    """
    described = comparison.described
    for place, what in sorted(equal):
        for known in described.recorded.get((place, what), ()):
            for sentence in described.sentences(known):
                if what in STRUCTURAL and not rule(known) and not inventory.WORDS.search(sentence):
                    finding = Place.top(place).finding("deviation", sentence, what)
                    yield Difference(finding, place)


@dataclass(frozen=True)
class _Maker:
    described: Described
    places: Places
    page: Page
    operation: Operation

    def drift(self, one: Difference) -> Drift:
        """Return the drift for a difference from our description."""
        finding = one.finding
        known = () if finding.what == "deviation" else tuple(self.described.sentences(finding))
        where = self.places.locate(finding.place)
        is_new = (finding.what, finding.here) == ("operation", None)
        return Drift(
            self._section(),
            self.operation.path,
            self.page.source,
            one.line,
            one.row,
            finding.what,
            finding.documented,
            finding.here,
            None if where is None else str(where),
            f"{advice(one)}: {outline(self.operation)}" if is_new else advice(one),
            deviations=known,
        )

    def changed(self, one: Difference, since: str) -> Drift:
        """Return the drift for a change since the page was last checked."""
        place = self._our_place(one.row)
        drift = self.drift(Difference(one.finding._replace(place=place), one.row, one.line))
        text: tuple[str, ...] = ()
        if one.finding.what == "description":
            text = (self._their_text(one.row), self._our_text(place))
            drift = replace(drift, documented=None, here=None)
        return replace(drift, since=since, text=text, advice=_advice(one.finding))

    def _section(self) -> str:
        item = self.described.document["paths"].get(self.operation.path)
        if item is None:
            return NEW
        return str(item["post"]["tags"][0])

    def _our_place(self, row: str) -> str:
        name, dot, rest = row.partition(".")
        known = self.described.both.counterparts.get(name, [name])
        return f"{known[0]}{dot}{rest}" if known else row

    def _their_text(self, row: str) -> str:
        name, _, rest = row.partition(".")
        model = self.operation.models.get(name)
        if model is None:
            return self.operation.text
        return model.properties[rest].description if rest else model.description

    def _our_text(self, place: str) -> str:
        if place.startswith("/"):
            item = self.described.document["paths"].get(place)
            return str(item["post"]["description"]) if item else ""
        name, _, rest = place.partition(".")
        node = checks.follow(self.described.document, self.described.schemas.get(name, {}))
        node = node.get("properties", {}).get(rest, {}) if rest else node
        return str(checks.follow(self.described.document, node).get("description", ""))


def _advice(finding: Finding) -> str:
    if finding.what == "description":
        return "read both, and correct ours if the meaning changed"
    return "the description accepts both; check its deviations, then write the lock again"
