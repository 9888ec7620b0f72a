from typing import Any

import pytest

from quantconnect_sandbox.http.coerce import coerce

SCHEMAS: dict[str, Any] = {
    "Value": {"anyOf": [{"type": "string"}, {"type": "number"}]},
    "Map": {"type": "object", "additionalProperties": {"$ref": "#/Value"}},
    "Thing": {
        "type": "object",
        "properties": {
            "count": {"type": "integer"},
            "share": {"type": "number"},
            "limit": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            "open": {"type": "boolean"},
            "ids": {"type": "array", "items": {"type": "integer"}},
            "map": {"allOf": [{"$ref": "#/Map"}]},
            "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "either": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
            "amount": {"anyOf": [{"type": "integer"}, {"type": "number"}]},
            "free": {},
        },
    },
}


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    return SCHEMAS[schema["$ref"][2:]] if "$ref" in schema else schema


@pytest.mark.parametrize(
    ("given", "typed"),
    [
        ({"count": "20000128"}, {"count": 20000128}),
        ({"count": "-1"}, {"count": -1}),
        ({"count": "1.5"}, {"count": "1.5"}),
        ({"count": "many"}, {"count": "many"}),
        ({"count": ""}, {"count": ""}),
        ({"count": 3.0}, {"count": 3}),
        ({"count": 3.5}, {"count": 3.5}),
        ({"share": 3.0}, {"share": 3.0}),
        ({"share": "2"}, {"share": 2}),
        ({"share": "-.5e1"}, {"share": -5.0}),
        ({"share": "nan"}, {"share": "nan"}),
        ({"share": "1e400"}, {"share": "1e400"}),
        ({"limit": ""}, {"limit": None}),
        ({"limit": "2"}, {"limit": 2}),
        ({"open": "true"}, {"open": True}),
        ({"open": "False"}, {"open": False}),
        ({"open": "0"}, {"open": False}),
        ({"open": "yes"}, {"open": "yes"}),
        ({"ids": {"1": "8", "0": "7"}}, {"ids": [7, 8]}),
        ({"ids": {"a": "7"}}, {"ids": {"a": "7"}}),
        ({"ids": "[7, 8]"}, {"ids": [7, 8]}),
        ({"ids": "[7"}, {"ids": "[7"}),
        ({"ids": ""}, {"ids": []}),
        ({"ids": {}}, {"ids": []}),
        ({"map": {"fast": "10", "slow": 50}}, {"map": {"fast": "10", "slow": 50}}),
        ({"map": []}, {"map": {}}),
        ({"map": '{"fast": 10}'}, {"map": {"fast": 10}}),
        ({"note": None, "count": None}, {"note": None}),
        ({"either": "1"}, {"either": 1}),
        ({"either": 1.0}, {"either": 1}),
        ({"amount": 1.0}, {"amount": 1.0}),
        ({"amount": 1e308}, {"amount": 1e308}),
        ({"free": "1", "unknown": {"0": "1"}}, {"free": "1", "unknown": {"0": "1"}}),
    ],
)
def test_strings_are_converted_to_the_type_of_the_schema(
    given: dict[str, Any], typed: dict[str, Any]
) -> None:
    found = coerce(given, {"$ref": "#/Thing"}, resolve)
    assert repr(found) == repr(typed)  # 1 and 1.0 are equal


def test_the_given_request_is_not_modified() -> None:
    given = {"ids": {"0": "7"}}
    coerce(given, SCHEMAS["Thing"], resolve)
    assert given == {"ids": {"0": "7"}}
