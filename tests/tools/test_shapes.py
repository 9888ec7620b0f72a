"""What a schema says once its references are followed."""

from typing import Any

import pytest

from tools.spec import shapes

NULL = {"type": "string", "nullable": True, "enum": [None]}
TEXT = {"type": "string"}
REFERENCE = {"$ref": "#/components/schemas/Base"}
SCHEMAS: dict[str, Any] = {
    "Base": {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
    "Alias": REFERENCE,
    "Whole": {"allOf": [REFERENCE, {"properties": {"b": TEXT}, "required": ["b"]}]},
    "Either": {"oneOf": [REFERENCE, {"anyOf": [TEXT, {"type": "integer"}]}]},
}


def test_the_members_of_an_allof_are_made_one() -> None:
    whole = shapes.flat(SCHEMAS["Whole"], SCHEMAS)
    assert whole["properties"] == {"a": TEXT, "b": TEXT}
    assert whole["required"] == ["a", "b"]


def test_null_among_the_members_is_said_as_nullable() -> None:
    beside = {"anyOf": [REFERENCE, NULL]}
    whole = shapes.flat(beside, SCHEMAS)
    assert whole["nullable"] is True
    assert "anyOf" not in whole
    assert whole["properties"] == {"a": TEXT}
    assert shapes.is_nullable(beside, SCHEMAS)
    assert not shapes.is_nullable(REFERENCE, SCHEMAS)


def test_choices_within_choices_are_one_choice() -> None:
    assert shapes.forms(SCHEMAS["Either"], SCHEMAS) == [REFERENCE, TEXT, {"type": "integer"}]
    assert shapes.choice(SCHEMAS["Either"], SCHEMAS) == "oneOf"
    assert shapes.choice(REFERENCE, SCHEMAS) is None


def test_a_reference_is_followed_from_name_to_name() -> None:
    assert list(shapes.followed({"$ref": "#/components/schemas/Alias"}, SCHEMAS)) == [
        "Alias",
        "Base",
    ]


def test_everything_inside_a_schema_is_found_but_not_the_maps_that_hold_it() -> None:
    properties = {"items": TEXT, "list": {"items": REFERENCE, "additionalProperties": False}}
    schema = {"properties": properties, "allOf": [SCHEMAS["Base"]]}
    base = [SCHEMAS["Base"], TEXT]
    assert [*shapes.subschemas(schema)] == [schema, TEXT, properties["list"], REFERENCE, *base]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (TEXT, "string"),
        ({}, "any"),
        ({"type": "object", "additionalProperties": True}, "object"),
        ({"type": "object", "additionalProperties": TEXT}, "map"),
    ],
)
def test_a_map_is_a_kind_of_its_own(schema: dict[str, Any], kind: str) -> None:
    assert shapes.kind(schema) == kind
