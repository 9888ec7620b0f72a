"""What a string is beyond its type: an address, a file name, a sentence, HTML, and so on."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tools.spec import checks, shapes
from tools.spec.references import Json, target

ADDRESS, FILE, HTML, LINK, SENTENCE = "address", "file name", "HTML", "link in Markdown", "sentence"
PLACEHOLDERS = frozenset({"string", "", "null"})
LINKED = re.compile(r"\[[^\]]+\]\([^)]+\)")
MARKUP = re.compile(r"<(!doctype|[a-z]+)\b[^>]*>", re.IGNORECASE)
FILE_NAME = re.compile(r"[\w./-]+\.[A-Za-z][A-Za-z0-9]{1,4}")
TIME = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?")
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
SHORTEST_SENTENCE = 4  # words
ALIKE = {
    frozenset({"name", "number"}),
    frozenset({"name", "words"}),
    frozenset({"words", SENTENCE}),
}
"""Kinds that the values of one property may have: an id can be digits, a name several words."""

STATED = {
    HTML: re.compile(r"\bHTML\b"),
    LINK: re.compile(r"\b(link in Markdown|Markdown link)\b", re.IGNORECASE),
    ADDRESS: re.compile(r"^(an?|the)?\s*(url|address|link)\b(?! in| as|es)", re.IGNORECASE),
    FILE: re.compile(r"^(an?|the)?\s*(file ?name|name of (a|the) file)\b", re.IGNORECASE),
}
"""What a description says of a string that is one. Addresses and files must be its subject."""


def kind(value: Any) -> str | None:
    """Return the kind of a value, or None for a placeholder, which has none."""
    if isinstance(value, bool) or value in ("true", "false"):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if not isinstance(value, str):
        return None
    text = value.strip()
    return None if text in PLACEHOLDERS else _kind_of_text(text)


def stated(description: str) -> str | None:
    """Return the kind that a description of a string states."""
    return next((name for name, known in STATED.items() if known.search(description)), None)


def differ(one: str, other: str) -> bool:
    """Return whether no property would have values of both kinds."""
    return one != other and frozenset({one, other}) not in ALIKE


def examples(document: Json) -> dict[str, list[Any]]:
    """Return the values of the bundle's examples by the place of their property."""
    found: dict[str, list[Any]] = {}
    schemas = document["components"]["schemas"]
    for value, schema in _examples(document):
        for place, inner in _values(value, schema, schemas):
            found.setdefault(place, []).append(inner)
    return found


def _kind_of_text(text: str) -> str:
    if LINKED.fullmatch(text):
        return LINK
    if urlsplit(text).scheme in ("http", "https"):
        return ADDRESS
    if MARKUP.match(text):
        return HTML
    if TIME.fullmatch(text):
        return "time"
    if NUMBER.fullmatch(text):
        return "number"
    if text.startswith(("{", "[")):
        return "JSON"
    words = len(text.split())
    if words >= SHORTEST_SENTENCE:
        return SENTENCE
    return "words" if words > 1 else FILE if FILE_NAME.fullmatch(text) else "name"


def _examples(document: Json) -> Iterator[tuple[Any, Json]]:
    """Yield the examples of requests and successful responses with their schemas."""
    for operation in checks.operations(document).values():
        response = operation.get("responses", {}).get("200", {})
        for body in (operation.get("requestBody", {}), response):
            for content in body.get("content", {}).values():
                named = content.get("examples", {}).get("success", {})
                if "example" in content or "value" in named:
                    yield content.get("example", named.get("value")), content["schema"]
    for schema in document["components"]["schemas"].values():
        if "example" in schema:
            yield schema["example"], schema


def _values(value: Any, node: Json, schemas: Json, place: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value inside an example with its place. Of a union, every member is tried."""
    for name in shapes.followed(node, schemas):
        place = name
    if place:
        yield place, value
    for form in shapes.forms(node, schemas):
        inner = target(form) or place
        whole = shapes.flat(form, schemas)
        if isinstance(value, dict):
            for key, schema in whole["properties"].items():
                if key in value:
                    yield from _values(value[key], schema, schemas, f"{inner}.{key}")
        if isinstance(value, list) and "items" in whole:
            for item in value:
                yield from _values(item, whole["items"], schemas, f"{inner}.items")
