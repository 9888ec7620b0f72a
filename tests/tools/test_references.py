"""What refers to what."""

import pytest

from tools.spec.references import reachable, resolve

SCHEMAS = {
    "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
    "B": {"items": {"$ref": "#/components/schemas/B"}},
    "C": {"example": {"$ref": "#/components/schemas/A"}},
}


def test_what_is_referred_to_is_found_through_others_and_in_circles() -> None:
    assert reachable(SCHEMAS, {"schema": {"$ref": "#/components/schemas/A"}}) == {"A", "B"}


def test_a_reference_in_an_example_is_data() -> None:
    assert reachable(SCHEMAS, SCHEMAS["C"]) == set()


def test_a_reference_is_followed_and_its_escapes_are_read() -> None:
    assert resolve({"paths": {"/x~y": 1}}, "#/paths/~1x~0y") == 1


@pytest.mark.parametrize("ref", ["#/paths/gone", "other.yaml#/paths"])
def test_a_reference_that_leads_nowhere_is_a_key_error(ref: str) -> None:
    with pytest.raises(KeyError):
        resolve({"paths": {}}, ref)
