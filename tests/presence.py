"""Find the properties that a value lacks although its schema lists them as always present."""

from collections.abc import Iterator
from typing import Any

from tests.spec import DOCUMENT
from tools.spec import checks, presence, shapes

SCHEMAS = DOCUMENT["components"]["schemas"]
OPERATIONS = checks.operations(DOCUMENT)


def lacking(path: str, response: Any) -> list[str]:
    """Return the properties that a successful response of an operation lacks."""
    schema = checks.success_content(OPERATIONS[path])["schema"]
    return list(_lacking(schema, response, path))


def _lacking(schema: Any, value: Any, where: str) -> Iterator[str]:
    if isinstance(value, list):
        items = [form["items"] for form in _forms(schema) if form.get("items")]
        for number, item in enumerate(value if items else ()):
            yield from _lacking(items[0], item, f"{where}[{number}]")
    elif isinstance(value, dict):
        yield from _lacking_in_object(schema, value, where)


def _lacking_in_object(schema: Any, value: dict[str, Any], where: str) -> Iterator[str]:
    form = next((form for form in _forms(schema) if _fits(form, value)), {})
    whole = shapes.flat(form, SCHEMAS)
    for name in presence.always_present({"allOf": [form]}, SCHEMAS):
        if value.get(name) is None:
            yield f"{where}.{name}"
    for name, inner in value.items():
        part = whole.get("properties", {}).get(name) or whole.get("additionalProperties")
        if isinstance(part, dict):
            yield from _lacking(part, inner, f"{where}.{name}")


def _forms(schema: Any) -> list[Any]:
    """Return the variants of a schema with their references, which lead to the lists of names."""
    return [
        form if "$ref" in form or "allOf" in form else shapes.flat(form, SCHEMAS)
        for form in shapes.forms(schema, SCHEMAS)
    ]


def _fits(form: Any, value: dict[str, Any]) -> bool:
    whole = shapes.flat(form, SCHEMAS)
    required = [*whole.get("required", ()), *whole.get("x-qc-required-on-success", ())]
    return whole.get("type") == "object" and all(name in value for name in required)
