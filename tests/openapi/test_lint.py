"""Every operation and schema follows the conventions in openapi/README.md."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import checks
from tools.spec.bundle import OPENAPI
from tools.spec.secrets import has_secrets
from tools.spec.shapes import is_null

OPERATIONS = checks.operations(DOCUMENT)
METHOD_NAME = re.compile(r"[a-z_]+(?:\.[a-z0-9_]+)*")


@for_each(OPERATIONS)
def test_operation_has_every_required_attribute(path: str) -> None:
    assert list(checks.operation_problems(path, OPERATIONS[path])) == []


def test_an_empty_operation_is_reported() -> None:
    problems = list(checks.operation_problems("/x", {"summary": "Ends with a stop."}))
    expected = ["operationId", "description", "tags", "x-qc-safe", "x-qc-method", "summary"]
    expected += ["x-qc-source.page", "x-qc-source.checked", "evidence", "401", "default", "200"]
    assert [key for key in expected if not any(key in text for text in problems)] == []


@pytest.mark.parametrize("page", [checks.DOCS, f"{checks.DOCS}account", checks.DOCS.rstrip("/")])
def test_the_index_is_a_page_for_undocumented_operations_only(page: str) -> None:
    operation = {"x-qc-source": {"page": page}}
    wrong = f"x-qc-source.page is {page!r}"
    problems = "\n".join(checks.operation_problems("/x", operation))
    assert (wrong in problems) is not page.startswith(checks.DOCS)
    undocumented = {**operation, "x-qc-undocumented": True}
    assert wrong not in "\n".join(checks.operation_problems("/x", undocumented))


def test_a_second_request_media_type_is_reported() -> None:
    content: dict[str, Any] = {"schema": {}, "example": {}}
    body = {"required": True, "content": {"a/b": content, "c/d": content}}
    problems = "\n".join(checks.operation_problems("/x", {"requestBody": body}))
    assert "requestBody needs one media type" in problems


@for_each(OPERATIONS)
def test_only_post_is_described(path: str) -> None:
    assert list(DOCUMENT["paths"][path]) == ["post"]


@for_each(OPERATIONS)
def test_tag_is_declared(path: str) -> None:
    assert OPERATIONS[path]["tags"][0] in {tag["name"] for tag in DOCUMENT["tags"]}


@for_each(path for path, operation in OPERATIONS.items() if "x-qc-result" in operation)
def test_result_is_a_property_of_the_response(path: str) -> None:
    assert checks.result_complaint(DOCUMENT, OPERATIONS[path]) is None


def test_a_wrong_result_is_reported(document: dict[str, Any]) -> None:
    operation = {**OPERATIONS["/backtests/read"], "x-qc-result": "backtests"}
    assert "'backtests'" in str(checks.result_complaint(document, operation))


@for_each(OPERATIONS)
def test_fields_promised_on_success_exist_in_the_response(path: str) -> None:
    assert list(checks.promise_problems(DOCUMENT, OPERATIONS[path])) == []


def test_an_empty_promise_is_reported() -> None:
    schema = {"x-qc-required-on-success": ["files"], "properties": {"errors": {}}}
    content = {"application/json": {"schema": schema, "example": {"success": True}}}
    operation = {"responses": {"200": {"content": content}}}
    assert len(list(checks.promise_problems({}, operation))) == 2


def test_tags_are_described_and_used(document: dict[str, Any]) -> None:
    used = {operation["tags"][0] for operation in OPERATIONS.values()}
    assert [tag["name"] for tag in document["tags"] if tag["name"] not in used] == []
    assert all(tag["description"] and tag["externalDocs"]["url"] for tag in document["tags"])


def test_sdk_methods_are_unique(document: dict[str, Any]) -> None:
    variants = [
        place.schema["x-qc-method"]
        for place in checks.places(document)
        if "x-qc-method" in place.schema
    ]
    whole = [op["x-qc-method"] for op in OPERATIONS.values()]
    twice = [name for name, count in Counter(whole).items() if count > 1]
    twice += [name for name, count in Counter(variants).items() if count > 1]
    assert twice == []
    assert [name for name in whole + variants if not METHOD_NAME.fullmatch(name)] == []


def test_operation_ids_are_unique() -> None:
    ids = [operation["operationId"] for operation in OPERATIONS.values()]
    assert len(set(ids)) == len(ids)


def test_basic_auth_and_timestamp_are_sent_together(document: dict[str, Any]) -> None:
    schemes = document["components"]["securitySchemes"]
    assert document["security"] == [{name: [] for name in schemes}]
    assert {(scheme["type"], scheme.get("name")) for scheme in schemes.values()} == {
        ("http", None),
        ("apiKey", "Timestamp"),
    }


def test_every_schema_is_used(document: dict[str, Any]) -> None:
    used = checks.request_schemas(document) | checks.response_schemas(document)
    assert sorted(document["components"]["schemas"].keys() - used) == []


def test_every_schema_and_property_is_described(document: dict[str, Any]) -> None:
    found = checks.described_places(document)
    assert len(found) > len(document["components"]["schemas"])
    assert [text for place in found for text in checks.description_problems(place)] == []


@pytest.mark.parametrize("text", ["", "Too short", "Project identification number."])
def test_a_poor_description_is_reported(text: str) -> None:
    place = checks.Place("Project.projectIdentificationNumber", {"description": text})
    assert list(checks.description_problems(place))


def test_union_members_are_distinguishable(document: dict[str, Any]) -> None:
    unions = [text for p in checks.places(document) for text in checks.union_problems(document, p)]
    assert unions == []


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_indistinguishable_union_members_are_reported(key: str) -> None:
    members = [_model(required=[]), _model("a", "b", required=["b"])]
    place = checks.Place("Union", {key: members})
    assert list(checks.union_problems({}, place)) == [
        f"Union: member 0 of {key} requires nothing of its own"
    ]


def test_a_shared_property_does_not_distinguish_union_members() -> None:
    members = [_model("a", required=["a"]), _model("a", "b", required=["b"])]
    place = checks.Place("Union", {"oneOf": members})
    assert len(list(checks.union_problems({}, place))) == 1


def test_a_unique_constant_value_distinguishes_a_union_member() -> None:
    members = [_model("id", required=["id"]), _model("id", required=["id"])]
    members[0]["properties"]["id"] = {"enum": ["A"]}
    members[1]["properties"]["id"] = {"enum": ["B"]}
    assert not list(checks.union_problems({}, checks.Place("Union", {"oneOf": members})))
    members[1]["properties"]["id"] = {"enum": ["A", "B"]}
    assert list(checks.union_problems({}, checks.Place("Union", {"oneOf": members})))
    members[1]["properties"]["id"] = {"type": "string"}
    assert list(checks.union_problems({}, checks.Place("Union", {"oneOf": members})))


def test_only_anyof_may_end_in_a_fallback() -> None:
    members = [_model("a", required=["a"]), _model("b", required=[])]
    assert not list(checks.union_problems({}, checks.Place("Union", {"anyOf": members})))
    assert list(checks.union_problems({}, checks.Place("Union", {"oneOf": members})))


def test_a_member_that_excludes_the_others_needs_no_property_of_its_own() -> None:
    members = [_model("a", "b", required=["a", "b"]), _model("a", required=["a"])]
    members[1]["not"] = {"required": ["b"]}
    assert not list(checks.union_problems({}, checks.Place("Union", {"oneOf": members})))


def _model(*properties: str, required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": {key: {} for key in properties}, "required": required}


def test_requests_mark_their_required_fields(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    free = {"ListDataIssuesRequest", "ListLiveAlgorithmsRequest", "LiveNotification"}
    free |= {f"Read{name}Request" for name in ("Account", "Organization", "Project", "User")}
    objects = [n for n in checks.request_schemas(document) if "properties" in schemas[n]]
    assert {name for name in objects if not schemas[name].get("required")} == free


def test_requests_limit_the_length_of_every_id_and_text(document: dict[str, Any]) -> None:
    names = checks.request_schemas(document)
    loose = [
        place.name
        for place in checks.places(document)
        if place.name.split(".")[0] in names and place.name.endswith(("Id", ".name", ".start"))
        if not place.schema.keys() & {"minimum", "minLength", "pattern", "enum", "$ref"}
        if "deviation" not in place.schema.get("x-qc-source", {})
    ]
    assert loose == []


def test_responses_have_no_closed_enumerations(document: dict[str, Any]) -> None:
    names = checks.response_schemas(document)
    closed = [
        place.name
        for place in checks.places(document)
        if place.name.split(".")[0] in names and "enum" in place.schema
        if not is_null(place.schema)
    ]
    assert closed == []


def test_integer_enumerations_name_their_values(document: dict[str, Any]) -> None:
    found = checks.places(document)
    assert [p for p in found if p.schema.get("type") == "integer" and "x-enum-varnames" in p.schema]
    assert [text for place in found for text in checks.varname_problems(place)] == []


@pytest.mark.parametrize("key", ["enum", "x-extensible-enum"])
@pytest.mark.parametrize("names", [None, ["Long"], ["Long", "Long"], ["Long", "Short", "Flat"]])
def test_an_integer_enumeration_with_unnamed_values_is_reported(
    key: str, names: list[str] | None
) -> None:
    schema = {"type": "integer", key: [0, 1]} | ({"x-enum-varnames": names} if names else {})
    assert list(checks.varname_problems(checks.Place("Trade.direction", schema)))


def test_every_object_schema_is_named(document: dict[str, Any]) -> None:
    assert list(checks.inline_problems(document)) == []


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object"},
        {"additionalProperties": True},
        {"additionalProperties": {"type": "string"}},
        {"properties": {"a": {"type": "string"}}},
    ],
)
def test_an_inline_object_is_reported(schema: dict[str, Any]) -> None:
    document = _document(Outer={"type": "object", "properties": {"inner": schema}})
    assert [text.split(":")[0] for text in checks.inline_problems(document)] == ["Outer.inner"]
    listed = _document(Outer={"type": "array", "items": schema})
    assert [text.split(":")[0] for text in checks.inline_problems(listed)] == ["Outer[items]"]


def test_an_inline_object_in_a_response_is_reported() -> None:
    content = {"application/json": {"schema": {"type": "object"}}}
    operation = {"responses": {"200": {"content": content}}}
    document = _document() | {"paths": {"/x": {"post": operation}}}
    assert [text.split(":")[0] for text in checks.inline_problems(document)] == [
        "/x application/json"
    ]


def test_members_of_an_allof_may_be_inline() -> None:
    assert list(checks.inline_problems(_document(Whole=_whole("a")))) == []


def test_no_two_object_schemas_are_duplicates(document: dict[str, Any]) -> None:
    assert list(checks.twin_problems(document)) == []


def test_duplicate_object_schemas_are_reported() -> None:
    twins = _document(First=_whole("a", "b"), Second=_whole("b", "a"))
    assert len(list(checks.twin_problems(twins))) == 1
    beside = _document(First=_whole("a", "b"), Second=_model("a", "b", required=[]))
    assert len(list(checks.twin_problems(beside))) == 1


def test_two_models_may_share_the_same_properties() -> None:
    models = _document(First=_model("a", required=[]), Second=_model("a", required=["a"]))
    assert list(checks.twin_problems(models)) == []


def _whole(*properties: str) -> dict[str, Any]:
    return {"allOf": [{"$ref": "#/components/schemas/Part"}, _model(*properties, required=[])]}


def _document(**schemas: dict[str, Any]) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas}}


def test_secrets_are_marked(document: dict[str, Any]) -> None:
    found = checks.places(document)
    assert [text for place in found for text in checks.secret_problems(document, place)] == []


def test_every_exception_to_the_secret_rule_is_still_needed(document: dict[str, Any]) -> None:
    unmarked = {
        name
        for place in checks.places(document)
        for name in (place.name, place.name.rsplit(".", 1)[-1])
        if not has_secrets(place.schema, document["components"]["schemas"])
    }
    assert checks.NO_SECRETS.keys() <= unmarked


@pytest.mark.parametrize(
    "name", ["token", "refreshToken", "alpaca-api-key", "tt-rest-app-secret", "ib-password"]
)
@pytest.mark.parametrize("kind", ["string", "integer", "object", "array"])
def test_an_unmarked_secret_is_reported(name: str, kind: str) -> None:
    assert list(checks.secret_problems({}, checks.Place(f"Model.{name}", {"type": kind})))
    marks = {"format": "password"} if kind == "string" else {"x-qc-secret": True}
    assert not list(checks.secret_problems({}, checks.Place(f"Model.{name}", marks)))


@pytest.mark.parametrize("name", ["tokenType", "inputTokens", "key", "author", "name"])
def test_a_field_that_is_not_a_secret_needs_no_mark(name: str) -> None:
    assert not list(checks.secret_problems({}, checks.Place(f"Model.{name}", {"type": "string"})))


def test_every_response_has_the_envelope(document: dict[str, Any]) -> None:
    for path, operation in OPERATIONS.items():
        schema = checks.follow(document, checks.success_content(operation)["schema"])
        if schema.get("type") == "string":
            continue
        members = [checks.follow(document, one) for one in schema.get("oneOf", [schema])]
        objects = [member for member in members if member["type"] != "array"]
        assert objects, path
        for member in objects:
            assert {"success", "errors"} <= member["properties"].keys(), path


def test_no_schema_forbids_additional_properties(document: dict[str, Any]) -> None:
    strict = [
        p.name for p in checks.places(document) if p.schema.get("additionalProperties") is False
    ]
    assert strict == []


def test_every_deviation_has_evidence(document: dict[str, Any]) -> None:
    responses = document["components"]["responses"]
    found = [*checks.places(document), *(checks.Place(n, r) for n, r in responses.items())]
    sources = [place for place in found if "x-qc-source" in place.schema]
    assert sources
    assert [text for place in sources for text in checks.evidence_problems(place)] == []
    assert [p.name for p in sources if not p.schema["x-qc-source"].get("deviation")] == []


def test_timestamps_are_not_declared_as_rfc_3339(document: dict[str, Any]) -> None:
    formats = {place.schema.get("format") for place in checks.places(document)}
    assert "utc-date-time" in formats
    assert "date-time" not in formats


@for_each(path for path in sorted(OPENAPI.rglob("*")) if path.is_file())
def test_no_text_resembles_a_credential(path: Path) -> None:
    assert checks.credential_like(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("text", ["0a" * 20, "key: " + "Zx9" * 16 + "==", f"token {'f0' * 32}."])
def test_a_credential_in_the_text_is_reported(text: str) -> None:
    assert checks.credential_like(text)
