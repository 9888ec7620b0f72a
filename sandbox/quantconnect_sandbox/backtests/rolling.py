"""Measures parts of a run: single months, and the last three, six and twelve months."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from quantconnect_sandbox.backtests.figures import portfolio_statistics
from quantconnect_sandbox.backtests.performance import measure
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.backtests.trades import trade_statistics
from quantconnect_sandbox.json_types import Json

# LEAN writes windows of every length for each month of the run, with all trades in each, which is
# most of a large response. The sandbox has only the last months, and the windows that end with the
# run.
SINGLE_MONTHS = 12
LENGTHS = (3, 6, 12)


@dataclass(frozen=True)
class Month:
    """A month of a run: the indexes of its first and last day in the run, and its end."""

    first: int
    last: int
    end: date


def rolling_window(run: Run) -> Json:
    """Return the figures of each window by key, such as `M1_20240131`, without its trades."""
    months = months_of(run)
    windows = {f"M1_{month.end:%Y%m%d}": (month, month) for month in months[-SINGLE_MONTHS:]}
    for length in LENGTHS:
        covered = months[-length:]
        windows[f"M{length}_{months[-1].end:%Y%m%d}"] = (covered[0], covered[-1])
    return {key: _figures(window(run, *ends)) for key, ends in windows.items()}


def months_of(run: Run) -> list[Month]:
    """Return the months of a run, oldest first. The last one ends with the run."""
    groups = groupby(enumerate(run.days), key=lambda pair: (pair[1].year, pair[1].month))
    days = [[day for day, _ in group] for _, group in groups]
    ends = [_month_end(run.days[one[0]]) for one in days[:-1]] + [run.days[-1]]
    return [Month(one[0], one[-1], end) for one, end in zip(days, ends, strict=True)]


def window(run: Run, first: Month, last: Month) -> Run:
    """Return the part of the run in these months, from the close before them if there is one."""
    base = max(0, first.first - 1)
    part = run.part(base, last.last + 1)
    bar = (first.first - base) * len(run.closes)
    return replace(part, trades=[trade for trade in part.trades if trade.exit >= bar])


def _figures(part: Run) -> Json:
    return {
        "tradeStatistics": trade_statistics(part),
        "portfolioStatistics": portfolio_statistics(measure(part)),
        "closedTrades": [],  # as in the service, which has them only in the total
    }


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
