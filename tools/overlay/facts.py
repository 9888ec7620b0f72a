"""Writes the client's data file: facts about each operation, and the rules for rejections.

The file contains each schema of a request once; schemas refer to each other.
"""

from typing import Any

from tools.overlay.calls import Call, calls
from tools.spec import rejections
from tools.spec.json_schema import data_file, definitions
from tools.spec.references import REF, resolved

Json = dict[str, Any]


def render(bundle: Json) -> bytes:
    """Return the data file: operations by their methods, request schemas, and rejections."""
    methods = calls(bundle)
    requests = [{"$ref": REF + call.request} for call in methods if call.request]
    return data_file(
        {
            "rejections": [rejections.condition(rule) for rule in rejections.rules(bundle)],
            "operations": {call.name: facts(call) for call in methods},
            "definitions": definitions(bundle["components"]["schemas"], requests),
        }
    )


def facts(call: Call) -> Json:
    """Return the facts about an operation that the client needs."""
    return {
        "path": call.path,
        "safe": call.facts["x-qc-safe"],
        "docs": call.operation["externalDocs"]["url"],
        **request_facts(call),
        **response_facts(call),
    }


def request_facts(call: Call) -> Json:
    """Return the schema of the request, and the schemas that it refers to."""
    if not call.request:
        return {}
    needed = definitions(call.schemas, {"$ref": REF + call.request})
    return {"request": call.request, "uses": [name for name in needed if name != call.request]}


def response_facts(call: Call) -> Json:
    """Return what identifies a success: a redirect, text, a list, or required properties."""
    if "302" in call.operation["responses"]:
        return {"redirects": True}
    if call.response is None:
        return {"text": next(iter(call.operation["responses"]["200"]["content"]))}
    parts = members(call.schemas, {"$ref": f"{REF}{call.response}"})
    if any(schema.get("type") == "array" for schema in parts):
        return {"rows": True}
    required = [names for schema in parts for names in promises(schema)]
    # The schema of a failure requires nothing, and is not one of a successful response.
    facts: Json = {"promises": [names for names in required if names]}
    facts["silent"] = any(schema.get("x-qc-without-success") for schema in parts)
    facts["unfinished"] = next((s["x-qc-unfinished"] for s in parts if "x-qc-unfinished" in s), "")
    return {name: value for name, value in facts.items() if value}


def members(schemas: Json, schema: Json) -> list[Json]:
    """Return the schemas of a union, one of which the response has."""
    whole = resolved(schema, schemas)
    union = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
    return [part for one in union for part in members(schemas, one)] or [whole]


def promises(schema: Json) -> list[list[str]]:
    """Return the properties of a good response, and that of an unfinished one."""
    names = [*schema.get("required", ()), *schema.get("x-qc-required-on-success", ())]
    return [names, [schema["x-qc-unfinished"]]] if "x-qc-unfinished" in schema else [names]
