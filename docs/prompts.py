"""Lets the copy button of a code block copy what a person types: no prompts, and no output.

The theme copies the attribute `data-copy` of a block where there is one, and all of its text
elsewhere.
"""

import html
import re

BLOCK = re.compile(r'<div class="([^"]*\bhighlight\b[^"]*)">(<pre>.*?</pre>)', re.DOTALL)
PROMPT = re.compile(r'<span class="gp">.*?</span>')
TAG = re.compile(r"<[^>]*>")


def with_typed_text(page: str) -> str:
    """The HTML of a page, whose blocks with prompts say what is typed in them."""
    return BLOCK.sub(_with_typed_text, page)


def typed(code: str) -> str:
    """Return what a person types, from the highlighted HTML of a console session."""
    lines: list[str] = []
    for line in code.splitlines():
        is_continued = bool(lines) and lines[-1].endswith("\\")
        if PROMPT.search(line) or is_continued:
            lines.append(html.unescape(TAG.sub("", PROMPT.sub("", line, count=1))).rstrip())
        elif lines and lines[-1] and not TAG.sub("", line).strip():
            lines.append("")
    return "\n".join(lines).strip()


def count_copied_prompts(page: str) -> int:
    """Count the blocks whose copy button would copy a prompt."""
    blocks = re.findall(r"<div [^>]*\bhighlight\b[^>]*>.*?</pre>", page, re.DOTALL)
    return sum(bool(PROMPT.search(one)) and "data-copy=" not in one for one in blocks)


def _with_typed_text(block: re.Match[str]) -> str:
    if not PROMPT.search(block[2]):
        return block[0]
    text = html.escape(typed(block[2])).replace("\n", "&#10;")
    return f'<div class="{block[1]}" data-copy="{text}">{block[2]}'
