"""The columns of exported CSV files, and the conversion of their cells."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeVar, cast

from quantconnect_client._core.frames import Column, Kind
from quantconnect_client.exports._rows import ExportedOrder, ExportedTrade
from quantconnect_openapi.types import parse_timestamp


class Row(Protocol):
    """A row of a CSV file."""

    @property
    def cells(self) -> Mapping[str, str]:
        """All cells as text, by the names of their columns."""
        ...


R = TypeVar("R", bound=Row)
FLAGS = {"1": True, "0": False, "true": True, "false": False}


@dataclass(frozen=True)
class Cell:
    """A known column of a file.

    Attributes:
        header: its header, of which only letters and digits count.
        kind: its type in a data frame.
        convert: converts a cell that is not empty.
        empty: stands for an empty cell.
        column: its name in a data frame; by default, that of the attribute.
    """

    header: str
    kind: Kind
    convert: Callable[[str], object]
    empty: object = None
    column: str = ""

    def value(self, text: str) -> object:
        """Convert a cell.

        Raises:
            ValueError: the cell is malformed. The message names the column.
        """
        if not text:
            return self.empty
        try:
            return self.convert(text)
        except (ValueError, KeyError, OverflowError) as error:
            # Text is only converted to the ids of orders.
            kind = "whole numbers" if self.kind is Kind.TEXT else self.kind.value
            words = f"{self.header!r} must be {kind}; it is {text!r}"
            raise ValueError(words) from error


class Table(Generic[R]):
    """The columns of a CSV file.

    Args:
        row: the class of its rows.
        cells: its known columns, by the attributes of a row.
    """

    def __init__(self, row: Callable[..., R], cells: Mapping[str, Cell]) -> None:
        self._row = row
        self._cells = cells
        self._known = {_plain(cell.header) for cell in cells.values()}

    def reader(self, header: Sequence[str]) -> Callable[[Sequence[str]], R]:
        """Return a function that converts the cells of a line to a row.

        It raises a ValueError that names the column if a cell is malformed.
        """
        places = {_plain(name): place for place, name in enumerate(header)}
        placed = [
            (name, cell, places.get(_plain(cell.header))) for name, cell in self._cells.items()
        ]

        def read(line: Sequence[str]) -> R:
            values = {
                name: cell.empty if place is None else cell.value(line[place])
                for name, cell, place in placed
            }
            return self._row(**values, cells=dict(zip(header, line, strict=True)))

        return read

    def columns(self, rows: Sequence[R]) -> dict[str, Column]:
        """Convert rows to the columns of a data frame. Other columns of the file are text."""
        found = {
            cell.column or name.rstrip("_"): Column(cell.kind, _values(rows, name))
            for name, cell in self._cells.items()
        }
        header = rows[0].cells if rows else ()
        for name in (name for name in header if _plain(name) not in self._known):
            found[name] = Column(Kind.TEXT, [row.cells[name] or None for row in rows])
        return found


def _plain(header: str) -> str:
    """Return a header without case, spaces and signs, which may change."""
    return re.sub(r"[^0-9a-z]", "", header.lower())


def _values(rows: Iterable[object], name: str) -> list[object]:
    return [_flat(getattr(row, name)) for row in rows]


def _flat(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(map(str, cast("tuple[object, ...]", value))) or None
    return value


def _time(text: str) -> datetime:
    return parse_timestamp(text).astimezone(UTC)


def _flag(text: str) -> bool:
    return FLAGS[text.lower()]


def _names(text: str) -> tuple[str, ...]:
    return tuple(_split(text))


def _ids(text: str) -> tuple[int, ...]:
    return tuple(map(int, _split(text)))


def _split(text: str) -> Iterable[str]:
    return (part for one in text.split(",") if (part := one.strip()))


def _times(**headers: str) -> dict[str, Cell]:
    return {name: Cell(header, Kind.TIME, _time) for name, header in headers.items()}


def _numbers(**headers: str) -> dict[str, Cell]:
    return {name: Cell(header, Kind.NUMBER, float) for name, header in headers.items()}


def _texts(**headers: str) -> dict[str, Cell]:
    return {name: Cell(header, Kind.TEXT, str) for name, header in headers.items()}


TRADES = Table(
    ExportedTrade,
    {
        **_times(entry_time="Entry Time"),
        "symbols": Cell("Symbols", Kind.TEXT, _names, empty=(), column="symbol"),
        **_times(exit_time="Exit Time"),
        **_texts(direction="Direction"),
        **_numbers(entry_price="Entry Price", exit_price="Exit Price", quantity="Quantity"),
        **_numbers(profit_loss="P&L", total_fees="Fees", mae="MAE", mfe="MFE"),
        **_numbers(end_trade_drawdown="Drawdown"),
        "is_win": Cell("IsWin", Kind.FLAG, _flag),
        "order_ids": Cell("Order Ids", Kind.TEXT, _ids, empty=()),
    },
)
ORDERS = Table(
    ExportedOrder,
    {
        **_times(time="Time"),
        **_texts(symbol="Symbol"),
        **_numbers(price="Price", quantity="Quantity"),
        **_texts(type_="Type", status="Status"),
        **_numbers(value="Value"),
        **_texts(tag="Tag"),
    },
)
