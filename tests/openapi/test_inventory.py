"""The spec covers everything in the docs and explains each difference from them."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tools.spec import checks, findings, inventory
from tools.spec.findings import Excuse
from tools.spec.inventory import INVENTORY, documented_names, idle, load, render, unexplained
from tools.spec.references import references

Json = dict[str, Any]
DOCUMENTED = load()
SENTENCE = {"evidence": "docs", "deviation": "Differs."}


def reported(document: Json, documented: Json = DOCUMENTED) -> list[str]:
    return [str(finding) for finding in unexplained(document, documented)]


def model(name: str) -> Callable[[Json], Json]:
    def find(document: Json) -> Json:
        found: Json = document["components"]["schemas"][name]
        return found

    return find


def test_the_inventory_has_a_line_for_each_path_and_schema() -> None:
    text = INVENTORY.read_text(encoding="utf-8")
    assert text == render(DOCUMENTED)
    entries = len(DOCUMENTED["paths"]) + len(DOCUMENTED["schemas"])
    assert sum(line.startswith("    ") for line in text.splitlines()) == entries


def test_the_inventory_is_complete() -> None:
    names = set(references([DOCUMENTED["paths"], DOCUMENTED["schemas"]]))
    assert names <= DOCUMENTED["schemas"].keys()
    properties = [len(s.get("properties", ())) for s in DOCUMENTED["schemas"].values()]
    assert (len(DOCUMENTED["paths"]), len(properties), sum(properties)) == (86, 279, 1333)


def test_every_difference_is_explained(document: Json) -> None:
    assert reported(document) == []


def test_every_deviation_explains_a_difference(document: Json) -> None:
    assert [f"{found.place}: {found.sentence}" for found in idle(document, DOCUMENTED)] == []


def test_every_rule_explains_a_difference(document: Json) -> None:
    used = {findings.rule(found) for found in inventory.findings(document, DOCUMENTED)}
    assert findings.RULES.keys() - used == set()


def test_documented_names_are_documented(document: Json) -> None:
    known = DOCUMENTED["schemas"].keys()
    schemas = document["components"]["schemas"]
    named = {n: documented_names(n, s) for n, s in schemas.items() if "x-qc-documented-name" in s}
    assert named
    assert [name for name, names in named.items() if known.isdisjoint(names)] == []
    documented = {path: facts["operationId"] for path, facts in DOCUMENTED["paths"].items()}
    operations = {path: item["post"] for path, item in document["paths"].items()}
    ids = {
        p: o["x-qc-documented-name"] for p, o in operations.items() if "x-qc-documented-name" in o
    }
    assert ids.items() <= documented.items()


CHANGES_OF_MODELS: list[tuple[str, Callable[[Json], Any], str]] = [
    (
        "BacktestResult",
        lambda m: m["properties"].pop("nodeName"),
        'BacktestResult.nodeName: property is "nodeName" in the docs and absent here',
    ),
    (
        "Library",
        lambda m: m["properties"].update(colour={"type": "string"}),
        'Library.colour: property is absent in the docs and "colour" here',
    ),
    (
        "Library",
        lambda m: m["properties"]["access"].update(type="string"),
        'Library.access: type is "boolean" in the docs and "string" here',
    ),
    (
        "LeanVersionsResponse",
        lambda m: m["properties"]["versions"].update(items={"type": "string"}),
        'LeanVersionsResponse.versions.items: type is "object" in the docs and "string" here',
    ),
    (
        "Library",
        lambda m: m["properties"]["projectId"].update(format="int32"),
        'Library.projectId: format is absent in the docs and "int32" here',
    ),
    (
        "CreateCompileResult",
        lambda m: m["properties"]["state"]["x-extensible-enum"].pop(),
        "CreateCompileResult.state: enumeration is",
    ),
    (
        "CreateProjectRequest",
        lambda m: m["properties"]["language"]["enum"].append("F#"),
        "CreateProjectRequest.language: enumeration is",
    ),
    (
        "BacktestResult",
        lambda m: m["properties"]["note"].pop("nullable"),
        "BacktestResult.note: nullable is true in the docs and false here",
    ),
    (
        "CreateCompileRequest",
        lambda m: m.pop("required"),
        "CreateCompileRequest.projectId: required is true in the docs and false here",
    ),
    (
        "UpdateBacktestRequest",
        lambda m: m["required"].append("note"),
        "UpdateBacktestRequest.note: required is false in the docs and true here",
    ),
    (
        "UpdateProjectRequest",
        lambda m: (
            m.pop("x-qc-source"),
            m["properties"]["versionId"].pop("x-qc-undocumented"),
        ),
        'UpdateProjectRequest.versionId: property is absent in the docs and "versionId" here',
    ),
    (
        "ReadBacktestRequest",
        lambda m: m["properties"]["chart"].pop("x-qc-source"),
        'ReadBacktestRequest.chart: property is absent in the docs and "chart" here',
    ),
]


def test_every_change_to_a_model_is_reported(document: Json) -> None:
    changed = deepcopy(document)
    for name, change, _ in CHANGES_OF_MODELS:
        change(model(name)(changed))
    lines = reported(changed)
    unnoticed = [
        expected
        for _, _, expected in CHANGES_OF_MODELS
        if not any(line.startswith(expected) for line in lines)
    ]
    assert unnoticed == []
    assert len(lines) >= len(CHANGES_OF_MODELS)


@pytest.mark.parametrize(
    ("path", "change", "expected"),
    [
        ("/compile/read", lambda p: p.pop("/compile/read"), "operation is"),
        ("/x", lambda p: p.update({"/x": {"post": {"operationId": "x"}}}), "operation is absent"),
        ("/compile/read", lambda p: _op(p).update(operationId="x"), "operation id is"),
        ("/compile/read", lambda p: _op(p)["x-qc-source"].update(page="x"), "docs page is"),
        ("/compile/read", lambda p: _op(p).update({"x-qc-undocumented": True}), "x-qc-undocument"),
        ("/compile/read", lambda p: _op(p).pop("requestBody"), "body is true in the docs"),
        ("/compile/read", lambda p: _op(p)["requestBody"].update(required=False), "required is"),
        ("/compile/read", lambda p: _op(p)["responses"].pop("401"), 'response is "401" in the'),
        ("/compile/read", lambda p: _op(p)["responses"].update({"404": {}}), "response is absent"),
        (
            "/compile/read",
            lambda p: _op(p)["requestBody"].update(content={"text/csv": {"schema": {}}}),
            'media type is "application/json" in the docs and absent here',
        ),
    ],
)
def test_a_changed_operation_is_reported(
    document: Json, path: str, change: Callable[[Json], Any], expected: str
) -> None:
    changed, documented = only_compiling(document)
    assert reported(changed, documented) == []
    change(changed["paths"])
    lines = reported(changed, documented)
    assert [line for line in lines if line.startswith(f"{path}: {expected}")]


def only_compiling(document: Json) -> tuple[Json, Json]:
    """The spec and the inventory, reduced to one operation and its schemas."""
    path = "/compile/read"
    own = {"paths": {path: deepcopy(document["paths"][path])}, "components": {"schemas": {}}}
    own["components"]["responses"] = document["components"]["responses"]
    keep(own, document["components"]["schemas"], own["components"]["schemas"])
    documented = {"paths": {path: DOCUMENTED["paths"][path]}, "schemas": {}}
    keep(documented, DOCUMENTED["schemas"], documented["schemas"])
    return own, documented


def keep(node: Any, schemas: Json, kept: Json) -> None:
    """Keep everything that `node` refers to, directly or indirectly."""
    for name in {*references(node)}:
        if name in schemas and name not in kept:
            kept[name] = schemas[name]
            keep(schemas[name], schemas, kept)


def _op(paths: Json) -> Json:
    found: Json = paths["/compile/read"]["post"]
    return found


def test_a_renamed_schema_is_reported(document: Json) -> None:
    changed = deepcopy(document)
    schemas = changed["components"]["schemas"]
    schemas["CompileState"] = schemas.pop("CreateCompileResult")
    schemas["CompileState"].pop("x-qc-documented-name")
    missing = 'CreateCompileResponse: schema is "CreateCompileResponse" in the docs and absent here'
    changed["paths"]["/compile/create"]["post"]["responses"].pop("200")
    assert missing in reported(changed)
    schemas["CompileState"]["x-qc-documented-name"] = "CreateCompileResponse"
    assert missing not in reported(changed)


def test_a_deviation_without_a_difference_is_reported(document: Json) -> None:
    changed = deepcopy(document)
    model("Library")(changed)["properties"]["access"]["x-qc-source"] = SENTENCE
    assert [found.place for found in idle(changed, DOCUMENTED)] == ["Library.access"]


def test_a_deviation_in_wording_needs_no_difference(document: Json) -> None:
    changed = deepcopy(document)
    source = {**SENTENCE, "deviation": "The text of the docs says otherwise."}
    model("Library")(changed)["properties"]["access"]["x-qc-source"] = source
    assert idle(changed, DOCUMENTED) == []


def compared(documented: Json, here: Json, *, sent: bool = True, **more: Json) -> list[str]:
    """Return the unexplained differences between a documented property and ours."""
    here = {"type": "object", "properties": {"value": here}}
    operation = {
        "operationId": "x",
        "x-qc-source": {"page": checks.DOCS + "x"},
        "requestBody": {"required": True, "content": _content("Model" if sent else "Other")},
        "responses": {"200": {"content": _content("Other" if sent else "Model")}},
    }
    facts = {
        "operationId": "x",
        "folder": "01 X",
        "body": _facts("Model" if sent else "Other"),
        "bodyRequired": True,
        "answers": {"200": _facts("Other" if sent else "Model")},
    }
    schemas = {"Model": here, "Other": {"type": "object"}, **more}
    document = {
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": schemas, "responses": {}},
    }
    model = {"type": "object", "properties": {"value": documented}}
    theirs = {"Model": model, "Other": {"type": "object"}}
    return reported(document, {"paths": {"/x": facts}, "schemas": theirs})


def _content(name: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _facts(name: str) -> Json:
    return {"application/json": {"$ref": name}}


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
MAP = {"type": "object", "additionalProperties": TEXT}
OPEN = {"type": "string", "x-extensible-enum": ["a", "b"]}
CLOSED = {"type": "string", "enum": ["a", "b"]}


@pytest.mark.parametrize(
    ("documented", "here"),
    [
        (TEXT, TEXT),
        ({**TEXT, "format": "date-time"}, {**TEXT, "format": "utc-date-time"}),
        ({**NUMBER, "format": "float"}, {**NUMBER, "format": "double"}),
        (TEXT, {**TEXT, "format": "password"}),
        (CLOSED, {**CLOSED, "enum": ["b", "a"]}),
        (TEXT, {**TEXT, "minLength": 1}),
        ({"oneOf": [TEXT, NUMBER]}, {"oneOf": [NUMBER, TEXT]}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        (MAP, MAP),
        (TEXT, {"allOf": [{"$ref": "#/components/schemas/Text"}]}),
        ({**TEXT, "nullable": True}, {"nullable": True, "allOf": [TEXT]}),
    ],
)
def test_identical_schemas_give_no_finding(documented: Json, here: Json) -> None:
    assert compared(documented, here, Text=TEXT) == []


@pytest.mark.parametrize(
    ("documented", "here", "expected"),
    [
        ({**NUMBER, "format": "float"}, NUMBER, "format"),
        ({**NUMBER, "format": "float"}, {"type": "integer", "format": "double"}, "type"),
        ({**TEXT, "format": "date-time"}, TEXT, "format"),
        ({**NUMBER, "format": "double"}, {**NUMBER, "format": "float"}, "format"),
        (CLOSED, OPEN, "enumeration"),
        (TEXT, CLOSED, "enumeration"),
        ({**NUMBER, "minimum": 0}, NUMBER, "minimum"),
        ({**NUMBER, "default": 0}, NUMBER, "default"),
        (NUMBER, {**NUMBER, "default": 0}, "default"),
        (TEXT, {"anyOf": [TEXT, NUMBER]}, "member"),
        ({"oneOf": [TEXT, NUMBER]}, TEXT, "member"),
        ({"oneOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, NUMBER]}, "choice"),
        (MAP, {"type": "object"}, "type"),
        (TEXT, {**TEXT, "nullable": True}, "nullable"),
        (TEXT, {"$ref": "#/components/schemas/Number"}, "type"),
    ],
)
def test_different_schemas_give_a_finding(documented: Json, here: Json, expected: str) -> None:
    lines = compared(documented, here, Number=NUMBER)
    assert lines
    assert all(f": {expected} is" in line for line in lines)


@pytest.mark.parametrize(
    ("documented", "here"),
    [
        (CLOSED, OPEN),
        (TEXT, OPEN),
        ({"oneOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, NUMBER]}),
    ],
)
def test_only_responses_are_tolerant(documented: Json, here: Json) -> None:
    assert compared(documented, here, sent=False) == []
    assert compared(documented, here, sent=True)


def test_only_requests_have_further_limits() -> None:
    assert compared(TEXT, {**TEXT, "minLength": 1}, sent=False)


def test_the_deviation_of_a_property_covers_its_nested_schema() -> None:
    wider = {"type": "array", "items": NUMBER}
    assert compared({"type": "array", "items": TEXT}, wider)
    assert compared({"type": "array", "items": TEXT}, {**wider, "x-qc-source": SENTENCE}) == []


def test_only_a_deviation_that_mentions_null_explains_null() -> None:
    nullable = {**TEXT, "nullable": True}
    assert compared(TEXT, {**nullable, "x-qc-source": SENTENCE})
    source = {**SENTENCE, "deviation": "Null was seen here, so it is nullable."}
    assert compared(TEXT, {**nullable, "x-qc-source": source}) == []


def test_the_deviation_of_a_substitute_schema_explains_the_difference() -> None:
    choice = {"anyOf": [TEXT, NUMBER]}
    reference = {"$ref": "#/components/schemas/Value"}
    assert compared(TEXT, reference, Value=choice)
    assert compared(TEXT, reference, Value={**choice, "x-qc-source": SENTENCE}) == []


@pytest.mark.parametrize(
    ("sentence", "holds"),
    [
        ("The docs lack `key`.", True),
        ("The docs lack something.", True),
        ("The docs lack `value`.", False),
        ("The docs lack `value` and `key`.", True),
        ("The docs lack `keys` and `target-value`.", True),
    ],
)
def test_the_deviation_of_a_schema_covers_only_the_properties_it_names(
    sentence: str, holds: bool
) -> None:
    excuse = Excuse("Model", "key", frozenset({"key", "value"}))
    assert excuse.holds({"Model": sentence}) is holds
    assert not excuse.holds({"Other": sentence})


def test_findings_are_grouped_by_file(document: Json) -> None:
    changed = deepcopy(document)
    model("Library")(changed)["properties"]["access"]["type"] = "string"
    del changed["paths"]["/compile/read"]
    grouped = inventory.by_file(unexplained(changed, DOCUMENTED))
    assert {"sections/compile.yaml", "sections/projects/project.yaml"} <= grouped.keys()
