"""Adapts the bundle to the Python generator.

The API stays the same. These changes are for Python only:

- Security is removed: the generated client would otherwise require `AuthenticatedClient`, whose
  repr shows the token. The overlay signs requests itself.
- Error responses are removed: the overlay decodes them, and each return type would otherwise be a
  union of response and failure.
- Properties that identify a successful response become required. In a response that may be
  unfinished, they are marked instead, because one without them is decoded if it is unfinished.
- Properties that a response has always had are marked. Their types are not optional, although a
  response without them is decoded.
- `utc-date-time` becomes `date-time`, so that times are decoded to timezone-aware datetimes.
- The `[]` that PHP sends for an empty object is removed: templates/ decode it as an empty object.
- Optional properties of responses may also be null or have another shape. Such a value stays
  plain JSON data; otherwise the generated code could not decode the response at all.
- The parts of requests are marked, because only there an absent value differs from null.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from tools.spec.presence import KEYWORD, always_present
from tools.spec.references import reachable, resolved, target
from tools.spec.shapes import closed, is_null, subschemas

Json = dict[str, Any]
FAILURE = "RequestFailedError"


def project(bundle: Json) -> Json:
    """Return a copy of the bundle for openapi-python-client."""
    document = deepcopy(bundle)
    document.pop("security", None)
    document["components"].pop("securitySchemes", None)
    schemas = document["components"]["schemas"]
    bodies = [o["requestBody"] for o in operations(bundle) if "requestBody" in o]
    in_requests = reachable(schemas, *bodies)
    for operation in operations(document):
        operation["responses"] = {"200": operation["responses"]["200"]}
    marks = {name: always_present(schema, schemas) for name, schema in schemas.items()}
    for name, schema in schemas.items():
        if marks[name]:
            schema["x-qc-present"] = marks[name]
        for part in subschemas(schema):
            part.pop(KEYWORD, None)
            use_python_formats(part)
            if "enum" in (values := closed(part)):
                part.pop("pattern", None)
                part["enum"] = values["enum"]
            drop_members(part, schemas)
            if name in in_requests:
                part["x-qc-sent"] = True
            else:
                require(part)
                tolerate(part, schemas)
    for name in set(schemas) - reachable(schemas, document["paths"]):
        del schemas[name]
    return document


def operations(document: Json) -> Iterator[Json]:
    return (operation for path in document["paths"].values() for operation in path.values())


def use_python_formats(part: Json) -> None:
    if part.get("format") == "utc-date-time":
        part["format"] = "date-time"


def drop_members(part: Json, schemas: Json) -> None:
    """Remove the empty array and the failure from a union, and express null as `nullable`."""
    for word in ("anyOf", "oneOf"):
        members = part.get(word, [])
        if any(map(is_null, members)):
            part["nullable"] = True
        remaining = [member for member in members if not is_dropped(member, schemas)]
        if remaining and len(remaining) < len(members):
            part[word] = remaining
        if len(remaining) == 1:
            del part[word]
            part["allOf"] = remaining


def is_dropped(member: Json, schemas: Json) -> bool:
    return bool(
        is_null(member)
        or target(member) == FAILURE
        or resolved(member, schemas).get("maxItems") == 0
    )


def require(schema: Json) -> None:
    always = schema.pop("x-qc-required-on-success", [])
    if "x-qc-unfinished" in schema:
        schema["x-qc-needed"] = always
    elif always:
        schema["required"] = [*schema.get("required", []), *always]


def tolerate(schema: Json, schemas: Json) -> None:
    """Allow other values for each optional property that the generated code decodes."""
    properties = schema.get("properties", {})
    for name, prop in properties.items():
        if name not in schema.get("required", ()) and is_decoded(prop, schemas):
            properties[name] = nullable(prop)


def is_decoded(prop: Json, schemas: Json) -> bool:
    """Return whether the generated code decodes the value instead of passing it on."""
    prop = resolved(prop, schemas)
    members = [*prop.get("allOf", ()), *prop.get("anyOf", ()), *prop.get("oneOf", ())]
    if prop.get("type") == "array":
        return is_decoded(prop.get("items", {}), schemas)
    return (
        prop.get("type") == "object"
        or prop.get("format") in ("date-time", "utc-date-time")
        or any(is_decoded(member, schemas) for member in members)
    )


def nullable(prop: Json) -> Json:
    if "$ref" in prop:
        return {"allOf": [prop], "nullable": True}
    return {**prop, "nullable": True}
