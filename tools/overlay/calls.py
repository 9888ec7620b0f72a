"""The methods of the client, from the bundle."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tools.client.names import snake_case
from tools.spec.references import resolved, target

Json = dict[str, Any]
ORGANIZATION = "organizationId"
NAMED = ("live.commands.broadcast", "datasets.read_link")
"""Calls that must name it: a link costs money, and a broadcast reaches all live deployments."""


@dataclass(frozen=True)
class Call:
    """A method of the overlay: an operation, or one variant of its request."""

    path: str
    operation: Json
    schemas: Json
    request: str | None
    facts: Json

    @cached_property
    def group(self) -> str:
        return "_".join(self.facts["x-qc-method"].split(".")[:-1]) or "root"

    @property
    def method(self) -> str:
        return str(self.facts["x-qc-method"].split(".")[-1])

    @property
    def name(self) -> str:
        """The method's full name, such as `projects.nodes.read`."""
        return str(self.facts["x-qc-method"])

    @property
    def function(self) -> str:
        return snake_case(self.operation["operationId"])

    @property
    def module(self) -> str:
        return snake_case(self.operation["tags"][0].replace(" ", "_"))

    @property
    def properties(self) -> Json:
        return dict(self.schemas[self.request].get("properties", {})) if self.request else {}

    @property
    def descriptions(self) -> dict[str, str]:
        """The description of each property of the request, or else that of its schema."""
        found = {name: description(facts, self.schemas) for name, facts in self.properties.items()}
        if ORGANIZATION in self.required and ORGANIZATION not in self.positional:
            found[ORGANIZATION] += " By default, the client's, or else the account's own."
        return found

    @property
    def required(self) -> list[str]:
        return list(self.schemas[self.request].get("required", ())) if self.request else []

    @property
    def positional(self) -> list[str]:
        """The required fields, without the organization if it has a default."""
        return [name for name in self.required if name != ORGANIZATION or self.name in NAMED]

    @property
    def response(self) -> str | None:
        """The name of the response's schema; None if the response is text or a redirect."""
        content = media(self.operation["responses"]["200"])
        return None if "302" in self.operation["responses"] else target(content["schema"])

    @property
    def result(self) -> list[str]:
        return [step for step in self.operation.get("x-qc-result", "").split("/") if step]


def description(schema: Json, schemas: Json) -> str:
    """Return the description of a schema, or else that of the schema it refers to."""
    name = target(schema)
    if "description" in schema or name is None:
        return str(schema.get("description", ""))
    return description(schemas[name], schemas)


def calls(bundle: Json) -> list[Call]:
    """Return all methods in the order of the bundle."""
    schemas = bundle["components"]["schemas"]
    methods = []
    for path, item in bundle["paths"].items():
        for operation in item.values():
            for request in forms(operation, schemas):
                facts = schemas[request] if "x-qc-method" in schemas.get(request, {}) else operation
                methods.append(Call(path, operation, schemas, request, facts))
    return methods


def forms(operation: Json, schemas: Json) -> list[Any]:
    """Return the schema names of the request's variants; `[None]` for a request without a body."""
    if "requestBody" not in operation:
        return [None]
    schema = media(operation["requestBody"])["schema"]
    members = resolved(schema, schemas).get("oneOf", ())
    return [target(one) for one in members or [schema]]


def media(body: Json) -> Json:
    """Return the first media type of a request or a response, which the client uses."""
    return dict(next(iter(body["content"].values())))
