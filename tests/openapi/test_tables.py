"""The tables in openapi/README.md match the bundle."""

from typing import Any

import pytest

from tools.spec import tables


def test_the_tables_are_current(document: dict[str, Any]) -> None:
    text = tables.README.read_text(encoding="utf-8")
    assert tables.updated(text, document) == text, "run `make generate`"


def test_every_operation_has_a_row(document: dict[str, Any]) -> None:
    rows = tables.operation_table(document).splitlines()[2:]
    assert [row.split("`")[1] for row in rows] == list(document["paths"])


def test_an_operation_shows_whether_it_is_safe_to_retry(document: dict[str, Any]) -> None:
    rows = tables.operation_table(document).splitlines()
    shown = {row.split(" | ")[1]: row.split(" | ")[2] for row in rows}
    assert shown["`projects.read`"] == "yes, a read"
    assert shown["`backtests.read_report`"] == "yes"
    assert shown["`projects.update`"] == "no"


def test_every_request_but_a_read_has_its_reason_in_a_row(document: dict[str, Any]) -> None:
    rows = tables.safety_table(document).splitlines()[2:]
    names = [row.split("`")[1] for row in rows]
    assert len(names) == len(set(names))
    # Each form of a request has a row of its own.
    assert {"files.update", "files.rename", "object_store.read_download_url"} < {*names}
    assert "projects.read" not in names
    update = rows[names.index("projects.update")]
    assert update.startswith("| `projects.update` | no | A retry could overwrite a name")


def test_places_with_the_same_deviation_share_a_row(document: dict[str, Any]) -> None:
    rows = tables.deviation_table(document).splitlines()
    row = next(row for row in rows if "`Project.created`" in row)
    assert "`LeanVersion.created`" in row
    assert row.endswith("| client |")


def test_deviations_of_operations_and_properties_are_found() -> None:
    source = {"x-qc-source": {"evidence": "docs", "deviation": "Differs."}}
    document = {
        "paths": {"/x": {"post": source}},
        "components": {"schemas": {"A": {"properties": {"b": source}}}, "responses": {"R": source}},
    }
    assert tables.deviations(document) == [
        ("/x", "docs", "Differs."),
        ("A.b", "docs", "Differs."),
        ("R (response)", "docs", "Differs."),
    ]


def test_missing_markers_are_reported(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="deviations: begin"):
        tables.updated("no markers", document)
