"""Writes the portfolio, orders, trades and insights of a live deployment as the API does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from math import sqrt

from quantconnect_sandbox.backtests.insights import write_insight
from quantconnect_sandbox.backtests.orders import EQUITY, Order, write_order
from quantconnect_sandbox.backtests.performance import ratio
from quantconnect_sandbox.backtests.simulation import FEE, LONG, SHORT, Trade
from quantconnect_sandbox.backtests.trades import write_trade
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.brokerages import ACCOUNT_CURRENCY, Account, in_dollars, rate, sign
from quantconnect_sandbox.live.simulation import BAR, MOVE, Asset, Forecast, Holding, TradingHistory
from quantconnect_sandbox.store.clock import iso_stamp
from quantconnect_sandbox.store.ids import fingerprint

# The market codes in security ids. Any other id is that of a share.
_FOREX, _CRYPTO = 4, 7
_MARKETS = {"2XR": _CRYPTO, "XJ": _CRYPTO, "18N": _CRYPTO, "8G": _FOREX, "5O": _FOREX}
_SECURITY_TYPES = {EQUITY: "Equity", _FOREX: "Forex", _CRYPTO: "Crypto"}


@dataclass(frozen=True)
class RoundTrip:
    """A closed position, and the numbers of its orders.

    An initial holding counts as opened at the launch, without an order.
    """

    asset: Asset
    trade: Trade
    orders: list[int]


def portfolio(history: TradingHistory, account: Account, time: datetime) -> Json:
    """Return the holdings and cash at that time."""
    book = history.book(time)
    cash = {ACCOUNT_CURRENCY: book.cash, **account.other_cash}
    return {
        "holdings": {
            key: _holding(one, history.price(key, time)) for key, one in book.held.items()
        },
        "cash": {currency: _cash(currency, amount) for currency, amount in cash.items()},
    }


def security_types(history: TradingHistory) -> str:
    """Return the types of securities in a trading history, such as `Equity,Crypto`."""
    types = [_SECURITY_TYPES[_security_type(key)] for key in history.prices]
    return ",".join(dict.fromkeys(types)) or _SECURITY_TYPES[EQUITY]


def live_orders(deployment_id: str, history: TradingHistory) -> list[Json]:
    """Return all orders of a trading history, numbered from 1."""
    return [write_order(deployment_id, one) for one in placed_orders(history)]


def live_trades(deployment_id: str, history: TradingHistory) -> list[Json]:
    """Return all closed trades of a trading history, each with its orders."""
    orders = live_orders(deployment_id, history)
    return [
        write_trade(number, one.trade)
        | {
            "symbols": [_symbol(one.asset)],
            "totalFees": FEE * len(one.orders),
            "orderIds": one.orders,
            "orders": [orders[order - 1] for order in one.orders],
        }
        for number, one in enumerate(round_trips(history), start=1)
    ]


def live_insights(deployment_id: str, history: TradingHistory, end: datetime) -> list[Json]:
    """Return all insights of a trading history. Those closed by `end` have scores."""
    return [_insight(deployment_id, history, one, end) for one in history.forecasts]


def round_trips(history: TradingHistory) -> Iterator[RoundTrip]:
    """Yield every closed position of a trading history."""
    opening_orders: dict[str, int] = {}
    for number, fill in enumerate(history.fills, start=1):
        holding = history.books[number - 1].held.get(fill.asset.id)
        if holding is None:
            opening_orders[fill.asset.id] = number
            continue
        order = opening_orders.pop(fill.asset.id, None)
        entry_time = history.fills[order - 1].time if order else history.start.launched
        trade = _trade(history, holding, entry_time, fill.time)
        yield RoundTrip(fill.asset, trade, [order, number] if order else [number])


def placed_orders(history: TradingHistory) -> list[Order]:
    """Return all orders of a trading history, without their events."""
    return [
        Order(
            id=number,
            time=fill.time,
            quantity=fill.quantity,
            price=fill.price,
            symbol_id=fill.asset.id,
            ticker=fill.asset.ticker,
            security_type=_security_type(fill.asset.id),
        )
        for number, fill in enumerate(history.fills, start=1)
    ]


def _trade(history: TradingHistory, holding: Holding, opened: datetime, closed: datetime) -> Trade:
    prices = history.prices[holding.asset.id]
    entry, end = history.bar(opened), min(history.bar(closed), len(prices) - 1)
    return Trade(
        entry=entry,
        exit=end,
        opened=opened,
        closed=closed,
        direction=LONG if holding.quantity > 0 else SHORT,
        quantity=abs(holding.quantity),
        stake=0,
        prices=prices[entry : end + 1],
    )


def _holding(holding: Holding, price: float) -> Json:
    cost = holding.quantity * holding.average
    value = holding.quantity * price
    figures = {
        "a": holding.average,
        "q": holding.quantity,
        "p": price,
        "v": round(value, 2),
        "u": round(value - cost, 2),
        "up": round(100 * ratio(value - cost, abs(cost)), 2),
    }
    return {name: figure for name, figure in figures.items() if figure}


def _cash(currency: str, amount: float) -> Json:
    return {
        "securitySymbols": [],
        "symbol": currency,
        "amount": amount,
        "conversionRate": rate(currency),
        "currencySymbol": sign(currency),
        "valueInAccountCurrency": in_dollars(currency, amount),
    }


def _symbol(asset: Asset) -> Json:
    return {"value": asset.ticker, "id": asset.id, "permtick": asset.ticker}


def _security_type(symbol: str) -> int:
    return _MARKETS.get(symbol.rpartition(" ")[2], EQUITY)


def _insight(
    deployment_id: str, history: TradingHistory, forecast: Forecast, end: datetime
) -> Json:
    asset, close = forecast.asset, forecast.time + forecast.period
    holding = Holding(asset, forecast.quantity, history.price(asset.id, forecast.time))
    move = MOVE * sqrt(forecast.period / BAR)
    return {
        **write_insight(_trade(history, holding, forecast.time, close), move, final=end >= close),
        "id": fingerprint({deployment_id: iso_stamp(forecast.time)}),
        "symbol": asset.id,
        "ticker": asset.ticker,
    }
