"""Simulates a backtest: prices, trades and the equity that follows from them.

No strategy is run. The result depends on a plan only (a text, and what the sources set),
so the same backtest always ends the same way; and it is consistent, because the trades are made at
the prices and the equity is what the trades earn.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from math import sqrt
from random import Random

from quantconnect_sandbox.backtests.plan import ONE_CLOSE, Plan

MOST_YEARS = timedelta(days=20 * 365)
FEE = 1.0
LONG, SHORT = 0, 1
SYMBOL_ID, TICKER = "SPY R735QTJ8XC9X", "SPY"


@dataclass(frozen=True)
class Trade:
    """One position, from the close of one bar to the close of another.

    `stake` is what the portfolio was worth when it was opened.
    """

    entry: int
    exit: int
    opened: datetime
    closed: datetime
    direction: int
    quantity: float
    stake: float
    prices: list[float]

    @property
    def sign(self) -> int:
        """1 for a long position, -1 for a short one."""
        return 1 if self.direction == LONG else -1

    @property
    def fees(self) -> float:
        """What opening and closing the position cost."""
        return 2 * FEE

    @property
    def profits(self) -> list[float]:
        """What the position is worth at each bar while it is held, before fees."""
        units = self.sign * self.quantity
        return [units * (price - self.prices[0]) for price in self.prices]

    @property
    def profit(self) -> float:
        """What the position earned, before fees."""
        return self.sign * self.quantity * (self.prices[-1] - self.prices[0])


# Compared by identity, so that what is computed from a whole run can be cached by it.
@dataclass(frozen=True, eq=False)
class Run:
    """A simulated backtest. Every day has as many bars as `closes`; trades count in bars.

    `trades` are the closed ones; `open` is the position that is held at the end, if any.
    """

    days: list[date]
    bar_prices: list[float]
    bar_equity: list[float]
    trades: list[Trade]
    closes: tuple[time, ...] = ONE_CLOSE
    open: Trade | None = None

    @cached_property
    def prices(self) -> list[float]:
        """The price at the close of each day."""
        return self.bar_prices[self._daily]

    @cached_property
    def equity(self) -> list[float]:
        """What the portfolio is worth at the close of each day."""
        return self.bar_equity[self._daily]

    @cached_property
    def held(self) -> list[float]:
        """The units that are held at the close of each day, below 0 for a short position."""
        units, per_day = [0.0] * len(self.days), len(self.closes)
        for trade in self.positions:
            for day in range(
                max(0, trade.entry // per_day), min(len(units), trade.exit // per_day)
            ):
                units[day] = trade.sign * trade.quantity
        return units

    @cached_property
    def sales(self) -> list[float]:
        """The value of everything that was bought and sold on each day."""
        values = [0.0] * len(self.days)
        for bar, value in self._fills():
            if 0 <= bar < len(self.bar_equity):
                values[bar // len(self.closes)] += value
        return values

    @cached_property
    def positions(self) -> list[Trade]:
        """The closed trades, and the open one if there is one."""
        return [*self.trades, self.open] if self.open else self.trades

    @property
    def orders(self) -> int:
        """How many orders were filled: two for each closed trade, one for an open one."""
        return 2 * len(self.trades) + (1 if self.open else 0)

    def time(self, bar: int) -> datetime:
        """When that bar ends."""
        day, bar_of_day = divmod(bar, len(self.closes))
        return datetime.combine(self.days[day], self.closes[bar_of_day], UTC)

    def until(self, progress: float) -> "Run":
        """The part of the run that a backtest has behind it at this progress."""
        return self.part(0, max(1, round(progress * len(self.days))))

    def part(self, first: int, last: int) -> "Run":
        """The days from the first up to, but without, the last, and the trades closed in them."""
        start, stop = first * len(self.closes), last * len(self.closes)
        trades = [_shifted(one, -start) for one in self.trades if start <= one.exit < stop]
        # The equity of a bar is that before its orders, so the last bar opens nothing yet.
        later = (one for one in self.positions if one.entry < stop - 1 and one.exit >= stop)
        held = next(later, None)
        return Run(
            days=self.days[first:last],
            bar_prices=self.bar_prices[start:stop],
            bar_equity=self.bar_equity[start:stop],
            trades=trades,
            closes=self.closes,
            open=held and _shifted(held, -start),
        )

    @property
    def _daily(self) -> slice:
        return slice(len(self.closes) - 1, None, len(self.closes))

    def _fills(self) -> Iterator[tuple[int, float]]:
        for trade in self.positions:
            yield trade.entry, trade.quantity * trade.prices[0]
            yield trade.exit, trade.quantity * trade.prices[-1]


# A run of twenty years and half hours takes several megabytes, so only the last ones are kept.
@lru_cache(maxsize=16)
def simulate(plan: Plan) -> Run:
    """Simulate the run of this plan."""
    random = Random(plan.text)
    days = trading_days(plan)
    prices = _walk(random, len(days) * len(plan.closes), len(plan.closes))
    run = Run(days, prices, [], [], plan.closes)
    trades, equity = _trade(random, run, plan.cash)
    return replace(run, bar_equity=equity, trades=trades)


def trading_days(plan: Plan) -> list[date]:
    """The weekdays of the plan."""
    days = _weekdays(plan.start, min(plan.end - plan.start, MOST_YEARS))
    # Two closes are the least that there is something to measure between.
    return days if len(days) > 1 else _weekdays(plan.start, timedelta(days=6))


def _weekdays(start: date, length: timedelta) -> list[date]:
    days = (start + timedelta(days=n) for n in range(length.days + 1))
    return [day for day in days if day.weekday() < 5]


def _walk(random: Random, count: int, per_day: int) -> list[float]:
    drift, spread = 0.0005 / per_day, 0.01 / sqrt(per_day)
    prices = [round(random.uniform(100, 500), 2)]
    while len(prices) < count:
        prices.append(round(max(1.0, prices[-1] * (1 + random.gauss(drift, spread))), 2))
    return prices


def _trade(random: Random, run: Run, cash: float) -> tuple[list[Trade], list[float]]:
    trades: list[Trade] = []
    # Nothing is traded before the first close, so that the first day ends with the cash.
    equity = [cash] * len(run.closes)
    last = len(run.bar_prices) - 1
    while (entry := len(equity) - 1 + random.randint(0, 4)) < last:
        before = equity[-1]
        leave = min(entry + random.randint(2, 15), last)
        direction = SHORT if random.random() < 0.3 else LONG
        prices = run.bar_prices[entry : leave + 1]
        quantity = int(0.9 * before / prices[0])
        if quantity == 0:
            break
        times = run.time(entry), run.time(leave)
        trade = Trade(entry, leave, *times, direction, quantity, before, prices)
        trades.append(trade)
        equity += [before] * (entry + 1 - len(equity))
        equity += [before - FEE + profit for profit in trade.profits[1:-1]]
        equity.append(before - trade.fees + trade.profit)
    equity += [equity[-1]] * (len(run.bar_prices) - len(equity))
    return trades, [round(value, 2) for value in equity]


def _shifted(trade: Trade, bars: int) -> Trade:
    return replace(trade, entry=trade.entry + bars, exit=trade.exit + bars) if bars else trade
