"""Compares the bundle with openapi/inventory.json, the facts of the documented API.

The inventory uses the keywords of OpenAPI, but a `$ref` is only the name of a schema in the
inventory. Each path or schema has one line. A difference is explained by a rule in findings.py or
by the `deviation` of a place in the bundle: the property or operation itself, or the schema that
contains it, unless the sentence is about other properties. Unexplained differences fail the tests.

    python -m tools.spec.inventory    # print the unexplained differences by file
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from tools.spec import checks, shapes, sources, tables
from tools.spec.bundle import OPENAPI, bundle
from tools.spec.findings import LIMITS, Excuse, Finding, Place, rule
from tools.spec.references import Json, reachable

INVENTORY = OPENAPI / "inventory.json"
WORDS = re.compile(r"\b(call|example|old|older|page|say|speak|spell|text)s?\b", re.IGNORECASE)
"""Words of a sentence about the prose of the docs, or about older docs."""


@dataclass(frozen=True)
class Sides:
    """The bundle, the inventory and data derived from them."""

    document: Json
    inventory: Json
    sent: set[str]
    deviations: dict[str, str]
    counterparts: dict[str, list[str]]

    @property
    def ours(self) -> Json:
        schemas: Json = self.document["components"]["schemas"]
        return schemas

    @property
    def theirs(self) -> Json:
        schemas: Json = self.inventory["schemas"]
        return schemas

    def explains(self, finding: Finding) -> bool:
        return rule(finding) is not None or bool(finding.explained_by(self.deviations))


def load() -> Json:
    """Return the committed inventory."""
    inventory: Json = json.loads(INVENTORY.read_text(encoding="utf-8"))
    return inventory


def render(inventory: Json) -> str:
    """Return `inventory` as text with one path or schema per line, sorted by name."""
    parts = []
    for key, value in inventory.items():
        text = json.dumps(value)
        if isinstance(value, dict):
            rows = (f"    {json.dumps(name)}: {json.dumps(value[name])}" for name in sorted(value))
            text = "{\n" + ",\n".join(rows) + "\n  }"
        parts.append(f"  {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def findings(document: Json, inventory: Json) -> list[Finding]:
    """Return every difference, explained or not."""
    return list(_findings(sides(document, inventory)))


def unexplained(document: Json, inventory: Json) -> list[Finding]:
    """Return the differences that neither a rule nor a deviation explains, each once."""
    both = sides(document, inventory)
    remaining = (finding for finding in _findings(both) if not both.explains(finding))
    return list({str(finding): finding for finding in remaining}.values())


def idle(document: Json, inventory: Json) -> list[tables.Deviation]:
    """Return the deviations that explain no difference.

    Deviations that the inventory can't confirm are omitted: those about the prose of the docs,
    older docs, or operations and schemas that are not in the docs.
    """
    both = sides(document, inventory)
    used = {p for finding in _findings(both) for p in finding.explained_by(both.deviations)}
    documented = {name for names in _known_schemas(both).values() for name in names}
    documented |= inventory["paths"].keys()
    return [
        found
        for found in tables.deviations(document)
        if found.place not in used and not WORDS.search(found.sentence)
        if found.place.split(".")[0] in documented
    ]


def sides(document: Json, inventory: Json) -> Sides:
    """Return the bundle and the inventory with the data for a comparison."""
    names: dict[str, list[str]] = {}
    for name, schema in document["components"]["schemas"].items():
        for documented in documented_names(name, schema):
            names.setdefault(documented, []).append(name)
    sentences = {found.place: found.sentence for found in tables.deviations(document)}
    sent = checks.request_schemas(document)
    return Sides(document, inventory, sent, sentences, names)


def documented_names(name: str, schema: Json) -> list[str]:
    """Return the names of a schema of the bundle in the docs."""
    value = schema.get("x-qc-documented-name", name)
    return value if isinstance(value, list) else [value]


def by_file(found: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Group findings by the section file that contains the place."""
    files = sources.read(OPENAPI)
    homes = {home.name: entry.file for home, entry in sources.entries(files).items()}
    grouped: dict[str, list[Finding]] = {}
    for finding in found:
        home = homes.get(finding.place.split(".")[0], "in no file")
        grouped.setdefault(home, []).append(finding)
    return dict(sorted(grouped.items()))


def _findings(both: Sides) -> Iterator[Finding]:
    for path, documented in both.inventory["paths"].items():
        yield from _operation(both, path, documented)
    for path in sorted(both.document["paths"].keys() - both.inventory["paths"].keys()):
        operation = both.document["paths"][path]["post"]
        yield Place.top(path).finding("operation", None, _flag(operation, operation["operationId"]))
    for name in sorted({*_used_schemas(both.inventory), *_known_schemas(both)}):
        yield from _schema(both, name)


def _known_schemas(both: Sides) -> dict[str, list[str]]:
    """Return the schemas of the bundle by the names of their documented counterparts."""
    return {name: ours for name, ours in both.counterparts.items() if name in both.theirs}


def _used_schemas(inventory: Json) -> set[str]:
    """Return the documented schemas that operations use; the docs define unused ones too."""
    return reachable(inventory["schemas"], inventory["paths"])


def _flag(node: Json, otherwise: str) -> str:
    return "undocumented" if node.get("x-qc-undocumented") else otherwise


def _schema(both: Sides, name: str) -> Iterator[Finding]:
    ours = both.counterparts.get(name, [])
    if not ours:
        yield Place(name, False, ()).finding("schema", name, None)
    for found in ours:
        at = Place.top(found, sent=found in both.sent)
        parts = ["allOf" in side for side in (both.theirs[name], both.ours[found])]
        if parts[0] != parts[1]:
            yield at.finding("allOf", *parts)
        yield from _differences(both, both.theirs[name], both.ours[found], at)


def _operation(both: Sides, path: str, documented: Json) -> Iterator[Finding]:
    at = Place.top(path)
    operation = both.document["paths"].get(path, {}).get("post")
    if operation is None:
        yield at.finding("operation", documented["operationId"], None)
        return
    ids = documented["operationId"], operation["operationId"]
    is_recorded = operation.get("x-qc-documented-name") == ids[0]
    facts = {
        "x-qc-documented-name" if is_recorded else "operation id": ids,
        "docs page": (_page(documented["folder"]), operation["x-qc-source"]["page"]),
        "x-qc-undocumented": (False, operation.get("x-qc-undocumented", False)),
    }
    for what, (theirs, here) in facts.items():
        if theirs != here:
            yield at.finding(what, theirs, here)
    yield from _body(both, path, documented, operation.get("requestBody"))
    yield from _responses(both, path, documented["answers"], operation["responses"])


def _page(folder: str) -> str:
    """Return the URL of a docs page, from its folder in the repository of the docs."""
    parts = (part.split(" ", 1)[1].lower().replace(" ", "-") for part in folder.split("/"))
    return checks.DOCS + "/".join(parts)


def _body(both: Sides, path: str, documented: Json, body: Json | None) -> Iterator[Finding]:
    at = Place.top(path, sent=True)
    if (body is None) != ("body" not in documented):
        yield at.finding("body", "body" in documented, body is not None)
    if body is not None:
        required = documented.get("bodyRequired", False)
        if body["required"] != required:
            yield at.finding("required", required, body["required"])
        nothing = {"application/json": {"type": "object"}}
        yield from _content(both, documented.get("body", nothing), body["content"], at)


def _responses(both: Sides, path: str, documented: Json, responses: Json) -> Iterator[Finding]:
    at = Place.top(path)
    for status in sorted(documented.keys() - responses.keys()):
        yield at.finding("response", status, None)
    for status in sorted(responses.keys() - documented.keys() - {"default"}):
        yield at.finding("response", None, status)
    for status in sorted(responses.keys() & documented.keys()):
        response = checks.follow(both.document, responses[status])
        # A deviation of one operation does not explain a response that all operations share.
        shared = responses[status].get("$ref", "").rpartition("/")[2]
        excuse = Excuse(tables.response_place(shared))
        place = Place(path, False, (excuse,)) if shared else at
        yield from _content(both, documented[status], response.get("content", {}), place)


def _content(both: Sides, theirs: Json, ours: Json, at: Place) -> Iterator[Finding]:
    for media in sorted(theirs.keys() - ours.keys()):
        yield at.finding("media type", media, None)
    for media in sorted(ours.keys() - theirs.keys()):
        place = at.into(shapes.label(ours[media]["schema"]))
        yield place.finding("media type", None, media)
    for media in sorted(theirs.keys() & ours.keys()):
        yield from _differences(both, theirs[media], ours[media]["schema"], at)


def _differences(both: Sides, theirs: Json, ours: Json, start: Place) -> Iterator[Finding]:
    """Yield the differences of two schemas, following references unless their names match."""
    at = start
    for name in shapes.followed(ours, both.ours):
        at = at.into(name)
    flags = shapes.is_nullable(theirs, both.theirs), shapes.is_nullable(ours, both.ours)
    if flags[0] != flags[1]:
        yield at._replace(name=start.name).finding("nullable", *flags)
    if shapes.reference(ours) in both.counterparts.get(shapes.reference(theirs) or "", ()):
        return
    left, right = shapes.forms(theirs, both.theirs), shapes.forms(ours, both.ours)
    if len(left) == len(right) == 1:
        whole = shapes.flat(left[0], both.theirs), shapes.flat(right[0], both.ours)
        yield from _plain(both, *whole, at)
        return
    words = shapes.choice(theirs, both.theirs), shapes.choice(ours, both.ours)
    if None not in words and words[0] != words[1]:
        yield at.finding("choice", *words)
    yield from _members(both, left, right, at)


def _members(both: Sides, theirs: list[Json], ours: list[Json], at: Place) -> Iterator[Finding]:
    """Pair the members of two unions. A member without a match is a finding."""
    bare = Place(at.name, at.sent, ())
    pairs = {
        (left, right): list(_differences(both, theirs[left], ours[right], bare))
        for left, right in product(range(len(theirs)), range(len(ours)))
    }
    matches = {key: found for key, found in pairs.items() if all(map(both.explains, found))}
    for left, member in enumerate(theirs):
        found = next((found for key, found in matches.items() if key[0] == left), None)
        yield from [at.finding("member", shapes.label(member), None)] if found is None else found
    for right in sorted({*range(len(ours))} - {key[1] for key in matches}):
        yield at.finding("member", None, shapes.label(ours[right]))


def _plain(both: Sides, theirs: Json, ours: Json, at: Place) -> Iterator[Finding]:
    types = shapes.kind(theirs), shapes.kind(ours)
    if types[0] != types[1]:
        yield at.finding("type", *types)
        if "type" in theirs or not theirs["properties"]:
            return
    for key in ("format", "default", *sorted(LIMITS)):
        if theirs.get(key) != ours.get(key):
            yield at.finding(key, theirs.get(key), ours.get(key))
    yield from _values(theirs, ours, at)
    for key in ("items", "additionalProperties"):
        if key in theirs:
            yield from _differences(both, theirs[key], ours.get(key, {}), at.down(key))
    yield from _properties(both, theirs, ours, at)


def _values(theirs: Json, ours: Json, at: Place) -> Iterator[Finding]:
    documented: list[Any] = theirs.get("enum", [])
    here: list[Any] = ours.get("enum") or ours.get("x-extensible-enum", [])
    if set(documented) != set(here):
        yield at.finding("enumeration", documented, here)
    elif documented and "enum" not in ours:
        yield at.finding("enumeration", "closed", "open")


def _properties(both: Sides, theirs: Json, ours: Json, at: Place) -> Iterator[Finding]:
    documented, here = theirs["properties"], ours["properties"]
    names = frozenset({*documented, *here})
    for name in sorted(names):
        place = at.property(name, names)
        if name not in here:
            yield place.finding("property", name, None)
        elif name not in documented:
            yield place.finding("property", None, _flag(here[name], name))
        else:
            yield from _differences(both, documented[name], here[name], place)
    for name in sorted({*theirs["required"]} ^ {*ours["required"]}):
        flags = [name in side["required"] for side in (theirs, ours)]
        yield at.property(name, names).finding("required", *flags)


def main() -> None:
    for home, found in by_file(unexplained(bundle(), load())).items():
        print(home, *(f"  {finding}" for finding in found), sep="\n")


if __name__ == "__main__":
    main()
