"""Reads a docs page in HTML."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tools.drift.blocks import Block, Cell, Document, Heading, Row, Table, Text, plain
from tools.drift.pages import UnreadableError

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = ", ".join([*sorted(HEADINGS), "p", "table"])


def read(source: str, text: str) -> Document:
    """Return the blocks of a page and its address."""
    tree = LexborHTMLParser(text)
    blocks = tuple(_blocks(source, tree))
    canonical = tree.css_first('link[rel="canonical"]')
    modified = tree.css_first('meta[property="article:modified_time"], meta[name="modified"]')
    title = tree.css_first("title")
    links = tuple(href for one in tree.css("a[href]") if (href := one.attributes["href"]))
    return Document(
        source,
        blocks,
        canonical.attributes.get("href") if canonical else None,
        (modified.attributes.get("content") or "")[:10] or None if modified else None,
        _text(title) if title else "",
        links,
    )


def _blocks(source: str, tree: LexborHTMLParser) -> Iterator[Block]:
    number = 0
    for node in tree.css(BLOCKS):
        if node.tag in HEADINGS:
            yield Heading(_text(node))
        elif node.tag == "p":
            yield from _paragraph(node)
        else:
            number += 1
            yield _table(f"{source}, table {number}", node)


def _paragraph(node: LexborNode) -> Iterator[Text]:
    if not _is_in_table(node) and (text := _text(node)):
        yield Text(text)


def _table(where: str, node: LexborNode) -> Table:
    rows = [row for row in node.css("tr") if _owner(row) == node]
    found = [Row(tuple(_cells(row))) for row in rows]
    if not found:
        raise UnreadableError(where, None, "a broken table: it has no rows")
    return Table(found[0], tuple(found[1:]))


def _owner(node: LexborNode | None) -> LexborNode | None:
    while node is not None and node.tag != "table":
        node = node.parent
    return node


def _is_in_table(node: LexborNode) -> bool:
    return _owner(node) is not None


def _cells(row: LexborNode) -> Iterator[Cell]:
    for cell in row.iter():
        if cell.tag in ("td", "th"):
            yield _cell(cell)


def _cell(node: LexborNode) -> Cell:
    """Return a cell. Its code is a code element that nothing precedes."""
    children = [one for one in node.iter(include_text=True) if _text(one) or one.tag == "code"]
    if children and children[0].tag == "code":
        rest = " ".join(_text(child) for child in children[1:])
        return Cell(plain(rest), _text(children[0]))
    return Cell(_text(node))


def _text(node: LexborNode) -> str:
    return plain(node.text(separator=" "))
