"""The type annotations of arguments in the overlay."""

from typing import Any

from tools.client.names import class_name
from tools.spec.references import resolved, target
from tools.spec.shapes import closed, is_null

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
Json = dict[str, Any]


def annotation(schemas: Json, schema: Json, params: str = "params.") -> str:
    """Return the type annotation of an argument.

    Args:
        schemas: all schemas of the spec.
        schema: the schema of the argument.
        params: the prefix for the names of the types in `params.py`.
    """
    if is_param(schema, schemas):
        return f"{params}{class_name(str(target(schema)))}"
    schema = closed(resolved(schema, schemas))
    if is_null(schema):
        return "None"
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    if schema.get("format") == "binary":
        return "bytes"
    if schema.get("type") in SCALARS:
        return SCALARS[schema["type"]]
    if schema.get("type") == "array":
        return f"Sequence[{annotation(schemas, schema['items'], params)}]"
    members = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if members:
        return union([annotation(schemas, member, params) for member in members])
    values = schema.get("additionalProperties")
    return f"Mapping[str, {annotation(schemas, values, params) if values else 'Any'}]"


def is_param(schema: Json, schemas: Json) -> bool:
    """Whether an argument is of a type in `params.py`: an object, or a choice between objects."""
    name = target(schema)
    if name is None:
        return False
    whole = resolved(schema, schemas)
    members = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
    return "properties" in whole or any(is_param(member, schemas) for member in members)


def union(types: list[str]) -> str:
    distinct = list(dict.fromkeys(types))
    # Type checkers accept an int where a float is expected.
    return " | ".join(name for name in distinct if name != "int" or "float" not in distinct)
