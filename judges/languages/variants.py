"""Change a good response at every depth; the sandbox's faults change its outermost fields."""

from collections.abc import Callable
from typing import Any

from tests.spec import DOCUMENT
from tools.spec import shapes
from tools.spec.references import Json, resolved, target

SCHEMAS: Json = DOCUMENT["components"]["schemas"]
EMPTY_LIST = "EmptyList"
Change = Callable[[Any, Json], bool]
"""Whether to replace a value that its object does not require, by its schema."""


def null_inside(response: Any, schema: Json) -> Any:
    """Return the response with null for every optional value that contains no other value."""
    return _changed(response, schema, lambda value, _: not value or not _is_nested(value), None)


def empty_lists(response: Any, schema: Json) -> Any:
    """Return the response with [] for every object that may be `EmptyList`.

    An object that contains another one is kept.
    """
    return _changed(response, schema, _is_list_when_empty, [])


def _changed(value: Any, schema: Json, applies: Change, new: Any) -> Any:
    form = _form(schema, value)
    if isinstance(value, list):
        items = shapes.flat(form, SCHEMAS).get("items", {})
        return [_changed(one, items, applies, new) for one in value]
    if not isinstance(value, dict):
        return value
    optional, changed = optional_fields(form), {}
    for name, inner in value.items():
        part = _part(form, name)
        changed[name] = _changed(inner, part, applies, new)
        if changed[name] == inner and name in optional and applies(inner, part):
            changed[name] = new
    return changed


def optional_fields(form: Json) -> set[str]:
    """Return the declared fields that a successful response may omit, without the envelope's."""
    whole = shapes.flat(form, SCHEMAS)
    always = resolved(form, SCHEMAS).get("x-qc-required-on-success", ())
    return whole["properties"].keys() - {"success", "errors", *whole["required"], *always}


def _form(schema: Json, value: Any) -> Json:
    """Return the member of a union that a value matches best, or else {}."""
    forms = [form for form in shapes.forms(schema, SCHEMAS) if _fits(form, value)]
    return max(forms, key=lambda form: _common_fields(form, value), default={})


def _fits(form: Json, value: Any) -> bool:
    whole = shapes.flat(form, SCHEMAS)
    if isinstance(value, dict):
        return all(name in value for name in whole["required"]) and whole.get("type") == "object"
    return not isinstance(value, list) or (whole.get("type") == "array" and "items" in whole)


def _common_fields(form: Json, value: Any) -> int:
    properties = shapes.flat(form, SCHEMAS)["properties"]
    return len(properties.keys() & value) if isinstance(value, dict) else 0


def _part(form: Json, name: str) -> Json:
    whole = shapes.flat(form, SCHEMAS)
    rest = whole.get("additionalProperties")
    part: Json = whole["properties"].get(name, rest if isinstance(rest, dict) else {})
    return part


def _is_list_when_empty(value: Any, schema: Json) -> bool:
    forms = shapes.forms(schema, SCHEMAS)
    return isinstance(value, dict) and any(target(form) == EMPTY_LIST for form in forms)


def _is_nested(value: Any) -> bool:
    return isinstance(value, dict | list)
