"""The formats of exported files: how each begins, is parsed, and is converted to a data frame."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Any, Generic, TypeAlias, TypeVar

from quantconnect_client._core.frames import Column, Kind, Library
from quantconnect_client._core.frames import frame as build_frame
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.received import Received
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.exports._endings import Closed, Ending, Quoted
from quantconnect_client.exports._parsers import CsvRows, JsonRows, Lines, Parser, malformed
from quantconnect_client.exports._tables import Row, Table

R = TypeVar("R")
C = TypeVar("C", bound=Row)
Columns: TypeAlias = Callable[[Sequence[R]], dict[str, Column]]

HEAD = 1024
"""Bytes of a body from which a file is recognized."""
PART = 2**14
"""Bytes to parse at a time. A small piece of a compressed body may have far more."""
CHUNK = 1000
"""Rows to convert to columns at a time."""
MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Format(Generic[R]):
    """The format of an exported file.

    Attributes:
        parser: returns a parser of one file.
        ending: returns a check that one file is complete.
        columns: converts rows to the columns of a data frame.
        is_begun: returns whether a body begins as such a file, for an operation and a response of
            which only the beginning is known. Otherwise, the whole response decides what it means.
    """

    parser: Callable[[], Parser[R]]
    ending: Callable[[], Ending]
    columns: Columns[R]
    is_begun: Callable[[Operation, Received], bool]


def log_format() -> Format[str]:
    """Return the format of a log: lines of text."""
    return Format(Lines, Ending, _line_column, _begins_text)


def csv_format(table: Table[C]) -> Format[C]:
    """Return the format of a CSV file with these columns."""
    return Format(partial(CsvRows, table.reader), Quoted, table.columns, _begins_text)


def json_format(read: Callable[[Mapping[str, Any]], R], columns: Columns[R]) -> Format[R]:
    """Return the format of a JSON array of objects."""
    return Format(partial(JsonRows, read), Closed, columns, _begins_array)


def _line_column(lines: Sequence[str]) -> dict[str, Column]:
    return {"line": Column(Kind.TEXT, lines)}


def _begins_text(operation: Operation, received: Received) -> bool:
    # Imported here, because it is not needed to make a client.
    from quantconnect_client._core.verdict import judge

    # JSON and pages may be rejections, which only the whole body shows.
    return _first(received) not in (b"{", b"<") and judge(operation, received).error is None


def _begins_array(_operation: Operation, received: Received) -> bool:
    return received.status == HTTPStatus.OK and _first(received) == b"["


def _first(received: Received) -> bytes:
    """Return the first byte of a body that is no space, if there is one."""
    return received.content.removeprefix(MARK).lstrip()[:1]


class Frame(Generic[R]):
    """Builds a data frame from rows, of which it holds few at a time.

    Args:
        columns: converts rows to columns.
        library: `pandas` or `polars`.

    Raises:
        InvalidRequestError: the library is another one.
        MissingExtraError: the library is not installed.
        UnexpectedResponseError: a value doesn't fit the type of its column.
    """

    def __init__(self, columns: Columns[R], library: Library) -> None:
        self._columns = columns
        self._library: Library = library
        self._rows: list[R] = []
        self._found: dict[str, tuple[Kind, list[object]]] = {}
        # Fails before the file is requested.
        self.build()

    def add(self, row: R) -> None:
        """Add a row."""
        self._rows.append(row)
        if len(self._rows) == CHUNK:
            self._convert()

    def build(self) -> Any:
        """Return the data frame of all rows."""
        self._convert()
        columns = {name: Column(kind, values) for name, (kind, values) in self._found.items()}
        return build_frame(columns, self._library)

    def _convert(self) -> None:
        try:
            columns = self._columns(self._rows)
        except InvalidRequestError as error:
            # Not an argument of the user, but a value in the file.
            words = f"{error.field!r} cannot be {error.value!r}"
            raise malformed(words, repr(error.value)) from error
        for name, column in columns.items():
            self._found.setdefault(name, (column.kind, []))[1].extend(column.values)
        self._rows.clear()
