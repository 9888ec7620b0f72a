"""Rejection rules and their examples agree, and the examples fit the response schemas."""

from typing import Any

import pytest

from tests.cases import for_each
from tests.openapi.test_schema_examples import problems
from tests.spec import DOCUMENT
from tools.spec import checks, rejections
from tools.spec.checks import Place

RULES = [Place(f"rule {number}", rule) for number, rule in enumerate(rejections.rules(DOCUMENT))]
EXAMPLES = [Place(name, example) for name, example in rejections.examples(DOCUMENT).items()]
WITHOUT_AN_EXAMPLE = {"permission": "of this text only the words `write permission` are known"}
RULE = {"text": "not found", "meaning": "not-found", "evidence": "client"}


@for_each(RULES, lambda rule: rule.name)
def test_a_rule_has_one_condition_a_meaning_and_evidence(rule: Place) -> None:
    assert list(rejections.rule_problems(rule)) == []


@for_each(EXAMPLES, lambda example: example.name)
def test_an_example_has_the_meaning_that_the_rules_give_it(example: Place) -> None:
    assert list(rejections.example_problems(DOCUMENT, example)) == []
    assert list(checks.evidence_problems(example)) == []


@for_each(rejections.uses(DOCUMENT), lambda use: use[0])
def test_an_example_fits_the_responses_that_have_it(use: tuple[str, Any, Any]) -> None:
    _, schema, value = use
    assert problems(schema, value) == []


def test_examples_in_responses_are_shared_ones() -> None:
    values = [example.schema["value"] for example in EXAMPLES]
    used = [value for _, _, value in rejections.uses(DOCUMENT)]

    assert len(used) == len(values)
    assert all(value in values for value in used)


@for_each((rule for rule in RULES if "text" in rule.schema), lambda rule: rule.name)
def test_every_observed_error_text_has_an_example(rule: Place) -> None:
    alone = [rule.schema]
    meanings = {rejections.meaning(alone, 200, one.schema["value"]) for one in EXAMPLES}
    is_shown = rule.schema["meaning"] in meanings

    assert is_shown != (
        rule.schema["evidence"] == "assumed" or rule.schema["text"] in WITHOUT_AN_EXAMPLE
    )


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"status": 404}, "expected one of ['errorCode', 'status', 'text'], meaning and evidence"),
        ({"because": "seen"}, "expected one of ['errorCode', 'status', 'text'], meaning"),
        ({"text": 404}, "text is 404, expected str"),
        ({"meaning": "lost"}, "meaning is 'lost'"),
        ({"evidence": "hearsay"}, "evidence is 'hearsay'"),
    ],
)
def test_a_bad_rule_is_reported(changes: dict[str, Any], problem: str) -> None:
    assert list(rejections.rule_problems(Place("rule", RULE))) == []
    (text,) = rejections.rule_problems(Place("rule", RULE | changes))
    assert problem in text


def test_a_bad_example_is_reported() -> None:
    document = {"x-qc-rejections": [RULE]}
    bad = Place("Lost", {"x-qc-meaning": "other", "value": {"errors": ["Project not found"]}})

    assert list(rejections.example_problems(document, bad)) == [
        "Lost: x-qc-meaning is 'other', but the rules give 'not-found'",
        "Lost: a rejection has success: false",
        "Lost: summary is missing",
        "Lost: description is missing",
    ]


@pytest.mark.parametrize(
    ("body", "status", "meaning"),
    [
        ({"errors": ["no"], "messages": ["Project not found"]}, 200, "other"),
        ({"errors": [], "messages": ["no", "Project not found"]}, 200, "not-found"),
        ({"Message": "NOT FOUND"}, 200, "not-found"),
        ({"errors": ["Project not found"]}, 429, "throttled"),
        ({"errors": ["no"], "errorCode": 10002}, 404, "authentication"),
        ({"errors": ["no"]}, 404, "not-found"),
        ({}, 400, "other"),
    ],
)
def test_the_first_matching_rule_applies(body: dict[str, Any], status: int, meaning: str) -> None:
    assert rejections.meaning(rejections.rules(DOCUMENT), status, body) == meaning
