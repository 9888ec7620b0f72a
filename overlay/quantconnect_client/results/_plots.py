"""Draws equity and drawdown."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from math import isnan
from typing import TYPE_CHECKING, Any

from quantconnect_client._core.context import call_context
from quantconnect_client._core.extras import library
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results._charts import AnyChart, Point, curve, drawdowns

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    from matplotlib.figure import Figure


def plot(
    source: "AnyChart | Iterable[Point] | pd.DataFrame | pl.DataFrame", *, title: str = ""
) -> "Figure":
    """Plot the equity over time, with the drawdown below it.

    The figure is independent of pyplot and opens no window. Save it, or make it the last value of a
    notebook cell, which displays it.

    Args:
        source: the chart `Strategy Equity`; a frame with a column `equity`, as returned by
            `equity_curve`; or the `equity` of an optimization's backtest.
        title: title of the plot; none by default.

    Raises:
        InvalidRequestError: `source` contains no equity. The message names the call that returns
            it.
        MissingExtraError: matplotlib is not installed.

    Examples:
        >>> chart = qc.backtests.chart(project_id, backtest_id)
        >>> plot(chart, title="Momentum").savefig("equity.png")
    """
    with call_context("results.plot"):
        times, equity = _equity(source)
        library("matplotlib.figure", extra="plot")
    from quantconnect_client.results._drawing import NotebookFigure

    figure = NotebookFigure(figsize=(10, 6), layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=[3, 1])
    above.plot(times, equity)
    above.set_ylabel("Equity")
    above.yaxis.set_major_formatter("{x:,.10g}")
    above.set_title(title)
    below.fill_between(times, drawdowns(equity), 0, alpha=0.5)
    below.set_ylabel("Drawdown")
    below.yaxis.set_major_formatter("{x:.0%}")
    return figure


def _equity(source: Any) -> tuple[Sequence[datetime], Sequence[float]]:
    if hasattr(source, "columns"):
        return _frame_equity(source)
    points = curve(source, "Equity")
    return list(points), list(points.values())


def _frame_equity(frame: Any) -> tuple[Sequence[datetime], Sequence[float]]:
    columns = list(frame.columns)
    if "equity" not in columns:
        raise InvalidRequestError(
            f"source must have a column 'equity', as returned by equity_curve; it has {columns!r}",
            field="source",
            value=columns,
        )
    times = frame["time"] if "time" in columns else frame.index
    points = [
        (time, value)
        for time, value in zip(times, frame["equity"], strict=True)
        if value is not None and not isnan(value)
    ]
    return [time for time, _ in points], [value for _, value in points]
