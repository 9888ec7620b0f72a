"""Loosen the responses of the description, for decoders that reject what it does not allow.

    python -m tools.spec.tolerant build/quantconnect.tolerant.yaml

In the tolerant edition, each property of a response may be null, an object of which no property is
required may be `[]`, and an exported file may be a rejection. What the bundle requires, such as the
id of a resource, is still required. Requests are the same. openapi/README.md says when to use it.
"""

import sys
from pathlib import Path

from tools.spec import bundle, shapes
from tools.spec.checks import operations, request_schemas, response_schemas
from tools.spec.references import REF, Json, references

NOTE = """
This is the tolerant edition, for decoders that reject what a description does not allow: each
property of a response may be null, except for ids, and an object that may be empty may be `[]`.
"""
HEADER = "# Written by `python -m tools.spec.tolerant` from quantconnect.yaml. Do not edit.\n"
OR_NULL = "OrNull"
"""The end of the name of a schema that allows another one, and what may be in its place."""
EMPTY_LIST: Json = {"$ref": f"{REF}EmptyList"}
JSON = "application/json"
REJECTION: Json = {JSON: {"schema": {"$ref": f"{REF}RequestFailedError"}}}
BYTES = {"text/plain": "application/octet-stream"}


def tolerant(document: Json) -> Json:
    """Return the tolerant edition of a bundle."""
    schemas = document["components"]["schemas"]
    received = response_schemas(document) - request_schemas(document)
    loose = schemas | {name: _loose(schemas[name], schemas) for name in received}
    ends = sorted({*references(loose)} - schemas.keys())
    named = {name: _named(name.removesuffix(OR_NULL), schemas) for name in ends}
    paths = {path: {"post": _operation(one)} for path, one in operations(document).items()}
    return document | {
        "info": document["info"] | {"description": document["info"]["description"] + NOTE},
        "paths": paths,
        "components": document["components"] | {"schemas": loose | named},
    }


def _loose(schema: Json, schemas: Json) -> Json:
    """Return a schema that allows null for each property that it does not require."""
    loose = dict(schema)
    for key in ("allOf", "anyOf", "oneOf"):
        if key in schema:
            loose[key] = [_loose(member, schemas) for member in schema[key]]
    if "items" in schema:
        loose["items"] = _loose(schema["items"], schemas)
    if isinstance(schema.get("additionalProperties"), dict):
        loose["additionalProperties"] = _field(schema["additionalProperties"], schemas)
    if "properties" in schema:
        loose["properties"] = {
            name: (_loose if name in schema.get("required", ()) else _field)(field, schemas)
            for name, field in schema["properties"].items()
        }
    return loose


def _field(schema: Json, schemas: Json) -> Json:
    """Return the schema of a property that may be null or, if it may be empty, []."""
    loose = _loose(schema, schemas)
    if "type" in loose:
        return loose | {"nullable": True}
    if word := next((word for word in ("anyOf", "oneOf") if word in loose), None):
        return loose | {word: _union(loose[word], schemas)}
    # Generators name a union after its property, and a schema may have that name already.
    name = shapes.reference(loose)
    return {"$ref": f"{REF}{name}{OR_NULL}"} if name else loose


def _named(name: str, schemas: Json) -> Json:
    union = _union([{"$ref": f"{REF}{name}"}], schemas)
    return {"description": f"`{name}`, or null if there is none.", "oneOf": union}


def _union(members: list[Json], schemas: Json) -> list[Json]:
    """Return the members of a union, with null and, next to an object that may be empty, []."""
    union = [member for member in members if not shapes.is_null(member)]
    forms = [form for member in union for form in shapes.forms(member, schemas)]
    whole = [shapes.flat(form, schemas) for form in forms]
    kinds = {form.get("type") for form in whole}
    may_be_empty = any(form.get("type") == "object" and not form["required"] for form in whole)
    # Next to a text, null has the type of the empty list.
    if may_be_empty and not kinds & {"array", "string"}:
        union.append(EMPTY_LIST)
    kind = next(one for one in ("string", "array", "object") if one not in kinds)
    items: Json = {"items": {}} if kind == "array" else {}
    return [*union, {"type": kind, **items, "nullable": True, "enum": [None]}]


def _operation(operation: Json) -> Json:
    """Return an operation whose exported file may be bytes or a rejection."""
    success = operation["responses"].get("200", {})
    files = success.get("content", {}).keys() - {JSON}
    if not files:
        return operation
    same = {BYTES[kind]: success["content"][kind] for kind in files & BYTES.keys()}
    either = success | {"content": success["content"] | same | REJECTION}
    return operation | {"responses": operation["responses"] | {"200": either}}


def render(document: Json) -> str:
    """Return the tolerant edition of a bundle as YAML."""
    return bundle.render(tolerant(document), HEADER)


def write(document: Json, file: Path) -> None:
    """Write the tolerant edition of a bundle into a file, and make its folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(render(document), encoding="utf-8")


if __name__ == "__main__":
    write(bundle.bundle(), Path(sys.argv[1]))
