"""What kind of value an example shows, and whether it can be one of its type."""

import ast
import json
import re
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from openapi_schema_validator import OAS30Validator

from tools.drift.pages import Type

PLACEHOLDERS = frozenset({"string", "", "null"})
LINK = re.compile(r"\[[^\]]+\]\([^)]+\)")
FILE_NAME = re.compile(r"[\w./-]+\.[A-Za-z][A-Za-z0-9]{1,4}")
TIME = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?")
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
SHORTEST_SENTENCE = 4  # words
ALIKE = {
    frozenset({"name", "number"}),
    frozenset({"name", "words"}),
    frozenset({"words", "sentence"}),
}
"""Kinds that the values of one property may have: an id can be digits, a name several words."""


def kind(value: Any) -> str | None:
    """Return the kind of an example, or None for a placeholder, which has none."""
    if isinstance(value, bool) or value in ("true", "false"):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if not isinstance(value, str):
        return None
    text = value.strip()
    return None if text in PLACEHOLDERS else _kind_of_text(text)


def differ(one: str, other: str) -> bool:
    """Return whether no property would have values of both kinds."""
    return one != other and frozenset({one, other}) not in ALIKE


def parsed(text: str, kind_of: Type) -> Any:
    """Return the value that an example shows. Raise ValueError if it can't be of its type."""
    if kind_of.wrappers or kind_of.is_model or kind_of.members or kind_of.base == "object":
        return _json(text)
    if kind_of.base == "boolean":
        if text.casefold() not in ("true", "false"):
            raise ValueError(text)
        return text.casefold() == "true"
    if kind_of.base == "integer":
        return int(text)
    return float(text) if kind_of.base == "number" else text


def is_valid(value: Any, schema: dict[str, Any], document: dict[str, Any]) -> bool:
    """Return whether our schema accepts the value."""
    whole = schema | {"components": document["components"]}
    return bool(OAS30Validator(whole).is_valid(value))


def _kind_of_text(text: str) -> str:
    if LINK.fullmatch(text):
        return "link in Markdown"
    if urlsplit(text).scheme in ("http", "https"):
        return "address"
    if TIME.fullmatch(text):
        return "time"
    if NUMBER.fullmatch(text):
        return "number"
    if text.startswith(("{", "[")):
        return "JSON"
    words = len(text.split())
    if words >= SHORTEST_SENTENCE:
        return "sentence"
    return "words" if words > 1 else "file name" if FILE_NAME.fullmatch(text) else "name"


def _json(text: str) -> Any:
    """Return a list or an object in JSON or, as the docs write their options, in Python.

    An example of a list may show an entry only, and one of an object nothing: that is None.
    """
    for parse in (json.loads, ast.literal_eval):
        with suppress(ValueError, SyntaxError):
            value = parse(text)
            return value if isinstance(value, list | dict) else None
    return None
