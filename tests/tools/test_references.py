"""What refers to what."""

import pytest

from tools.spec.references import reachable, references, resolve, resolved, target

SCHEMAS = {
    "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
    "B": {"items": {"$ref": "#/components/schemas/B"}},
    "C": {"example": {"$ref": "#/components/schemas/A"}},
}


def test_what_is_referred_to_is_found_through_others_and_in_circles() -> None:
    assert reachable(SCHEMAS, {"schema": {"$ref": "#/components/schemas/A"}}) == {"A", "B"}


def test_a_reference_in_an_example_is_data() -> None:
    assert reachable(SCHEMAS, SCHEMAS["C"]) == set()


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("#/components/schemas/A", "A"),
        ("A", "A"),  # as the inventory of the docs has it
        ("#/components/responses/Failed", None),
        ({"type": "string"}, None),  # a property of that name
        (None, None),
    ],
)
def test_a_reference_to_a_schema_is_told_from_others(ref: object, name: str | None) -> None:
    assert target({"$ref": ref}) == name
    assert [*references({"a": [{"$ref": ref}]})] == ([name] if name else [])


def test_a_reference_is_followed_to_its_end() -> None:
    schemas = {"A": {"$ref": "#/components/schemas/C"}, "C": SCHEMAS["C"]}
    assert resolved({"$ref": "#/components/schemas/A"}, schemas) is SCHEMAS["C"]
    assert resolved(SCHEMAS["A"], SCHEMAS) is SCHEMAS["A"]


def test_a_reference_is_followed_and_its_escapes_are_read() -> None:
    assert resolve({"paths": {"/x~y": 1}}, "#/paths/~1x~0y") == 1


@pytest.mark.parametrize("ref", ["#/paths/gone", "other.yaml#/paths"])
def test_a_reference_that_leads_nowhere_is_a_key_error(ref: str) -> None:
    with pytest.raises(KeyError):
        resolve({"paths": {}}, ref)
