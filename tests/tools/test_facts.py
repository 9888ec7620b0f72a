"""The data file of the client and its facts from the spec."""

import json
from typing import Any

import pytest

from tests.spec import DOCUMENT
from tools.overlay import facts
from tools.spec import rejections


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(facts.render(DOCUMENT))
    return document


def test_every_rejection_rule_is_included_in_order(written: dict[str, Any]) -> None:
    rules = rejections.rules(DOCUMENT)

    assert [rule | {"evidence": "any"} for rule in written["rejections"]] == [
        rule | {"evidence": "any"} for rule in rules
    ]


def test_the_evidence_of_a_rule_is_omitted(written: dict[str, Any]) -> None:
    assert not any("evidence" in rule for rule in written["rejections"])


def test_every_operation_is_included(written: dict[str, Any]) -> None:
    assert len(written["operations"]) >= len(DOCUMENT["paths"])
