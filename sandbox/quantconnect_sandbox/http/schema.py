"""Turns the schemas of OpenAPI 3.0 into validators."""

from collections.abc import Callable
from typing import Any, TypeAlias

import fastjsonschema

from quantconnect_sandbox.json_types import Json, is_list, is_object

Validator: TypeAlias = Callable[[Any], Any]

DRAFT = "http://json-schema.org/draft-04/schema#"
# What the API writes as a moment: with a blank and no zone, or as RFC 3339.
FORMATS = {
    "date": r"^\d{4}-\d\d-\d\d\Z",
    "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\Z",
    "utc-date-time": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?Z?\Z",
}
_SAME_MEANING = {
    *("type", "enum", "required", "pattern", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "minProperties", "maxProperties"),
    *("minItems", "maxItems", "uniqueItems"),
}


def compile_validator(schema: Json, components: Json) -> Validator:
    """A function that raises `JsonSchemaValueException` for data that the schema does not allow."""
    needed: Json = {}
    _follow(schema, components, needed)
    document = {
        "$schema": DRAFT,
        "allOf": [json_schema(schema)],
        "components": {"schemas": {name: json_schema(one) for name, one in needed.items()}},
    }
    validator: Validator = fastjsonschema.compile(document, formats=FORMATS, use_default=False)
    return validator


def _follow(node: object, components: Json, found: Json) -> None:
    """Add the schemas that `node` refers to. Compiling those of the whole API would be slow."""
    parts = node.values() if is_object(node) else node if is_list(node) else ()
    for part in parts:
        _follow(part, components, found)
    if is_object(node) and isinstance(target := node.get("$ref"), str):
        name = target.rpartition("/")[2]
        if name not in found:
            found[name] = components[name]
            _follow(components[name], components, found)


def json_schema(schema: Json) -> Json:
    """The JSON Schema (draft 4) with the meaning of an OpenAPI 3.0 schema."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if schema.get("format") == "binary":  # the file part of a form, which is no JSON
        return {}
    converted = {key: schema[key] for key in _SAME_MEANING & schema.keys()}
    if schema.get("format") in FORMATS:
        converted["format"] = schema["format"]
    for key in ("allOf", "anyOf", "oneOf"):
        if key in schema:
            converted[key] = [json_schema(one) for one in schema[key]]
    if "properties" in schema:
        properties: Json = schema["properties"]
        converted["properties"] = {name: json_schema(one) for name, one in properties.items()}
    for key in ("items", "not", "additionalProperties"):
        if key in schema:
            converted[key] = json_schema(schema[key]) if is_object(schema[key]) else schema[key]
    return {"anyOf": [converted, {"type": "null"}]} if schema.get("nullable") else converted
