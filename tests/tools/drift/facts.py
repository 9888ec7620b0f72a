"""Pages with the facts of the docs and texts of our own, made from the inventory."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from tools.drift.described import Described
from tools.drift.pages import JSON, Content, Model, Operation, Page, Property, Type
from tools.spec import contents, inventory, shapes
from tools.spec.references import Json, target

MODIFIED = "2026-11-20"
FILES = {
    "/backtests/export/logs": ("text/plain", {"projectId": "integer", "backtestId": "string"}),
    "/backtests/export/trades": ("text/csv", {"backtestId": "string"}),
}
SAMPLES = {
    contents.ADDRESS: "https://example.org/picture",
    contents.FILE: "4f1e.png",
    contents.HTML: "<p>Text</p>",
    contents.LINK: "[Page](https://example.org/page)",
    contents.SENTENCE: "Something was found near a line.",
}
"""An example of each kind of string."""

UNAUTHORIZED = Model(
    "UnauthorizedError",
    "Key or hash is wrong.",
    {"www_authenticate": Property("www_authenticate", Type("string"), False, description="Header")},
)


@cache
def described() -> Described:
    """The committed description."""
    return Described.load()


@cache
def pages() -> tuple[Page, ...]:
    """A page for each operation of the inventory and for two exports."""
    facts = inventory.load()
    found = [_page(path, facts) for path in facts["paths"]]
    return (*found, *(_export(path, *about) for path, about in FILES.items()))


def page(path: str) -> Page:
    """The page of one operation."""
    return next(one for one in pages() if one.operations[0].path == path)


def _page(path: str, facts: Json) -> Page:
    known = facts["paths"][path]
    maker = _Maker(facts["schemas"])
    body = known.get("body")
    request = maker.content(next(iter(body.values()))) if body else None
    responses = {
        status: {m: c for m, node in contents.items() if (c := maker.content(node)).models}
        for status, contents in known["answers"].items()
    }
    if "401" in responses:
        responses["401"] = {JSON: Content((UNAUTHORIZED.name,))}
    maker.models[UNAUTHORIZED.name] = UNAUTHORIZED
    text = f"Do what {known['operationId']} does."
    operation = Operation(path, request, responses, maker.models, text)
    return Page("", (operation,), address(path), MODIFIED, known["operationId"])


def _export(path: str, media: str, properties: dict[str, str]) -> Page:
    rows = {n: Property(n, Type(t), True, description=f"The {n}.") for n, t in properties.items()}
    body = described().document["paths"][path]["post"]["requestBody"]
    name = body["content"][JSON]["schema"]["$ref"].rsplit("/", 1)[-1]
    models = {name: Model(name, "What to export.", rows), UNAUTHORIZED.name: UNAUTHORIZED}
    responses = {
        "200": {media: Content(text="A file.")},
        "401": {JSON: Content((UNAUTHORIZED.name,))},
    }
    operation = Operation(path, Content((name,)), responses, models, "Export it.")
    return Page("", (operation,), address(path), MODIFIED, "export")


def address(path: str) -> str:
    """The address of an operation's page."""
    found: str = described().document["paths"][path]["post"]["x-qc-source"]["page"]
    return found


class _Maker:
    def __init__(self, schemas: Json) -> None:
        self.schemas = schemas
        self.models: dict[str, Model] = {}

    def content(self, node: Json) -> Content:
        return Content(tuple(self._roots(node)))

    def _roots(self, node: Json) -> Iterator[str]:
        for form in shapes.forms(node, self.schemas):
            name = target(form) or ""
            schema = self.schemas.get(name, form)
            if "properties" in schema:
                yield self._model(name, schema)

    def _model(self, name: str, schema: Json) -> str:
        if name not in self.models:
            self.models[name] = Model(name, "", {})
            whole = shapes.flat(schema, self.schemas)
            rows = {
                key: self._property(key, node, key in whole["required"])
                for key, node in whole["properties"].items()
            }
            self.models[name] = Model(name, f"What {name} is about.", rows)
        return name

    def _property(self, name: str, node: Json, is_required: bool) -> Property:
        kind, options = self._type(node)
        example = SAMPLES.get(shapes.flat(node, self.schemas).get("x-contents", ""))
        text = f"About {name}, in words."
        return Property(name, kind, is_required, options, example, text)

    def _type(self, node: Json) -> tuple[Type, tuple[str, ...]]:
        """The type as the generator of the docs prints it."""
        schema = shapes.flat(node, self.schemas)
        name = target(node)
        if "type" not in schema and not schema["properties"]:
            return Type(name or "object", is_model=bool(name)), ()
        if name and schema["properties"]:
            return Type(self._model(name, schema), is_model=True), ()
        kind = shapes.kind(schema)
        if kind in ("array", "map"):
            inner = schema.get("items") or schema.get("additionalProperties", {})
            return self._entries(inner, "Array" if kind == "array" else "object"), ()
        values: list[Any] = schema.get("enum", [])
        form = "date-time" if schema.get("format") == "date-time" else None
        base = "binary" if schema.get("format") == "binary" else kind
        return Type(base, form, bool(values)), tuple(map(str, values))

    def _entries(self, node: Json, wrapper: str) -> Type:
        """The type of a list or map, of whose entries the docs show no more than a word."""
        schema = shapes.flat(node, self.schemas)
        name = target(node)
        if name and schema["properties"]:
            wrappers = ("Array",) if wrapper == "Array" else ()
            return Type(self._model(name, schema), is_model=True, wrappers=wrappers)
        if "type" in schema:
            return Type(schema["type"], wrappers=(wrapper,))
        return Type("array" if wrapper == "Array" else "object")
