"""Every request states whether it is safe to retry and, unless it is a read, gives a reason."""

from collections import Counter
from typing import Any

import pytest

from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import checks

REQUESTS = {place.name: place for place in checks.requests(DOCUMENT)}
REASON = "A retry could start a second run."


def problems(**facts: Any) -> list[str]:
    return list(checks.safety_problems(checks.Place("/x", facts)))


@for_each(REQUESTS)
def test_every_request_has_a_safety_classification(name: str) -> None:
    assert list(checks.safety_problems(REQUESTS[name])) == []


def test_request_variants_are_classified_too() -> None:
    assert REQUESTS.keys() > {"/files/update", "UpdateFileNameRequest", "GetObjectStoreURLRequest"}
    assert len(REQUESTS) == len(DOCUMENT["paths"]) + 4


def test_each_request_has_a_distinct_safety_reason() -> None:
    reasons = Counter(place.schema.get("x-qc-safe-because") for place in REQUESTS.values())
    del reasons[None]
    assert [reason for reason, count in reasons.items() if count > 1] == []


@for_each(checks.operations(DOCUMENT))
def test_an_operation_is_as_safe_as_its_least_safe_variant(path: str) -> None:
    operation = checks.operations(DOCUMENT)[path]
    assert list(checks.form_problems(DOCUMENT, path, operation)) == []


def test_an_operation_marked_safer_than_a_variant_is_reported() -> None:
    path = "/object/get"
    operation = {**checks.operations(DOCUMENT)[path], "x-qc-safe": True}
    (text,) = checks.form_problems(DOCUMENT, path, operation)
    assert "GetObjectStoreJobIdRequest is not safe" in text


@pytest.mark.parametrize("safe", [True, False])
def test_a_write_without_a_reason_is_reported(safe: bool) -> None:
    (text,) = problems(**{"x-qc-safe": safe})
    assert text.startswith("/x: x-qc-safe-because is missing")
    assert problems(**{"x-qc-safe": safe, "x-qc-safe-because": REASON}) == []


@pytest.mark.parametrize("reason", ["", "It is not.", "a retry could start a second run", 7])
def test_a_poor_reason_is_reported(reason: object) -> None:
    assert problems(**{"x-qc-safe": False, "x-qc-safe-because": reason})


def test_a_read_needs_no_reason() -> None:
    assert problems(**{"x-qc-safe": True, "x-qc-read-only": True}) == []


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"x-qc-safe": False}, "x-qc-safe is False, expected true for a read"),
        ({"x-qc-read-only": "yes"}, "x-qc-read-only is 'yes', expected true or nothing"),
        ({"x-qc-safe-because": REASON}, "both x-qc-read-only and x-qc-safe-because"),
        ({"operationId": "updateProject"}, "updateProject is marked as a read"),
    ],
)
def test_an_operation_wrongly_marked_as_a_read_is_reported(
    facts: dict[str, Any], words: str
) -> None:
    (text,) = problems(**{"x-qc-safe": True, "x-qc-read-only": True} | facts)
    assert words in text


@pytest.mark.parametrize("safe", [None, "true", 1])
def test_a_safety_flag_that_is_not_a_boolean_is_reported(safe: object) -> None:
    (text,) = problems(**{"x-qc-safe": safe, "x-qc-safe-because": REASON})
    assert text == f"/x: x-qc-safe is {safe!r}, expected true or false"


@pytest.mark.parametrize("verb", ["create", "update", "delete", "set", "patch"])
def test_no_operation_named_after_a_change_is_safe(verb: str) -> None:
    safe = [
        operation["operationId"]
        for operation in checks.operations(DOCUMENT).values()
        if operation["operationId"].startswith(verb) and operation["x-qc-safe"]
    ]
    assert safe == []
