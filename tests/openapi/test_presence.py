"""What `x-qc-always-present` lists agrees with the docs and with every example."""

from copy import deepcopy
from typing import Any

import pytest

from tests import presence as present
from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import checks, inventory, presence
from tools.spec.references import Json

OPERATIONS = {
    path: operation
    for path, operation in checks.operations(DOCUMENT).items()
    if "application/json" in operation["responses"]["200"].get("content", {})
}
TRIAL: Json = {
    "paths": {},
    "components": {
        "schemas": {
            "Trial": {
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "name": {"type": "string"},
                    "note": {"type": "string", "nullable": True},
                },
            },
        },
    },
}
DOCUMENTED: Json = {
    "schemas": {
        "Trial": {
            "required": ["id", "name", "note"],
            "properties": {"id": {}, "name": {}, "note": {"nullable": True}},
        }
    }
}


def reported(lists: dict[str, list[str]], **documented: Any) -> list[str]:
    document = deepcopy(TRIAL)
    document["components"]["schemas"]["Trial"][presence.KEYWORD] = lists
    schemas = DOCUMENTED["schemas"] | documented
    return list(presence.problems(document, {"schemas": schemas}))


def test_the_lists_agree_with_the_docs(document: Json) -> None:
    assert list(presence.problems(document, inventory.load())) == []


@for_each(OPERATIONS)
def test_an_example_has_what_is_always_present(path: str) -> None:
    example = checks.success_content(OPERATIONS[path])["example"]

    assert present.lacking(path, example) == []


def test_what_an_example_lacks_is_found_in_lists_maps_and_unions() -> None:
    chart = {"name": "Prices", "series": {"Price": {"name": "Price"}}}
    lines = present.lacking("/backtests/chart/read", {"chart": chart, "success": True})
    orders = present.lacking("/live/orders/read", {"orders": [{"id": 1}], "success": True})
    trades = present.lacking("/backtests/trades/read", {"trades": [{}], "success": True})

    assert "/backtests/chart/read.chart.series.Price.values" in lines
    assert "/live/orders/read.orders[0].symbol" in orders
    assert "/backtests/trades/read.trades[0].entryPrice" in trades


def test_a_property_that_the_docs_require_is_listed() -> None:
    assert reported({"docs": ["name"]}) == []
    assert reported({}) == [
        f"Trial.name: the docs require it, but {presence.KEYWORD} does not list it"
    ]


@pytest.mark.parametrize(
    ("lists", "problem"),
    [
        ({"docs": ["name"], "hearsay": []}, "evidence"),
        ({"docs": ["name", "name"]}, "twice"),
        ({"docs": ["name"], "client": ["id"]}, "is required"),
        ({"docs": ["name"], "client": ["note"]}, "may be null"),
        ({"docs": ["name"], "client": ["nme"]}, "declares no 'nme'"),
    ],
)
def test_a_wrong_name_is_reported(lists: dict[str, list[str]], problem: str) -> None:
    assert all(problem in text for text in reported(lists))
    assert reported(lists)


def test_a_property_that_the_docs_do_not_require_needs_other_evidence() -> None:
    undocumented = {"required": [], "properties": {}}

    assert reported({"docs": ["name"]}, Trial=undocumented) == [
        "Trial.name: the docs require it in neither response nor request"
    ]
    assert reported({"client": ["name"]}, Trial=undocumented) == []


def test_the_keyword_is_for_responses_only() -> None:
    document = deepcopy(TRIAL)
    trial = document["components"]["schemas"]["Trial"]
    trial["properties"]["name"][presence.KEYWORD] = {}
    reference = {"$ref": "#/components/schemas/Trial"}
    body = {"content": {"application/json": {"schema": reference}}}
    used = {"/x": {"post": {"requestBody": body, "responses": {}}}}

    expected = f"{presence.KEYWORD} is for the component schemas of responses"
    found = list(presence.problems(document | {"paths": used}, DOCUMENTED))
    assert found == [f"Trial.name: {expected}"]
    trial[presence.KEYWORD] = {"docs": ["name"]}
    found = list(presence.problems(document | {"paths": used}, DOCUMENTED))
    assert found == [f"Trial: {expected}", f"Trial.name: {expected}"]


def test_every_exception_is_needed(document: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "SOMETIMES_ABSENT", {})
    found = {text.split(":")[0] for text in presence.problems(document, inventory.load())}
    monkeypatch.undo()

    assert found == presence.SOMETIMES_ABSENT.keys()
