"""Build pandas and Polars data frames from columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, TypeAlias

from quantconnect_client._core.extras import library as extra_library
from quantconnect_client.errors import InvalidRequestError

Pandas: TypeAlias = Literal["pandas"]
Polars: TypeAlias = Literal["polars"]
Library: TypeAlias = Literal["pandas", "polars"]


class Kind(Enum):
    """The type of the values in a column. Every value may also be None."""

    TIME = "a time"
    DURATION = "a duration"
    NUMBER = "a number"
    INTEGER = "a whole number"
    FLAG = "true or false"
    TEXT = "a text"


@dataclass(frozen=True)
class Column:
    """A column of a data frame, without its name."""

    kind: Kind
    values: Sequence[object]


# Explicit rather than inferred, so that a frame has the same types whichever values are missing.
_PANDAS: Mapping[Kind, str] = {
    Kind.TIME: "datetime64[us, UTC]",
    Kind.DURATION: "timedelta64[us]",
    Kind.NUMBER: "float64",
    Kind.INTEGER: "Int64",
    Kind.FLAG: "boolean",
    Kind.TEXT: "string",
}


def frame(columns: Mapping[str, Column], library: Library, *, index: str | None = None) -> Any:
    """Build a data frame. With pandas, `index` names the column to use as the index."""
    if library == "pandas":
        return _pandas(columns, index)
    if library == "polars":
        return _polars(columns)
    raise InvalidRequestError(
        f"library must be 'pandas' or 'polars'; it is {library!r}",
        field="library",
        value=library,
    )


def _pandas(columns: Mapping[str, Column], index: str | None) -> Any:
    pd = extra_library("pandas", extra="pandas")
    series = {
        name: pd.Series(column.values, dtype=_PANDAS[column.kind])
        for name, column in columns.items()
    }
    made = pd.DataFrame(series)
    return made.set_index(index) if index else made


def _polars(columns: Mapping[str, Column]) -> Any:
    pl = extra_library("polars", extra="polars")
    types = {
        Kind.TIME: pl.Datetime("us", "UTC"),
        Kind.DURATION: pl.Duration("us"),
        Kind.NUMBER: pl.Float64,
        Kind.INTEGER: pl.Int64,
        Kind.FLAG: pl.Boolean,
        Kind.TEXT: pl.String,
    }
    return pl.DataFrame(
        {name: column.values for name, column in columns.items()},
        schema={name: types[column.kind] for name, column in columns.items()},
    )
