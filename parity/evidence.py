"""Tells which recorded deviations a snapshot of the cloud confirms, and which it contradicts.

A deviation is confirmed if the service returned what our description allows and the docs do not. It
is contradicted if the service returned what our description does not allow, or omitted what it
lists as always present.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from parity.outline import ALWAYS, Place
from parity.snapshot import Snapshot
from parity.texts import documented
from quantconnect_client._shapes.forms import Form, facts, forms
from tools.spec import inventory, presence, shapes
from tools.spec.bundle import bundle
from tools.spec.tables import deviations

Json = dict[str, Any]
CONFIRMED, CONTRADICTED, OPEN = "confirmed", "contradicted", "not shown"
RFC_3339 = ("9999-99-99T99:99:99", "+99:99", "-99:99", "Z")


class Finding(NamedTuple):
    """What a snapshot says about a place of the spec.

    Attributes:
        place: a property, a schema, an operation, or an example of a rejection.
        verdict: confirmed, contradicted or not shown.
        seen: what the service returned.
        evidence: what is recorded now.
    """

    place: str
    verdict: str
    seen: str
    evidence: str


def findings(found: Snapshot) -> list[Finding]:
    """Return what a snapshot says about each deviation and each documented text.

    Raises:
        ValueError: the snapshot is not one of the cloud.
    """
    if found.target != "cloud":
        raise ValueError(f"a snapshot of the cloud is needed; this one is of: {found.target}")
    document, docs = bundle(), inventory.load()
    seen = Seen(found)
    results = [
        _deviation(one.place, one.evidence, seen, document, docs) for one in deviations(document)
    ]
    return [*results, *_texts(found, document), *_absent(seen, document)]


class Seen:
    """The places of all successful responses, by the properties and schemas of the spec."""

    def __init__(self, found: Snapshot) -> None:
        self.places: dict[str, list[Place]] = {}
        self.lacking: dict[str, set[str]] = {}
        self.paths = {one.path for one in found.responses.values() if one.outcome == "done"}
        for response in found.responses.values():
            if response.outcome == "done":
                self._add(response.places)

    def _add(self, places: dict[tuple[str, ...], Place]) -> None:
        for path, place in places.items():
            if place.component:
                self.places.setdefault(f"{place.component}.{path[-1]}", []).append(place)
            for shape in place.shapes:
                self.places.setdefault(shape, []).append(place)
            if len(place.shapes) == 1 and place.kinds == {"object"}:
                (shape,) = place.shapes
                inner = {key[-1]: one for key, one in places.items() if key and key[:-1] == path}
                always = {name for name, one in inner.items() if _is_always(one)}
                names = facts()["definitions"][shape].get("properties", {}).keys()
                self.lacking.setdefault(shape, set()).update(names - always)


def _is_always(place: Place) -> bool:
    return place.presence == ALWAYS and "null" not in place.kinds


def _deviation(place: str, evidence: str, seen: Seen, document: Json, docs: Json) -> Finding:
    if place.startswith("/"):
        is_shown = place in seen.paths and place not in docs["paths"]
        verdict = CONFIRMED if is_shown else OPEN
        return Finding(place, verdict, "a successful response" if is_shown else "", evidence)
    places = seen.places.get(place, [])
    ours, theirs = _sides(place, document, docs)
    if not places or ours is None:
        return Finding(place, OPEN, "", evidence)
    kinds = {kind for one in places for kind in one.kinds}
    wrong = {kind for kind in kinds if not _allows(ours, kind)}
    if wrong:
        return Finding(place, CONTRADICTED, " or ".join(sorted(wrong)), evidence)
    beyond = _beyond(places, theirs, docs)
    return Finding(place, CONFIRMED if beyond else OPEN, " or ".join(sorted(beyond)), evidence)


def _sides(place: str, document: Json, docs: Json) -> tuple[list[Form] | None, Json | None]:
    """Return our forms of a place, and the schema in the docs.

    The latter is None for a property that the documented schema does not have, and {} if there is
    no such schema, with which nothing can be compared.
    """
    name, _, prop = place.partition(".")
    schema = facts()["definitions"].get(name)
    if schema is None:
        return None, None
    documented_as = inventory.documented_names(name, document["components"]["schemas"][name])
    found = (docs["schemas"][one] for one in documented_as if one in docs["schemas"])
    theirs: dict[str, Any] = next(found, {})
    if not prop:
        return forms(schema, name), theirs
    ours = next((one.properties.get(prop) for one in forms(schema, name)), None)
    inner = shapes.flat(theirs, docs["schemas"])["properties"].get(prop) if theirs else {}
    return (None if ours is None else forms(ours)), inner


def _allows(allowed: list[Form], kind: str) -> bool:
    kinds = {form.kind for form in allowed}
    return bool(kinds & {"", kind}) or (kind == "integer" and "number" in kinds)


def _beyond(places: list[Place], theirs: Json | None, docs: Json) -> set[str]:
    """Return what was seen that the docs do not allow."""
    kinds = {kind for one in places for kind in one.kinds}
    if theirs is None:
        return kinds
    schemas = docs["schemas"]
    allowed = [shapes.flat(one, schemas) for one in shapes.forms(theirs, schemas)]
    names = {str(one.get("type", "")) for one in allowed}
    names = {"list" if name == "array" else name for name in names}
    if shapes.is_nullable(theirs, schemas):
        names.add("null")
    beyond = set() if "" in names else kinds - names
    if "number" in names:
        beyond -= {"integer"}
    return beyond | _formats(places, allowed) | _values(places, allowed)


def _formats(places: list[Place], allowed: list[Json]) -> set[str]:
    if not any(one.get("format") == "date-time" for one in allowed):
        return set()
    seen = {one for place in places for one in place.formats}
    begin, *ends = RFC_3339
    return {one for one in seen if not (one.startswith(begin) and one.endswith(tuple(ends)))}


def _values(places: list[Place], allowed: list[Json]) -> set[str]:
    listed = {str(value) for one in allowed for value in one.get("enum", ())}
    seen = {one for place in places for one in place.values} - {"another value"}
    return seen - listed if listed else set()


def _texts(found: Snapshot, document: Json) -> Iterator[Finding]:
    seen = {text for response in found.responses.values() for text in response.texts}
    for name, text, _ in documented():
        source = document["components"]["examples"][name].get("x-qc-source", {})
        if text in seen:
            yield Finding(name, CONFIRMED, text, source.get("evidence", ""))


def _absent(seen: Seen, document: Json) -> Iterator[Finding]:
    """Yield the properties that are listed as always present, and are not."""
    schemas = document["components"]["schemas"]
    for name, lacking in seen.lacking.items():
        for evidence, names in schemas[name].get(presence.KEYWORD, {}).items():
            for one in names:
                if one in lacking:
                    yield Finding(f"{name}.{one}", CONTRADICTED, "null or missing", evidence)
