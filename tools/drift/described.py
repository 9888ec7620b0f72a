"""Our side of a comparison: the bundle, its deviations, and the docs that it was made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from tools.spec import inventory, shapes
from tools.spec.bundle import BUNDLE, LOADER
from tools.spec.findings import Finding, rule
from tools.spec.inventory import Sides
from tools.spec.references import Json


@dataclass(frozen=True)
class Described:
    """The bundle and the inventory of the docs that it was compared with last."""

    both: Sides

    @classmethod
    def load(cls) -> "Described":
        """Return the committed bundle and inventory."""
        document = yaml.load(BUNDLE.read_text(encoding="utf-8"), Loader=LOADER)
        return cls(inventory.sides(document, inventory.load()))

    @property
    def document(self) -> Json:
        return self.both.document

    @property
    def schemas(self) -> Json:
        return self.both.ours

    @cached_property
    def recorded(self) -> dict[tuple[str, str], list[Finding]]:
        """What differs from the inventory, by place and kind."""
        found: dict[tuple[str, str], list[Finding]] = {}
        for finding in inventory.findings(self.document, self.both.inventory):
            found.setdefault((finding.place, finding.what), []).append(finding)
        return found

    @cached_property
    def examples(self) -> dict[str, list[Any]]:
        """The values of examples by the place of the property that they belong to."""
        return self.both.examples

    def sentences(self, finding: Finding) -> list[str]:
        """Return the deviations at the place of the finding, but not those of the operation."""
        places = finding.explained_by(self.both.deviations)
        is_whole = finding.place.startswith("/")
        near = [place for place in sorted(places) if is_whole or not place.startswith("/")]
        return [self.both.deviations[place] for place in near]

    def explains(self, finding: Finding) -> bool:
        """Return whether a rule or a deviation is about this difference.

        A deviation was written for what the inventory says. If the page says something else at a
        place that the inventory has, the docs have changed, and it explains nothing. Of a property
        that the inventory does not have, it explains any difference, and elsewhere only what we
        have and the page does not.
        """
        if rule(finding):
            return True
        if not finding.explained_by(self.both.deviations):
            return False
        if finding.what == "model name":
            return not self.is_documented(finding.here) and finding.documented in self.both.theirs
        what = "contents" if finding.what == "example" else finding.what
        known = self.recorded.get((finding.place, what))
        if known:
            return any(_plain(one.documented) == _plain(finding.documented) for one in known)
        is_its_own = "." in finding.place and finding.place in self.both.deviations
        is_known = finding.documented is None or is_its_own
        return is_known and not self.is_documented(finding.place)

    def is_documented(self, place: str) -> bool:
        """Return whether the inventory has the operation, model or property at this place."""
        return place in self.both.inventory["paths"] or bool(self._nodes(place))

    def is_hidden(self, name: str) -> bool:
        """Return whether pages have no table for this model: it has no properties of its own."""
        schema = self.both.theirs.get(name)
        return schema is not None and "properties" not in schema

    def is_untyped(self, places: Iterable[str]) -> bool:
        """Return whether the docs have a union or no type there, which pages show as an object."""
        nodes = (node for place in places if "." in place for node in self._nodes(place))
        return any("type" not in shapes.flat(node, self.both.theirs) for node in nodes)

    def is_inline(self, places: Iterable[str]) -> bool:
        """Return whether the docs have an object without a name there: pages show no more of it."""
        nodes = (node for place in places if "." in place for node in self._nodes(place))
        return any("properties" in node for node in nodes)

    def _nodes(self, place: str) -> list[Json]:
        """Return what the inventory has at this place, for each name of its model."""
        name, _, rest = place.partition(".")
        keys = inventory.documented_names(name, self.schemas.get(name, {}))
        known = [self.both.theirs[key] for key in keys if key in self.both.theirs]
        return [node for one in known if (node := _inner(one, rest, self.both.theirs)) is not None]


def _inner(schema: Json, rest: str, schemas: Json) -> Json | None:
    """Return what is in a schema at a place such as `name.items`."""
    if not rest:
        return schema
    properties = shapes.flat(schema, schemas)["properties"]
    key = next((key for key in properties if f"{rest}.".startswith(f"{key}.")), None)
    node = properties.get(key)
    for part in rest.removeprefix(key or rest).split(".")[1:]:
        node = node.get(part) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else None


def _plain(value: Any) -> Any:
    return sorted(map(str, value)) if isinstance(value, list) else value
