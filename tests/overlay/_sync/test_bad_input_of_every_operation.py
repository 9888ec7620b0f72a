# Written by tools/unasync.py from tests/overlay/_async/test_bad_input_of_every_operation.py; do not edit.
"""Whatever the spec forbids is refused, by the name of the argument, before anything is sent."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from openapi_schema_validator import OAS30Validator

from quantconnect_client.errors import InvalidRequestError
from tests.overlay.world import CALLS, Json, world
from tools.operations import Call, parameter_name

# The method of each operation; some operations have another one for their other arguments.
METHODS = {name: name for name in CALLS} | {
    "projects.list": "projects.read",
    "files.list": "files.read",
}
ODD_VALUES = ("", "unknown", 0, -1, 7, 1.5, True, [], ["unknown"], [-1], {}, {"unknown": 1})
# JSON has no such values.
UNSENDABLE = ("\ud800", float("nan"), {"unknown": {1, 2}}, {"unknown": float("inf")})
# The files of the Object Store are not JSON; what they must be is tested with them.
NOT_JSON = "objectData"


class Method:
    """A method of a client whose server takes note of every request, with valid arguments."""

    def __init__(self, answering: Callable[..., Any], name: str) -> None:
        self.name = name
        self.call: Call = CALLS[METHODS[name]]
        self.requests: list[httpx.Request] = []
        self._method: Any = answering(self._answer)
        for part in name.split("."):
            self._method = getattr(self._method, part)
        self.parameters = inspect.signature(self._method).parameters
        right = world().arguments[METHODS[name]]
        self.right = {one: right[one] for one in right.keys() & self.parameters}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(500)

    def arguments(self) -> Iterator[tuple[str, str]]:
        """Each argument by its name in the spec and by that in Python."""
        for field in self.call.properties:
            if parameter_name(field) in self.parameters and field != NOT_JSON:
                yield field, parameter_name(field)

    def complaint(self, field: str, **wrong: Any) -> str:
        """What is wrong with the refusal of these values; an empty text if nothing is."""
        name = parameter_name(field)
        try:
            self._method(**self.right | wrong)
        except InvalidRequestError as error:
            right = error.field.partition(".")[0] == field and f": {name}" in str(error)
            return "" if right else f"{wrong}: {error}"
        except Exception as error:
            return f"{wrong}: {error!r}"
        return f"{wrong} is taken"


def forbidden(call: Call, field: str) -> Iterator[Any]:
    """Values that an argument must not have, by a validator that the client does not use."""
    schema = call.properties[field]
    validator = OAS30Validator({**schema, "components": {"schemas": call.schemas}})
    values = [*ODD_VALUES, *beyond_the_bounds(schema)]
    yield from (value for value in values if not validator.is_valid(value))
    yield from UNSENDABLE


def beyond_the_bounds(schema: Json) -> Iterator[Any]:
    if "maximum" in schema:
        yield schema["maximum"] + 1
    if "maxLength" in schema:
        yield "x" * (schema["maxLength"] + 1)


def wrong_spans(span: Json) -> Iterator[tuple[int, int]]:
    yield 10, 5
    if "max" in span:
        yield 10, 11 + span["max"]


@pytest.mark.parametrize("name", METHODS)
def test_a_forbidden_argument_is_named_and_nothing_is_sent(
    answering: Callable[..., Any], name: str
) -> None:
    method = Method(answering, name)
    complaints = []
    for field, argument in method.arguments():
        is_needed = method.parameters[argument].default is inspect.Parameter.empty
        for value in [*([None] if is_needed else []), *forbidden(method.call, field)]:
            complaints.append(method.complaint(field, **{argument: value}))

    assert not any(complaints), "\n".join([f"{name}:", *filter(None, complaints)])
    assert not method.requests


SPANS = {
    name: call.schemas[call.request]["x-qc-span"]
    for name, call in ((name, CALLS[METHODS[name]]) for name in METHODS)
    if call.request and "x-qc-span" in call.schemas[call.request]
}


@pytest.mark.parametrize("name", SPANS.keys() - {"projects.read"})
def test_a_span_that_is_too_long_or_backwards_is_refused_and_nothing_is_sent(
    answering: Callable[..., Any], name: str
) -> None:
    method, span = Method(answering, name), SPANS[name]
    first, last = parameter_name(span["start"]), parameter_name(span["end"])
    complaints = [
        method.complaint(span["end"], **{first: start, last: end})
        for start, end in wrong_spans(span)
    ]

    assert not any(complaints), "\n".join([f"{name}:", *filter(None, complaints)])
    assert not method.requests


@pytest.mark.parametrize("name", CALLS)
def test_the_spec_forbids_what_can_be_no_id(name: str) -> None:
    """Without this, the tests above would let a bound get lost."""
    call = CALLS[name]
    ids = [field for field in call.properties if field.endswith(("Id", "Ids", "Line", "start"))]
    for field in ids:
        assert {-1, ""} <= {*filter(is_hashable, forbidden(call, field))} or field == "versionId"


def is_hashable(value: Any) -> bool:
    return not isinstance(value, list | dict)


@pytest.mark.parametrize("name", CALLS)
def test_every_span_is_one_that_is_checked(name: str) -> None:
    ends = {("start", "end"), ("startLine", "endLine")}
    call = CALLS[name]
    has_span = any({*pair} <= call.properties.keys() for pair in ends)

    assert has_span == (name in SPANS)
