"""Writes the overlay's plain methods from the bundle: one for each operation, docstring included.

An operation says in `x-qc-method` where it belongs (`projects.nodes.read`), in `x-qc-safe` whether
it is safe to retry, in `x-qc-safe-because` why, and in `x-qc-result` which part of the answer the
caller is after. A method that one of the group's hand-written classes replaces, as its mark
`@replaces` says, is not written.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.client.names import class_name, parameter_name, snake_case
from tools.client.projection import FAILURE, is_dropped
from tools.overlay.annotations import SCALARS, annotation
from tools.overlay.groups import child_attributes, children, client_module, import_of
from tools.overlay.replacements import base_class, replaced
from tools.overlay.text import docstring, literal
from tools.ruff import formatted
from tools.spec.references import REF
from tools.spec.shapes import is_null

ROOT = Path(__file__).parents[2]
OVERLAY = "overlay/quantconnect_client"
NO_RESULT = ("RestResponse", FAILURE)
HEADER = "# Written by `make generate` from openapi/quantconnect.yaml; do not edit.\n"
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
        """The name of the answer's schema, None where the answer is a text or an address."""
        content = media(self.operation["responses"]["200"])
        if "302" in self.operation["responses"] or "$ref" not in content["schema"]:
            return None
        return str(content["schema"]["$ref"].removeprefix(REF))

    @property
    def result(self) -> list[str]:
        return [step for step in self.operation.get("x-qc-result", "").split("/") if step]


def outputs(bundle: Json) -> dict[str, bytes]:
    """Each written file by its path in the repository."""
    groups = grouped(bundle)
    names = [call.facts["x-qc-method"] for members in groups.values() for call in members]
    by_hand = replaced(ROOT / OVERLAY / "_async", names)
    files = {
        f"{OVERLAY}/_operations/__init__.py": '"""What the spec says of each operation."""\n',
        f"{OVERLAY}/_async/operations/__init__.py": '"""One method for each operation."""\n',
    }
    for group, members in groups.items():
        files[f"{OVERLAY}/_operations/{group}.py"] = facts_module(group, members)
        if group != "root":
            files[f"{OVERLAY}/_async/operations/{group}.py"] = methods_module(
                group, groups, by_hand
            )
    named = [group for group in groups if group != "root"]
    about = {group: first_sentence(bundle, groups[group][0]) for group in named}
    files[f"{OVERLAY}/_async/operations/client.py"] = client_module(named, about)
    return {path: formatted(HEADER + text).encode() for path, text in files.items()}


def grouped(bundle: Json) -> dict[str, list[Call]]:
    groups: dict[str, list[Call]] = defaultdict(list)
    for call in calls(bundle):
        groups[call.group].append(call)
    return groups


def first_sentence(bundle: Json, call: Call) -> str:
    """What the tag of a call says first."""
    tags = {tag["name"]: tag["description"] for tag in bundle["tags"]}
    text = " ".join(tags[call.operation["tags"][0]].split())
    return f"{text.partition('. ')[0].rstrip('.')}."


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
    """The first media type of a request or an answer, which is the one that the client uses."""
    return dict(next(iter(body["content"].values())))


def facts_module(group: str, members: list[Call]) -> str:
    facts = "\n\n".join(fact(call) for call in members)
    about = f'"""What the spec says of the operations of {group}."""'
    return f"{about}\n\nfrom quantconnect_client._core.operation import Operation\n\n{facts}\n"


def fact(call: Call) -> str:
    request = json_schema(call.schemas, {"$ref": REF + call.request}) if call.request else {}
    further = "".join(f", {name}={value!r}" for name, value in response_facts(call).items())
    return (
        f"{call.constant} = Operation(name={call.facts['x-qc-method']!r}, path={call.path!r}, "
        f"safe={call.facts['x-qc-safe']!r}, docs={call.operation['externalDocs']['url']!r}, "
        f"request={literal(request)}{further})"
    )


def response_facts(call: Call) -> Json:
    """What tells a good response: a redirect, a text, or properties that it always has."""
    if "302" in call.operation["responses"]:
        return {"redirects": True}
    if call.answer is None:
        return {"text": next(iter(call.operation["responses"]["200"]["content"]))}
    found = members(call.schemas, {"$ref": f"{REF}{call.answer}"})
    promised = [always_there(schema) for schema in found]
    # A failure promises nothing, and is none of the good ones.
    facts: Json = {"promises": tuple(names for names in promised if names)}
    facts["silent"] = any(schema.get("x-qc-without-success") for schema in found)
    facts["unfinished"] = next((s["x-qc-unfinished"] for s in found if "x-qc-unfinished" in s), "")
    return {name: value for name, value in facts.items() if value}


def members(schemas: Json, schema: Json) -> list[Json]:
    """The schemas of which a response fits one."""
    whole = resolved(schemas, schema)
    choice = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
    return [part for one in choice for part in members(schemas, one)] or [whole]


def always_there(schema: Json) -> tuple[str, ...]:
    return (*schema.get("required", ()), *schema.get("x-qc-required-on-success", ()))


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
KEPT += ("minProperties", "pattern", "required", "x-qc-secret", "x-qc-span")


def json_schema(schemas: Json, schema: Json) -> Json:
    """An OpenAPI 3.0 schema as plain JSON Schema, with nothing that checking does not need."""
    if "$ref" in schema:
        return json_schema(schemas, schemas[schema["$ref"].removeprefix(REF)])
    if schema.get("format") == "binary":
        return {}
    if is_null(schema):
        return {"type": "null"}
    plain = {key: schema[key] for key in KEPT if key in schema}
    if schema.get("format") == "password":
        plain["x-qc-secret"] = True
    if schema.get("exclusiveMinimum"):
        # A flag in OpenAPI 3.0, a number in JSON Schema.
        plain["exclusiveMinimum"] = plain.pop("minimum")
    if "properties" in schema:
        parts = schema["properties"].items()
        plain["properties"] = {name: json_schema(schemas, part) for name, part in parts}
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            plain[key] = json_schema(schemas, schema[key])
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            plain[key] = [json_schema(schemas, part) for part in schema[key]]
    if schema.get("nullable"):
        return {"anyOf": [plain, {"type": "null"}]}
    return plain


def methods_module(
    group: str, groups: dict[str, list[Call]], replaced: Collection[str] = ()
) -> str:
    """The class with the group's plain methods but those replaced, and the groups inside it."""
    inner = child_attributes(group, groups)
    written = [call for call in groups[group] if call.facts["x-qc-method"] not in replaced]
    methods = "\n\n".join(method(call) for call in written)
    name = base_class(group)
    lines = f"{imports(written)}\n{inner_imports(group, groups)}"
    body = f"{lines}\n\nclass {name}(AsyncGroup):\n"
    about = f'"""The operations of {group}, as the spec has them."""\n'
    return f"{about}\n{body}    {about}\n{inner}\n{methods}\n"


def inner_imports(group: str, groups: dict[str, list[Call]]) -> str:
    modules = [import_of(name) for name in children(group, groups)]
    if not modules:
        return ""
    lazily = "\n".join(f"    {line}" for line in modules)
    head = "from functools import cached_property\nfrom typing import TYPE_CHECKING\n"
    return f"{head}\nif TYPE_CHECKING:\n{lazily}\n"


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
    # A literal may hold the very word.
    code = re.sub(r"'[^']*'", "", code)
    homes = {"builtins": "import builtins", "Literal": "from typing import Literal"}
    homes |= {name: f"from collections.abc import {name}" for name in ("Mapping", "Sequence")}
    homes["Any"] = "from typing import Any"
    return {line for name, line in homes.items() if re.search(rf"\b{name}\b", code)}


def method(call: Call) -> str:
    text = docstring(call.operation, call.facts, call.descriptions, call.required)
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
    if call.answer is None:
        return []
    return [name for name in models_in(call, result_schema(call)) if name not in NO_RESULT]


def result_schema(call: Call) -> Json:
    """The schema of what the caller is after, be it all of the answer or a part of it."""
    schema: Json = {"$ref": f"{REF}{call.answer}"}
    for step in call.result:
        schema = resolved(call.schemas, schema)
        schema = schema["items"] if step.isdigit() else schema["properties"][step]
    return schema


def models_in(call: Call, schema: Json) -> list[str]:
    """The names of the models that a value of this schema is made of."""
    if is_model(call, schema):
        return [schema["$ref"].removeprefix(REF)]
    schema = resolved(call.schemas, schema)
    members = [schema["items"]] if "items" in schema else []
    for key in ("allOf", "anyOf", "oneOf"):
        members += schema.get(key, ())
    return [name for member in members for name in models_in(call, member)]


def returns(call: Call) -> str:
    if call.answer is None:
        return "str"
    schema = result_schema(call)
    if not call.result and call.answer in NO_RESULT:
        return "None"
    return type_of(call, schema)


def type_of(call: Call, schema: Json) -> str:
    """The type of a part of an answer."""
    if is_null(schema):
        return "None"
    schema = resolved(call.schemas, schema) if not is_model(call, schema) else schema
    if is_model(call, schema):
        return class_name(schema["$ref"].removeprefix(REF))
    if schema.get("type") == "array":
        return f"builtins.list[{type_of(call, schema['items'])}]"
    if schema.get("type") in SCALARS:
        return SCALARS[schema["type"]]
    members = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return " | ".join(
        type_of(call, m) for m in members if is_null(m) or not is_dropped(m, call.schemas)
    )


def is_model(call: Call, schema: Json) -> bool:
    """Whether the generator makes a class of it."""
    inner = call.schemas.get(schema.get("$ref", "").removeprefix(REF), {})
    return inner.get("type") == "object" or len(inner.get("allOf", ())) > 1


def resolved(schemas: Json, schema: Json) -> Json:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(REF)]
    return schema


def body(call: Call) -> str:
    arguments = [call.constant, f"{call.function}.asyncio_detailed"]
    if call.request:
        given = (f"{name!r}: {parameter_name(name)}" for name in call.properties)
        arguments += [class_name(call.request), f"{{{', '.join(given)}}}"]
    sent = f"await self._session.call({', '.join(arguments)})"
    if call.answer is None:
        return f"        answer = {sent}\n        return str(answer)"
    match call.result:
        case []:
            return f"        {'' if returns(call) == 'None' else 'return '}{sent}"
        case [name]:
            return f"        answer = {sent}\n        return answer.{parameter_name(name)}"
        case [name, _]:
            items = f"answer.{parameter_name(name)}"
            return (
                f"        answer = {sent}\n        return first({call.constant}, answer, {items})"
            )
    raise ValueError(f"{call.path}: x-qc-result has too many steps")
