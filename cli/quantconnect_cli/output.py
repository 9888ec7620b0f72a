"""Prints results to standard output, and notes to standard error.

A table has columns in a terminal, and is one line of tab-separated values for each row elsewhere.
"""

import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TextIO, cast

import click

from quantconnect_client._core.text import printable

Row = Mapping[str, object]


class Model(Protocol):
    """A model of the API."""

    def to_dict(self) -> dict[str, Any]: ...


class Output:
    """Prints what a command returns.

    Args:
        as_json: whether to print results as JSON.
        quiet: whether to omit notes.
    """

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self.as_json = as_json
        self.quiet = quiet

    def table(self, rows: Iterable[Row], columns: Sequence[str]) -> None:
        """Print one line for each row.

        Args:
            rows: the fields of each row. With --json, all of them are printed.
            columns: the fields to show without --json, in their order.
        """
        if self.as_json:
            self.data([dict(row) for row in rows])
        elif sys.stdout.isatty():
            _draw(rows, columns)
        else:
            for row in rows:
                self.text("\t".join(cell(row.get(name)) for name in columns))

    def models(self, models: Iterable[Model], columns: Sequence[str]) -> None:
        """Print one line for each model.

        Args:
            models: models of the API. With --json, all of their fields are printed, by the names of
                the API.
            columns: the attributes to show without --json, in their order.
        """
        if self.as_json:
            self.data([model.to_dict() for model in models])
        else:
            rows = ({name: getattr(model, name) for name in columns} for model in models)
            self.table(rows, columns)

    def record(self, fields: Row) -> None:
        """Print one thing: a line for each field, with its name and a tab before its value."""
        if self.as_json:
            self.data(dict(fields))
            return
        names = {name: name.replace("_", " ") for name in fields}
        width = max(map(len, names.values())) if sys.stdout.isatty() else 0
        for name, value in fields.items():
            start = f"{names[name]}:".ljust(width + 2) if width else f"{name}\t"
            self.text(f"{start}{cell(value)}")

    def result(self, text: str, data: Any) -> None:
        """Print a result: as `text`, or with --json as `data`."""
        if self.as_json:
            self.data(data)
        else:
            self.text(text)

    def done(self, text: str, data: Row) -> None:
        """Say that something without a result is done: as a note, or with --json as `data`."""
        if self.as_json:
            self.data(data)
        else:
            self.note(text)

    def data(self, data: Any, *, raw: bool = False) -> None:
        """Print data as JSON, whatever the options.

        Args:
            data: the data.
            raw: whether to print a text without quotes, and a list of texts one per line.
        """
        items = cast("list[object]", data) if isinstance(data, list) else [data]
        if raw and all(isinstance(item, str) for item in items):
            for item in items:
                self.raw(str(item))
        else:
            click.echo(as_json(data))

    def raw(self, text: str) -> None:
        """Print text unchanged, or with control characters escaped in a terminal."""
        shown = printable(text) if sys.stdout.isatty() else text
        click.echo(shown, nl=not text.endswith("\n"))

    def text(self, text: str) -> None:
        """Print text, with control characters escaped."""
        click.echo(printable(text))

    def note(self, text: str) -> None:
        """Print a note to standard error, unless --quiet is set."""
        if not self.quiet:
            click.echo(printable(text), err=True)


def as_json(data: Any) -> str:
    """Return data as readable JSON. Characters that could control a terminal are escaped."""
    text = json.dumps(data, indent=2, ensure_ascii=False, default=_plain)
    return "".join(
        one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text
    )


def cell(value: object) -> str:
    """Return a value as one cell of a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return printable(" ".join(str(_plain(value)).split()))


def _plain(value: object) -> object:
    """Return a value that JSON does not have as text."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    return str(value)


def prepare(*streams: TextIO) -> None:
    """Write UTF-8 to files and pipes, on every system, and let no character fail in a terminal."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _draw(rows: Iterable[Row], columns: Sequence[str]) -> None:
    # Imported here, because it takes longer to import than most commands take.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # Without styles, so that NO_COLOR and plain terminals need no rule.
    table = Table(box=None, pad_edge=False, header_style="")
    for name in columns:
        table.add_column(name.replace("_", " ").upper(), overflow="fold")
    for row in rows:
        # Text, because brackets in a name must not be parsed as markup.
        table.add_row(*(Text(cell(row.get(name))) for name in columns))
    Console().print(table)
