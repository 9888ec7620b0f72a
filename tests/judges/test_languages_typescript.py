"""The judge of TypeScript checks responses against their types, and parses what programs print."""

from pathlib import Path

from judges.languages.typescript import errors, literals, misfits, reason, warnings

OUTPUT = """\
typed/good/readProject.ts(2,96): error TS2322: Type 'string' is not assignable to type 'number'.
  Type 'x' is not one either.
typed/good/readProject.ts(2,99): error TS2353: 'colour' does not exist in type 'Project'.
typed/null/readProject.ts(2,96): error TS2322: Type 'null' is not assignable to type 'string'.
"""


def test_each_response_of_an_operation_is_a_literal_of_its_type(tmp_path: Path) -> None:
    responses: dict[str, dict[str, str | None]] = {}
    for mode in ("good", "rejected"):
        (tmp_path / mode).mkdir()
        (tmp_path / mode / "readProject.json").write_text('{"projects": []}\n', encoding="utf-8")
        responses[mode] = {"file": f"{mode}/readProject.json", "schema": "ProjectListResponse"}
    responses["csv"] = {"file": "good/readProject.csv", "schema": None}
    index = {
        "operations": [
            {"operation": "readProject", "path": "/projects/read", "responses": responses}
        ]
    }

    assert list(literals(index, tmp_path)) == [
        (
            "good/readProject.ts",
            'import type { paths } from "../../src/api/schema.js";\n'
            'export const response: paths["/projects/read"]["post"]["responses"][200]'
            '["content"]["application/json"] = {"projects": []};\n',
        )
    ]


def test_a_response_without_its_type_is_named_once() -> None:
    assert list(misfits(OUTPUT)) == [
        ("good", "readProject", "error TS2322: Type 'string' is not assignable to type 'number'."),
        ("null", "readProject", "error TS2322: Type 'null' is not assignable to type 'string'."),
    ]


def test_errors_are_counted_without_their_details() -> None:
    assert len(errors(OUTPUT)) == 3


def test_only_warnings_of_a_generator_are_counted() -> None:
    assert warnings("✨ Done\n⚠ oneOf is not supported\nWarning: no operationId\n") == [
        "⚠ oneOf is not supported",
        "Warning: no operationId",
    ]


def test_the_reason_of_a_failure_is_the_error_not_the_trace() -> None:
    output = (
        "file.js:3\n\nRejectedError: projects/read: no\n    at main (file.js:3)\n\nNode.js v20\n"
    )

    assert reason(output) == "RejectedError: projects/read: no"
    assert reason("Segmentation fault\n") == "Segmentation fault"
