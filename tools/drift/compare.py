"""Compares an operation of a docs page with ours."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tools.drift import prose
from tools.drift.described import Described
from tools.drift.pages import JSON, Content, Model, Operation, Page
from tools.drift.rows import Difference, Rows, texts_of
from tools.spec import checks, shapes
from tools.spec.findings import Place
from tools.spec.inventory import documented_names
from tools.spec.references import REF, Json, reachable, target

LEAST_SHARED = 0.5  # of the properties, of models that are the same under another name


@dataclass
class Comparison:
    """The comparison of one operation."""

    described: Described
    page: Page
    operation: Operation
    rows: Rows

    def differences(self) -> Iterator[Difference]:
        """Yield every difference, known or not."""
        path = self.operation.path
        at = Place.top(path)
        if path not in self.described.document["paths"]:
            yield Difference(at.finding("operation", path, None), path, self.operation.line)
            return
        ours = self.described.document["paths"][path]["post"]
        yield from self._facts(ours, at)
        yield from self._request(ours, Place.top(path, sent=True))
        yield from self._responses(ours, at)
        yield from self._numbers(at)
        yield from self._rate(ours.get("x-qc-rate"), at)

    def _facts(self, ours: Json, at: Place) -> Iterator[Difference]:
        page = ours["x-qc-source"]["page"]
        if self.page.address and self.page.address.rstrip("/") != page:
            yield self._about(at, "docs page", self.page.address, page)
        elif self.page.address:
            self.rows.equal.add((at.name, "docs page"))
        if ours.get("x-qc-undocumented"):
            yield self._about(at, "x-qc-undocumented", False, True)

    def _about(self, at: Place, what: str, documented: object, here: object) -> Difference:
        finding = at.finding(what, documented, here)
        return Difference(finding, self.operation.path, self.operation.line)

    def _request(self, ours: Json, at: Place) -> Iterator[Difference]:
        body, theirs = ours.get("requestBody"), self.operation.request
        if (body is None) != (theirs is None):
            yield self._about(at, "body", theirs is not None, body is not None)
            return
        self.rows.equal.add((at.name, "body"))
        if body is not None and theirs is not None:
            yield from self._variants(theirs, checks.request_content(ours)["schema"], at)

    def _responses(self, ours: Json, at: Place) -> Iterator[Difference]:
        theirs, here = self.operation.responses, ours["responses"].keys() - {"default"}
        for status in sorted(theirs.keys() ^ here):
            sides = (status, None) if status in theirs else (None, status)
            yield self._about(at, "response", *sides)
        for status in sorted(theirs.keys() & here):
            if status != "401":
                response = checks.follow(self.described.document, ours["responses"][status])
                yield from self._contents(theirs[status], response.get("content", {}), at)

    def _contents(
        self, theirs: Mapping[str, Content], ours: Json, at: Place
    ) -> Iterator[Difference]:
        if not theirs and ours and self._is_hidden():
            return
        for media in sorted(theirs.keys() ^ ours.keys()):
            sides = (media, None) if media in theirs else (None, media)
            yield self._about(at, "media type", *sides)
        for media in sorted(theirs.keys() & ours.keys()):
            self.rows.equal.add((at.name, "media type"))
            if theirs[media].models:
                yield from self._variants(theirs[media], ours[media]["schema"], at)

    def _is_hidden(self) -> bool:
        """Return whether the response has an allOf, of which pages show nothing."""
        schemas = self.described.both.theirs
        known = self.described.both.inventory["paths"].get(self.operation.path, {})
        bodies = known.get("answers", {}).get("200", {}).values()
        forms = [form for body in bodies for form in shapes.forms(body, schemas)]
        return any("allOf" in schemas.get(target(form) or "", form) for form in forms)

    def _variants(self, theirs: Content, node: Json, at: Place) -> Iterator[Difference]:
        """Pair the variants of a body by their names, and the others by their properties."""
        for name in shapes.followed(node, self.described.schemas):
            at = at.into(name)
        forms = [self._entry(form) for form in shapes.forms(node, self.described.schemas)]
        pairs = self._pairs([self.operation.models[name] for name in theirs.models], forms, at)
        for model, form in pairs:
            if model is None and form is not None:
                yield self._about(at, "member", None, shapes.label(form))
            elif form is None and model is not None:
                finding = at.finding("member", model.name, None)
                yield Difference(finding, model.name, model.line)
            elif form is not None and model is not None:
                yield from self.rows.model(model, form, at)

    def _entry(self, form: Json) -> Json:
        """Return the entries of a list: a page shows the model of its entries."""
        whole = shapes.flat(form, self.described.schemas)
        entry: Json = whole["items"] if whole.get("type") == "array" else form
        return entry

    def _pairs(
        self, models: Sequence[Model], forms: Sequence[Json], at: Place
    ) -> list[tuple[Model | None, Json | None]]:
        rest = [*forms]
        pairs: list[tuple[Model | None, Json | None]] = []
        unnamed: list[Model] = []
        for model in models:
            form = next((one for one in rest if self._is_named(one, model.name)), None)
            if form is None:
                unnamed.append(model)
            else:
                rest.remove(form)
                pairs.append((model, form))
        for model in unnamed:
            if self.described.explains(at.finding("member", model.name, None)):
                continue
            if inner := self._inside(model, forms):
                pairs.append((model, inner))
                continue
            form = self._closest(model, rest) or self._substitute(model, forms, at)
            if form is not None and form in rest:
                rest.remove(form)
            pairs.append((model, form))
        return [*pairs, *((None, form) for form in rest)]

    def _is_named(self, form: Json, name: str) -> bool:
        ours = shapes.reference(form) or ""
        return name in documented_names(ours, self.described.schemas.get(ours, {}))

    def _inside(self, model: Model, forms: Sequence[Json]) -> Json | None:
        """Return the schema of a model inside the body: that of a union is referred to by none."""
        schemas = self.described.schemas
        known = {*self.described.both.counterparts.get(model.name, ())}
        found = sorted(known & reachable(schemas, *forms))
        return {"$ref": f"{REF}{found[0]}"} if found else None

    def _substitute(self, model: Model, forms: Sequence[Json], at: Place) -> Json | None:
        """Return the form of ours that covers this variant and others, as a deviation says."""
        for form in forms:
            trial = replace(self.rows, equal=set(), done=set())
            found = [one.finding for one in trial.model(model, form, at)]
            if all(map(self.described.explains, found)):
                return form
        return None

    def _closest(self, model: Model, forms: Sequence[Json]) -> Json | None:
        """Return the form that shares the most properties with the model, if it shares enough."""

        def shared(form: Json) -> float:
            names = shapes.flat(form, self.described.schemas)["properties"].keys()
            both = names & model.properties.keys()
            return len(both) / max(len(names | model.properties.keys()), 1)

        best = max(forms, key=shared, default=None)
        return best if best is not None and shared(best) >= LEAST_SHARED else None

    def _numbers(self, at: Place) -> Iterator[Difference]:
        texts = [*self.rows.texts, self.described.both.deviations.get(self.operation.path, "")]
        known = prose.known_numbers(texts)
        for number in prose.limits(self.operation.text):
            if float(number) not in known:
                yield self._about(at, "number", number, None)

    def _rate(self, ours: Json | None, at: Place) -> Iterator[Difference]:
        """Compare the rates that any text of the page states with x-qc-rate."""
        theirs = prose.rates(" ".join(self.operation.texts()))
        here = [prose.Rate(ours["calls"], ours["seconds"])] if ours else []
        if theirs == here or (ours and not theirs and ours["evidence"] != "docs"):
            return
        sides = [", ".join(map(str, side)) or None for side in (theirs, here)]
        yield self._about(at, "rate", *sides)


def compare(described: Described, page: Page, operation: Operation) -> Comparison:
    """Return the comparison of an operation of the page with ours."""
    item = described.document["paths"].get(operation.path, {})
    texts = tuple(_texts(described, item["post"])) if item else ()
    return Comparison(described, page, operation, Rows(described, operation.models, texts))


def _texts(described: Described, ours: Json) -> Iterator[str]:
    """Yield what we say about an operation, its request and the request's properties."""
    yield ours["description"]
    yield ours.get("x-qc-safe-because", "")
    if "requestBody" in ours:
        schema = checks.request_content(ours)["schema"]
        for form in shapes.forms(schema, described.schemas):
            whole = shapes.flat(form, described.schemas)
            yield from texts_of(whole, described.schemas)
            for one in whole["properties"].values():
                yield from texts_of(one, described.schemas)


__all__ = ["JSON", "Comparison", "compare"]
