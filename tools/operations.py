"""Writes the overlay's plain methods from the bundle: one for each operation, docstring included.

An operation says in `x-qc-method` where it belongs (`projects.nodes.read`), in `x-qc-safe` whether
it may be sent twice, and in `x-qc-result` which part of the answer the caller is after. A method
that the group's hand-written class defines itself is not written.
"""

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.client.projection import FAILURE
from tools.python_names import REF, annotation, class_name, parameter_name, snake_case
from tools.ruff import formatted
from tools.text import docstring, literal

ROOT = Path(__file__).parents[1]
OVERLAY = "overlay/quantconnect_client"
HEADER = "# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.\n"
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
    def constant(self) -> str:
        """The name of the operation's facts; the forms of one request have one each."""
        name = self.operation["operationId"]
        return snake_case(name if self.facts is self.operation else f"{name}_{self.method}").upper()

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
    def required(self) -> list[str]:
        return list(self.schemas[self.request].get("required", ())) if self.request else []

    @property
    def answer(self) -> str:
        """The name of the answer's schema."""
        content = self.operation["responses"]["200"]["content"]["application/json"]
        return str(content["schema"]["$ref"].removeprefix(REF))

    @property
    def result(self) -> list[str]:
        return [step for step in self.operation.get("x-qc-result", "").split("/") if step]


def outputs(bundle: Json) -> dict[str, bytes]:
    """Each written file by its path in the repository."""
    groups: dict[str, list[Call]] = defaultdict(list)
    for call in calls(bundle):
        groups[call.group].append(call)
    files = {
        f"{OVERLAY}/_operations/__init__.py": '"""What the spec says of each operation."""\n',
        f"{OVERLAY}/_async/plain/__init__.py": '"""One method for each operation."""\n',
    }
    for group, members in groups.items():
        files[f"{OVERLAY}/_operations/{group}.py"] = facts_module(group, members)
        if group != "root":
            files[f"{OVERLAY}/_async/plain/{group}.py"] = methods_module(group, members)
    return {path: formatted(HEADER + text).encode() for path, text in files.items()}


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
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    name = schema["$ref"].removeprefix(REF)
    members = [member["$ref"].removeprefix(REF) for member in schemas[name].get("oneOf", ())]
    return members or [name]


def facts_module(group: str, members: list[Call]) -> str:
    facts = "\n\n".join(fact(call) for call in members)
    about = f'"""What the spec says of the operations of {group}."""'
    return f"{about}\n\nfrom quantconnect_client._operation import Operation\n\n{facts}\n"


def fact(call: Call) -> str:
    request = json_schema(call.schemas, {"$ref": REF + call.request}) if call.request else {}
    return (
        f"{call.constant} = Operation(name={call.facts['x-qc-method']!r}, path={call.path!r}, "
        f"safe={call.facts['x-qc-safe']!r}, docs={call.operation['externalDocs']['url']!r}, "
        f"request={literal(request)})"
    )


KEPT: tuple[str, ...] = (
    "type",
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)
KEPT += ("pattern", "required")


def json_schema(schemas: Json, schema: Json) -> Json:
    """An OpenAPI 3.0 schema as plain JSON Schema, with nothing that checking does not need."""
    if "$ref" in schema:
        return json_schema(schemas, schemas[schema["$ref"].removeprefix(REF)])
    plain = {key: schema[key] for key in KEPT if key in schema}
    if "properties" in schema:
        parts = schema["properties"].items()
        plain["properties"] = {name: json_schema(schemas, part) for name, part in parts}
    for key in ("items", "additionalProperties"):
        if schema.get(key):
            plain[key] = json_schema(schemas, schema[key])
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            plain[key] = [json_schema(schemas, part) for part in schema[key]]
    if schema.get("nullable"):
        return {"anyOf": [plain, {"type": "null"}]}
    return plain


def methods_module(group: str, members: list[Call]) -> str:
    written = [call for call in members if call.method not in by_hand(group)]
    methods = "\n\n".join(method(call) for call in written)
    name = f"AsyncPlain{class_name(group)}"
    body = f"{imports(written)}\n\nclass {name}(AsyncGroup):\n"
    about = f'"""The operations of {group}, as the spec has them."""\n'
    return f"{about}\n{body}    {about}\n{methods}\n"


def by_hand(group: str) -> set[str]:
    """The methods that the group's hand-written class defines."""
    path = ROOT / OVERLAY / "_async" / f"{group}.py"
    tree = ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.Module([], [])
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)}


def imports(members: list[Call]) -> str:
    lines = {"from quantconnect_client._async.group import AsyncGroup"}
    for call in members:
        group = f"quantconnect_client._operations.{call.group}"
        lines.add(f"from {group} import {call.constant}")
        lines.add(f"from quantconnect_openapi.api.{call.module} import {call.function}")
        models = [*results(call), *([call.request] if call.request else [])]
        lines |= {model_import(model) for model in models}
        if "0" in call.result:
            lines.add("from quantconnect_client._async.group import first")
        lines |= type_imports(f"{signature(call)} -> {returns(call)}")
    return "\n".join(sorted(lines))


def model_import(schema: str) -> str:
    name = class_name(schema)
    return f"from quantconnect_openapi.models.{snake_case(name)} import {name}"


def type_imports(code: str) -> set[str]:
    homes = {"builtins": "import builtins", "Literal": "from typing import Literal"}
    homes |= {name: f"from collections.abc import {name}" for name in ("Mapping", "Sequence")}
    homes["Any"] = "from typing import Any"
    return {line for name, line in homes.items() if re.search(rf"\b{name}\b", code)}


def method(call: Call) -> str:
    text = docstring(call.operation, call.facts, call.properties, call.required)
    head = f"    async def {call.method}(self{signature(call)}) -> {returns(call)}:"
    return f"{head}\n{text}\n{body(call)}"


def signature(call: Call) -> str:
    """The parameters: required ones in the spec's order, then the others by name only."""
    required = [
        f", {parameter_name(name)}: {annotation(call.schemas, schema)}"
        for name, schema in call.properties.items()
        if name in call.required
    ]
    optional = [
        f", {parameter_name(name)}: {annotation(call.schemas, schema)} | None = None"
        for name, schema in call.properties.items()
        if name not in call.required
    ]
    return "".join([*required, ", *" if optional else "", *optional])


def results(call: Call) -> list[str]:
    """The schemas of what the method returns, none where it returns nothing of its own."""
    if not call.result:
        members = call.schemas[call.answer].get("anyOf", [{"$ref": REF + call.answer}])
        names = [member["$ref"].removeprefix(REF) for member in members]
        return [name for name in names if name not in ("RestResponse", FAILURE)]
    schema = call.schemas[call.answer]["properties"][call.result[0]]
    while "$ref" not in schema:
        schema = schema["items"] if "items" in schema else schema["allOf"][0]
    return [schema["$ref"].removeprefix(REF)]


def returns(call: Call) -> str:
    models = " | ".join(map(class_name, results(call))) or "None"
    is_list = call.result and "items" in call.schemas[call.answer]["properties"][call.result[0]]
    return f"builtins.list[{models}]" if is_list and "0" not in call.result else models


def body(call: Call) -> str:
    arguments = [call.constant, f"{call.function}.asyncio_detailed"]
    if call.request:
        given = (f"{name!r}: {parameter_name(name)}" for name in call.properties)
        arguments += [class_name(call.request), f"{{{', '.join(given)}}}"]
    sent = f"await self._session.call({', '.join(arguments)})"
    match call.result:
        case []:
            return f"        {'return ' if results(call) else ''}{sent}"
        case [name]:
            return f"        answer = {sent}\n        return answer.{snake_case(name)}"
        case [name, _]:
            items = f"answer.{snake_case(name)}"
            return (
                f"        answer = {sent}\n        return first({call.constant}, answer, {items})"
            )
    raise ValueError(f"{call.path}: x-qc-result has too many steps")
