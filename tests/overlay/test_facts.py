"""The facts of the client about each operation match the spec."""

from dataclasses import replace
from pathlib import Path

import pytest

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import FACTS, _facts, methods, operation_of
from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.overlay.calls import Call, calls
from tools.spec import checks
from tools.spec.references import REF, reachable
from tools.spec.shapes import flat

SCHEMAS = DOCUMENT["components"]["schemas"]
CALLS = calls(DOCUMENT)


def test_there_is_an_operation_for_each_method_of_the_spec() -> None:
    forms = {schema["x-qc-method"] for schema in SCHEMAS.values() if "x-qc-method" in schema}
    documented = forms | {str(operation["x-qc-method"]) for operation in operations()}

    assert forms <= set(methods()) <= documented
    assert {operation_of(name).path for name in methods()} == set(DOCUMENT["paths"])


def test_the_facts_file_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    contents = FACTS.read_bytes()
    monkeypatch.setattr(Path, "read_bytes", lambda path: read.append(path) or contents)
    operation_of.cache_clear()
    _facts.cache_clear()

    assert [operation_of(name).request == {} for name in ("authenticate", "files.read")] == [
        True,
        False,
    ]
    assert read == [FACTS]


def operations() -> list[dict[str, object]]:
    return [operation for item in DOCUMENT["paths"].values() for operation in item.values()]


@for_each(CALLS, name=lambda call: call.name)
def test_an_operation_has_the_path_of_the_spec(call: Call) -> None:
    known = operation_of(call.name)

    (described,) = DOCUMENT["paths"][known.path].values()
    assert described["operationId"] == call.operation["operationId"]
    assert known.docs == described["externalDocs"]["url"]
    assert known.safe is call.facts["x-qc-safe"]


@for_each(CALLS, name=lambda call: call.name)
def test_a_request_has_the_arguments_of_the_spec(call: Call) -> None:
    known = operation_of(call.name).request
    described = flat(SCHEMAS[call.request], SCHEMAS) if call.request else {}

    assert set(known.get("properties", ())) == set(described.get("properties", ()))
    assert sorted(known.get("required", ())) == sorted(described.get("required", ()))
    needed = reachable(SCHEMAS, {"$ref": REF + call.request}) if call.request else set()
    assert set(known.get("definitions", ())) == needed - {call.request}


@for_each(CALLS, name=lambda call: call.name)
def test_the_example_of_a_response_has_every_promised_field(call: Call) -> None:
    known, responses = operation_of(call.name), call.operation["responses"]
    media = next(iter(responses["200"]["content"]))

    assert known.redirects == ("302" in responses)
    assert known.text == ("" if known.redirects or media == "application/json" else media)
    if media == "application/json" and not known.redirects:
        example = checks.success_content(call.operation)["example"]
        kept = [names for names in known.promises if set(names) <= example.keys()]
        assert len(kept) == min(1, len(known.promises))
        # A read does not need it.
        assert known.silent == ("success" not in example) or known.safe


# Written by hand, to detect errors that the tool makes in both the spec and the facts.
KNOWN = [
    Operation("projects.delete", "/projects/delete", False, ""),
    Operation("projects.create", "/projects/create", False, "", promises=(("projects",),)),
    Operation(
        "backtests.read_report",
        "/backtests/read/report",
        True,
        "",
        promises=(("report",), ("generating",)),
        unfinished="generating",
    ),
    Operation("backtests.export_trades", "/backtests/export/trades", True, "", text="text/csv"),
    Operation("backtests.export_insights", "/backtests/export/insights", True, "", rows=True),
    Operation("live.export_logs", "/live/export/logs", True, "", text="text/plain"),
    Operation("live.connections.authorize", "/live/auth0/authorize", False, "", redirects=True),
    Operation("nodes.read", "/nodes/read", True, "", promises=(("backtest", "research", "live"),)),
    Operation("ai.complete", "/ai/tools/complete", True, "", promises=(("state",),), silent=True),
]


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.name)
def test_known_operations_have_the_expected_facts(known: Operation) -> None:
    assert replace(operation_of(known.name), docs="", request={}) == known
