"""Client, sandbox and spec accept and reject the same requests."""

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from openapi_schema_validator import OAS30WriteValidator

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import operation_of
from quantconnect_client.errors import InvalidRequestError
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.coerce import coerce
from quantconnect_sandbox.http.spec import load_operations
from tests.cases import EVERY_CASE, fail_with_all
from tests.overlay.world import CALLS, Json
from tools.overlay.calls import Call
from tools.spec import checks
from tools.spec.references import resolved

VALUES = ("", "unheard of", 0, -1, 1.5, 10**6, True, [], {}, ["x"], [1], [{}])
DEEPEST = 4
MOST_BODIES = 100_000 if EVERY_CASE else 40
"""For one operation."""


def test_client_sandbox_and_spec_accept_and_reject_the_same_bodies() -> None:
    fail_with_all(
        f"{name}: {body!r:.300}: {verdicts}"
        for name, call in CALLS.items()
        if call.request
        for body, verdicts in verdicts_on_all_bodies(call)
        if len({*verdicts.values()}) > 1
    )


def test_the_generated_bodies_include_valid_and_invalid_ones() -> None:
    call = CALLS["optimizations.create"]
    found = {verdicts["description"] for _, verdicts in verdicts_on_all_bodies(call)}

    assert found == {True, False}


def test_a_constraint_may_have_both_spellings_as_lean_sends_it() -> None:
    call = CALLS["optimizations.create"]
    body = example_of(call)
    body["constraints"] = [{**body["constraints"][0], "targetValue": 1, "target-value": 1}]

    assert client_accepts(call, body)
    assert description_accepts(call, body)


def verdicts_on_all_bodies(call: Call) -> Iterator[tuple[Json, dict[str, bool]]]:
    every = list(bodies(call))
    for body in every[:: 1 + len(every) // MOST_BODIES]:
        verdicts = {
            "description": description_accepts(call, body),
            "client": client_accepts(call, body),
        }
        if not is_coerced(call, body):
            verdicts["sandbox"] = sandbox_accepts(call, body)
        yield body, verdicts


def bodies(call: Call) -> Iterator[Json]:
    """The example, and every body that differs from it in one place."""
    example = example_of(call)
    yield example
    schema = {"$ref": f"#/components/schemas/{call.request}"}
    # Each union member describes the same places again.
    limits: dict[tuple[str | int, ...], list[Any]] = {}
    for path, part in places(call, example, schema, ()):
        if part.get("format") == "binary":  # a file, which is not JSON
            continue
        limits.setdefault(path, []).extend(at_and_beyond_the_limits(part))
    for path, values in limits.items():
        yield without(example, path)
        for value in different([*VALUES, *values]):
            yield changed(example, path, value)
        if len(path) > 1:  # an argument that is None is one that is omitted
            yield changed(example, path, None)


def different(values: list[Any]) -> list[Any]:
    """The distinct values; 1 and True are different."""
    return list({json.dumps(value): value for value in values}.values())


def example_of(call: Call) -> Json:
    """The example of the request, without the fields of its other variants."""
    example: Json = copy.deepcopy(checks.request_content(call.operation)["example"])
    return {name: value for name, value in example.items() if name in call.properties}


def places(
    call: Call, value: Any, schema: Json, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """Each place in a value, with all of its schemas in the spec."""
    if len(path) > DEEPEST:
        return
    whole = resolved(schema, call.schemas)
    for inner in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
        yield from places(call, value, inner, path)
    if isinstance(value, dict):
        parts = whole.get("properties", {})
        steps: list[tuple[Any, Any]] = [(name, parts[name]) for name in parts]
    elif isinstance(value, list):
        steps = [(index, whole["items"]) for index in range(len(value[:1])) if "items" in whole]
    else:
        return
    for step, part in steps:
        yield (*path, step), resolved(part, call.schemas)
        if isinstance(value, list) or step in value:
            yield from places(call, value[step], part, (*path, step))


def at_and_beyond_the_limits(schema: Json) -> Iterator[Any]:
    for name in ("minimum", "maximum"):
        if name in schema:
            yield from (schema[name] - 1, schema[name], schema[name] + 1)
    for name in ("minLength", "maxLength"):
        if name in schema:
            yield from ("x" * max(schema[name] + more, 0) for more in (-1, 0, 1))
    for name in ("minItems", "maxItems"):
        if name in schema:
            yield from (["x"] * max(schema[name] + more, 0) for more in (-1, 0, 1))
    yield from schema.get("enum", ())


def inner_of(whole: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        whole = whole[step]
    return whole


def without(example: Json, path: tuple[str | int, ...]) -> Json:
    body = copy.deepcopy(example)
    inner = inner_of(body, path[:-1])
    if isinstance(inner, list):
        del inner[path[-1]]
    else:
        inner.pop(path[-1], None)
    return body


def changed(example: Json, path: tuple[str | int, ...], value: Any) -> Json:
    body = copy.deepcopy(example)
    inner_of(body, path[:-1])[path[-1]] = value
    return body


@cache
def description_of(name: str) -> OAS30WriteValidator:
    call = CALLS[name]
    schema = call.schemas[str(call.request)]
    return OAS30WriteValidator({**schema, "components": {"schemas": call.schemas}})


def description_accepts(call: Call, body: Json) -> bool:
    return bool(description_of(call.name).is_valid(body))


@cache
def client_of(name: str) -> Operation:
    """The client's operation, without range limits, which JSON Schema cannot express."""
    operation = operation_of(name)
    schema = {key: part for key, part in operation.request.items() if key != "x-qc-span"}
    return replace(operation, request=schema)


def client_accepts(call: Call, body: Json) -> bool:
    try:
        client_of(call.name).body(body)
    except InvalidRequestError:
        return False
    return True


def is_coerced(call: Call, body: Json) -> bool:
    """Whether the sandbox converts the value, as the API does with numeric strings."""
    operation = load_operations()[call.path]
    return bool(coerce(copy.deepcopy(body), operation.request, operation.resolve) != body)


def sandbox_accepts(call: Call, body: Json) -> bool:
    try:
        load_operations()[call.path].check_request(copy.deepcopy(body))
    except ApiError:
        return False
    return True
