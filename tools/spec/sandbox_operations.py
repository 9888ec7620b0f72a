"""Writes the sandbox's data file with the facts about each operation.

The file contains each schema of a request or response once; schemas refer to each other.
"""

from typing import Any

from tools.spec.json_schema import data_file, definitions, json_schema
from tools.spec.references import REF, reachable

Json = dict[str, Any]

REJECTION = "RestResponse"
FILE = "sandbox/quantconnect_sandbox/operations.json"


def render(document: Json) -> bytes:
    """Return the data file: the operations by their paths, and the schemas that they refer to."""
    schemas = document["components"]["schemas"]
    operations = {path: item["post"] for path, item in document["paths"].items()}
    used = [bodies(operation) for operation in operations.values()]
    facts = {path: operation_facts(operation, schemas) for path, operation in operations.items()}
    return data_file({"operations": facts, "definitions": definitions(schemas, used)})


def operation_facts(operation: Json, schemas: Json) -> Json:
    """Return the id, the request and response schemas, and the names of the schemas they use."""
    sent = bodies(operation)
    converted = {name: json_schema(schema, name) for name, schema in sent.items()}
    return {"id": operation["operationId"], **converted, "uses": sorted(reachable(schemas, sent))}


def bodies(operation: Json) -> Json:
    """Return the schemas of the request and of the response."""
    return {
        "request": body_schema(operation.get("requestBody", {})),
        "response": body_schema(operation["responses"]["200"]),
    }


def body_schema(body: Json) -> Json:
    """Return the schema of a body; of a file, that of its rejection, which is JSON."""
    media = body.get("content", {})
    first = next(iter(media.values()), {"schema": {"type": "object"}})
    is_text = any(name.startswith("text/") for name in media)
    schema: Json = {"$ref": REF + REJECTION} if is_text else first["schema"]
    return schema
