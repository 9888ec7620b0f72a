"""Reads a docs page in Markdown, with its front matter."""

from collections.abc import Iterator, Sequence

import yaml
from markdown_it import MarkdownIt
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from tools.drift.blocks import Block, Cell, Document, Heading, Row, Table, Text, plain
from tools.drift.pages import UnreadableError
from tools.spec.sources import LOADER

FENCE = "---\n"
PARSER = MarkdownIt("commonmark").enable("table")


def read(source: str, text: str) -> Document:
    """Return the blocks of a page, its address and the date on which it was modified."""
    front, body, skipped = front_matter(source, text)
    tokens = PARSER.parse(body)
    blocks = tuple(_blocks(source, tokens, body.splitlines(), skipped))
    modified, address = front.get("modified"), front.get("canonical")
    links = tuple(
        str(inner.attrs["href"])
        for token in tokens
        for inner in token.children or ()
        if inner.type == "link_open"
    )
    title = str(front.get("title", ""))
    return Document(
        source, blocks, address, None if modified is None else str(modified), title, links
    )


def front_matter(source: str, text: str) -> tuple[dict[str, str], str, int]:
    """Return the front matter, the text after it, and the number of lines before that."""
    if not text.startswith(FENCE):
        return {}, text, 0
    front, fence, body = text.removeprefix(FENCE).partition(f"\n{FENCE}")
    if not fence:
        raise UnreadableError(source, 1, "the front matter has no end")
    try:
        facts = yaml.load(front, Loader=LOADER)
    except yaml.YAMLError as error:
        raise UnreadableError(source, 1, f"the front matter is not YAML: {error!s:.90}") from None
    if not isinstance(facts, dict):
        raise UnreadableError(source, 1, "the front matter is not a mapping")
    return facts, body, front.count("\n") + 3


def _blocks(
    source: str, tokens: Sequence[Token], lines: Sequence[str], skipped: int
) -> Iterator[Block]:
    for number, token in enumerate(tokens):
        line = token.map[0] + skipped + 1 if token.map else None
        if token.type == "heading_open":
            yield Heading(text_of(tokens[number + 1]), line)
        elif token.type == "paragraph_open":
            yield Text(text_of(tokens[number + 1]), line)
        elif token.type == "table_open":
            yield _table(source, tokens[number:], lines, skipped)


def _table(source: str, tokens: Sequence[Token], lines: Sequence[str], skipped: int) -> Table:
    end = next(n for n, token in enumerate(tokens) if token.type == "table_close")
    rows: list[Row] = []
    cells: list[Cell] = []
    for number, token in enumerate(tokens[:end]):
        if token.type in ("th_open", "td_open"):
            cells.append(_cell(tokens[number + 1]))
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            rows.append(Row(tuple(cells), None))
    first = (tokens[0].map or [0])[0]
    numbers = [first, *range(first + 2, first + 1 + len(rows))]
    return _numbered(source, rows, lines, numbers, skipped)


def _numbered(
    source: str, rows: Sequence[Row], lines: Sequence[str], numbers: Sequence[int], skipped: int
) -> Table:
    """Add the numbers of the lines, and check the cells: the parser drops surplus ones."""
    found = []
    for row, number in zip(rows, numbers, strict=True):
        count = len(escapedSplit(lines[number].strip().removeprefix("|").removesuffix("|")))
        if count != len(row.cells):
            problem = f"a broken table: a row with {count} cells, expected {len(row.cells)}"
            raise UnreadableError(source, number + skipped + 1, problem)
        found.append(Row(row.cells, number + skipped + 1))
    return Table(found[0], tuple(found[1:]))


def _cell(inline: Token) -> Cell:
    children = [one for one in inline.children or () if one.content.strip() or one.children]
    if children and children[0].type == "code_inline":
        return Cell(_joined(children[1:]), children[0].content)
    return Cell(_joined(children))


def text_of(inline: Token) -> str:
    """Return the text of a token with inline children."""
    return _joined(inline.children or ())


def _joined(tokens: Sequence[Token]) -> str:
    """Return the text of inline tokens. Breaks and HTML elements separate words."""
    breaks = ("softbreak", "hardbreak", "html_inline")
    return plain("".join(" " if one.type in breaks else one.content for one in tokens))
