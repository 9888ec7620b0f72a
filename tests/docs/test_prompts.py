"""The copy button of a highlighted block copies only what the user types."""

import html
import re
from pathlib import Path

import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from docs import prompts
from tests.docs.commands import commands

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "sandbox" / "README.md"]
BLOCKS = [
    pytest.param(block, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(
        re.findall(r"^```console\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
]


def copied(language: str, code: str) -> str:
    """What the button copies of a block, from its HTML on the page."""
    formatter = HtmlFormatter[str](cssclass="highlight", wrapcode=True)
    shown = prompts.with_typed_text(highlight(code, get_lexer_by_name(language), formatter))
    assert prompts.count_copied_prompts(shown) == 0
    found = re.search(r'data-copy="([^"]*)"', shown)
    assert found, shown
    return html.unescape(found[1])


@pytest.mark.parametrize("block", BLOCKS)
def test_commands_are_copied_without_prompts_and_output(block: str) -> None:
    text = copied("console", block)

    assert text.replace("\\\n", " ").splitlines() == [one.line.rstrip() for one in commands(block)]
    assert not re.search(r"^\$ ", text, re.MULTILINE)


def test_python_examples_are_copied_without_prompts_and_output() -> None:
    code = ">>> for n in (1, 2):\n...     print(f'<{n}>')\n<1>\n<2>\n>>> 1 < 2\nTrue\n"

    assert copied("pycon", code) == "for n in (1, 2):\n    print(f'<{n}>')\n1 < 2"


def test_other_blocks_are_copied_unchanged() -> None:
    block = '<div class="highlight"><pre><span></span><code>text</code></pre></div>'

    assert prompts.with_typed_text(block) == block


def test_a_block_with_unexpected_markup_is_reported() -> None:
    block = '<div class="new highlight" id="x"><pre><code><span class="gp">$ </span>ls</code></pre>'

    assert prompts.with_typed_text(block) == block
    assert prompts.count_copied_prompts(block) == 1
