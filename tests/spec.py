"""The description of the API, read once in each process. Tests must not change it."""

from typing import Any

from tools.spec import bundle
from tools.spec.references import resolved

DOCUMENT: dict[str, Any] = bundle.bundle()
KINDS: dict[str, Any] = {"string": "x", "integer": 1, "number": 0.5, "boolean": True, "object": {}}


def value_of(schema: dict[str, Any]) -> Any:
    """A value that has every property of a schema, and is the first of several forms."""
    schema = resolved(schema, DOCUMENT["components"]["schemas"])
    forms = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if forms:
        return value_of(forms[0])
    if values := schema.get("enum", schema.get("x-extensible-enum")):
        return values[0]
    if "properties" in schema:
        return {name: value_of(one) for name, one in schema["properties"].items()}
    return [value_of(schema["items"])] if "items" in schema else KINDS[schema["type"]]
