"""Writes the log of a backtest: the lines of LEAN, and those of the code's own log calls.

Lines are generated on demand, because a run may have many thousands of them.
"""

from dataclasses import dataclass
from functools import lru_cache

from quantconnect_sandbox.backtests.entities import Backtest
from quantconnect_sandbox.backtests.plan import Plan
from quantconnect_sandbox.backtests.results import partial_run
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.compiles.static_analysis import LogCall
from quantconnect_sandbox.lean.versions import LEAN_VERSION
from quantconnect_sandbox.store.clock import stamp

SIMULATED = "Simulated by the QuantConnect sandbox: no strategy was run."


@dataclass(frozen=True)
class Log:
    """The lines before the first bar, the calls that each bar makes, and the lines at the end."""

    start: tuple[str, ...]
    run: Run
    calls: tuple[LogCall, ...]
    end: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.start) + self._bar_lines + len(self.end)

    @property
    def _bar_lines(self) -> int:
        return len(self.run.bar_prices) * len(self.calls)

    def line(self, number: int) -> str:
        """Return the line with that number, counted from 0."""
        number -= len(self.start)
        if number < 0:
            return self.start[number]
        if number >= self._bar_lines:
            return self.end[number - self._bar_lines]
        bar, call = divmod(number, len(self.calls))
        return _line(self.run, bar, self.calls[call])

    def page(self, query: str, start: int, end: int | None = None) -> tuple[list[str], int]:
        """Return the matching lines from `start` up to `end`, and the number of all matches."""
        numbers = _find_matches(self, query.casefold()) if query else range(len(self))
        return [self.line(number) for number in numbers[start:end]], len(numbers)


def backtest_log(backtest: Backtest, done: float) -> Log | None:
    """Return the log of a backtest so far, or None before it runs and after an error."""
    run, plan = partial_run(backtest, done), backtest.plan
    if run is None:
        return None
    first, last = f"{run.days[0]} 00:00:00", len(run.bar_prices) - 1
    launch = f"Launching analysis for {backtest.id} with LEAN Engine v{LEAN_VERSION}"
    start_lines = [f"{first} {call.line('0')}" for call in _calls(plan, "start")]
    end_lines = [_line(run, last, call) for call in _calls(plan, "end")]
    completion = f"{stamp(run.time(last))} Algorithm Id:({backtest.id}) completed. {SIMULATED}"
    return Log(
        start=(f"{first} {launch}", *start_lines),
        run=run,
        calls=_calls(plan, "bar"),
        end=(*end_lines, completion) if done >= 1 else (),
    )


# Clients read all pages of the same query, and every page needs all lines before it.
@lru_cache(maxsize=4)
def _find_matches(log: Log, query: str) -> list[int]:
    return [number for number in range(len(log)) if query in log.line(number).casefold()]


def _calls(plan: Plan, moment: str) -> tuple[LogCall, ...]:
    return tuple(call for call in plan.log_calls if call.moment == moment)


def _line(run: Run, bar: int, call: LogCall) -> str:
    # The price of the bar is the value of every expression in a log call.
    return f"{stamp(run.time(bar))} {call.line(str(run.bar_prices[bar]))}"
