"""Converts the rows of a sweep to columns of a frame."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quantconnect_client._core.frames import Column, Kind

if TYPE_CHECKING:
    from quantconnect_client.sweeps._results import SweepRow


def columns(rows: "Sequence[SweepRow]") -> dict[str, Column]:
    """Build the columns of parameters, outcomes and all statistics."""
    outcomes = {
        name: [getattr(row, name) for row in rows] for name in ("backtest_id", "status", "error")
    }
    figures = _by_name([row.statistics for row in rows])
    parameters = _by_name([row.parameters for row in rows])
    taken = outcomes.keys() | figures.keys()
    named = {
        f"{name} (parameter)" if name in taken else name: _column(values)
        for name, values in parameters.items()
    }
    outcome_columns = {name: Column(Kind.TEXT, values) for name, values in outcomes.items()}
    return named | outcome_columns | {name: _column(values) for name, values in figures.items()}


def _by_name(rows: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    # A set would lose the order in which QuantConnect lists them.
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: [row.get(name) for row in rows] for name in names}


def _column(values: Sequence[object]) -> Column:
    """Build a column of the narrowest type for all values: integer, number or text."""
    kinds = {type(value) for value in values if value is not None}
    if kinds == {int}:
        return Column(Kind.INTEGER, values)
    if kinds <= {int, float}:
        return Column(Kind.NUMBER, values)
    return Column(Kind.TEXT, [None if one is None else str(one) for one in values])
