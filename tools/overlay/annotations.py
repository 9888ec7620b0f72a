"""The type annotations of arguments in the overlay."""

from typing import Any

from tools.spec.references import resolved
from tools.spec.shapes import is_null

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
Json = dict[str, Any]


def annotation(schemas: Json, schema: Json) -> str:
    """Return the type annotation of an argument."""
    schema = resolved(schema, schemas)
    if is_null(schema):
        return "None"
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    if schema.get("format") == "binary":
        return "bytes"
    if schema.get("type") in SCALARS:
        return SCALARS[schema["type"]]
    if schema.get("type") == "array":
        return f"Sequence[{annotation(schemas, schema['items'])}]"
    members = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if members:
        return union([annotation(schemas, member) for member in members])
    values = schema.get("additionalProperties")
    return f"Mapping[str, {annotation(schemas, values) if values else 'Any'}]"


def union(types: list[str]) -> str:
    distinct = list(dict.fromkeys(types))
    # Type checkers accept an int where a float is expected.
    return " | ".join(name for name in distinct if name != "int" or "float" not in distinct)
