"""Every example in the documentation and in docstrings runs, on the sandbox."""

import doctest
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.docs.commands import NOT_RUN, Command, Commands, commands
from tests.docs.pages import Page

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "sandbox" / "README.md"]
# test_how_to.py runs the others, without the names of these.
WITH_NAMES = [page for page in PAGES if page.parent.name != "how-to"]
OVERLAY = ROOT / "overlay" / "quantconnect_client"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def docstrings() -> Iterator[doctest.DocTest]:
    """Docstrings with examples. The asynchronous client has the same examples with `await`."""
    for path in sorted(OVERLAY.rglob("*.py")):
        if "_async" in path.parts:
            continue
        name = ".".join(path.relative_to(OVERLAY.parent).with_suffix("").parts)
        module = import_module(name.removesuffix(".__init__"))
        yield from doctest.DocTestFinder(exclude_empty=True).find(module)


EXAMPLES = [test for test in docstrings() if test.examples]


@pytest.mark.parametrize("page", WITH_NAMES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_examples_of_a_page_produce_the_documented_output(
    page: Path, names: dict[str, Any]
) -> None:
    Page(page, commands_of(page, names)).run(names)


def test_the_commands_of_the_readme_work(names: dict[str, Any]) -> None:
    readme = ROOT / "README.md"

    Page(readme, commands_of(readme, names)).run_commands()


def commands_of(page: Path, names: dict[str, Any]) -> Commands:
    return Commands(page.relative_to(ROOT).as_posix(), names["sandbox"].base_url)


def test_a_command_that_cannot_be_run_is_reported() -> None:
    block = commands("$ pip install '.[sandbox]'  # a comment\n$ rm -rf it \\\n    all\nshown\n")

    assert block[1].line.split() == ["rm", "-rf", "it", "all"]
    assert block[1].shown == "shown\n"
    page = Commands("page.md", "http://127.0.0.1:1")
    page.run(block[0])
    with pytest.raises(AssertionError, match=r"page.md: no test knows how to run 'rm -rf"):
        page.run(block[1])


@pytest.mark.parametrize(
    "line", ["pip install 'quantconnect-client[sandbox]'", "pip install '.[sandboxes]'"]
)
def test_only_this_checkout_and_its_extras_are_installed(line: str) -> None:
    with pytest.raises(AssertionError, match=r"not this checkout|no extra"):
        Commands("page.md", "").run(Command(line, ""))


def test_every_command_excluded_from_the_run_is_on_its_page() -> None:
    missing = [
        one
        for one in NOT_RUN
        if (ROOT / one[0]).read_text(encoding="utf-8").count(f"$ {one[1]}\n") < one[2]
    ]

    assert missing == []


def test_every_make_target_in_the_docs_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][a-z -]*):", makefile, re.MULTILINE))
    known = {target for line in targets for target in line.split()}
    pages = [*PAGES, *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING"))]
    named = [
        (page.name, target)
        for page in pages
        for words in re.findall(r"`make ((?:[a-z-]+ ?)+)`", page.read_text(encoding="utf-8"))
        for target in words.split()
    ]

    assert named
    assert [one for one in named if one[1] not in known] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda test: test.name)
def test_the_examples_of_a_docstring_produce_the_documented_output(
    example: doctest.DocTest, names: dict[str, Any]
) -> None:
    example.globs.update(names)
    output: list[str] = []

    failed, _ = doctest.DocTestRunner(optionflags=FLAGS).run(example, out=output.append)

    assert not failed, "".join(output)


def test_every_docstring_example_is_collected() -> None:
    skipped = [
        test.name
        for test in EXAMPLES
        for example in test.examples
        if example.options.get(doctest.SKIP)
    ]

    assert skipped == []
