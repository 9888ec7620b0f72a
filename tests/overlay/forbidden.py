"""Values that the spec forbids, determined by a validator that the client does not use."""

from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS30Validator

from tests.overlay.world import CALLS, Json
from tools.overlay.calls import Call

UNUSUAL_VALUES = ("", "unknown", 0, -1, 7, 1.5, True, [], ["unknown"], [-1], {}, {"unknown": 1})
# Values that JSON cannot represent.
UNSENDABLE = ("\ud800", float("nan"), {"unknown": {1, 2}}, {"unknown": float("inf")})
SPANS: dict[str, Json] = {
    name: call.schemas[call.request]["x-qc-span"]
    for name, call in CALLS.items()
    if call.request and "x-qc-span" in call.schemas[call.request]
}


def forbidden(call: Call, field: str) -> Iterator[Any]:
    """Yield invalid values of an argument."""
    schema = call.properties[field]
    validator = OAS30Validator({**schema, "components": {"schemas": call.schemas}})
    values = [*UNUSUAL_VALUES, *_beyond_the_bounds(schema)]
    yield from (value for value in values if not validator.is_valid(value))
    yield from UNSENDABLE


def wrong_spans(span: Json) -> Iterator[tuple[int, int]]:
    """Starts and ends that are in the wrong order, or too far apart."""
    yield 10, 5
    if "max" in span:
        yield 10, 11 + span["max"]


def _beyond_the_bounds(schema: Json) -> Iterator[Any]:
    if "maximum" in schema:
        yield schema["maximum"] + 1
    if "maxLength" in schema:
        yield "x" * (schema["maxLength"] + 1)
