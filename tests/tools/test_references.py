"""References between schemas."""

import pytest

from tools.spec.references import reachable, references, resolve, resolved, target

SCHEMAS = {
    "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
    "B": {"items": {"$ref": "#/components/schemas/B"}},
    "C": {"example": {"$ref": "#/components/schemas/A"}},
}


def test_indirect_and_circular_references_are_found() -> None:
    assert reachable(SCHEMAS, {"schema": {"$ref": "#/components/schemas/A"}}) == {"A", "B"}


def test_a_reference_in_an_example_is_ignored() -> None:
    assert reachable(SCHEMAS, SCHEMAS["C"]) == set()


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("#/components/schemas/A", "A"),
        ("A", "A"),  # as in the inventory of the docs
        ("#/components/responses/Failed", None),
        ({"type": "string"}, None),  # a property of that name
        (None, None),
    ],
)
def test_schema_references_are_distinguished_from_others(ref: object, name: str | None) -> None:
    assert target({"$ref": ref}) == name
    assert [*references({"a": [{"$ref": ref}]})] == ([name] if name else [])


def test_a_chain_of_references_is_resolved() -> None:
    schemas = {"A": {"$ref": "#/components/schemas/C"}, "C": SCHEMAS["C"]}
    assert resolved({"$ref": "#/components/schemas/A"}, schemas) is SCHEMAS["C"]
    assert resolved(SCHEMAS["A"], SCHEMAS) is SCHEMAS["A"]


def test_a_reference_with_escapes_is_resolved() -> None:
    assert resolve({"paths": {"/x~y": 1}}, "#/paths/~1x~0y") == 1


@pytest.mark.parametrize("ref", ["#/paths/gone", "other.yaml#/paths"])
def test_a_dangling_reference_is_a_key_error(ref: str) -> None:
    with pytest.raises(KeyError):
        resolve({"paths": {}}, ref)
