"""Writes what the client has to know of each operation and of rejections, as one data file.

Each schema of a request stands in it once; schemas refer to each other.
"""

from typing import Any

from tools.overlay.calls import Call, calls
from tools.spec import rejections
from tools.spec.json_schema import data_file, definitions
from tools.spec.references import REF, resolved

Json = dict[str, Any]


def render(bundle: Json) -> bytes:
    """The data file: operations by their methods, schemas of their requests, and rejections."""
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
    """What the client has to know of one operation."""
    return {
        "path": call.path,
        "safe": call.facts["x-qc-safe"],
        "docs": call.operation["externalDocs"]["url"],
        **request_facts(call),
        **response_facts(call),
    }


def request_facts(call: Call) -> Json:
    """The schema of the request, and the others that it leads to."""
    if not call.request:
        return {}
    needed = definitions(call.schemas, {"$ref": REF + call.request})
    return {"request": call.request, "uses": [name for name in needed if name != call.request]}


def response_facts(call: Call) -> Json:
    """What tells a good response: a redirect, a text, or properties that it always has."""
    if "302" in call.operation["responses"]:
        return {"redirects": True}
    if call.response is None:
        return {"text": next(iter(call.operation["responses"]["200"]["content"]))}
    found = members(call.schemas, {"$ref": f"{REF}{call.response}"})
    promised = [always_there(schema) for schema in found]
    # A failure promises nothing, and is none of the good ones.
    facts: Json = {"promises": [names for names in promised if names]}
    facts["silent"] = any(schema.get("x-qc-without-success") for schema in found)
    facts["unfinished"] = next((s["x-qc-unfinished"] for s in found if "x-qc-unfinished" in s), "")
    return {name: value for name, value in facts.items() if value}


def members(schemas: Json, schema: Json) -> list[Json]:
    """The schemas of which a response fits one."""
    whole = resolved(schema, schemas)
    choice = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
    return [part for one in choice for part in members(schemas, one)] or [whole]


def always_there(schema: Json) -> list[str]:
    return [*schema.get("required", ()), *schema.get("x-qc-required-on-success", ())]
