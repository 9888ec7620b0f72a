"""Every example response round-trips, and unexpected shapes break as little as possible."""

import copy
import inspect
import json
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import ApiError, OutcomeUnknownError, UnexpectedResponseError
from quantconnect_openapi import models as generated_models
from tests.cases import EVERY_CASE, for_each
from tests.overlay.encoded import encoded, normal
from tests.spec import DOCUMENT
from tools.client.names import class_name, parameter_name
from tools.overlay.calls import Call, calls
from tools.spec import checks

SCHEMAS = DOCUMENT["components"]["schemas"]
CALLS = {call.facts["x-qc-method"]: call for call in calls(DOCUMENT)}
Decode = Callable[[Call, object], object]
OMIT = object()
CHANGES: tuple[Any, ...] = (OMIT, "unheard of", [], {}, "7", [{}], 0)
FILES = ("BacktestInsightExportResponse", "LiveInsightExportResponse")
"""Responses that are lists."""
JSON_CALLS = {name: call for name, call in CALLS.items() if call.response is not None}


def example_of(call: Call) -> Any:
    return copy.deepcopy(checks.success_content(call.operation)["example"])


@pytest.fixture(scope="module")
def decode_as_client() -> Iterator[Decode]:
    """Decode a response as the client does, from the bytes on the wire."""
    replies: list[object] = []
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=replies[-1]))
    with QuantConnect(
        1,
        "token",
        attempts=1,
        organization_id="0" * 32,
        httpx_options={"transport": transport},
    ) as qc:

        def call_with(call: Call, content: object) -> object:
            replies[:] = [content]
            method: Any = qc
            for name in call.facts["x-qc-method"].split("."):
                method = getattr(method, name)
            return method(**arguments(call, method))

        yield call_with


def arguments(call: Call, method: Any) -> dict[str, Any]:
    """The required arguments of a call, taken from its example request where possible."""
    body = call.operation.get("requestBody")
    example = checks.request_content(call.operation)["example"] if body else {}
    given = {parameter_name(name): value for name, value in example.items()}
    given |= {"object_data": b"content"}
    needed = inspect.signature(method).parameters.values()
    return {one.name: given.get(one.name, "x") for one in needed if one.default is one.empty}


def examples() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each schema with a generated class, with each of its examples."""
    for call in CALLS.values():
        if call.request:
            example = checks.request_content(call.operation)["example"]
            if set(call.required) <= set(example):
                yield call.request, example
        if call.response and class_name(call.response) in generated_models.__all__:
            yield call.response, example_of(call)
    for name, schema in SCHEMAS.items():
        if "example" in schema and class_name(name) in generated_models.__all__:
            yield name, schema["example"]


@for_each(examples(), lambda case: f"{case[0]}, {case[1]!s:.80}")
def test_an_example_is_decoded_and_encoded_without_loss(case: tuple[str, dict[str, Any]]) -> None:
    schema, example = case
    model = getattr(generated_models, class_name(schema))
    if not hasattr(model, "from_dict") or hasattr(model, "to_multipart"):
        return

    assert normal(model.from_dict(example).to_dict()) == normal(example)


def mutations(content: Any) -> Iterator[Any]:
    """Yield variants of the response, each with one change, at every place.

    Each place is null, and has one of the other changes in turn; with EVERY_CASE it has all.
    """
    changes = cycle(CHANGES)
    for path in list(paths(content)):
        yield replaced(content, path, None)
        for change in islice(changes, len(CHANGES) if EVERY_CASE else 1):
            yield without(content, path) if change is OMIT else replaced(content, path, change)
    yield extended(content, {"brandNew": {"a": 1}})


def extended(content: Any, fields: dict[str, Any]) -> Any:
    """Return the response with further fields, in each row if it is a list."""
    if isinstance(content, list):
        return [{**row, **fields} for row in content]
    return {**content, **fields}


def paths(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in items:
        yield (*way, key)
        if isinstance(value, dict | list) and len(way) < 4:
            yield from paths(value, (*way, key))


def parent_of(content: Any, path: tuple[Any, ...]) -> tuple[Any, Any]:
    whole = copy.deepcopy(content)
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    return whole, inner


def replaced(content: Any, path: tuple[Any, ...], value: Any) -> Any:
    whole, inner = parent_of(content, path)
    inner[path[-1]] = value
    return whole


def without(content: Any, path: tuple[Any, ...]) -> Any:
    whole, inner = parent_of(content, path)
    del inner[path[-1]]
    return whole


@pytest.mark.parametrize("name", JSON_CALLS)
def test_drift_gives_a_response_or_one_named_error_with_the_whole_body(
    decode_as_client: Decode, name: str
) -> None:
    call = JSON_CALLS[name]
    for content in mutations(example_of(call)):
        try:
            result = decode_as_client(call, content)
        except (OutcomeUnknownError, UnexpectedResponseError, ApiError) as error:
            check_error(error, name, content)
        else:
            assert (result is None) == (call.response == "RestResponse"), content


@pytest.mark.parametrize("name", JSON_CALLS)
def test_an_unknown_field_changes_nothing_else(decode_as_client: Decode, name: str) -> None:
    call, example = JSON_CALLS[name], example_of(JSON_CALLS[name])
    new = {"brandNew": {"a": [1]}}
    before = normal(encoded(decode_as_client(call, example)))
    result = normal(encoded(decode_as_client(call, extended(example, new))))

    # It is kept if the whole response is the result.
    is_whole = isinstance(before, dict) or call.response in FILES
    assert result in (before, extended(before, new) if is_whole else before)


def check_error(error: Exception, name: str, content: Any) -> None:
    reported = error.__cause__ if isinstance(error, OutcomeUnknownError) else error
    assert isinstance(reported, UnexpectedResponseError | ApiError)
    assert normal(json.loads(reported.body)) == normal(content)
    assert name in str(error)
