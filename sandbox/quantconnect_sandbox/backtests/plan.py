"""The settings of main.py that determine a run."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from quantconnect_sandbox.compiles.static_analysis import (
    LogCall,
    find_date,
    find_log_calls,
    find_numbers,
    find_plots,
    find_resolutions,
)

DEFAULT_START = date(2024, 1, 1)
DEFAULT_CASH = 100_000.0
ONE_YEAR = timedelta(days=365)
# When the bars of a day end, in UTC, during New York's winter time. Bars shorter than half an hour
# would only slow down the simulation.
ONE_CLOSE = (time(21),)
_HOURS = tuple(time(hour) for hour in range(15, 22))
_HALF_HOURS = tuple(time(hour, minute) for hour in range(15, 21) for minute in (0, 30)) + ONE_CLOSE
_BARS = {"HOUR": _HOURS, "MINUTE": _HALF_HOURS, "SECOND": _HALF_HOURS, "TICK": _HALF_HOURS}


@dataclass(frozen=True)
class Plan:
    """The inputs of a run: a text that seeds the random numbers, and the settings of main.py."""

    text: str
    start: date = DEFAULT_START
    end: date = DEFAULT_START + ONE_YEAR
    cash: float = DEFAULT_CASH
    closes: tuple[time, ...] = ONE_CLOSE
    log_calls: tuple[LogCall, ...] = ()
    plots: tuple[tuple[str, str], ...] = ()


def read_plan(text: str, sources: dict[str, str]) -> Plan:
    """Read the plan from a seed text and the sources."""
    start = find_date(sources, "set_start_date") or DEFAULT_START
    if not 1990 <= start.year <= 2100:
        start = DEFAULT_START
    return Plan(
        text=text,
        start=start,
        end=find_date(sources, "set_end_date") or start + ONE_YEAR,
        cash=_cash(sources),
        closes=_closes(sources),
        log_calls=find_log_calls(sources),
        plots=find_plots(sources),
    )


def _cash(sources: dict[str, str]) -> float:
    cash = (find_numbers(sources, "set_cash") or [DEFAULT_CASH])[0]
    return float(cash) if 1_000 <= cash <= 1e12 else DEFAULT_CASH


def _closes(sources: dict[str, str]) -> tuple[time, ...]:
    closes = (_BARS.get(one, ONE_CLOSE) for one in find_resolutions(sources))
    return max(closes, key=len, default=ONE_CLOSE)
