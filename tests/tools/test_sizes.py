"""The measurements of `make sizes`, and that the code is within its bounds."""

import ast
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tools import sizes
from tools.sizes import CLIENT, Figure, Source


def source(text: str, path: str = "module.py") -> Source:
    text = dedent(text)
    return Source(CLIENT / path, text, ast.parse(text))


def test_blank_lines_comments_and_docstrings_are_not_code() -> None:
    text = """
        '''A docstring
        of two lines.'''

        # A comment.
        import os


        def first(
            name: str,
        ) -> str:
            '''Another one.'''

            # Why.
            if name:
                return os.sep
            return name
        """

    assert sizes.lines_of_code(source(text)) == 1 + 3 + 3


def test_the_length_of_a_function_is_that_of_its_code() -> None:
    text = """
        def first(name: str) -> str:
            '''One.

            Two.
            '''
            name += "a"
            return name
        """
    (function,) = sizes.functions(source(text))

    assert sizes.length(function) == 3


def test_public_names_without_a_docstring_are_reported() -> None:
    api = source(
        """
        '''A module.'''
        __all__ = ["Shown", "run"]


        class Shown:
            '''A class.'''

            def bare(self) -> None: ...
            def _hidden(self) -> None: ...


        def run() -> None: ...
        """,
        "api.py",
    )
    inner = source("'''A module.'''\ndef helper() -> None: ...\n", "_core/inner.py")

    assert sizes.undocumented([api, inner]) == [
        "overlay/quantconnect_client/api.py: Shown.bare",
        "overlay/quantconnect_client/api.py: run",
    ]


def test_a_function_without_a_return_annotation_is_reported() -> None:
    text = "def a() -> None: ...\ndef b(): ...\n"

    assert sizes.untyped([source(text)]) == ["overlay/quantconnect_client/module.py:2: b"]


def test_an_import_cycle_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "circular_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "one.py").write_text("from circular_package import two\n")
    (package / "two.py").write_text("from circular_package import one\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    (cycle,) = sizes.cycles("circular_package")

    assert "circular_package.one -> circular_package.two" in cycle


@pytest.mark.parametrize(
    ("value", "line"),
    [(7, "         7  lines (at most 8)"), (9, "         9  lines (at most 8)  <-- exceeded")],
)
def test_a_figure_is_printed_with_its_bound(value: int, line: str) -> None:
    assert str(Figure("lines", value, most=8)) == line


def test_the_code_is_within_the_bounds(capsys: pytest.CaptureFixture[str]) -> None:
    status = sizes.main()

    assert status == 0, capsys.readouterr().out
