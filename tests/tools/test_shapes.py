"""Schemas with resolved references."""

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


def test_the_members_of_an_allof_are_merged() -> None:
    whole = shapes.flat(SCHEMAS["Whole"], SCHEMAS)
    assert whole["properties"] == {"a": TEXT, "b": TEXT}
    assert whole["required"] == ["a", "b"]


@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_null_among_the_members_becomes_nullable(word: str) -> None:
    beside = {word: [REFERENCE, NULL]}
    whole = shapes.flat(beside, SCHEMAS)
    assert whole["nullable"] is True
    assert word not in whole
    assert shapes.reference(beside) == shapes.reference(REFERENCE)
    assert whole["properties"] == {"a": TEXT}
    assert shapes.is_nullable(beside, SCHEMAS)
    assert not shapes.is_nullable(REFERENCE, SCHEMAS)


def test_a_pattern_with_the_values_that_it_accepts_becomes_an_enumeration() -> None:
    listed = {"type": "string", "x-extensible-enum": ["Less", "less"]}
    assert shapes.closed({**listed, "pattern": "^[Ll]ess$"}) == {
        "type": "string",
        "enum": ["Less", "less"],
    }
    assert shapes.closed(listed) == listed


def test_nested_unions_are_flattened() -> None:
    assert shapes.forms(SCHEMAS["Either"], SCHEMAS) == [REFERENCE, TEXT, {"type": "integer"}]
    assert shapes.choice(SCHEMAS["Either"], SCHEMAS) == "oneOf"
    assert shapes.choice(REFERENCE, SCHEMAS) is None


def test_references_between_schemas_are_resolved() -> None:
    assert list(shapes.followed({"$ref": "#/components/schemas/Alias"}, SCHEMAS)) == [
        "Alias",
        "Base",
    ]


def test_every_nested_schema_is_found_but_not_its_containers() -> None:
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
def test_a_map_is_a_separate_kind(schema: dict[str, Any], kind: str) -> None:
    assert shapes.kind(schema) == kind
