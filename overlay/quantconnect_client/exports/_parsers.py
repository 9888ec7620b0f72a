"""Parsers of exported files that take a file piece by piece, in constant memory."""

import csv
import json
import re
from codecs import getincrementaldecoder
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Generic, Protocol, TypeVar

from quantconnect_client.errors import UnexpectedResponseError

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

LONGEST_ROW = 2**24
"""Characters. Without a limit, a malformed file would be read into memory to its end."""
MISFITS = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
SPACE = re.compile(r"[ \t\r\n]*")
# What follows each state of an array, besides the rows: one begins with {.
STEPS = {
    ("start", "["): "first",
    ("first", "]"): "end",
    ("after", ","): "next",
    ("after", "]"): "end",
}


class Parser(Protocol[R_co]):
    """Converts a file to rows."""

    def feed(self, piece: bytes) -> Sequence[R_co]:
        """Return the rows that are complete with this piece."""
        ...

    def finish(self) -> Sequence[R_co]:
        """Return the rows that are complete with the end of the file."""
        ...


class Decoder:
    """Decodes UTF-8 piece by piece, as the client decodes other responses."""

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8-sig")("replace")
        self.rest = ""

    def feed(self, piece: bytes, *, final: bool = False) -> str:
        """Return the rest of the text so far, with this piece."""
        if len(self.rest) > LONGEST_ROW:
            raise malformed(f"a row has more than {LONGEST_ROW:,} characters", self.rest)
        return self.rest + self._decoder.decode(piece, final)


class Lines:
    """Splits a text into its lines."""

    def __init__(self) -> None:
        self._decoder = Decoder()

    def feed(self, piece: bytes) -> list[str]:
        *lines, self._decoder.rest = self._decoder.feed(piece).split("\n")
        return [line.removesuffix("\r") for line in lines]

    def finish(self) -> list[str]:
        last = self._decoder.feed(b"", final=True)
        return [last] if last else []


class CsvRows(Generic[R]):
    """Parses a CSV file with a header line.

    Args:
        reader: takes the header, and returns the function that converts a line to a row.
    """

    def __init__(self, reader: Callable[[Sequence[str]], Callable[[Sequence[str]], R]]) -> None:
        self._lines = Lines()
        self._reader = reader
        self._read: Callable[[Sequence[str]], R] | None = None
        self._width = 0
        self._number = 0
        # The lines of a row whose last cell is still open.
        self._open: list[str] = []
        self._quotes = 0
        self._size = 0

    def feed(self, piece: bytes) -> list[R]:
        return self._rows(self._lines.feed(piece))

    def finish(self) -> list[R]:
        rows = self._rows(self._lines.finish())
        if self._open:
            words = f"it ends inside the quoted cell of a row that begins in line {self._first}"
            raise malformed(words, "\n".join(self._open))
        return rows

    def _rows(self, lines: Sequence[str]) -> list[R]:
        cells = (self._cells(line) for line in lines)
        return [row for found in cells if found for row in self._row(found)]

    @property
    def _first(self) -> int:
        return self._number - len(self._open) + 1

    def _cells(self, line: str) -> list[str]:
        """Return the cells of the row that ends with this line, or none."""
        self._number += 1
        self._open.append(line)
        self._quotes += line.count('"')
        self._size += len(line)
        if self._quotes % 2 and self._size <= LONGEST_ROW:
            return []
        text, where = "\n".join(self._open), f"line {self._first}"
        self._open, self._quotes, self._size = [], 0, 0
        try:
            # A blank line has no row.
            return [cell for row in csv.reader([text], strict=True) for cell in row]
        except csv.Error as error:
            raise malformed(f"{where} is malformed ({error})", text) from error

    def _row(self, cells: Sequence[str]) -> list[R]:
        if self._read is None:
            self._read, self._width = self._reader(cells), len(cells)
            return []
        if len(cells) != self._width:
            words = f"line {self._number} has {len(cells)} cells, but the header has {self._width}"
            raise malformed(words, ",".join(cells))
        try:
            return [self._read(cells)]
        except ValueError as error:
            raise malformed(f"in line {self._number}, {error}", ",".join(cells)) from error


class JsonRows(Generic[R]):
    """Parses a JSON array of objects.

    Args:
        read: converts an object to a row.
    """

    def __init__(self, read: Callable[[Mapping[str, Any]], R]) -> None:
        self._decoder = Decoder()
        self._read = read
        self._parse = json.JSONDecoder().raw_decode
        self._state = "start"
        self._number = 0
        self._problem = "the array is not closed"

    def feed(self, piece: bytes) -> list[R]:
        return self._rows(self._decoder.feed(piece))

    def finish(self) -> list[R]:
        rows = self._rows(self._decoder.feed(b"", final=True))
        if self._state != "end":
            words = f"it ends in row {self._number + 1} ({self._problem})"
            raise malformed(words, self._decoder.rest)
        return rows

    def _rows(self, text: str) -> list[R]:
        rows: list[R] = []
        at = _skip(text, 0)
        while at < len(text):
            if text[at] == "{" and self._state in ("first", "next"):
                found, end = self._object(text, at)
                if not end:
                    break
                rows.append(self._row(found))
                self._state, at = "after", _skip(text, end)
            else:
                self._state, at = self._step(text, at), _skip(text, at + 1)
        self._decoder.rest = text[at:]
        return rows

    def _object(self, text: str, at: int) -> tuple[Any, int]:
        """Return the object at a position and where it ends, which is 0 if it is incomplete."""
        try:
            return self._parse(text, at)
        except ValueError as error:
            self._problem = str(error)
            return None, 0
        except RecursionError as error:
            raise malformed(f"row {self._number + 1} is nested too deeply", text[at:]) from error

    def _row(self, found: Mapping[str, Any]) -> R:
        self._number += 1
        try:
            return self._read(found)
        except MISFITS as error:
            words = f"row {self._number} has an unexpected shape ({type(error).__name__}: {error})"
            raise malformed(words, json.dumps(found)) from error

    def _step(self, text: str, at: int) -> str:
        step = STEPS.get((self._state, text[at]))
        if step is None:
            words = f"{text[at : at + 20]!r} follows row {self._number} of a JSON array"
            raise malformed(words, text[at:])
        return step


def _skip(text: str, at: int) -> int:
    found = SPACE.match(text, at)
    return found.end() if found else at


def malformed(words: str, part: str) -> UnexpectedResponseError:
    """Return the error for a file that is malformed or cut off, with the part that is."""
    error = UnexpectedResponseError(
        f"Unexpected response: the file is malformed or incomplete: {words}. Call this again.",
        status=HTTPStatus.OK,
        body=part,
    )
    error.worth_repeating = "if safe"
    return error
