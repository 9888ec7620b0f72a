"""The methods of the client, as the bundle describes them."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tools.client.names import snake_case
from tools.spec.references import REF

Json = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """One method of the overlay: an operation, or one form of its request."""

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
        """What each property of the request is, in its own words or those of its schema."""
        return {name: self._description(facts) for name, facts in self.properties.items()}

    def _description(self, facts: Json) -> str:
        if "description" in facts or "$ref" not in facts:
            return str(facts.get("description", ""))
        return self._description(self.schemas[facts["$ref"].removeprefix(REF)])

    @property
    def required(self) -> list[str]:
        return list(self.schemas[self.request].get("required", ())) if self.request else []

    @property
    def answer(self) -> str | None:
        """The name of the response's schema, None for text or an address."""
        content = media(self.operation["responses"]["200"])
        if "302" in self.operation["responses"] or "$ref" not in content["schema"]:
            return None
        return str(content["schema"]["$ref"].removeprefix(REF))

    @property
    def result(self) -> list[str]:
        return [step for step in self.operation.get("x-qc-result", "").split("/") if step]


def calls(bundle: Json) -> list[Call]:
    """All methods that the bundle describes, in its order."""
    schemas = bundle["components"]["schemas"]
    found = []
    for path, item in bundle["paths"].items():
        for operation in item.values():
            for request in forms(operation, schemas):
                facts = schemas[request] if "x-qc-method" in schemas.get(request, {}) else operation
                found.append(Call(path, operation, schemas, request, facts))
    return found


def forms(operation: Json, schemas: Json) -> list[Any]:
    """The names of the schemas that the request may have, or None for one without a body."""
    if "requestBody" not in operation:
        return [None]
    schema = media(operation["requestBody"])["schema"]
    name = schema["$ref"].removeprefix(REF)
    members = [member["$ref"].removeprefix(REF) for member in schemas[name].get("oneOf", ())]
    return members or [name]


def media(body: Json) -> Json:
    """The first media type of a request or a response, which is the one that the client uses."""
    return dict(next(iter(body["content"].values())))


def resolved(schemas: Json, schema: Json) -> Json:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(REF)]
    return schema
