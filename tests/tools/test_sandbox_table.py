"""The table in sandbox/README.md describes how the sandbox implements each operation."""

from tests.spec import DOCUMENT
from tools.spec import sandbox_table

EMPTY = "<!-- operations: begin -->\n<!-- operations: end -->"


def rows(document: dict[str, object]) -> list[list[str]]:
    lines = sandbox_table.updated(EMPTY, document).splitlines()[3:-1]
    return [line.strip("| ").split(" | ") for line in lines]


def test_every_operation_has_a_row() -> None:
    found = rows(DOCUMENT)
    assert [row[0] for row in found] == [f"`{path}`" for path in DOCUMENT["paths"]]
    assert all(len(row) >= 3 and row[2] for row in found)


def test_an_operation_without_a_handler_is_absent() -> None:
    unknown = {"paths": {"/x": {"post": {"operationId": "unheardOf"}}}}
    (row,) = rows(unknown)
    assert row[:2] == ["`/x`", "absent"]


def test_a_row_has_the_docstring_summary_of_the_handler() -> None:
    described = {row[0]: row[1:3] for row in rows(DOCUMENT)}
    assert described["`/organizations/read`"] == [
        "modelled",
        "Return the organization, with the configured nodes as its products.",
    ]
    assert {state for state, _ in described.values()} <= {"modelled", "sample data"}
