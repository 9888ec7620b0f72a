"""The rows of a sweep, and the grid of parameters that they come from."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import product
from math import isfinite
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

from quantconnect_client._core.local_files import as_path
from quantconnect_client.errors import InvalidRequestError

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quantconnect_client._core.frames import Library, Pandas, Polars

OPERATION = "backtests.sweep"
Value: TypeAlias = str | int | float
Parameters: TypeAlias = Mapping[str, Value]
Grid: TypeAlias = Mapping[str, Sequence[Value]] | Sequence[Parameters]
"""The values of each parameter, whose every combination is run; or the points themselves."""


@dataclass(frozen=True)
class SweepRow:
    """How one point of a sweep ended.

    Attributes:
        parameters: the point.
        backtest_id: the backtest's id; None where QuantConnect refused to start one.
        status: the API's own word for how it ended; `refused` where there was no backtest.
        statistics: the figures as numbers, as `results.statistics` has them.
        error: why it failed; None where it did not.
        name: what the sweep is called.
        project_id: the project's id.
        compile_id: the id of the build.
    """

    parameters: Parameters
    backtest_id: str | None
    status: str
    statistics: Mapping[str, float | str | None] = field(repr=False)
    error: str | None
    name: str
    project_id: int
    compile_id: str

    def to_line(self) -> str:
        """The row as a line of the file."""
        return json.dumps(asdict(self), ensure_ascii=False, allow_nan=False) + "\n"


@dataclass(frozen=True, repr=False)
class SweepResult:
    """What is known of a sweep.

    Attributes:
        rows: how each point ended, in the order of the grid.
    """

    rows: Sequence[SweepRow]

    def __repr__(self) -> str:
        return f"<sweep: {len(self.rows)} points done, {len(self.failures)} of them failed>"

    @property
    def failures(self) -> list[SweepRow]:
        """The rows of the points that failed."""
        return [row for row in self.rows if row.error is not None]

    @overload
    def frame(self, library: "Pandas" = "pandas") -> "pd.DataFrame": ...
    @overload
    def frame(self, library: "Polars") -> "pl.DataFrame": ...
    def frame(self, library: "Library" = "pandas") -> Any:
        """A frame with a row for each point: parameters, how it ended, and statistics.

        A parameter that is called like a statistic or like one of `backtest_id`, `status` and
        `error` has ` (parameter)` after its name.

        Args:
            library: `pandas` or `polars`.

        Raises:
            MissingExtraError: the library is not installed.
        """
        from quantconnect_client._core.frames import frame
        from quantconnect_client.sweeps._frames import columns

        return frame(columns(self.rows), library, operation="SweepResult.frame")


def read_results(path: str | PathLike[str]) -> SweepResult:
    """What a sweep has written so far, whether it goes on, is done or was killed.

    Args:
        path: the file that was its `results`.

    Raises:
        InvalidRequestError: there is no such file, or it is not one of a sweep.
    """
    try:
        content = as_path(path, operation=OPERATION, field="results").read_bytes()
    except OSError as error:
        raise refused("results", str(path), f"must be a file to read ({error.strerror})") from error
    rows = {point_key(row.parameters): row for row in parsed(content, path)}
    return SweepResult(tuple(rows.values()))


def parsed(content: bytes, path: str | PathLike[str]) -> list[SweepRow]:
    """The rows of a file; what follows the last end of a line was torn off and is left out."""
    # Not splitlines, which would also split at what a text may hold.
    lines = content[: whole_length(content)].decode(errors="replace").split("\n")[:-1]
    return [_row(line, f"line {number} of {path}") for number, line in enumerate(lines, start=1)]


def whole_length(content: bytes) -> int:
    """How many bytes its whole lines have."""
    return content.rfind(b"\n") + 1


def _row(line: str, where: str) -> SweepRow:
    try:
        found: dict[str, Any] = json.loads(line)
        row = SweepRow(**{one.name: found[one.name] for one in fields(SweepRow)})
        # Whatever else there is, these two are gone through.
        return replace(row, parameters=dict(row.parameters), statistics=dict(row.statistics))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise refused(
            "results", line[:80], f"must hold rows of a sweep; {where} is none"
        ) from error


def points_of(grid: Grid) -> list[dict[str, Value]]:
    """Every point of a grid, the last parameter changing fastest.

    Raises:
        InvalidRequestError: it has none, one twice, or a value that is no parameter's.
    """
    if isinstance(grid, Mapping):
        values = [_values(name, given) for name, given in grid.items()]
        points = [dict(zip(grid, one, strict=True)) for one in product(*values)] if grid else []
    else:
        points = [{name: _value(name, one) for name, one in point.items()} for point in grid]
    if not points:
        raise refused("grid", grid, "must have at least one point")
    return _all_different(points)


def point_key(parameters: Parameters) -> str:
    """What tells a point from every other."""
    return json.dumps(parameters, sort_keys=True)


def _all_different(points: list[dict[str, Value]]) -> list[dict[str, Value]]:
    seen: set[str] = set()
    for point in points:
        key = point_key(point)
        if key in seen:
            raise refused("grid", point, "must have each point once")
        seen.add(key)
    return points


def _values(name: str, given: object) -> list[Value]:
    if isinstance(given, str | bytes) or not hasattr(given, "__iter__"):
        raise refused(f"grid[{name!r}]", given, "must be a list of values")
    return [_value(name, one) for one in cast(Sequence[object], given)]


def _value(name: str, given: Any) -> Value:
    """The value as JSON has it, be it a number of Python or of NumPy."""
    plain: object = given.item() if hasattr(given, "item") else given
    if isinstance(plain, str | int) and not isinstance(plain, bool):
        return plain
    if isinstance(plain, float) and isfinite(plain):
        return plain
    raise refused(f"grid[{name!r}]", given, "must have numbers and texts only")


def refused(name: str, value: object, words: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{name} {words}; it is {value!r}", operation=OPERATION, field=name, value=value
    )
