"""Print the verdicts as a table, for a terminal or in Markdown."""

from collections.abc import Sequence

from judges.languages.corpus import REJECTED, UNAUTHORIZED
from judges.languages.frame import Verdict

COLUMNS = (
    "generator",
    "operations",
    "warnings",
    "edits needed",
    "compile errors",
    "fail to decode",
    "lost",
    "null",
    "[]",
    "enum",
    "rejected",
    "workflow",
)
UNKNOWN = "-"


def cells(verdict: Verdict) -> list[str]:
    """Return a row of the table."""
    generator = verdict.generator
    if verdict.not_run:
        blank = [UNKNOWN] * (len(COLUMNS) - 2)
        return [generator.title, *blank, f"not run: {verdict.not_run}"]
    compiled = verdict.errors is not None
    return [
        generator.title,
        UNKNOWN if verdict.operations is None else str(verdict.operations),
        _count(verdict.warnings),
        str(generator.edits),
        _count(verdict.errors) if compiled or verdict.stopped else "not compiled",
        _failing(verdict, "good"),
        _count(verdict.lost),
        _failing(verdict, "null", "null-inside"),
        _failing(verdict, "empty-list"),
        _failing(verdict, "unknown-enum"),
        _failing(verdict, REJECTED, UNAUTHORIZED),
        _workflow(verdict),
    ]


def text(rows: Sequence[Sequence[str]]) -> str:
    """Return the table with aligned columns."""
    return "\n".join("  ".join(line).rstrip() for line in _aligned([COLUMNS, *rows]))


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return the table in Markdown."""
    rule = ["---", *["--:"] * (len(COLUMNS) - 2), "---"]
    return "\n".join(f"| {' | '.join(line)} |" for line in [COLUMNS, rule, *rows])


def _aligned(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]


def _count(found: list[str] | None) -> str:
    return UNKNOWN if found is None else str(len(found))


def _failing(verdict: Verdict, *modes: str) -> str:
    if verdict.failures is None:
        return UNKNOWN
    return str(sum(len(verdict.failures.get(mode, ())) for mode in modes))


def _workflow(verdict: Verdict) -> str:
    if verdict.stopped:
        return "stopped"
    return {None: UNKNOWN, "": "ok"}.get(verdict.workflow, "failed")
