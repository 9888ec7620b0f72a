"""The rows of a sweep, and its parameter grid."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import product
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

from quantconnect_client._core.context import call_context
from quantconnect_client.errors import InvalidRequestError

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quantconnect_client._core.frames import Library, Pandas, Polars

OPERATION = "backtests.sweep"
Value: TypeAlias = str | int | float
Parameters: TypeAlias = Mapping[str, Value]
Grid: TypeAlias = Mapping[str, Sequence[Value]] | Sequence[Parameters]
"""The values of each parameter, to run every combination, or a list of points."""


@dataclass(frozen=True)
class SweepRow:
    """The result of one point of a sweep.

    Attributes:
        parameters: the parameters of the point.
        backtest_id: the backtest's id; None if QuantConnect rejected the start.
        status: the final status from the API; `rejected` if QuantConnect rejected the start,
            `unreadable` if the result could not be read.
        statistics: the statistics as numbers, as returned by `results.statistics`.
        error: the reason for the failure; None if the point succeeded.
        name: the name of the sweep.
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
        """Serialize the row to a line of the file."""
        return json.dumps(asdict(self), ensure_ascii=False, allow_nan=False) + "\n"


@dataclass(frozen=True, repr=False)
class SweepResult:
    """The results of a sweep.

    Attributes:
        rows: the results of the points, in the order of the grid.
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
        """Convert the results to a frame with one row per point.

        The columns are the parameters, `backtest_id`, `status`, `error` and the statistics. A
        parameter with the name of another column gets the suffix ` (parameter)`.

        Args:
            library: `pandas` or `polars`.

        Raises:
            MissingExtraError: the library is not installed.
        """
        from quantconnect_client._core.frames import frame
        from quantconnect_client.sweeps._frames import columns

        with call_context("SweepResult.frame"):
            return frame(columns(self.rows), library)


def points_of(grid: Grid) -> list[dict[str, Value]]:
    """Return all points of a grid, with the last parameter changing fastest.

    Raises:
        InvalidRequestError: the grid is empty, or has duplicate points or invalid values.
    """
    if isinstance(grid, Mapping):
        values = [_values(name, given) for name, given in grid.items()]
        points = [dict(zip(grid, one, strict=True)) for one in product(*values)] if grid else []
    else:
        points = [{name: _value(name, one) for name, one in point.items()} for point in grid]
    if not points:
        raise invalid_argument("grid", grid, "must contain at least one point")
    return _all_different(points)


def point_key(parameters: Parameters) -> str:
    """Return a unique key for a point."""
    return json.dumps(parameters, sort_keys=True)


def _all_different(points: list[dict[str, Value]]) -> list[dict[str, Value]]:
    seen: set[str] = set()
    for point in points:
        key = point_key(point)
        if key in seen:
            raise invalid_argument("grid", point, "must not contain duplicate points")
        seen.add(key)
    return points


def _values(name: str, given: object) -> list[Value]:
    if isinstance(given, str | bytes) or not hasattr(given, "__iter__"):
        raise invalid_argument(f"grid[{name!r}]", given, "must be a list of values")
    return [_value(name, one) for one in cast(Sequence[object], given)]


def _value(name: str, given: Any) -> Value:
    """Convert a Python or NumPy value to a JSON value."""
    plain: object = given.item() if hasattr(given, "item") else given
    if isinstance(plain, str | int) and not isinstance(plain, bool):
        return plain
    if isinstance(plain, float) and isfinite(plain):
        return plain
    raise invalid_argument(f"grid[{name!r}]", given, "must only contain numbers and strings")


def invalid_argument(name: str, value: object, words: str) -> InvalidRequestError:
    """Return the error for an invalid argument."""
    return InvalidRequestError(f"{name} {words}; it is {value!r}", field=name, value=value)
