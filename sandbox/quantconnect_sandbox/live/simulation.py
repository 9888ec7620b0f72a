"""Simulates the trades of a live deployment as the clock advances.

The trading history is a function of a text (the seed and the deployment's id), the initial cash
and holdings, and the minutes that have passed. More minutes only extend it. It is consistent:
fills are at the simulated prices, and cash and holdings follow from the fills.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random

from quantconnect_sandbox.backtests.simulation import FEE

BAR = timedelta(minutes=1)
# Trading ends after about a quarter of a year.
MOST_BARS = 90 * 24 * 60
HOLD_BARS = (5, 40)
REST_BARS = (2, 20)
SHARE_OF_CASH = 0.5
# The typical move of a price in a minute, as a fraction.
MOVE = 0.0008


@dataclass(frozen=True)
class Asset:
    """A security, by its permanent id and its ticker."""

    id: str
    ticker: str


SPY = Asset("SPY R735QTJ8XC9X", "SPY")
AAPL = Asset("AAPL R735QTJ8XC9X", "AAPL")


@dataclass(frozen=True)
class Holding:
    """A position in an asset, negative if short, with the average price; 0 if unknown."""

    asset: Asset
    quantity: float
    average: float


@dataclass(frozen=True)
class Start:
    """The start of a deployment: its times, cash in dollars, and holdings."""

    launched: datetime
    began: datetime
    cash: float
    holdings: tuple[Holding, ...] = ()


@dataclass(frozen=True)
class Fill:
    """An order that was filled as soon as it was placed. A negative quantity is a sale."""

    asset: Asset
    time: datetime
    quantity: float
    price: float


@dataclass(frozen=True)
class Forecast:
    """The alpha model's forecast when a position is opened: that the price rises."""

    asset: Asset
    time: datetime
    period: timedelta
    quantity: float


@dataclass(frozen=True)
class Book:
    """Cash and holdings after a fill, and total profit, fees and volume up to then."""

    cash: float
    held: dict[str, Holding]
    profit: float = 0.0
    fees: float = 0.0
    volume: float = 0.0


@dataclass(frozen=True)
class TradingHistory:
    """All trading so far. `books[n]` is the state after the first n fills."""

    start: Start
    bars: int
    prices: dict[str, list[float]]
    fills: list[Fill]
    books: list[Book]
    forecasts: list[Forecast]

    @property
    def first_equity(self) -> float:
        """The value of cash and holdings before the first trade."""
        first = self.books[0]
        held = (round(one.quantity * one.average, 2) for one in first.held.values())
        return round(first.cash + sum(held), 2)

    @property
    def now(self) -> Book:
        """Cash and holdings at the end."""
        return self.books[-1]

    def book(self, time: datetime) -> Book:
        """Return the cash and holdings at that time."""
        return self.books[bisect_right(self.fills, time, key=lambda fill: fill.time)]

    def bar(self, time: datetime) -> int:
        """Return the minute that contains this time, counted from 0 at the algorithm's start."""
        return max(0, (time - self.start.began) // BAR)

    def price(self, asset: str, time: datetime) -> float:
        """Return the price of an asset at that time, or the last one for times after the end."""
        prices = self.prices[asset]
        return prices[min(self.bar(time), len(prices) - 1)]

    def values(self, time: datetime) -> dict[str, float]:
        """Return the value of each holding at that time, to the cent."""
        held = self.book(time).held.values()
        return {
            one.asset.id: round(one.quantity * self.price(one.asset.id, time), 2) for one in held
        }

    def equity(self, time: datetime) -> float:
        """Return the total value of cash and holdings at that time."""
        return round(self.book(time).cash + sum(self.values(time).values()), 2)


@lru_cache(maxsize=32)
def play(text: str, start: Start, bars: int) -> TradingHistory:
    """Return the first bars of the history seeded by this text; with 0 bars, its initial state."""
    length = max(1, min(bars, MOST_BARS))
    prices = {one.asset.id: _walk(text, one.asset, one.average, length) for one in start.holdings}
    held = {one.asset.id: replace(one, average=prices[one.asset.id][0]) for one in start.holdings}
    initial = TradingHistory(start, min(bars, MOST_BARS), prices, [], [Book(start.cash, held)], [])
    traded = next((asset for asset in (SPY, AAPL) if asset.id not in held), None)
    if bars == 0 or traded is None:
        return initial
    prices[traded.id] = _walk(text, traded, 0, length)
    fills, forecasts = _trade(Random(f"{text} trades"), traded, prices[traded.id], start)
    return replace(_apply_fills(initial, fills), forecasts=forecasts)


def sell_all(history: TradingHistory, time: datetime) -> TradingHistory:
    """Return the history after closing every position at that time."""
    held = history.now.held.values()
    fills = [
        Fill(one.asset, time, -one.quantity, history.price(one.asset.id, time)) for one in held
    ]
    return _apply_fills(history, fills)


def _walk(text: str, asset: Asset, first: float, length: int) -> list[float]:
    random = Random(f"{text} {asset.id!a}")
    price = first if first > 0 else round(random.uniform(100, 500), 2)
    prices = [price]
    for _ in range(length - 1):
        price = max(0.01, price * (1 + random.gauss(0, MOVE)))
        prices.append(price := round(price, 2 if price >= 10 else 5))
    return prices


def _trade(
    random: Random, asset: Asset, prices: list[float], start: Start
) -> tuple[list[Fill], list[Forecast]]:
    fills: list[Fill] = []
    forecasts: list[Forecast] = []
    cash, entry = start.cash, 0
    while entry < len(prices) and (quantity := int(SHARE_OF_CASH * cash / prices[entry])) > 0:
        end = entry + random.randint(*HOLD_BARS)
        purchase = Fill(asset, start.began + entry * BAR, quantity, prices[entry])
        forecasts.append(Forecast(asset, purchase.time, (end - entry) * BAR, quantity))
        fills.append(purchase)
        if end < len(prices):
            fills.append(Fill(asset, start.began + end * BAR, -quantity, prices[end]))
            cash += quantity * (prices[end] - prices[entry]) - 2 * FEE
        entry = end + random.randint(*REST_BARS)
    return fills, forecasts


def _apply_fills(history: TradingHistory, fills: list[Fill]) -> TradingHistory:
    books = list(history.books)
    for fill in fills:
        books.append(_apply_fill(books[-1], fill))
    return replace(history, fills=history.fills + fills, books=books)


def _apply_fill(book: Book, fill: Fill) -> Book:
    """Return the book after a fill that opens a position, or closes one completely."""
    others = {key: one for key, one in book.held.items() if key != fill.asset.id}
    closed = book.held.get(fill.asset.id)
    opened = {} if closed else {fill.asset.id: Holding(fill.asset, fill.quantity, fill.price)}
    profit = closed.quantity * (fill.price - closed.average) if closed else 0.0
    return Book(
        cash=round(book.cash - fill.quantity * fill.price - FEE, 2),
        held=others | opened,
        profit=book.profit + profit,
        fees=book.fees + FEE,
        volume=book.volume + abs(fill.quantity) * fill.price,
    )
