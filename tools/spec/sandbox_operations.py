"""Writes what the sandbox has to know of each operation, as one data file.

Each schema of a request or a response stands in it once; schemas refer to each other.
"""

from typing import Any

from tools.spec.json_schema import data_file, definitions, json_schema
from tools.spec.references import reachable

Json = dict[str, Any]

FILE = "sandbox/quantconnect_sandbox/operations.json"


def render(document: Json) -> bytes:
    """The data file: the operations by their paths, and the schemas that they refer to."""
    schemas = document["components"]["schemas"]
    operations = {path: item["post"] for path, item in document["paths"].items()}
    used = [bodies(operation) for operation in operations.values()]
    facts = {path: operation_facts(operation, schemas) for path, operation in operations.items()}
    return data_file({"operations": facts, "definitions": definitions(schemas, used)})


def operation_facts(operation: Json, schemas: Json) -> Json:
    """The id of an operation, what it takes and responds, and the schemas that these refer to."""
    sent = bodies(operation)
    converted = {name: json_schema(schema, name) for name, schema in sent.items()}
    return {"id": operation["operationId"], **converted, "uses": sorted(reachable(schemas, sent))}


def bodies(operation: Json) -> Json:
    """The schemas of the request and of the response."""
    return {
        "request": body_schema(operation.get("requestBody", {})),
        "response": body_schema(operation["responses"]["200"]),
    }


def body_schema(described: Json) -> Json:
    """The schema of a body as JSON, or else of the only form that it has."""
    media = described.get("content", {})
    # A download is text, but its rejection is JSON. An upload has no JSON form.
    chosen = next(iter(media.values()), None)
    schema: Json = media.get("application/json", chosen or {"schema": {"type": "object"}})["schema"]
    return schema
