"""The revision of the API description, and the docs that it was made from."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tools.spec import bundle, revision
from tools.spec.revision import Revision


@pytest.mark.parametrize("text", ["0.1.0", "1.4.10", "12.0.0"])
def test_a_revision_is_three_numbers(text: str) -> None:
    assert str(Revision.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["1.4", "1.4.0.1", "1.04.0", "1.4.x", "1.4.0-rc1", "v1.4.0", "", "1.-4.0", "1.²4.0"]
)
def test_anything_else_is_rejected_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match=r"write three numbers, such as 1\.4\.0"):
        Revision.parse(text)


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("1.4.2", "none", "1.4.2"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "major", "2.0.0"),
        ("0.4.2", "patch", "0.4.3"),
        ("0.4.2", "minor", "0.5.0"),
        ("0.4.2", "major", "0.5.0"),
    ],
)
def test_each_level_of_change_raises_one_number(before: str, level: str, after: str) -> None:
    assert str(Revision.parse(before).raised(level)) == after


def test_revisions_are_ordered_by_number() -> None:
    assert Revision.parse("1.10.0") > Revision.parse("1.9.9")


def operation(checked: str) -> dict[str, Any]:
    return {"post": {"x-qc-source": {"checked": checked}}}


def test_the_docs_were_checked_on_the_newest_date_of_an_operation_or_of_the_lock(
    tmp_path: Path,
) -> None:
    document = {"paths": {"/a": operation("2026-11-02"), "/b": operation("2026-10-30")}}

    assert revision.docs(document, tmp_path) == {"checked": "2026-11-02", "operations": 2}

    lock = "operations: {/a: {checked: '2026-11-01'}, /b: {checked: '2026-11-29'}}"
    (tmp_path / "docs.lock.yaml").write_text(lock)
    assert revision.docs(document, tmp_path) == {"checked": "2026-11-29", "operations": 2}


def test_a_description_without_dates_has_none(tmp_path: Path) -> None:
    assert revision.docs({}, tmp_path) == {"operations": 0}


def test_the_bundle_says_what_docs_it_was_made_from() -> None:
    document = bundle.bundle()

    assert document["info"]["x-qc-docs"] == revision.docs(document, bundle.OPENAPI)
    assert Revision.parse(document["info"]["x-qc-revision"]) >= Revision(0, 1, 0)


def test_the_client_gets_the_hash_of_the_bundle() -> None:
    document = {
        "info": {"x-qc-revision": "1.4.0", "x-qc-docs": {"checked": "2026-11-29", "operations": 2}}
    }

    facts = json.loads(revision.client_facts(document, "openapi: ä\n"))

    assert facts["sha256"] == hashlib.sha256("openapi: ä\n".encode()).hexdigest()
    assert (facts["revision"], facts["docs_checked"]) == ("1.4.0", "2026-11-29")
    assert facts["operations"] == 2
