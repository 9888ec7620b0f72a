"""Reads a docs page as crawlers store it: as plain text in one of three layouts.

In two of them a table has a line for each row, with its cells separated by bars. In the third,
name and type share a line, and the marks, the example and the description follow on their own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.drift import notation
from tools.drift.assemble import EXAMPLES, SECTIONS
from tools.drift.blocks import Block, Cell, Document, Heading, Row, Table, Text, plain
from tools.drift.pages import UnreadableError

RULES = frozenset({"---|---", "---|---|", "|---|---", "|---|---|"})


@dataclass
class Lines:
    """The lines of a page and the position of the next one."""

    source: str
    lines: Sequence[str]
    position: int = 0

    @property
    def next(self) -> str | None:
        """The next line, or None at the end."""
        return self.lines[self.position].strip() if self.position < len(self.lines) else None

    def take(self) -> str:
        """Return the next line and go on."""
        self.position += 1
        return self.lines[self.position - 1].strip()

    def after(self) -> str:
        """Return the line after the next one."""
        following = self.lines[self.position + 1 : self.position + 2]
        return following[0].replace(" ", "").strip() if following else ""

    def skip_blank(self) -> None:
        """Go to the next line that is not blank."""
        while self.next == "":
            self.position += 1


def read(source: str, text: str) -> Document:
    """Return the blocks of a page."""
    return Document(source, tuple(_blocks(Lines(source, text.splitlines()))))


def _blocks(lines: Lines) -> Iterator[Block]:
    paragraph: list[str] = []
    while (line := lines.next) is not None:
        number = lines.position + 1
        is_table = lines.after() in RULES or _is_model(line)
        if paragraph and (is_table or not line or _is_heading(line)):
            yield Text(plain(" ".join(paragraph)), number)
            paragraph = []
        if is_table:
            yield _barred(lines) if lines.after() in RULES else _listed(lines)
            continue
        line = lines.take()
        if line.casefold() == EXAMPLES:
            return  # the rest is code
        if _is_heading(line):
            yield Heading(line, number)
        elif line in RULES or line.endswith("|"):
            raise UnreadableError(
                lines.source, number, f"a broken table: {line!r:.60} is part of none"
            )
        elif line:
            paragraph.append(line)
    if paragraph:
        yield Text(plain(" ".join(paragraph)), lines.position)


def _is_heading(line: str) -> bool:
    word, _, rest = line.partition(" ")
    is_status = word.isdigit() and len(word) == 3 and rest.istitle()
    return line.casefold() in SECTIONS or is_status


def _is_model(line: str) -> bool:
    words = line.split()
    is_about = len(words) == 2 or words[2:3] == ["-"]
    return words[1:2] == ["Model"] and is_about and words[0].isidentifier()


def _barred(lines: Lines) -> Table:
    header = _row(lines)
    lines.take()
    rows: list[Row] = []
    while lines.next and "|" in lines.next and lines.after() not in RULES:
        row = _row(lines)
        if row.cells[0].whole == "Example":
            row = Row((row.cells[0], Cell(_example(lines))), row.line)
        rows.append(row)
    return Table(header, tuple(rows), is_bare=True)


def _row(lines: Lines) -> Row:
    number = lines.position + 1
    text = lines.take()
    cells = text.removeprefix("|").removesuffix("|").split("|")
    return Row(tuple(Cell(plain(cell)) for cell in cells), number)


def _example(lines: Lines) -> str:
    """Return the lines up to the one with the bar that ends the row."""
    start, text = lines.position, ""
    while lines.next is not None:
        line = lines.take()
        text += f" {line.removesuffix('|')}"
        if line.endswith("|"):
            return text
    raise UnreadableError(lines.source, start, "a broken table: its example has no end")


def _listed(lines: Lines) -> Table:
    header = Row((Cell(lines.take()), Cell("")), lines.position)
    rows: list[Row] = []
    lines.skip_blank()
    while (line := lines.next) is not None and not _is_heading(line) and not _is_model(line):
        rows.append(_listed_example(lines) if line == "Example" else _listed_row(lines))
        lines.skip_blank()
    return Table(header, tuple(rows))


def _listed_row(lines: Lines) -> Row:
    number = lines.position + 1
    split = _name_and_type(lines.take())
    if split is None:
        line = lines.lines[number - 1]
        raise UnreadableError(
            lines.source, number, f"expected a name and a type, found {line!r:.60}"
        )
    code = [split[1]]
    while lines.next == "required" or (lines.next or "").startswith("example: "):
        code.append(lines.take())
    lines.skip_blank()
    description = lines.take() if lines.next else ""
    return Row((Cell(split[0]), Cell(description, " ".join(code))), number)


def _name_and_type(line: str) -> tuple[str, str] | None:
    words = line.split()
    for count in range(1, len(words)):
        if notation.parse_type(kind := " ".join(words[count:])):
            return " ".join(words[:count]), kind
    return None


def _listed_example(lines: Lines) -> Row:
    """Return the example, which ends at the first blank line after it."""
    number = lines.position + 1
    lines.take()
    text: list[str] = []
    while lines.next and not _is_heading(lines.next) and not _is_model(lines.next):
        text.append(lines.take())
    return Row((Cell("Example"), Cell(" ".join(text))), number)
