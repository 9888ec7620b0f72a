"""The bundle follows the rules that generators of other languages need."""

from typing import Any

from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import portability


@for_each(portability.RULES, lambda rule: rule.__name__)
def test_the_bundle_follows_the_rule(rule: portability.Rule) -> None:
    assert list(rule(DOCUMENT)) == []


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas}}


def test_an_integer_without_a_size_is_reported() -> None:
    inner = {"type": "array", "items": {"type": "integer"}}
    sized = {"type": "integer", "format": "int64"}
    small = {"type": "integer", "format": "int32"}
    properties = {"used": sized, "ids": inner, "small": small}
    assert list(portability.size_problems(document(Store={"properties": properties}))) == [
        "Store.ids[items]: an integer without format: int64",
        "Store.small: an integer without format: int64",
    ]


def test_null_within_a_member_of_a_union_is_reported() -> None:
    text = {"type": "string", "nullable": True}
    alone = {**text, "enum": [None]}
    good = {"anyOf": [{"type": "object"}, {"type": "string"}, alone]}
    bad = {"anyOf": [{"type": "object"}, text]}
    named = {"oneOf": [{"type": "object"}, {"$ref": "#/components/schemas/Text"}]}
    schemas = document(Text=text, Good=good, Bad=bad, Named=named)
    assert [text.split(":")[0] for text in portability.null_problems(schemas)] == ["Bad", "Named"]


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
