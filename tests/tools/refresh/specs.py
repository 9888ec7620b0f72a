"""A small description, and one variant for each kind of change."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

Json = dict[str, Any]
Edit = Callable[[Json], object]


def body(name: str) -> Json:
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def operation(operation_id: str, request: str, response: str) -> Json:
    return {
        "post": {
            "operationId": operation_id,
            "summary": "Do a thing",
            "description": "Does a thing.",
            "x-qc-method": f"things.{operation_id}",
            "x-qc-safe": True,
            "requestBody": {"required": True} | body(request),
            "responses": {"200": {"description": "Done."} | body(response)},
        }
    }


DOCS = {"checked": "2026-12-01", "operations": 3}
BASE: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Things", "version": "1", "x-qc-revision": "1.4.0", "x-qc-docs": DOCS},
    "servers": [{"url": "/api"}],
    "paths": {
        "/things/read": operation("readThing", "ReadRequest", "ThingResponse"),
        "/things/list": operation("listThings", "ReadRequest", "ThingsResponse"),
        "/things/create": operation("createThing", "CreateRequest", "ThingResponse"),
    },
    "components": {
        "schemas": {
            "ReadRequest": {
                "type": "object",
                "required": ["thingId"],
                "properties": {
                    "thingId": {"type": "integer", "minimum": 1},
                    "start": {"type": "integer"},
                },
            },
            "CreateRequest": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "kind": {"type": "string", "enum": ["A", "B"]},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                },
            },
            "Part": {"type": "object", "properties": {"size": {"type": "integer"}}},
            "ThingResponse": {
                "type": "object",
                "properties": {
                    "success": {"type": "boolean"},
                    "thing": {"$ref": "#/components/schemas/Thing"},
                },
                "x-qc-required-on-success": ["thing"],
            },
            "ThingsResponse": {
                "type": "object",
                "properties": {
                    "success": {"type": "boolean"},
                    "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                },
                "x-qc-required-on-success": ["things"],
            },
            "Thing": {
                "type": "object",
                "required": ["id"],
                "x-qc-always-present": {"docs": ["created"]},
                "properties": {
                    "id": {"type": "integer", "description": "The id."},
                    "created": {"type": "string", "description": "The time."},
                    "name": {"type": "string", "description": "The name."},
                    "note": {"type": "string", "nullable": True},
                    "description": {"type": "string"},
                    "state": {"type": "string", "x-extensible-enum": ["On", "Off"]},
                },
            },
        },
        "responses": {"Failed": {"description": "Rejected."}},
    },
}


def edited(edit: Edit) -> Json:
    """A copy of the small description after an edit."""
    document = deepcopy(BASE)
    edit(document)
    return document


def post(document: Json, path: str) -> Json:
    found: Json = document["paths"][path]["post"]
    return found


def schema(document: Json, name: str) -> Json:
    found: Json = document["components"]["schemas"][name]
    return found


def field(document: Json, name: str, field: str) -> Json:
    found: Json = schema(document, name)["properties"][field]
    return found


def add(name: str, field: str, **facts: Any) -> Edit:
    return lambda document: schema(document, name)["properties"].update({field: facts})


def remove(name: str, field: str) -> Edit:
    return lambda document: schema(document, name)["properties"].pop(field)


def change(name: str, of: str, **facts: Any) -> Edit:
    return lambda document: field(document, name, of).update(facts)


def mark(path: str, **facts: Any) -> Edit:
    return lambda document: post(document, path).update(
        {key.replace("_", "-"): value for key, value in facts.items()}
    )


def both(*edits: Edit) -> Edit:
    return lambda document: [edit(document) for edit in edits]


def require(name: str, field: str) -> Edit:
    return lambda document: schema(document, name)["required"].append(field)


def rename_schema(document: Json) -> None:
    schemas = document["components"]["schemas"]
    schemas["Piece"] = schemas.pop("Part")
    schemas["CreateRequest"]["properties"]["parts"]["items"]["$ref"] = "#/components/schemas/Piece"


B, A, C = "Breaking", "Added", "Changed"
READS, CREATE = "`listThings`, `readThing`", "`createThing`"
BOTH = "`createThing`, `readThing`"
ALL = "`createThing`, `listThings`, `readThing`"


def says(section: str, schema: str, text: str, operations: str) -> tuple[str, str]:
    return section, f"`{schema}`: {text} ({operations})"


CASES: dict[str, tuple[Edit, list[tuple[str, str]]]] = {
    "a new operation": (
        lambda d: d["paths"].update({"/x": operation("stopThing", "ReadRequest", "ThingResponse")}),
        [(A, "`stopThing`: a new operation, `/x`")],
    ),
    "a removed operation": (
        lambda d: d["paths"].pop("/things/create"),
        [(B, "`createThing`: the operation was removed")],
    ),
    "a renamed operation": (
        mark("/things/read", operationId="getThing"),
        [(B, "`readThing`: API operation id `readThing` removed and replaced with `getThing`")],
    ),
    "a renamed method": (
        mark("/things/read", x_qc_method="things.get"),
        [(B, "`readThing`: `x-qc-method` is `things.get`, was `things.readThing`")],
    ),
    "a deprecated operation": (
        mark("/things/read", deprecated=True),
        [(C, "`readThing`: the operation is deprecated")],
    ),
    "an operation that is no longer safe": (
        mark("/things/read", x_qc_safe=False),
        [(C, "`readThing`: `x-qc-safe` is `False`, was `True`")],
    ),
    "a new optional request property": (
        add("ReadRequest", "end", type="integer"),
        [says(A, "ReadRequest", "added the new optional request property `end`", READS)],
    ),
    "a new required request property": (
        both(add("ReadRequest", "end", type="integer"), require("ReadRequest", "end")),
        [says(B, "ReadRequest", "added the new required request property `end`", READS)],
    ),
    "a request property that became required": (
        require("ReadRequest", "start"),
        [says(B, "ReadRequest", "the request property `start` became required", READS)],
    ),
    "a request property that became optional": (
        lambda d: schema(d, "ReadRequest").pop("required"),
        [says(C, "ReadRequest", "the request property `thingId` became optional", READS)],
    ),
    "a renamed request property": (
        both(remove("ReadRequest", "start"), add("ReadRequest", "begin", type="integer")),
        [
            says(B, "ReadRequest", "removed the request property `start`", READS),
            says(A, "ReadRequest", "added the new optional request property `begin`", READS),
        ],
    ),
    "a request property inside another": (
        add("Part", "color", type="string"),
        [says(A, "Part", "added the new optional request property `color`", CREATE)],
    ),
    "another type in a request": (
        change("ReadRequest", "thingId", type="string"),
        [
            says(
                B,
                "ReadRequest",
                "the `thingId` request property `type` changed from `integer` to `string`",
                READS,
            )
        ],
    ),
    "a value added to a request": (
        lambda d: field(d, "CreateRequest", "kind")["enum"].append("C"),
        [
            says(
                A,
                "CreateRequest",
                "added the new `C` enum value to the request property `kind`",
                CREATE,
            )
        ],
    ),
    "a value removed from a request": (
        lambda d: field(d, "CreateRequest", "kind")["enum"].remove("B"),
        [
            says(
                B,
                "CreateRequest",
                "removed the enum value `B` of the request property `kind`",
                CREATE,
            )
        ],
    ),
    "a higher limit": (
        change("ReadRequest", "thingId", minimum=5),
        [
            says(
                B,
                "ReadRequest",
                "the `thingId` request property's min was increased to `5.00`",
                READS,
            )
        ],
    ),
    "a new response property": (
        add("Thing", "size", type="integer"),
        [says(A, "Thing", "added the optional property `size` to the response", ALL)],
    ),
    "a removed response property": (
        remove("Thing", "name"),
        [says(B, "Thing", "removed the optional property `name` from the response", ALL)],
    ),
    "a response property that is no longer always there": (
        lambda d: schema(d, "Thing").pop("x-qc-always-present"),
        [says(B, "Thing", "the response property `created` became optional", ALL)],
    ),
    "a result that success no longer promises": (
        lambda d: schema(d, "ThingResponse").pop("x-qc-required-on-success"),
        [says(B, "ThingResponse", "the response property `thing` became optional", BOTH)],
    ),
    "a response property that is always there from now on": (
        require("Thing", "name"),
        [says(C, "Thing", "the response property `name` became required", ALL)],
    ),
    "another type in a response": (
        change("Thing", "name", type="integer"),
        [
            says(
                B,
                "Thing",
                "the `name` response's property `type` changed from `string` to `integer`",
                ALL,
            )
        ],
    ),
    "a response property that may be null": (
        change("Thing", "name", nullable=True),
        [says(B, "Thing", "the response property `name` became nullable", ALL)],
    ),
    "a value added to a response": (
        lambda d: field(d, "Thing", "state")["x-extensible-enum"].append("Idle"),
        [says(A, "Thing", "added the new `Idle` enum value to the `state` response property", ALL)],
    ),
    "a value removed from a response": (
        lambda d: field(d, "Thing", "state")["x-extensible-enum"].remove("Off"),
        [says(C, "Thing", "removed the `Off` enum value from the `state` response property", ALL)],
    ),
    "a renamed model": (
        rename_schema,
        [
            (B, "`Part`: the model was removed"),
            (A, "`Piece`: a new model"),
            (C, "`CreateRequest`: changed"),
        ],
    ),
    "another server": (lambda d: d.update(servers=[]), [(C, "`servers`: changed")]),
    "another description": (
        both(
            change("Thing", "name", description="Its name."), mark("/things/read", summary="Read")
        ),
        [(C, "descriptions, examples or sources of `readThing`, `Thing`")],
    ),
    "docs that were checked again": (
        lambda d: d["info"].update({"x-qc-docs": DOCS | {"checked": "2026-12-02"}}),
        [(C, "descriptions, examples or sources of `info`")],
    ),
    "nothing": (both(), []),
}
"""An edit for each kind of change, and what the entry must contain."""
