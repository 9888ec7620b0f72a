"""The bundle follows the rules that generators of other languages need."""

from typing import Any

import pytest

from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import portability


@for_each(portability.RULES, lambda rule: rule.__name__)
def test_the_bundle_follows_the_rule(rule: portability.Rule) -> None:
    assert list(rule(DOCUMENT)) == []


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas}}


def test_a_number_without_a_size_is_reported() -> None:
    inner = {"type": "array", "items": {"type": "integer"}}
    sized = {"type": "integer", "format": "int64"}
    small = {"type": "integer", "format": "int32"}
    price = {"type": "number", "format": "float"}
    fee = {"type": "number", "format": "double"}
    properties = {"used": sized, "ids": inner, "small": small, "price": price, "fee": fee}
    assert list(portability.size_problems(document(Store={"properties": properties}))) == [
        "Store.ids[items]: type: integer without format: int64",
        "Store.small: type: integer without format: int64",
        "Store.price: type: number without format: double",
    ]


def test_null_within_a_member_of_a_union_is_reported() -> None:
    text = {"type": "string", "nullable": True}
    alone = {**text, "enum": [None]}
    good = {"anyOf": [{"type": "object"}, {"type": "string"}, alone]}
    bad = {"anyOf": [{"type": "object"}, text]}
    named = {"oneOf": [{"type": "object"}, {"$ref": "#/components/schemas/Text"}]}
    schemas = document(Text=text, Good=good, Bad=bad, Named=named)
    assert [text.split(":")[0] for text in portability.null_problems(schemas)] == ["Bad", "Named"]


def test_a_null_with_the_type_of_another_member_is_reported() -> None:
    null = {"type": "string", "nullable": True, "enum": [None]}
    figure = {"anyOf": [{"type": "number"}, {"type": "string"}]}
    bad = {"oneOf": [{"$ref": "#/components/schemas/Figure"}, null]}
    good = {"oneOf": [{"$ref": "#/components/schemas/Figure"}, {**null, "type": "array"}]}
    schemas = document(Figure=figure, Good=good, Bad=bad)
    assert list(portability.null_type_problems(schemas)) == [
        "Bad: null has the type of another member"
    ]


def test_a_schema_with_the_name_of_an_inner_union_is_reported() -> None:
    union = {"anyOf": [{"$ref": "#/components/schemas/JobRunStatistics"}, {"type": "array"}]}
    job = {"properties": {"run-statistics": union, "owner": {"$ref": "#/components/schemas/Job"}}}
    schemas = document(Job=job, JobRunStatistics=union, JobOwner={})
    assert list(portability.inner_name_problems(schemas)) == [
        "JobRunStatistics: generators give this name to the union Job.run-statistics"
    ]


def test_a_schema_with_a_name_derived_from_an_operation_is_reported() -> None:
    schemas = document(CreateJobResponse={}, CreateJobRequest={}, JobResponse={})
    schemas["paths"] = {"/jobs/create": {"post": {"operationId": "createJob"}}}
    assert list(portability.operation_name_problems(schemas)) == [
        "CreateJobResponse: generators give this name to what they write for /jobs/create"
    ]


def test_a_union_of_objects_in_a_response_is_reported() -> None:
    ready = {"type": "object", "required": ["chart"], "properties": {"chart": {}}}
    waiting = {"type": "object", "required": ["progress"], "properties": {"progress": {}}}
    names = ("Ready", "Waiting", "Either")
    ready_ref, waiting_ref, either_ref = ({"$ref": f"#/components/schemas/{n}"} for n in names)
    either = {"anyOf": [ready_ref, waiting_ref]}
    listed = {"oneOf": [ready_ref, {"type": "array"}]}
    schemas = document(Ready=ready, Waiting=waiting, Either=either, Listed=listed)
    schemas["components"]["responses"] = {}
    content = {"content": {"application/json": {"schema": either_ref}}}
    schemas["paths"] = {"/x": {"post": {"responses": {"200": content}}}}
    assert list(portability.object_problems(schemas)) == [
        "Either: a union of several objects, make one object of them"
    ]
    schemas["paths"]["/x"]["post"] = {"requestBody": content, "responses": {}}
    assert list(portability.object_problems(schemas)) == []


def test_a_union_with_the_wrong_word_is_reported() -> None:
    text, number = {"type": "string"}, {"type": "number"}
    null = {"type": "string", "nullable": True, "enum": [None]}
    thing, empty = {"type": "object"}, {"type": "array", "maxItems": 0}
    figure = {"$ref": "#/components/schemas/Figure"}
    schemas = document(
        Figure={"anyOf": [text, number]},
        Good={"oneOf": [thing, empty, text, null]},
        Nested={"oneOf": [figure, thing]},
        Scalars={"oneOf": [figure, number]},
        Shapes={"anyOf": [thing, empty]},
        Nullable={"anyOf": [thing, null]},
    )
    assert list(portability.choice_problems(schemas)) == [
        "Scalars: oneOf of 2 scalars, use anyOf",
        "Shapes: anyOf of 0 scalars, use oneOf",
        "Nullable: anyOf of 0 scalars, use oneOf",
    ]


@pytest.mark.parametrize("values", [["Less", "less"], ["A.B", "['A'].['B']"]])
def test_values_that_become_the_same_name_are_reported(values: list[str]) -> None:
    schemas = document(Operator={"type": "string", "enum": values})
    assert list(portability.enumeration_problems(schemas)) == [
        "Operator: values that become the same name, use a pattern"
    ]
    open_one = {"type": "string", "x-extensible-enum": values}
    apart = {"type": "string", "enum": ["O2-8", "O4-12"]}
    schemas = document(Operator=open_one, Node=apart, Code={"type": "integer", "enum": [-1, 1]})
    assert list(portability.enumeration_problems(schemas)) == []


def test_a_pattern_that_rejects_a_listed_value_is_reported() -> None:
    operator = {"type": "string", "pattern": "^[Ll]ess$", "x-extensible-enum": ["Less", "Greater"]}
    assert list(portability.enumeration_problems(document(Operator=operator))) == [
        "Operator: the pattern rejects 'Greater'"
    ]


def test_an_encoding_is_reported() -> None:
    schemas = document()
    content = {"schema": {}, "encoding": {"file": {"contentType": "text/plain"}}}
    operation = {"requestBody": {"content": {"multipart/form-data": content}}, "responses": {}}
    schemas["paths"] = {"/x": {"post": operation}}
    assert list(portability.body_problems(schemas)) == ["/x: multipart/form-data has an encoding"]


def test_failures_with_several_schemas_are_reported() -> None:
    schemas = document(Failed={}, Unauthorized={}, Good={})

    def response(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {"content": {"application/json": {"schema": schema}}}

    responses = {"200": response("Good"), "302": {}, "401": response("Failed")}
    responses["default"] = {"$ref": "#/components/responses/Failed"}
    schemas["components"]["responses"] = {"Failed": response("Failed")}
    schemas["paths"] = {"/x": {"post": {"responses": responses}}}
    assert list(portability.failure_problems(schemas)) == []
    responses["401"] = response("Unauthorized")
    assert list(portability.failure_problems(schemas)) == [
        "/x: failures with 2 schemas, expected the same one"
    ]


def test_a_header_with_another_spelling_is_reported() -> None:
    schemas = document()
    failed: dict[str, Any] = {"headers": {"Retry-After": {}, "www_authenticate": {}}}
    schemas["components"]["responses"] = {"Failed": failed}
    good: dict[str, Any] = {"headers": {"Location": {}, "WWW-Authenticate": {}}}
    schemas["paths"] = {"/x": {"post": {"responses": {"302": good, "401": failed}}}}
    assert list(portability.header_problems(schemas)) == [
        "components Failed: www_authenticate is not the name of a header",
        "/x 401: www_authenticate is not the name of a header",
    ]


@pytest.mark.parametrize(
    ("second", "schema", "reported"),
    [
        ("application/json", {"type": "string"}, True),
        ("application/octet-stream", {"type": "string", "format": "binary"}, True),
        ("application/octet-stream", {"type": "string"}, False),
    ],
)
def test_a_second_form_of_a_response_is_reported(
    second: str, schema: dict[str, Any], reported: bool
) -> None:
    schemas = document()
    text: dict[str, Any] = {"text/plain": {"schema": {"type": "string"}}}
    both = {"content": text | {second: {"schema": schema}}}
    responses = {"200": both, "default": {"content": text}, "302": {}}
    schemas["paths"] = {"/x": {"post": {"responses": responses}}}
    problem = f"/x 200: {second}, text/plain, expected files with one schema, or one media type"
    assert list(portability.media_problems(schemas)) == [problem] * reported
