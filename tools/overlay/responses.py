"""Writes the client's data file of response schemas, which `quantconnect_client.shapes` reads.

It is apart from the facts about operations, because few programs need it, and none at the start.
"""

from json import dumps
from typing import Any

from tools.overlay.calls import calls
from tools.spec.json_schema import definitions, json_schema
from tools.spec.sandbox_operations import body_schema

Json = dict[str, Any]


def render(bundle: Json) -> bytes:
    """Return the data file: the response of each operation by its path, and the schemas."""
    bodies = {call.path: body_schema(call.operation["responses"]["200"]) for call in calls(bundle)}
    facts = {
        "revision": bundle["info"].get("x-qc-revision"),
        "responses": {path: json_schema(schema, path) for path, schema in bodies.items()},
        "definitions": definitions(bundle["components"]["schemas"], bodies),
    }
    return _serialized(facts)


def _serialized(facts: Json) -> bytes:
    """Return one line for each entry, so that a change of the spec is a readable diff."""
    parts = []
    for key, value in facts.items():
        text = dumps(value)
        if isinstance(value, dict):
            rows = (f"  {dumps(name)}: {dumps(one)}" for name, one in value.items())
            text = "{\n" + ",\n".join(rows) + "\n }"
        parts.append(f" {dumps(key)}: {text}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()
