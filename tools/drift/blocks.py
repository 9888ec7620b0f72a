"""The parts of a page in any markup: headings, paragraphs and tables."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Heading:
    """A heading."""

    text: str
    line: int | None = None


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str
    line: int | None = None


@dataclass(frozen=True)
class Cell:
    """A cell: the code that it begins with, if any, and the text after that."""

    text: str
    code: str | None = None

    @property
    def whole(self) -> str:
        """The text including the code."""
        return f"{self.code or ''} {self.text}".strip()


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]
    line: int | None = None


@dataclass(frozen=True)
class Table:
    """A table with its header. In a bare one, a type isn't set apart from its description."""

    header: Row
    rows: tuple[Row, ...]
    is_bare: bool = False


Block: TypeAlias = Heading | Text | Table


@dataclass(frozen=True)
class Document:
    """The blocks of a page, and what stands outside them."""

    source: str
    blocks: tuple[Block, ...]
    address: str | None = None
    modified: str | None = None
    title: str = ""
    links: tuple[str, ...] = ()


def plain(text: str) -> str:
    """Return `text` with every run of whitespace as one space."""
    return " ".join(text.split())
