"""Simulates a backtest: prices, trades and the equity that follows from them.

No strategy is run. The result depends only on a plan (a text, and the settings in the sources), so
the same backtest always has the same result. It is consistent: trades are at the simulated prices,
and the equity follows from the trades.
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

    `stake` is the value of the portfolio when the position was opened.
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
        """The cost of opening and closing the position."""
        return 2 * FEE

    @property
    def profits(self) -> list[float]:
        """The profit of the position at each bar while it is held, before fees."""
        units = self.sign * self.quantity
        return [units * (price - self.prices[0]) for price in self.prices]

    @property
    def profit(self) -> float:
        """The profit of the position, before fees."""
        return self.sign * self.quantity * (self.prices[-1] - self.prices[0])


# Compared by identity, so that functions that take a run can be cached.
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
        """The value of the portfolio at the close of each day."""
        return self.bar_equity[self._daily]

    @cached_property
    def held(self) -> list[float]:
        """The units held at the close of each day, negative for a short position."""
        units, per_day = [0.0] * len(self.days), len(self.closes)
        for trade in self.positions:
            for day in range(
                max(0, trade.entry // per_day), min(len(units), trade.exit // per_day)
            ):
                units[day] = trade.sign * trade.quantity
        return units

    @cached_property
    def sales(self) -> list[float]:
        """The value of all purchases and sales on each day."""
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
        """The number of filled orders: two for each closed trade, one for an open one."""
        return 2 * len(self.trades) + (1 if self.open else 0)

    def time(self, bar: int) -> datetime:
        """Return when that bar ends."""
        day, bar_of_day = divmod(bar, len(self.closes))
        return datetime.combine(self.days[day], self.closes[bar_of_day], UTC)

    def until(self, progress: float) -> "Run":
        """Return the part of the run that is simulated at this progress."""
        return self.part(0, max(1, round(progress * len(self.days))))

    def part(self, first: int, last: int) -> "Run":
        """Return the days from `first` to `last`, exclusive, and the trades closed in them."""
        start, stop = first * len(self.closes), last * len(self.closes)
        trades = [_shift(one, -start) for one in self.trades if start <= one.exit < stop]
        # Equity is measured before a bar's orders, so a position opened at the last bar is omitted.
        candidates = (one for one in self.positions if one.entry < stop - 1 and one.exit >= stop)
        open_trade = next(candidates, None)
        return Run(
            days=self.days[first:last],
            bar_prices=self.bar_prices[start:stop],
            bar_equity=self.bar_equity[start:stop],
            trades=trades,
            closes=self.closes,
            open=open_trade and _shift(open_trade, -start),
        )

    @property
    def _daily(self) -> slice:
        return slice(len(self.closes) - 1, None, len(self.closes))

    def _fills(self) -> Iterator[tuple[int, float]]:
        for trade in self.positions:
            yield trade.entry, trade.quantity * trade.prices[0]
            yield trade.exit, trade.quantity * trade.prices[-1]


# A run of twenty years in half hours takes several megabytes, so only the last ones are cached.
@lru_cache(maxsize=16)
def simulate(plan: Plan) -> Run:
    """Simulate the run of a plan."""
    random = Random(plan.text)
    days = trading_days(plan)
    prices = _walk(random, len(days) * len(plan.closes), len(plan.closes))
    run = Run(days, prices, [], [], plan.closes)
    trades, equity = _trade(random, run, plan.cash)
    return replace(run, bar_equity=equity, trades=trades)


def trading_days(plan: Plan) -> list[date]:
    """Return the weekdays of the plan."""
    days = _weekdays(plan.start, min(plan.end - plan.start, MOST_YEARS))
    # Figures need at least two closes.
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
    # No trades before the first close, so that the first day ends with the initial cash.
    equity = [cash] * len(run.closes)
    last = len(run.bar_prices) - 1
    while (entry := len(equity) - 1 + random.randint(0, 4)) < last:
        stake = equity[-1]
        end = min(entry + random.randint(2, 15), last)
        direction = SHORT if random.random() < 0.3 else LONG
        prices = run.bar_prices[entry : end + 1]
        quantity = int(0.9 * stake / prices[0])
        if quantity == 0:
            break
        times = run.time(entry), run.time(end)
        trade = Trade(entry, end, *times, direction, quantity, stake, prices)
        trades.append(trade)
        equity += [stake] * (entry + 1 - len(equity))
        equity += [stake - FEE + profit for profit in trade.profits[1:-1]]
        equity.append(stake - trade.fees + trade.profit)
    equity += [equity[-1]] * (len(run.bar_prices) - len(equity))
    return trades, [round(value, 2) for value in equity]


def _shift(trade: Trade, bars: int) -> Trade:
    return replace(trade, entry=trade.entry + bars, exit=trade.exit + bars) if bars else trade
