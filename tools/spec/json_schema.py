"""Converts OpenAPI 3.0 schemas to JSON Schema draft 7, for the client and the sandbox.

An unknown keyword or format fails the build: a validator that ignores part of a schema accepts what
the spec forbids, or rejects what it allows.
"""

import json
from typing import Any

from tools.spec.references import reachable, target
from tools.spec.shapes import closed, is_null

Json = dict[str, Any]

SAME_MEANING = frozenset(
    {
        *("type", "enum", "required", "pattern", "multipleOf", "minimum", "maximum"),
        *("minLength", "maxLength", "minProperties", "maxProperties"),
        *("minItems", "maxItems", "uniqueItems"),
    }
)
# Ignored by validators, but used by the programs that load the schemas.
KEPT = frozenset({"x-extensible-enum", "x-qc-secret", "x-qc-span"})
CONVERTED = frozenset(
    {
        *("$ref", "nullable", "format", "exclusiveMinimum", "exclusiveMaximum", "properties"),
        *("items", "not", "additionalProperties", "allOf", "anyOf", "oneOf"),
    }
)
ABOUT_THE_SCHEMA = frozenset(
    {
        *("title", "description", "example", "default", "deprecated", "readOnly", "writeOnly"),
        *("externalDocs", "x-enum-varnames", "x-qc-always-present"),
        *("x-qc-documented-name", "x-qc-method", "x-qc-required-on-success", "x-qc-safe"),
        *("x-qc-safe-because", "x-qc-source", "x-qc-undocumented", "x-qc-unfinished"),
        *("x-qc-without-success",),
    }
)
# Flags in OpenAPI 3.0; in JSON Schema, they contain the bound themselves.
FLAGS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
# The API formats times with a space and no time zone, or as RFC 3339.
PATTERNS = {
    "date": r"^\d{4}-\d\d-\d\d$",
    "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
    "utc-date-time": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?Z?$",
}
SIZES = frozenset({"int32", "int64", "float", "double"})


class UnknownKeywordError(ValueError):
    """Raised for an unknown keyword or format in a schema; the message names the place."""


def definitions(schemas: Json, used_by: Any) -> Json:
    """Return the schemas that `used_by` refers to, directly or indirectly, as JSON Schemas.

    References between them start with `#/definitions/`.
    """
    return {name: json_schema(schemas[name], name) for name in sorted(reachable(schemas, used_by))}


def data_file(document: Json) -> bytes:
    """Serialize a file with facts about operations, and the schemas that they need."""
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def json_schema(schema: Json, place: str = "schema") -> Json:
    """Convert `schema` to JSON Schema.

    Args:
        schema: an OpenAPI 3.0 schema.
        place: the name of the schema in error messages.

    Raises:
        UnknownKeywordError: the schema has an unknown keyword or format.
    """
    _check_keywords(schema, place)
    if name := target(schema):
        return {"$ref": f"#/definitions/{name}"}
    schema = closed(schema)
    if is_null(schema):
        return {"type": "null"}
    converted = {key: schema[key] for key in schema if key in SAME_MEANING | KEPT}
    for flag, bound in FLAGS.items():
        if schema.get(flag):
            converted[flag] = converted.pop(bound)
    converted |= _format(schema, place) | _parts(schema, place)
    if schema.get("format") == "binary":  # a file in a form, not JSON
        return {}
    return {"anyOf": [converted, {"type": "null"}]} if schema.get("nullable") else converted


def _check_keywords(schema: Json, place: str) -> None:
    unknown = schema.keys() - SAME_MEANING - KEPT - CONVERTED - ABOUT_THE_SCHEMA
    if unknown:
        raise UnknownKeywordError(
            f"{place}: tools/spec/json_schema.py does not know {', '.join(sorted(unknown))}. "
            "Convert it there, or add it to ABOUT_THE_SCHEMA if it checks nothing."
        )


def _format(schema: Json, place: str) -> Json:
    name = schema.get("format")
    if name in PATTERNS:
        return {"pattern": PATTERNS[name], "x-qc-format": name}
    if name == "password":
        return {"x-qc-secret": True}
    if name is None or name == "binary" or name in SIZES:
        return {}
    raise UnknownKeywordError(
        f"{place}: tools/spec/json_schema.py does not know the format {name}. "
        "Add a pattern there, or add it to SIZES if it checks nothing."
    )


def _parts(schema: Json, place: str) -> Json:
    converted: Json = {}
    if "properties" in schema:
        converted["properties"] = {
            name: json_schema(part, f"{place}.{name}")
            for name, part in schema["properties"].items()
        }
    for key in ("allOf", "anyOf", "oneOf"):
        if key in schema:
            converted[key] = [json_schema(part, f"{place}.{key}") for part in schema[key]]
    for key in ("items", "not", "additionalProperties"):
        if key in schema:
            part = schema[key]
            converted[key] = json_schema(part, f"{place}.{key}") if isinstance(part, dict) else part
    return converted
