"""Reads the results file of a sweep, row by row."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import islice
from os import PathLike
from pathlib import Path
from sys import intern
from typing import Any

from quantconnect_client._core.context import call_context
from quantconnect_client._local.files import as_path
from quantconnect_client.sweeps._results import (
    OPERATION,
    SweepResult,
    SweepRow,
    invalid_argument,
    point_key,
)


@dataclass(frozen=True)
class Attempts:
    """How often a point has run, and whether the last attempt failed."""

    count: int = 0
    failed: bool = False


def read_results(path: str | PathLike[str]) -> SweepResult:
    """Read the results file of a sweep that is running, finished or was interrupted.

    All rows are read into memory. For a file with very many points, use `iter_results`.

    Args:
        path: the results file.

    Raises:
        InvalidRequestError: the file does not exist, or is not a results file.
    """
    return SweepResult(tuple(iter_results(path)))


def iter_results(path: str | PathLike[str]) -> Iterator[SweepRow]:
    """Iterate over the rows of a results file, in constant memory.

    Yields one row for each point that has ended, in the order in which they ended. If a failed
    point was run again, only its last row is included. Rows that are written later are not.

    Args:
        path: the results file.

    Raises:
        InvalidRequestError: the file does not exist, or is not a results file. The whole file is
            checked before the first row is returned.
    """
    with call_context(OPERATION):
        file = as_path(path, field="results")
        try:
            count, last_rows = _last_rows(file)
        except OSError as error:
            words = f"must be a readable file ({error.strerror})"
            raise invalid_argument("results", str(path), words) from error
    return _without_earlier_attempts(islice(rows_of(file), count), last_rows)


def rows_of(path: Path) -> Iterator[SweepRow]:
    """Iterate over all rows of a file, without an incomplete last line."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.endswith(b"\n"):
                yield _row(line.decode(errors="replace"), f"line {number} of {path}")


def attempts_of(rows: Iterable[SweepRow]) -> dict[str, Attempts]:
    """Count the attempts by point."""
    attempts: dict[str, Attempts] = {}
    for row in rows:
        key = point_key(row.parameters)
        earlier = attempts.get(key, Attempts())
        attempts[key] = Attempts(earlier.count + 1, row.error is not None)
    return attempts


def _last_rows(path: Path) -> tuple[int, dict[str, int]]:
    """Return the number of rows, and the number of the last row of each point that ever failed.

    A point is run again only if it failed, so these are few.
    """
    count, last_rows = 0, dict[str, int]()
    for count, row in enumerate(rows_of(path), start=1):
        key = point_key(row.parameters)
        if row.error is not None or key in last_rows:
            last_rows[key] = count
    return count, last_rows


def _without_earlier_attempts(
    rows: Iterable[SweepRow], last_rows: dict[str, int]
) -> Iterator[SweepRow]:
    for number, row in enumerate(rows, start=1):
        if last_rows.get(point_key(row.parameters), number) == number:
            yield row


def _row(line: str, where: str) -> SweepRow:
    try:
        found: dict[str, Any] = json.loads(line)
        row = SweepRow(**{one.name: found[one.name] for one in fields(SweepRow)})
        # These two must be mappings, because they are iterated over.
        return replace(row, parameters=_named(row.parameters), statistics=_named(row.statistics))
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError) as error:
        raise invalid_argument(
            "results", line[:80], f"must contain rows of a sweep; {where} is malformed"
        ) from error


def _named(values: Any) -> dict[str, Any]:
    """Return a mapping whose names are stored once for all rows."""
    return {intern(name): value for name, value in values.items()}
