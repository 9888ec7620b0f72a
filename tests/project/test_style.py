"""Size limits of handwritten code."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 400
WRITTEN_BY_TOOLS = ("_sync", "operations", "params.py")
HAND_WRITTEN = [
    path
    for folder in ("cli", "overlay", "sandbox", "tools", "parity", "examples", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if not set(WRITTEN_BY_TOOLS) & set(path.parts)
]


def function_lengths(paths: list[Path]) -> Iterator[int]:
    """The lines of each function, without its docstring."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield (node.end_lineno or 0) - node.lineno + 1 - docstring_length(node)


def docstring_length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return 0
    return (first.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("folder", ["cli", "overlay", "sandbox", "tools", "parity"])
def test_functions_are_short(folder: str) -> None:
    paths = [path for path in HAND_WRITTEN if path.is_relative_to(ROOT / folder)]
    lengths = sorted(function_lengths(paths))

    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 25


def test_files_are_short() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in HAND_WRITTEN}

    assert {path: n for path, n in lengths.items() if n > LONGEST_FILE} == {}


def merge_marks(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(("<" * 7 + " ", ">" * 7 + " "))]


def test_no_file_has_the_marks_of_a_merge() -> None:
    assert merge_marks("<" * 7 + " HEAD\nours\n" + ">" * 7 + " main\n") != []
    found = [path for path in HAND_WRITTEN if merge_marks(path.read_text(encoding="utf-8"))]

    assert found == []
