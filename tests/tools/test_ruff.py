"""Generated code is formatted like all other code."""

import pytest

from tools import ruff


def test_imports_are_sorted_and_code_is_formatted() -> None:
    code = "import sys\nimport ast\nx = {  'a':1 }"
    assert ruff.formatted(code) == 'import ast\nimport sys\n\nx = {"a": 1}\n'


def test_invalid_code_fails_the_run() -> None:
    with pytest.raises(SystemExit, match="failed"):
        ruff.formatted("def f(:\n")
