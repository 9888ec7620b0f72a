"""Converts schemas of OpenAPI 3.0 to JSON Schema, once for the client and for the sandbox.

The result is draft 7. A keyword or format that is not known here stops the build, because a check
that ignores part of a schema accepts what the spec forbids, or rejects what it allows.
"""

import json
from typing import Any

from tools.spec.references import reachable, target
from tools.spec.shapes import is_null

Json = dict[str, Any]

SAME_MEANING = frozenset(
    {
        *("type", "enum", "required", "pattern", "multipleOf", "minimum", "maximum"),
        *("minLength", "maxLength", "minProperties", "maxProperties"),
        *("minItems", "maxItems", "uniqueItems"),
    }
)
# What no validator reads, but the programs that load the schemas do.
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
        *("externalDocs", "x-enum-varnames"),
        *("x-qc-documented-name", "x-qc-method", "x-qc-required-on-success", "x-qc-safe"),
        *("x-qc-safe-because", "x-qc-source", "x-qc-undocumented", "x-qc-unfinished"),
        *("x-qc-without-success",),
    }
)
# Flags in OpenAPI 3.0, which JSON Schema writes in place of the bound.
FLAGS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
# How the API writes times: with a blank and no zone, or as RFC 3339.
PATTERNS = {
    "date": r"^\d{4}-\d\d-\d\d$",
    "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
    "utc-date-time": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?Z?$",
}
SIZES = frozenset({"int32", "int64", "float", "double"})


class UnknownKeywordError(ValueError):
    """A schema has something that nobody decided how to check; the message names the place."""


def definitions(schemas: Json, used_by: Any) -> Json:
    """The schemas that `used_by` refers to, and those that these refer to, as JSON Schemas.

    They refer to each other by `#/definitions/`.
    """
    return {name: json_schema(schemas[name], name) for name in sorted(reachable(schemas, used_by))}


def data_file(document: Json) -> bytes:
    """The text of a file with facts of operations, and the schemas that they need."""
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def json_schema(schema: Json, place: str = "schema") -> Json:
    """The JSON Schema with the meaning of `schema`.

    Args:
        schema: a schema of OpenAPI 3.0.
        place: what to call it in an error.

    Raises:
        UnknownKeywordError: it has a keyword or a format that is not known here.
    """
    _check_keywords(schema, place)
    if name := target(schema):
        return {"$ref": f"#/definitions/{name}"}
    if is_null(schema):
        return {"type": "null"}
    converted = {key: schema[key] for key in schema if key in SAME_MEANING | KEPT}
    for flag, bound in FLAGS.items():
        if schema.get(flag):
            converted[flag] = converted.pop(bound)
    converted |= _format(schema, place) | _parts(schema, place)
    if schema.get("format") == "binary":  # the file of a form, which is not JSON
        return {}
    return {"anyOf": [converted, {"type": "null"}]} if schema.get("nullable") else converted


def _check_keywords(schema: Json, place: str) -> None:
    unknown = schema.keys() - SAME_MEANING - KEPT - CONVERTED - ABOUT_THE_SCHEMA
    if unknown:
        raise UnknownKeywordError(
            f"{place}: tools/spec/json_schema.py does not know {', '.join(sorted(unknown))}. "
            "Convert it there, or list it as one that checks nothing."
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
        "Check it there, or list it as one that checks nothing."
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
