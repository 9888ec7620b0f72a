"""Every example in the documentation and in docstrings runs, on the sandbox."""

import doctest
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.docs.pages import Page

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "sandbox" / "README.md"]
OVERLAY = ROOT / "overlay" / "quantconnect_client"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def docstrings() -> Iterator[doctest.DocTest]:
    """Those with examples. The asynchronous half has the same ones, with words in between."""
    for path in sorted(OVERLAY.rglob("*.py")):
        if "_async" in path.parts:
            continue
        name = ".".join(path.relative_to(OVERLAY.parent).with_suffix("").parts)
        module = import_module(name.removesuffix(".__init__"))
        yield from doctest.DocTestFinder(exclude_empty=True).find(module)


EXAMPLES = [test for test in docstrings() if test.examples]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_page_is_true(page: Path, names: dict[str, Any]) -> None:
    Page(page).run(names)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda test: test.name)
def test_the_docstring_is_true(example: doctest.DocTest, names: dict[str, Any]) -> None:
    example.globs.update(names)
    told: list[str] = []

    failed, _ = doctest.DocTestRunner(optionflags=FLAGS).run(example, out=told.append)

    assert not failed, "".join(told)


def test_no_docstring_has_an_example_that_is_left_out() -> None:
    skipped = [
        test.name
        for test in EXAMPLES
        for example in test.examples
        if example.options.get(doctest.SKIP)
    ]

    assert skipped == []
