"""Writes the sandbox's data file with the facts about each operation.

The file contains each schema of a request or response once; schemas refer to each other.
"""

from typing import Any

from tools.spec.json_schema import data_file, definitions, json_schema
from tools.spec.references import reachable
from tools.spec.revision import KEY

Json = dict[str, Any]

FILE = "sandbox/quantconnect_sandbox/operations.json"


def render(document: Json) -> bytes:
    """Return the data file: the operations by path, the schemas, and the description's revision."""
    schemas = document["components"]["schemas"]
    operations = {path: item["post"] for path, item in document["paths"].items()}
    used = [bodies(operation) for operation in operations.values()]
    facts = {path: operation_facts(operation, schemas) for path, operation in operations.items()}
    return data_file(
        {
            "revision": document["info"][KEY],
            "operations": facts,
            "definitions": definitions(schemas, used),
        }
    )


def operation_facts(operation: Json, schemas: Json) -> Json:
    """Return the id, the request and response schemas, the schemas they use, and the rate limit."""
    sent = bodies(operation)
    converted = {name: json_schema(schema, name) for name, schema in sent.items()}
    uses = sorted(reachable(schemas, sent))
    rate = operation.get("x-qc-rate")
    limit = {"rate": [rate["calls"], rate["seconds"]]} if rate else {}
    return {"id": operation["operationId"], **converted, "uses": uses, **limit}


def bodies(operation: Json) -> Json:
    """Return the schemas of the request and of the response."""
    return {
        "request": body_schema(operation.get("requestBody", {})),
        "response": body_schema(operation["responses"]["200"]),
    }


def body_schema(body: Json) -> Json:
    """Return the schema of a body as JSON, or else that of its first media type."""
    media = body.get("content", {})
    # A download is text, but its rejection is JSON. An upload has no JSON form.
    first = next(iter(media.values()), None)
    schema: Json = media.get("application/json", first or {"schema": {"type": "object"}})["schema"]
    return schema
