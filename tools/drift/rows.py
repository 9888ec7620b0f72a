"""Compares the rows of a page with our schemas: properties, types, examples and numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeAlias

from tools.drift import examples, prose
from tools.drift.described import Described
from tools.drift.pages import Model, Property, Type
from tools.spec import contents, shapes
from tools.spec.findings import LIMITS, Finding, Place
from tools.spec.inventory import documented_names
from tools.spec.references import Json

FORMATS = frozenset({"date-time", "binary"})
"""The only formats that a page shows."""


Options: TypeAlias = Sequence[str] | None


class Difference(NamedTuple):
    """A difference, with the row of the page that shows it and what is written there."""

    finding: Finding
    row: str
    line: int | None = None
    shown: Property | None = None


@dataclass
class Rows:
    """The comparison of the models of one operation."""

    described: Described
    models: Mapping[str, Model]
    texts: tuple[str, ...]
    equal: set[tuple[str, str]] = field(default_factory=set)
    done: set[tuple[str, str]] = field(default_factory=set)

    def model(self, model: Model, node: Json, at: Place) -> Iterator[Difference]:
        """Yield the differences of a model and of all models that it refers to."""
        name = shapes.reference(node) or at.name
        for inner in shapes.followed(node, self.described.schemas):
            at = at.into(inner)
        if (model.name, name) in self.done:
            return
        self.done.add((model.name, name))
        schema = self.described.schemas.get(name, {})
        if schema and model.name not in documented_names(name, schema):
            yield Difference(at.finding("model name", model.name, name), model.name, model.line)
        whole = shapes.flat(node, self.described.schemas)
        yield from self._properties(model, whole, at)
        yield from self._numbers(model.description, whole, model.name, at, model.line)

    def _properties(self, model: Model, whole: Json, at: Place) -> Iterator[Difference]:
        here = whole["properties"]
        names = frozenset({*model.properties, *here})
        for name in sorted(names):
            place, row = at.property(name, names), f"{model.name}.{name}"
            one = model.properties.get(name)
            if one is None:
                mark = "undocumented" if here[name].get("x-qc-undocumented") else name
                yield Difference(place.finding("property", None, mark), row, model.line)
            elif name not in here:
                yield Difference(place.finding("property", name, None), row, one.line, one)
            else:
                self.equal.add((place.name, "property"))
                if here[name].get("x-qc-undocumented"):
                    mark = place.finding("x-qc-undocumented", False, True)
                    yield Difference(mark, row, one.line, one)
                yield from self._property(row, one, here[name], place)
                yield from self._required(row, one, name in whole["required"], place)

    def _required(
        self, row: str, one: Property, is_required: bool, at: Place
    ) -> Iterator[Difference]:
        if one.required is None:
            return
        if one.required != is_required:
            finding = at.finding("required", one.required, is_required)
            yield Difference(finding, row, one.line, one)
        else:
            self.equal.add((at.name, "required"))

    def _property(self, row: str, one: Property, node: Json, at: Place) -> Iterator[Difference]:
        found = self.type(one.type, one.options, node, at)
        for item in found:
            if isinstance(item, Difference):
                yield item
            else:
                yield Difference(item, row, one.line, one)
        yield from self._numbers(one.description, node, row, at, one.line)
        compare = self._stated if contents.kind(one.example) is None else self._example
        if one.example is not None or one.type == Type("string"):
            yield from (Difference(f, row, one.line, one) for f in compare(one, node, at))

    def type(
        self, kind: Type, options: Options, node: Json, at: Place
    ) -> list[Finding | Difference]:
        """Return the differences of a type. Of a union of ours, the closest member counts."""
        for name in shapes.followed(node, self.described.schemas):
            at = at.into(name)
        if _is_object(kind) and self.described.is_untyped(excuse.place for excuse in at.excuses):
            return []
        if kind.members:
            return [f for one in kind.members for f in self.type(one, options, node, at)]
        forms = self._candidates(kind, shapes.forms(node, self.described.schemas))
        if len(forms) == 1:
            return list(self._form(kind, options, forms[0], at, is_alone=True))
        trials = [replace(self, equal=set(), done={*self.done}) for _ in forms]
        found = [
            list(trial._form(kind, options, form, at, is_alone=False))
            for trial, form in zip(trials, forms, strict=True)
        ]
        best = min(range(len(forms)), key=lambda n: (_is_other_type(found[n]), len(found[n])))
        if _is_other_type(found[best]):
            return [at.finding("member", _kind(kind), " or ".join(map(shapes.label, forms)))]
        self.equal |= trials[best].equal
        self.done |= trials[best].done
        return found[best]

    def _candidates(self, kind: Type, forms: list[Json]) -> list[Json]:
        """Return the members of a union that have the name of the documented model, if any."""
        known = self.described.both.counterparts.get(kind.base, []) if kind.is_model else []
        return [form for form in forms if shapes.reference(form) in known] or forms

    def _form(
        self, kind: Type, options: Options, form: Json, at: Place, *, is_alone: bool
    ) -> Iterator[Finding | Difference]:
        whole = shapes.flat(form, self.described.schemas)
        here = shapes.kind(whole)
        accepted = {_kind(kind)} | ({"map"} if _kind(kind) == "object" else set())
        if here == "any":
            return
        if here not in accepted:
            yield at.finding("type", _kind(kind), here)
        elif kind.wrappers:
            key = "items" if here == "array" else "additionalProperties"
            yield from self.type(kind.inner, options or None, whole.get(key, {}), at.down(key))
        elif kind.is_model:
            yield from self._reference(kind, form, whole, at)
        elif kind.base == "object":
            yield from self._free_object(form, whole, at)
        else:
            if is_alone:
                self.equal |= {(at.name, "type")}
            yield from self._plain(kind, options, whole, at, is_alone=is_alone)

    def _reference(
        self, kind: Type, form: Json, whole: Json, at: Place
    ) -> Iterator[Finding | Difference]:
        """Compare a model. A page prints a map of models in the same way."""
        model = self.models.get(kind.base)
        if model is None:
            if not kind.is_unresolved and not self.described.is_hidden(kind.base):
                yield at.finding("model", None, shapes.label(form))
            return
        if shapes.kind(whole) == "map":
            form, at = whole["additionalProperties"], at.down("additionalProperties")
        chosen = self._candidates(kind, shapes.forms(form, self.described.schemas))[0]
        yield from self.model(model, chosen, at)

    def _free_object(self, form: Json, whole: Json, at: Place) -> Iterator[Finding]:
        if self.described.is_inline(excuse.place for excuse in at.excuses):
            return
        names = frozenset(whole["properties"])
        missing = (at.property(name, names).finding("property", None, name) for name in names)
        if not all(self.described.explains(one) for one in missing):
            yield at.finding("model", None, shapes.label(form))

    def _plain(
        self, kind: Type, options: Options, whole: Json, at: Place, *, is_alone: bool
    ) -> Iterator[Finding]:
        theirs = "binary" if kind.base == "binary" else kind.format
        here = whole.get("format")
        if theirs != here and (theirs or here in FORMATS):
            yield at.finding("format", theirs, here)
        if options is None:  # those of the entries of a list or map aren't shown
            return
        documented, ours = list(options), whole.get("enum") or whole.get("x-extensible-enum", [])
        if {*documented} != {*map(str, ours)}:
            yield at.finding("enumeration", documented, ours)
        elif is_alone:
            self.equal |= {(at.name, "enumeration")}

    def _example(self, one: Property, node: Json, at: Place) -> Iterator[Finding]:
        """Compare kinds, never values: an example of the docs may look like a secret."""
        text = one.example or ""
        try:
            value = examples.parsed(text, one.type)
        except ValueError:
            yield at.finding("example", f"not of the type {one.type}", "an example of its type")
            return
        theirs = contents.kind(value)
        if value is None or theirs is None:
            return
        ours = self._our_kinds(node, at)
        if ours and all(contents.differ(theirs, str(kind)) for kind in ours):
            yield at.finding("example", theirs, " or ".join(sorted(map(str, ours))))
        elif not examples.is_valid(value, node, self.described.document):
            yield at.finding("example", f"{theirs} that our schema rejects", "a valid value")

    def _stated(self, one: Property, node: Json, at: Place) -> Iterator[Finding]:
        """Compare what the sentence of a string without an example says that it is."""
        theirs = contents.stated(one.description)
        whole = shapes.flat(node, self.described.schemas)
        ours = self._our_kinds(node, at) | {contents.stated(str(whole.get("description", "")))}
        kinds = sorted(ours - {None}, key=str)
        if theirs and kinds and all(contents.differ(theirs, str(kind)) for kind in kinds):
            yield at.finding("contents", theirs, " or ".join(map(str, kinds)))

    def _our_kinds(self, node: Json, at: Place) -> set[str | None]:
        return {contents.kind(value) for value in self._our_examples(node, at)} - {None}

    def _our_examples(self, node: Json, at: Place) -> list[Any]:
        whole = shapes.flat(node, self.described.schemas)
        own = [whole["example"]] if "example" in whole else []
        is_time = whole.get("format") in ("date-time", "utc-date-time")
        return [
            *own,
            *self.described.examples.get(at.name, ()),
            *(["2026-01-01"] if is_time else []),
        ]

    def _numbers(
        self, text: str, node: Json, row: str, at: Place, line: int | None
    ) -> Iterator[Difference]:
        stated = prose.limits(text)
        if not stated:
            return
        deviations = [self.described.both.deviations.get(excuse.place, "") for excuse in at.excuses]
        models = [str(self.described.schemas.get(part, "")) for part in at.name.split(".")[:1]]
        known = prose.known_numbers(
            [*texts_of(node, self.described.schemas), *deviations, *models, *self.texts]
        )
        for number in stated:
            if float(number) not in known:
                yield Difference(at.finding("number", number, None), row, line)


def texts_of(node: Json, schemas: Json) -> list[str]:
    """Return the description, the limits and the values of a schema."""
    whole = shapes.flat(node, schemas)
    keys = {"description", "default", "enum", "x-extensible-enum", "x-qc-span", *LIMITS}
    texts = [str(whole[key]) for key in sorted(keys & whole.keys())]
    return [*texts, str(node.get("description", "")), str(whole.get("items", ""))]


def _is_object(kind: Type) -> bool:
    return kind.base in ("object", "array") and not (kind.wrappers or kind.members)


def _kind(kind: Type) -> str:
    if kind.wrappers:
        return "array" if kind.wrappers[-1] == "Array" else "map"
    if kind.is_model:
        return "object"
    return "string" if kind.base == "binary" else kind.base


def _is_other_type(found: Iterable[Finding | Difference]) -> bool:
    return any(isinstance(one, Finding) and one.what == "type" for one in found)
