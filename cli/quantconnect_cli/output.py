"""Prints results to standard output, and notes to standard error.

A table has columns in a terminal, and is one line of tab-separated values for each row elsewhere.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import click

from quantconnect_client._core.text import printable

Row = Mapping[str, object]


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

    def data(self, data: Any, *, raw: bool = False) -> None:
        """Print data as JSON, whatever the options.

        Args:
            data: the data.
            raw: whether to print a text without quotes, and a list of texts one per line.
        """
        items = cast("list[object]", data) if isinstance(data, list) else [data]
        if raw and all(isinstance(item, str) for item in items):
            for item in items:
                self.raw(f"{item}\n")
        else:
            click.echo(as_json(data))

    def raw(self, text: str) -> None:
        """Print text unchanged, or with control characters escaped in a terminal."""
        click.echo(printable(text) if sys.stdout.isatty() else text, nl=False)

    def text(self, text: str) -> None:
        """Print text, with control characters escaped."""
        click.echo(printable(text))

    def note(self, text: str) -> None:
        """Print a note to standard error, unless --quiet is set."""
        if not self.quiet:
            click.echo(printable(text), err=True)


def as_json(data: Any) -> str:
    """Return data as readable JSON. Characters that could control a terminal are escaped."""
    text = json.dumps(data, indent=2, ensure_ascii=False, default=str)
    return "".join(
        one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text
    )


def cell(value: object) -> str:
    """Return a value as one cell of a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return printable(" ".join(str(value).split()))


def _draw(rows: Iterable[Row], columns: Sequence[str]) -> None:
    # Imported here, because it takes longer to import than most commands take.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name.replace("_", " ").upper(), overflow="fold")
    for row in rows:
        # Text, because brackets in a name must not be parsed as markup.
        table.add_row(*(Text(cell(row.get(name))) for name in columns))
    Console().print(table)
