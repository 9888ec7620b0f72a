"""Measures parts of a run: months, and the last three, six and twelve of them."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from quantconnect_sandbox.backtests.figures import portfolio_statistics
from quantconnect_sandbox.backtests.performance import measure
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.backtests.trades import trade_statistics
from quantconnect_sandbox.json_types import Json

# LEAN has windows of every length for each month of the run, with all trades in each, which makes
# most of a large response. Here are the last months alone, and the windows that end with the run.
SINGLE_MONTHS = 12
LENGTHS = (3, 6, 12)


@dataclass(frozen=True)
class Month:
    """The days of a month that a run covers, by their numbers in the run."""

    first: int
    last: int
    end: date


def rolling_window(run: Run) -> Json:
    """The figures of each window by its key, such as `M1_20240131`; those of the trades in sums."""
    months = months_of(run)
    windows = {f"M1_{month.end:%Y%m%d}": (month, month) for month in months[-SINGLE_MONTHS:]}
    for length in LENGTHS:
        covered = months[-length:]
        windows[f"M{length}_{months[-1].end:%Y%m%d}"] = (covered[0], covered[-1])
    return {key: _figures(window(run, *ends)) for key, ends in windows.items()}


def months_of(run: Run) -> list[Month]:
    """The months that a run touches, the first one first. The last ends with the run."""
    groups = groupby(enumerate(run.days), key=lambda pair: (pair[1].year, pair[1].month))
    days = [[day for day, _ in group] for _, group in groups]
    ends = [_month_end(run.days[one[0]]) for one in days[:-1]] + [run.days[-1]]
    return [Month(one[0], one[-1], end) for one, end in zip(days, ends, strict=True)]


def window(run: Run, first: Month, last: Month) -> Run:
    """The part of the run in these months. It begins with the close before, if there is one."""
    base = max(0, first.first - 1)
    part = run.part(base, last.last + 1)
    bar = (first.first - base) * len(run.closes)
    return replace(part, trades=[trade for trade in part.trades if trade.exit >= bar])


def _figures(part: Run) -> Json:
    return {
        "tradeStatistics": trade_statistics(part),
        "portfolioStatistics": portfolio_statistics(measure(part)),
        "closedTrades": [],  # as in the service, which has them in the whole alone
    }


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
