"""Secret fields by the classes that hide them in their repr."""

from typing import Any

from tools.client.secrets import VALUES, secrets
from tools.spec.secrets import has_secrets

TEXT = {"type": "string"}
PASSWORD = {"type": "string", "format": "password"}
MARKED = {"type": "object", "x-qc-secret": True}


def found(**schemas: dict[str, Any]) -> dict[str, list[str]]:
    return secrets({"components": {"schemas": schemas}})


def test_passwords_and_marked_properties_are_secrets() -> None:
    properties = {"token": PASSWORD, "headers": MARKED, "name": TEXT}
    assert found(Model={"type": "object", "properties": properties}) == {
        "Model": ["token", "headers"]
    }


def test_a_reference_to_a_marked_schema_is_a_secret() -> None:
    properties = {"headers": {"$ref": "#/components/schemas/Headers"}}
    model = {"type": "object", "properties": properties}
    assert found(Model=model, Headers=MARKED)["Model"] == ["headers"]


def test_a_model_without_secrets_is_omitted() -> None:
    assert found(Model={"type": "object", "properties": {"name": TEXT}}) == {}


def test_values_of_a_map_can_be_secrets() -> None:
    assert found(Map={"type": "object", "additionalProperties": PASSWORD}) == {"Map": [VALUES]}


def test_lists_and_unions_of_secrets_are_secrets() -> None:
    many = {"type": "array", "items": PASSWORD}
    either = {"anyOf": [TEXT, {"type": "object", "properties": {"key": PASSWORD}}]}
    properties = {"many": many, "either": either, "any": {"additionalProperties": True}}
    assert found(Model={"type": "object", "properties": properties}) == {
        "Model": ["many", "either"]
    }


def test_an_object_has_the_secrets_of_all_its_parts() -> None:
    base = {"type": "object", "properties": {"token": PASSWORD}}
    whole = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"key": MARKED}}]}
    assert found(Base=base, Whole=whole)["Whole"] == ["token", "key"]


def test_a_secret_is_found_at_any_depth_and_in_cycles() -> None:
    circle = {"$ref": "#/components/schemas/Circle"}
    token = {"type": "object", "properties": {"token": PASSWORD}}
    schemas = {
        "Circle": {"allOf": [{"properties": {"next": circle, "name": TEXT}}]},
        "Holder": {"items": {"properties": {"inner": {"$ref": "#/components/schemas/Token"}}}},
        "Token": token,
    }
    assert not has_secrets(circle, schemas)
    assert has_secrets({"$ref": "#/components/schemas/Holder"}, schemas)
    assert found(List={"type": "object", "properties": {"all": {"items": token}}}) == {
        "List": ["all"]
    }
