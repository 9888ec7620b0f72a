"""Generates the overlay's methods from the bundle: one for each operation, with its docstring.

For each operation, `x-qc-method` is the full name of the method (`projects.nodes.read`),
`x-qc-safe` whether the operation is safe to retry, `x-qc-safe-because` the reason, and
`x-qc-result` the part of the response that the method returns. A method that a hand-written class
replaces with `@replaces` is not generated.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Any

from tools.client.names import class_name, parameter_name, snake_case
from tools.client.projection import FAILURE, is_dropped
from tools.overlay import facts, params
from tools.overlay.annotations import SCALARS, annotation
from tools.overlay.calls import ORGANIZATION, Call, calls
from tools.overlay.groups import child_attributes, children, client_module, import_of
from tools.overlay.replacements import base_class, replaced
from tools.overlay.text import docstring
from tools.ruff import formatted
from tools.spec.references import REF, resolved, target
from tools.spec.shapes import is_null

ROOT = Path(__file__).parents[2]
OVERLAY = "overlay/quantconnect_client"
NO_RESULT = ("RestResponse", FAILURE)
HEADER = "# Written by `make generate` from openapi/quantconnect.yaml; do not edit.\n"
Json = dict[str, Any]


def outputs(bundle: Json) -> dict[str, bytes]:
    """Return the generated files by their paths in the repository."""
    groups = grouped(bundle)
    names = [call.name for members in groups.values() for call in members]
    by_hand = replaced(ROOT / OVERLAY / "_async", names)
    files = {f"{OVERLAY}/_async/operations/__init__.py": '"""One method for each operation."""\n'}
    for group in groups:
        if group != "root":
            files[f"{OVERLAY}/_async/operations/{group}.py"] = methods_module(
                group, groups, by_hand
            )
    group_names = [group for group in groups if group != "root"]
    about = {group: first_sentence(bundle, groups[group][0]) for group in group_names}
    files[f"{OVERLAY}/_async/operations/client.py"] = client_module(group_names, about)
    files[f"{OVERLAY}/params.py"] = params.module(calls(bundle))
    contents = {path: formatted(HEADER + text).encode() for path, text in files.items()}
    return contents | {f"{OVERLAY}/_core/operations.json": facts.render(bundle)}


def grouped(bundle: Json) -> dict[str, list[Call]]:
    groups: dict[str, list[Call]] = defaultdict(list)
    for call in calls(bundle):
        groups[call.group].append(call)
    return groups


def first_sentence(bundle: Json, call: Call) -> str:
    """Return the first sentence of the description of a call's tag."""
    tags = {tag["name"]: tag["description"] for tag in bundle["tags"]}
    text = " ".join(tags[call.operation["tags"][0]].split())
    return f"{text.partition('. ')[0].rstrip('.')}."


def methods_module(
    group: str, groups: dict[str, list[Call]], replaced: Collection[str] = ()
) -> str:
    """Return the module of a group's base class: methods that are not replaced, and subgroups."""
    inner = child_attributes(group, groups)
    members = [call for call in groups[group] if call.facts["x-qc-method"] not in replaced]
    methods = "\n\n".join(method(call) for call in members)
    name = base_class(group)
    for_checkers = {import_of(name) for name in children(group, groups)}
    for_checkers |= {model_import(model) for call in members for model in results(call)}
    if "params." in methods:
        for_checkers.add("from quantconnect_client import params")
    lines = f"{imports(members)}\n{lazy_imports(for_checkers, has_groups=bool(inner))}"
    body = f"{lines}\n\nclass {name}(AsyncGroup):\n"
    about = f'"""The operations of {group}, as the spec has them."""\n'
    path = groups[group][0].name.rpartition(".")[0]
    return f"{about}\n{body}    {about}\n    _path = {path!r}\n\n{inner}\n{methods}\n"


def lazy_imports(lines: Collection[str], *, has_groups: bool) -> str:
    """Return the imports that only type checkers need at once."""
    cached = "from functools import cached_property\n" if has_groups else ""
    block = "".join(f"    {line}\n" for line in sorted(lines))
    return (
        f"{cached}from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n{block}" if lines else ""
    )


def imports(members: list[Call]) -> str:
    lines = {
        "from quantconnect_client._async.group import AsyncGroup",
        "from quantconnect_client._core.operations import operation_of",
    }
    for call in members:
        if "0" in call.result:
            lines.add("from quantconnect_client._async.group import first")
        lines |= type_imports(f"{signature(call)} -> {returns(call)}")
    return "\n".join(sorted(lines))


def model_import(schema: str) -> str:
    name = class_name(schema)
    return f"from quantconnect_openapi.models.{snake_case(name)} import {name}"


def type_imports(code: str) -> set[str]:
    # A literal may contain the name of a type.
    code = re.sub(r"'[^']*'", "", code)
    homes = {"builtins": "import builtins", "Literal": "from typing import Literal"}
    homes |= {name: f"from collections.abc import {name}" for name in ("Mapping", "Sequence")}
    homes["Any"] = "from typing import Any"
    return {line for name, line in homes.items() if re.search(rf"\b{name}\b", code)}


def method(call: Call) -> str:
    text = docstring(call.operation, call.facts, call.descriptions, call.positional)
    head = f"    async def {call.method}(self{signature(call)}) -> {quoted_result(call)}:"
    return f"{head}\n{text}\n{own_imports(call)}\n{body(call)}"


def own_imports(call: Call) -> str:
    """Return the imports inside a method: a program that needs few of them starts faster."""
    lines = [f"from quantconnect_openapi.api.{call.module} import {call.function}"]
    lines += [model_import(call.request)] if call.request else []
    return "".join(f"        {line}\n" for line in lines)


def signature(call: Call) -> str:
    """Return the parameters: required ones in the spec's order, then optional keyword-only ones."""
    required = [
        f", {parameter_name(name)}: {quoted(annotation(call.schemas, schema))}"
        for name, schema in call.properties.items()
        if name in call.positional
    ]
    optional = [
        f", {parameter_name(name)}: {quoted(f'{annotation(call.schemas, schema)} | None')} = None"
        for name, schema in call.properties.items()
        if name not in call.positional
    ]
    return "".join([*required, ", *" if optional else "", *optional])


def quoted(kind: str) -> str:
    """Quote an argument's type whose import only type checkers need."""
    return f'"{kind}"' if "params." in kind else kind


def quoted_result(call: Call) -> str:
    """Return the type of the result, in quotes if only type checkers need its import."""
    return f'"{returns(call)}"' if results(call) else returns(call)


def results(call: Call) -> list[str]:
    """Return the schemas of the method's result, none if it has no model."""
    if call.response is None:
        return []
    return [name for name in models_in(call, result_schema(call)) if name not in NO_RESULT]


def result_schema(call: Call) -> Json:
    """Return the schema of the method's result: the response or a part of it."""
    schema: Json = {"$ref": f"{REF}{call.response}"}
    for step in call.result:
        schema = resolved(schema, call.schemas)
        schema = schema["items"] if step.isdigit() else schema["properties"][step]
    return schema


def models_in(call: Call, schema: Json) -> list[str]:
    """Return the names of the models in a value of this schema."""
    if is_model(call, schema):
        return [str(target(schema))]
    schema = resolved(schema, call.schemas)
    members = [schema["items"]] if "items" in schema else []
    for key in ("allOf", "anyOf", "oneOf"):
        members += schema.get(key, ())
    return [name for member in members for name in models_in(call, member)]


def returns(call: Call) -> str:
    if call.response is None:
        return "str"
    schema = result_schema(call)
    if not call.result and call.response in NO_RESULT:
        return "None"
    return type_of(call, schema)


def type_of(call: Call, schema: Json) -> str:
    """Return the type annotation of a part of a response."""
    if is_null(schema):
        return "None"
    schema = resolved(schema, call.schemas) if not is_model(call, schema) else schema
    if is_model(call, schema):
        return class_name(str(target(schema)))
    if schema.get("type") == "array":
        return f"builtins.list[{type_of(call, schema['items'])}]"
    if schema.get("type") in SCALARS:
        return SCALARS[schema["type"]]
    members = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return " | ".join(
        type_of(call, m) for m in members if is_null(m) or not is_dropped(m, call.schemas)
    )


def is_model(call: Call, schema: Json) -> bool:
    """Return whether the generator makes a class of the schema."""
    inner = call.schemas.get(target(schema) or "", {})
    return inner.get("type") == "object" or len(inner.get("allOf", ())) > 1


def argument(call: Call, name: str) -> str:
    """Return the code of an argument; None would stand for the default organization."""
    if name == ORGANIZATION and name in call.positional:
        return f"operation_of({call.name!r}).needed({name!r}, {parameter_name(name)})"
    return parameter_name(name)


def body(call: Call) -> str:
    arguments = [f"operation_of({call.name!r})", f"{call.function}.asyncio_detailed"]
    if call.request:
        fields = (f"{name!r}: {argument(call, name)}" for name in call.properties)
        arguments += [class_name(call.request), f"{{{', '.join(fields)}}}"]
    request = f"await self._session.call({', '.join(arguments)})"
    if call.response is None:
        return f"        response = {request}\n        return str(response)"
    match call.result:
        case []:
            return f"        {'' if returns(call) == 'None' else 'return '}{request}"
        case [name]:
            return f"        response = {request}\n        return response.{parameter_name(name)}"
        case [name, _]:
            items = f"response.{parameter_name(name)}"
            item = f"first(operation_of({call.name!r}), response, {items})"
            return f"        response = {request}\n        return {item}"
    raise ValueError(f"{call.path}: x-qc-result has too many steps")
