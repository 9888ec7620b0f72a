"""Finds the differences between the responses of a target and those of the sandbox."""

from collections.abc import Iterator
from dataclasses import dataclass

from parity.outline import Place
from parity.snapshot import Response, Snapshot, join

NOTHING = "-"
INNER = ("[]", "{}")


@dataclass(frozen=True, order=True)
class Difference:
    """One difference.

    Attributes:
        path: the operation.
        step: the step of the tour.
        place: where in the response, or "" for the response as a whole.
        what: outcome, status, media type, text, property, presence, kind, format, value or order.
        there: what the target has.
        here: what the sandbox has.
    """

    path: str
    step: str
    place: str
    what: str
    there: str
    here: str

    def __str__(self) -> str:
        place = f" {self.place}" if self.place else ""
        return f"{self.step}{place}: {self.what}: {self.there} there, {self.here} here"


@dataclass(frozen=True)
class Comparison:
    """All differences, and the steps that could not be compared, with the reasons."""

    there: Snapshot
    here: Snapshot
    differences: list[Difference]
    uncompared: dict[str, str]
    same: list[str]


def compare(there: Snapshot, here: Snapshot) -> Comparison:
    """Compare a target with the sandbox."""
    found: list[Difference] = []
    same: list[str] = []
    for name in there.responses.keys() & here.responses.keys():
        differences = [*_responses(name, there.responses[name], here.responses[name])]
        found += differences
        if not differences:
            same.append(name)
    return Comparison(there, here, sorted(found), {**_uncompared(there, here)}, sorted(same))


def _uncompared(there: Snapshot, here: Snapshot) -> dict[str, str]:
    reasons: dict[str, str] = {}
    for name in sorted(there.responses.keys() ^ here.responses.keys()):
        side, other = (here, "here") if name in there.responses else (there, "there")
        reasons[name] = f"{side.skipped.get(name, 'not called')}, {other}"
    for name in there.skipped.keys() & here.skipped.keys():
        reasons[name] = f"{there.skipped[name]}, on both sides"
    return reasons


def _responses(step: str, there: Response, here: Response) -> Iterator[Difference]:
    heads = {
        "outcome": (there.outcome, here.outcome),
        "status": (str(there.status), str(here.status)),
        "media type": (there.media, here.media),
        "text": ("; ".join(there.texts) or NOTHING, "; ".join(here.texts) or NOTHING),
    }
    for what, (one, other) in heads.items():
        if one != other:
            yield Difference(there.path, step, "", what, one, other)
    if there.outcome == here.outcome:
        for place, what, one, other in _places(there.places, here.places):
            yield Difference(there.path, step, join(place), what, one, other)


Places = dict[tuple[str, ...], Place]
Found = tuple[tuple[str, ...], str, str, str]


def _places(there: Places, here: Places) -> Iterator[Found]:
    sides = (there, here)
    for path in {**there, **here}:
        if path and (path[:-1] not in there or path[:-1] not in here):
            continue  # what contains it is missing on one side
        if path in there and path in here:
            yield from ((path, *found) for found in _facts(there[path], here[path]))
            keys = {key[-1] for key in there.keys() & here.keys() if key[:-1] == (*path, "[]")}
            yield from (
                (path, *found) for found in _orders(there[path].order, here[path].order, keys)
            )
        elif path and path[-1] not in INNER and all(_in_object(side, path) for side in sides):
            yield path, "property", *_presence(there.get(path), here.get(path))


def _in_object(places: Places, path: tuple[str, ...]) -> bool:
    return "object" in places[path[:-1]].kinds


def _presence(there: Place | None, here: Place | None) -> tuple[str, str]:
    return _shown(there), _shown(here)


def _shown(place: Place | None) -> str:
    if place is None:
        return "missing"
    listed = "" if place.listed else ", not in the spec"
    return f"{_words(place.kinds)}{listed}"


def _facts(there: Place, here: Place) -> Iterator[tuple[str, str, str]]:
    if there.presence != here.presence:
        yield "presence", f"{there.presence} present", f"{here.presence} present"
    if there.kinds != here.kinds:
        yield "kind", _words(there.kinds), _words(here.kinds)
    if there.formats != here.formats and _have(there, here, "formats"):
        yield "format", _words(there.formats), _words(here.formats)
    unlisted = [{"another value"} & place.values for place in (there, here)]
    if unlisted[0] != unlisted[1] and _have(there, here, "values"):
        one, other = (_words(found) or "only listed values" for found in unlisted)
        yield "value", one, other


def _orders(
    there: set[str] | None, here: set[str] | None, keys: set[str]
) -> Iterator[tuple[str, str, str]]:
    """Compare the sorting of two lists. Lists of a few items may be sorted by chance."""
    if there is None or here is None or there & here:
        return
    one, other = _known(there, keys), _known(here, keys)
    if one or other:
        yield "order", _words(one) or "unsorted", _words(other) or "unsorted"


def _known(order: set[str], keys: set[str]) -> set[str]:
    """Return the sorting by keys that both sides have."""
    return {one for one in order if " " not in one or one.rpartition(" ")[0] in keys}


def _have(there: Place, here: Place, fact: str) -> bool:
    return bool(getattr(there, fact)) and bool(getattr(here, fact))


def _words(found: set[str]) -> str:
    return " or ".join(sorted(found))
