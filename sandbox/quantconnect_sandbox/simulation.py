"""Makes up the course of a backtest: prices, trades and the equity that follows from them.

Nothing here runs a strategy. The course depends on a text only (the seed, the sources and the
parameters in one), so the same backtest always ends the same way; and it is consistent, because
the trades are made at the prices and the equity is what the trades earn.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from quantconnect_sandbox.source import find_date, find_numbers

DEFAULT_START = date(2024, 1, 1)
DEFAULT_CASH = 100_000.0
ONE_YEAR = timedelta(days=365)
MOST_YEARS = timedelta(days=20 * 365)
FEE = 1.0
LONG, SHORT = 0, 1


@dataclass(frozen=True)
class Trade:
    """One position, from the close of one day to the close of another."""

    entry: int
    exit: int
    direction: int
    quantity: int
    prices: list[float]

    @property
    def fees(self) -> float:
        """What opening and closing the position cost."""
        return 2 * FEE

    @property
    def profits(self) -> list[float]:
        """What the position is worth on each day that it is held, before fees."""
        sign = 1 if self.direction == LONG else -1
        return [sign * self.quantity * (price - self.prices[0]) for price in self.prices]

    @property
    def profit(self) -> float:
        """What the position earned, before fees."""
        return self.profits[-1]


@dataclass(frozen=True)
class Run:
    """The course of a backtest by trading day. Indexes of trades count in `days`."""

    days: list[date]
    prices: list[float]
    equity: list[float]
    trades: list[Trade]

    def until(self, progress: float) -> "Run":
        """The part of the course that a backtest has behind it at this progress."""
        count = max(1, round(progress * len(self.days)))
        closed = [trade for trade in self.trades if trade.exit < count]
        return Run(self.days[:count], self.prices[:count], self.equity[:count], closed)


def simulate(text: str, sources: dict[str, str]) -> Run:
    """The course that this text stands for, over the days and with the cash of the sources."""
    random = Random(text)
    days = trading_days(sources)
    prices = _walk(random, len(days))
    trades, equity = _trade(random, prices, _cash(sources))
    return Run(days, prices, equity, trades)


def trading_days(sources: dict[str, str]) -> list[date]:
    """The weekdays between the start and the end date that main.py sets, or those of 2024."""
    start = find_date(sources, "set_start_date") or DEFAULT_START
    if not 1990 <= start.year <= 2100:
        start = DEFAULT_START
    end = find_date(sources, "set_end_date") or start + ONE_YEAR
    days = _weekdays(start, min(end - start, MOST_YEARS))
    # Two closes are the least that there is something to measure between.
    return days if len(days) > 1 else _weekdays(start, timedelta(days=6))


def _weekdays(start: date, length: timedelta) -> list[date]:
    days = (start + timedelta(days=n) for n in range(length.days + 1))
    return [day for day in days if day.weekday() < 5]


def _cash(sources: dict[str, str]) -> float:
    cash = (find_numbers(sources, "set_cash") or [DEFAULT_CASH])[0]
    return float(cash) if 1_000 <= cash <= 1e12 else DEFAULT_CASH


def _walk(random: Random, count: int) -> list[float]:
    prices = [round(random.uniform(100, 500), 2)]
    while len(prices) < count:
        prices.append(round(max(1.0, prices[-1] * (1 + random.gauss(0.0005, 0.01))), 2))
    return prices


def _trade(random: Random, prices: list[float], cash: float) -> tuple[list[Trade], list[float]]:
    trades: list[Trade] = []
    equity = [cash]
    last = len(prices) - 1
    while (entry := len(equity) - 1 + random.randint(0, 4)) < last:
        before = equity[-1]
        leave = min(entry + random.randint(2, 15), last)
        direction = SHORT if random.random() < 0.3 else LONG
        quantity = int(0.9 * before / prices[entry])
        trade = Trade(entry, leave, direction, quantity, prices[entry : leave + 1])
        if quantity == 0:
            break
        trades.append(trade)
        equity += [before] * (entry + 1 - len(equity))
        equity += [before - trade.fees + profit for profit in trade.profits[1:]]
    equity += [equity[-1]] * (len(prices) - len(equity))
    return trades, [round(value, 2) for value in equity]
