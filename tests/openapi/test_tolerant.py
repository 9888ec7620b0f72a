"""The tolerant edition accepts what decoders reject with the bundle, and changes no request."""

from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator

from judges.languages import variants
from tests.cases import for_each
from tests.openapi.test_schema_examples import OPERATIONS, WITH_JSON, problems
from tests.spec import DOCUMENT
from tools.spec import checks, portability, shapes
from tools.spec.references import REF, Json, references
from tools.spec.tolerant import tolerant

TOLERANT = tolerant(DOCUMENT)
SCHEMAS: Json = TOLERANT["components"]["schemas"]
EXPORTS = [path for path in OPERATIONS if path not in WITH_JSON]
RECEIVED = sorted(checks.response_schemas(DOCUMENT) - checks.request_schemas(DOCUMENT))
CHANGES = (variants.null_inside, variants.empty_lists)


def example(path: str) -> Any:
    return checks.success_content(OPERATIONS[path])["example"]


def schema_of(path: str) -> Json:
    schema: Json = checks.success_content(OPERATIONS[path])["schema"]
    return schema


def tolerant_problems(schema: Json, value: Any) -> list[str]:
    rooted = {"allOf": [schema], "components": TOLERANT["components"]}
    return [error.message for error in OAS30Validator(rooted).iter_errors(value)]


def small(**schemas: Json) -> Json:
    """Return the schemas of the tolerant edition of a bundle whose operation returns `Result`."""
    content = {"application/json": {"schema": {"$ref": f"{REF}Result"}}}
    document = {
        "info": {"description": "A test."},
        "paths": {"/read": {"post": {"responses": {"200": {"content": content}}}}},
        "components": {"schemas": schemas, "responses": {}},
    }
    loose: Json = tolerant(document)["components"]["schemas"]
    return loose


def test_it_is_valid_openapi() -> None:
    assert [error.message for error in OpenAPIV30SpecValidator(TOLERANT).iter_errors()] == []
    assert {*references(TOLERANT)} <= SCHEMAS.keys()


def test_it_says_in_its_description_what_it_is() -> None:
    assert "tolerant edition" in TOLERANT["info"]["description"]
    assert "tolerant edition" not in DOCUMENT["info"]["description"]


def test_it_breaks_a_rule_of_generators_only_for_exports() -> None:
    assert {line.split()[0] for line in portability.problems(TOLERANT)} == {
        path for path in EXPORTS if "application/json" not in _media(DOCUMENT, path)
    }


@for_each(RECEIVED)
def test_each_property_of_a_response_that_is_not_required_may_be_null(name: str) -> None:
    before, after = DOCUMENT["components"]["schemas"][name], SCHEMAS[name]
    assert after.get("required") == before.get("required")
    assert after.get("properties", {}).keys() == before.get("properties", {}).keys()
    for field, schema in after.get("properties", {}).items():
        assert field in after.get("required", ()) or shapes.is_nullable(schema, SCHEMAS), field


@for_each(OPERATIONS)
def test_requests_are_the_same(path: str) -> None:
    body = TOLERANT["paths"][path]["post"].get("requestBody")
    assert body == OPERATIONS[path].get("requestBody")


def test_the_schemas_of_requests_are_the_same() -> None:
    names = checks.request_schemas(DOCUMENT)
    assert checks.request_schemas(TOLERANT) == names
    assert {name: SCHEMAS[name] for name in names} == {
        name: DOCUMENT["components"]["schemas"][name] for name in names
    }


@for_each(WITH_JSON)
def test_an_example_fits_as_it_is_and_with_null_and_empty_lists(path: str) -> None:
    good = example(path)
    for value in (good, *(change(good, schema_of(path)) for change in CHANGES)):
        assert tolerant_problems(schema_of(path), value) == []


def test_the_bundle_itself_rejects_most_responses_with_null() -> None:
    nulls = {path: variants.null_inside(example(path), schema_of(path)) for path in WITH_JSON}
    changed = [path for path in WITH_JSON if nulls[path] != example(path)]
    rejected = [path for path in changed if problems(schema_of(path), nulls[path])]
    assert len(rejected) > len(changed) / 2


@for_each(EXPORTS)
def test_an_exported_file_may_be_a_rejection(path: str) -> None:
    content = _media(TOLERANT, path)
    assert content.keys() > _media(DOCUMENT, path).keys() - {"application/json"}
    rejected = {"success": False, "errors": ["no"]}
    assert tolerant_problems(content["application/json"]["schema"], rejected) == []


def _media(document: Json, path: str) -> Json:
    content: Json = document["paths"][path]["post"]["responses"]["200"].get("content", {})
    return content


NULL: Json = {"type": "string", "nullable": True, "enum": [None]}
OBJECT: Json = {"type": "object", "properties": {"id": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("field", "accepted", "rejected"),
    [
        ({"type": "string"}, [None, "x"], [1, []]),
        ({"$ref": f"{REF}Other"}, [None, [], {"id": None}], ["", {"id": "x"}]),
        ({"$ref": f"{REF}Strict"}, [None, {"id": 1}], [[], {}, {"id": None}]),
        ({"type": "array", "items": {"$ref": f"{REF}Other"}}, [None, [{"id": None}]], [[None]]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"a": None}], [1]),
        ({"oneOf": [{"$ref": f"{REF}Strict"}, NULL]}, [None, {"id": 1}], [[], "", {}]),
        ({"anyOf": [{"type": "integer"}, {"type": "string"}]}, [None, 1, ""], [[], {}]),
    ],
)
def test_a_field_accepts_null_and_where_nothing_is_required_an_empty_list(
    field: Json, accepted: list[Any], rejected: list[Any]
) -> None:
    empty = {"type": "array", "maxItems": 0, "items": {}}
    schemas = small(
        Result={"type": "object", "properties": {"field": field}},
        Other=OBJECT,
        Strict={**OBJECT, "required": ["id"]},
        EmptyList=empty,
    )

    def fits(value: Any) -> bool:
        rooted = {"allOf": [schemas["Result"]], "components": {"schemas": schemas}}
        return not [*OAS30Validator(rooted).iter_errors({"field": value})]

    assert [value for value in accepted if not fits(value)] == []
    assert [value for value in rejected if fits(value)] == []
