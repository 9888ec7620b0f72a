"""Reads QuantConnect's own OpenAPI file as one page for each operation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from tools.drift.blocks import plain
from tools.drift.pages import Content, Model, Operation, Page, Property, Type, UnreadableError
from tools.spec.checks import DOCS
from tools.spec.references import resolve
from tools.spec.sources import LOADER

Json = dict[str, Any]
TOP_FOLDERS = 2  # "01 Cloud Platform" and "99 API Reference"
ANY = "object"


def read(source: str, text: str) -> list[Page]:
    """Return a page for each operation."""
    try:
        document = yaml.load(text, Loader=LOADER)
    except yaml.YAMLError as error:
        raise UnreadableError(source, None, f"not YAML: {error!s:.120}") from None
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise UnreadableError(source, None, "not an OpenAPI file: it has no paths")
    try:
        return [_page(source, document, *entry) for entry in document["paths"].items()]
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableError(source, None, f"not understood: {error!r:.120}") from None


def _page(source: str, document: Json, path: str, item: Json) -> Page:
    facts = next((item[method] for method in ("post", "get") if method in item), None)
    if facts is None:
        raise UnreadableError(source, None, f"{path} has neither post nor get")
    reader = _Operation(source, document)
    request = facts.get("requestBody")
    statuses = {
        str(status): reader.contents(response) for status, response in facts["responses"].items()
    }
    body = next(iter(reader.contents(request).values()), None) if request else None
    texts = [facts.get("summary"), facts.get("description"), (request or {}).get("description")]
    text = plain(" ".join(filter(None, texts)))
    operation = Operation(path, body, statuses, reader.models, text)
    return Page(source, (operation,), _address(facts.get("tags", [])), None, str(texts[0] or ""))


def _address(folders: list[str]) -> str | None:
    """Return the address of a page from its folder in the repository of the docs."""
    names = [name.partition(" ")[2].lower().replace(" ", "-") for name in folders[TOP_FOLDERS:]]
    return DOCS + "/".join(names) if names else None


@dataclass
class _Operation:
    source: str
    document: Json
    models: dict[str, Model] = field(default_factory=dict)

    def contents(self, body: Json) -> dict[str, Content]:
        """Return the variants of each media type, and keep their models."""
        whole = self._followed(body)
        return {
            media: Content(tuple(self._variants(content.get("schema", {}), "Body")))
            for media, content in whole.get("content", {}).items()
        }

    def _variants(self, node: Json, name: str) -> Iterator[str]:
        """Yield the names of the models of a body. What has an allOf shows none, as on pages."""
        ref = node.get("$ref")
        schema = self._followed(node)
        name = ref.rsplit("/", 1)[-1] if ref else name
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            for number, member in enumerate(members):
                yield from self._variants(member, f"{name}{number}")
        elif "properties" in schema:
            self._keep(name, schema)
            yield name

    def _keep(self, name: str, schema: Json) -> None:
        if name in self.models:
            return
        description = plain(str(schema.get("description", "")))
        self.models[name] = Model(name, description, {})
        flat = _merged(self.document, schema)
        required = flat.get("required", [])
        properties = {
            str(key): self._property(str(key), node, key in required)
            for key, node in flat.get("properties", {}).items()
        }
        self.models[name] = Model(name, description, properties)

    def _property(self, name: str, node: Json, is_required: bool) -> Property:
        whole = _merged(self.document, node)
        inner = whole.get("items", whole) if whole.get("type") == "array" else whole
        options = tuple(map(str, self._followed(inner).get("enum", ())))
        text = plain(str(node.get("description") or whole.get("description") or ""))
        return Property(name, self._type(node), is_required, options, _example(whole), text)

    def _type(self, node: Json) -> Type:
        if "$ref" in node:
            schema = self._followed(node)
            if "properties" in schema or "allOf" in schema:
                name = str(node["$ref"]).rsplit("/", 1)[-1]
                self._keep(name, schema)
                return Type(name, is_model=True)
            return self._type(schema)
        union: list[Json] = node.get("oneOf") or node.get("anyOf") or []
        members = [one for one in union if not _is_null(one)]
        if len(members) == 1:
            return self._type(members[0])
        if members:
            return Type(ANY, members=tuple(map(self._type, members)))
        return self._plain(node)

    def _plain(self, node: Json) -> Type:
        kind = node.get("type", ANY)
        kind = next((one for one in kind if one != "null"), ANY) if isinstance(kind, list) else kind
        if kind == "array":
            return _wrapped(self._type(node.get("items", {})), "Array")
        values = node.get("additionalProperties")
        if isinstance(values, dict) and "properties" not in node:
            return _wrapped(self._type(values), "object")
        if node.get("format") == "binary":
            return Type("binary")
        form = node["format"] if node.get("format") == "date-time" else None
        return Type(str(kind), form, "enum" in node)

    def _followed(self, node: Json) -> Json:
        while isinstance(ref := node.get("$ref"), str):
            node = resolve(self.document, ref)
        return node


def _merged(document: Json, node: Json) -> Json:
    """Return a schema with its references followed and the parts of its allOf merged."""
    ref = node.get("$ref")
    parts = [resolve(document, ref)] if ref else []
    merged: Json = {"properties": {}, "required": []}
    for part in [_merged(document, one) for one in [*parts, *node.get("allOf", ())]] + [node]:
        properties = merged["properties"] | part.get("properties", {})
        required = [*merged["required"], *_names(part.get("required"))]
        merged = merged | part | {"properties": properties, "required": required}
    return merged


def _names(required: object) -> list[str]:
    """Return a list of required names. The file also has `required: true` on properties."""
    return required if isinstance(required, list) else []


def _wrapped(inner: Type, wrapper: str) -> Type:
    """Return a list or a map of a type. That of a union is one of any objects."""
    if inner.members:
        return Type(ANY, wrappers=(wrapper,))
    return Type(inner.base, inner.format, inner.is_enum, inner.is_model, (*inner.wrappers, wrapper))


def _is_null(node: Mapping[str, Any]) -> bool:
    return node.get("type") == "null"


def _example(node: Json) -> str | None:
    values = node.get("examples")
    value = node.get("example", values[0] if isinstance(values, list) and values else None)
    return None if value is None or isinstance(value, list | dict) else str(value)
