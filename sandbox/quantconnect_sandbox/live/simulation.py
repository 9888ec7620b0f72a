"""Simulates the trades of a live deployment while the clock runs.

The trading history is a function of a text (the seed and the deployment's id), of the initial cash
and holdings, and of the minutes that have passed. More minutes only add to it. It is consistent:
fills are at the prices, and cash and holdings follow from the fills.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random

from quantconnect_sandbox.backtests.simulation import FEE

BAR = timedelta(minutes=1)
# A deployment that has run for a quarter of a year no longer trades.
MOST_BARS = 90 * 24 * 60
HOLD_BARS = (5, 40)
REST_BARS = (2, 20)
SHARE_OF_CASH = 0.5
# How far a price usually moves in a minute, as a fraction.
MOVE = 0.0008


@dataclass(frozen=True)
class Asset:
    """A security, by its lasting id and its ticker."""

    id: str
    ticker: str


SPY = Asset("SPY R735QTJ8XC9X", "SPY")
AAPL = Asset("AAPL R735QTJ8XC9X", "AAPL")


@dataclass(frozen=True)
class Holding:
    """What is held of an asset, below 0 when it is owed, and what a unit cost; 0 if not known."""

    asset: Asset
    quantity: float
    average: float


@dataclass(frozen=True)
class Start:
    """When and with what a deployment begins: cash in dollars, and holdings."""

    launched: datetime
    began: datetime
    cash: float
    holdings: tuple[Holding, ...] = ()


@dataclass(frozen=True)
class Fill:
    """An order that was filled as soon as it was placed. A quantity below 0 is a sale."""

    asset: Asset
    time: datetime
    quantity: float
    price: float


@dataclass(frozen=True)
class Forecast:
    """What the alpha model expected when a position was opened: that the price goes up."""

    asset: Asset
    time: datetime
    period: timedelta
    quantity: float


@dataclass(frozen=True)
class Book:
    """Cash and holdings after a fill, and what was earned, paid and traded up to then."""

    cash: float
    held: dict[str, Holding]
    profit: float = 0.0
    fees: float = 0.0
    volume: float = 0.0


@dataclass(frozen=True)
class TradingHistory:
    """Everything that happened so far. `books[n]` is the state after the first n fills."""

    start: Start
    bars: int
    prices: dict[str, list[float]]
    fills: list[Fill]
    books: list[Book]
    forecasts: list[Forecast]

    @property
    def first_equity(self) -> float:
        """What cash and holdings were worth together before anything was traded."""
        first = self.books[0]
        held = (round(one.quantity * one.average, 2) for one in first.held.values())
        return round(first.cash + sum(held), 2)

    @property
    def now(self) -> Book:
        """Cash and holdings at the end."""
        return self.books[-1]

    def book(self, time: datetime) -> Book:
        """Cash and holdings as they were at that time."""
        return self.books[bisect_right(self.fills, time, key=lambda fill: fill.time)]

    def bar(self, time: datetime) -> int:
        """The minute that this time lies in, counted from 0 when the algorithm began to run."""
        return max(0, (time - self.start.began) // BAR)

    def price(self, asset: str, time: datetime) -> float:
        """The price of an asset at that time, the last one for times after the end."""
        prices = self.prices[asset]
        return prices[min(self.bar(time), len(prices) - 1)]

    def values(self, time: datetime) -> dict[str, float]:
        """What each holding was worth at that time, to the cent."""
        held = self.book(time).held.values()
        return {
            one.asset.id: round(one.quantity * self.price(one.asset.id, time), 2) for one in held
        }

    def equity(self, time: datetime) -> float:
        """What cash and holdings were worth together at that time."""
        return round(self.book(time).cash + sum(self.values(time).values()), 2)


@lru_cache(maxsize=32)
def play(text: str, start: Start, bars: int) -> TradingHistory:
    """The first bars of the history that this text seeds; without bars, its beginning."""
    length = max(1, min(bars, MOST_BARS))
    prices = {one.asset.id: _walk(text, one.asset, one.average, length) for one in start.holdings}
    held = {one.asset.id: replace(one, average=prices[one.asset.id][0]) for one in start.holdings}
    beginning = TradingHistory(
        start, min(bars, MOST_BARS), prices, [], [Book(start.cash, held)], []
    )
    traded = next((asset for asset in (SPY, AAPL) if asset.id not in held), None)
    if bars == 0 or traded is None:
        return beginning
    prices[traded.id] = _walk(text, traded, 0, length)
    fills, forecasts = _trade(Random(f"{text} trades"), traded, prices[traded.id], start)
    return replace(_filled(beginning, fills), forecasts=forecasts)


def sell_all(history: TradingHistory, time: datetime) -> TradingHistory:
    """The history after every position was closed at that time."""
    held = history.now.held.values()
    closing = [
        Fill(one.asset, time, -one.quantity, history.price(one.asset.id, time)) for one in held
    ]
    return _filled(history, closing)


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
        leave = entry + random.randint(*HOLD_BARS)
        bought = Fill(asset, start.began + entry * BAR, quantity, prices[entry])
        forecasts.append(Forecast(asset, bought.time, (leave - entry) * BAR, quantity))
        fills.append(bought)
        if leave < len(prices):
            fills.append(Fill(asset, start.began + leave * BAR, -quantity, prices[leave]))
            cash += quantity * (prices[leave] - prices[entry]) - 2 * FEE
        entry = leave + random.randint(*REST_BARS)
    return fills, forecasts


def _filled(history: TradingHistory, fills: list[Fill]) -> TradingHistory:
    books = list(history.books)
    for fill in fills:
        books.append(_after(books[-1], fill))
    return replace(history, fills=history.fills + fills, books=books)


def _after(book: Book, fill: Fill) -> Book:
    """The book after a fill that opens a position, or closes one in whole."""
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
