"""What strings mean: the kinds of their examples, numbers and rates in prose."""

import copy
from dataclasses import replace
from functools import cache

import pytest

from tests.tools.drift import facts, november
from tests.tools.drift.test_compare import EMPTY, changed, drift, lines, with_operation
from tools.drift import places, prose
from tools.drift.described import Described
from tools.drift.pages import Content, Model, Page, Property, Type
from tools.drift.verdict import judge
from tools.spec import inventory

EXAMPLES = [
    ("https://cdn.example.org/a.png", True),
    ("0a1b2c3d.png", False),
    ("A picture of the agent.", True),
    ("[Picture](https://example.org)", True),
    ("string", False),
]


@pytest.mark.parametrize(("example", "is_drift"), EXAMPLES)
def test_an_example_of_another_kind_is_drift(example: str, is_drift: bool) -> None:
    agent = Model(
        "Agent", "", {"profileImage": Property("profileImage", Type("string"), None, (), example)}
    )
    found = [one for one in drift(_agent_page(agent)) if one.row == "Agent.profileImage"]

    assert [one.what for one in found] == (["example"] if is_drift else [])
    assert example not in str(found)


WORDS = [
    ("Address of the picture.", "address"),
    ("The URL of the picture.", "address"),
    ("HTML that shows the picture.", "HTML"),
    ("A link in Markdown to the picture.", "link in Markdown"),
    ("File name of the picture.", None),
    ("The picture of the agent.", None),
    ("Address as the file is named.", None),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
@pytest.mark.parametrize("example", [None, "string"])
def test_a_sentence_that_says_what_a_string_is_is_compared(
    text: str, expected: str | None, example: str | None
) -> None:
    row = Property("profileImage", Type("string"), None, (), example, text)
    found = drift(_agent_page(Model("Agent", "", {row.name: row})))

    assert [one.documented for one in found if one.what == "contents"] == (
        [expected] if expected else []
    )


def test_a_deviation_about_what_a_string_is_explains_it() -> None:
    known = facts.described()
    document = copy.deepcopy(known.document)
    agent = document["components"]["schemas"]["Agent"]["properties"]["profileImage"]
    agent["x-qc-source"] = {"evidence": "client", "deviation": "An address."}
    document["paths"]["/agents/read"]["post"]["responses"]["200"]["content"] = {
        "application/json": {
            "schema": {"$ref": "#/components/schemas/AgentResponse"},
            "example": {"agent": {"profileImage": "https://example.org/a"}},
        }
    }
    for path in ("/agents/create", "/agents/list"):
        content = document["paths"][path]["post"]["responses"]["200"]["content"]
        content["application/json"].pop("example")
    described = Described(inventory.sides(document, inventory.load()))
    row = Property("profileImage", Type("string"), None, (), "a.png")
    page = _agent_page(Model("Agent", "", {row.name: row}))
    found = judge(described, places.committed(), EMPTY, [page])

    assert [one.what for one in found if one.row == "Agent.profileImage"] == []


def _agent_page(agent: Model) -> Page:
    """A page that shows an agent, which the docs of today do not."""
    response = Model(
        "AgentResponse", "", {"agent": Property("agent", Type("Agent", is_model=True))}
    )
    known = facts.page("/agents/read").operations[0]
    operation = replace(
        known,
        responses={**known.responses, "200": {"application/json": Content(("AgentResponse",))}},
        models={**known.models, "AgentResponse": response, "Agent": agent},
    )
    return Page("agent.md", (operation,))


@pytest.mark.parametrize(
    ("example", "kind"),
    [("many", "integer"), ("3.5", "integer"), ("perhaps", "boolean"), ("lots", "number")],
)
def test_an_example_that_is_not_of_its_type_is_drift(example: str, kind: str) -> None:
    def change(one: Property) -> Property:
        return replace(one, type=Type(kind), example=example)

    page = changed("/compile/read", "ReadCompileRequest", "projectId", change)

    assert ("ReadCompileRequest.projectId", "example") in lines(page)


def test_an_example_that_our_schema_rejects_is_drift() -> None:
    page = changed(
        "/compile/read", "ReadCompileRequest", "projectId", lambda one: replace(one, example="0")
    )
    (one,) = drift(page)

    assert (one.what, one.documented) == ("example", "number that our schema rejects")


NUMBERS = [
    ("At most 200 lines.", []),
    ("At most two hundred, that is 200, lines.", []),
    ("At most 250 lines.", [("ReadBacktestLogsRequest.end", "number")]),
    (
        "At most 1,000 lines since 2026-11-02 or November 2026.",
        [("ReadBacktestLogsRequest.end", "number")],
    ),
    ("Set to 1, else 0.", []),
    ("In utf-8 and base64 by /v2/logs.", []),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_a_number_in_prose_that_we_do_not_have_is_drift(
    text: str, expected: list[tuple[str, str]]
) -> None:
    page = changed(
        "/backtests/read/log",
        "ReadBacktestLogsRequest",
        "end",
        lambda one: replace(one, description=text),
    )

    assert lines(page) == expected


def test_a_rate_in_the_text_of_the_page_is_drift() -> None:
    text = "Limited to 45 calls in 30 minutes."
    page = with_operation("/backtests/export/logs", lambda o: replace(o, text=text))
    (one,) = drift(page)

    assert (one.row, one.what, one.here) == ("/backtests/export/logs", "rate", None)
    assert one.documented == "45 calls in 1800 seconds"
    assert one.advice.startswith("add x-qc-rate for 45 calls in 1800 seconds")


@cache
def _with_rate() -> Described:
    """Our description with the rate of one operation."""
    document = copy.deepcopy(facts.described().document)
    rate = {"calls": 45, "seconds": 1800, "evidence": "docs"}
    document["paths"]["/live/export/logs"]["post"]["x-qc-rate"] = rate
    return Described(inventory.sides(document, inventory.load()))


RATES = [
    ("Limited to 45 calls in 30 minutes.", [(45, 1800)]),
    ("At most 45 calls are accepted within 30 minutes.", [(45, 1800)]),
    ("Up to 1,000 API requests per day and 10 requests per second.", [(10, 1), (1000, 86_400)]),
    ("You can download it 3 times an hour.", [(3, 3600)]),
    ("It may be called 5 times every 2 hours.", [(5, 7200)]),
    ("The last 750 days; calls in 30 minutes.", []),
    ("The snapshot is 10 minutes old.", []),
]


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_rates_are_found_in_prose(text: str, expected: list[tuple[int, int]]) -> None:
    assert prose.rates(text) == expected


@pytest.mark.parametrize(
    ("text", "documented"),
    [
        ("At most 45 calls in 30 minutes.", "equal"),
        ("At most 60 calls in 30 minutes.", "60 calls in 1800 seconds"),
        ("At most 45 calls in 30 seconds.", "45 calls in 30 seconds"),
        ("As often as you like.", None),
    ],
)
@pytest.mark.parametrize("place", ["operation", "row"])
def test_a_rate_is_compared_with_ours(text: str, documented: str | None, place: str) -> None:
    (page,) = [one for one in november.new() if one.operations[0].path == "/live/export/logs"]
    operation = replace(page.operations[0], text=text if place == "operation" else "")
    name = operation.request.models[0] if operation.request else ""
    model = operation.models[name]
    row = replace(model.properties["projectId"], description=text if place == "row" else "")
    models = {
        **operation.models,
        name: replace(model, properties={**model.properties, "projectId": row}),
    }
    page = replace(page, operations=(replace(operation, models=models),))
    found = judge(_with_rate(), places.committed(), EMPTY, [page])

    expected = [] if documented == "equal" else [("rate", documented, "45 calls in 1800 seconds")]
    assert [(one.what, one.documented, one.here) for one in found] == expected
