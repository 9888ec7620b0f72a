"""Writes the orders of a run as the API does: market orders that are filled at once."""

from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.backtests.simulation import FEE, SYMBOL_ID, TICKER, Run, Trade
from quantconnect_sandbox.backtests.trades import closed_trades
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.clock import iso_stamp

MARKET, FILLED, EQUITY, RAW_PRICES = 0, 3, 1, 0
BUY, SELL = 0, 1
CURRENCY = "USD"


@dataclass(frozen=True)
class Order:
    """A market order, filled at the price of its time. A negative quantity is a sale."""

    id: int
    time: datetime
    quantity: float
    price: float
    symbol_id: str = SYMBOL_ID
    ticker: str = TICKER
    security_type: int = EQUITY

    @property
    def value(self) -> float:
        """The amount paid, or if negative, received."""
        return round(self.quantity * self.price, 2)


def orders(run: Run, start: int = 0, end: int | None = None) -> list[Order]:
    """Return the orders of the run from `start` up to `end`, oldest first."""
    stop = run.orders if end is None else min(end, run.orders)
    positions = run.positions
    return [_order(positions[number // 2], number) for number in range(start, stop)]


def written_orders(algorithm_id: str, run: Run, start: int, end: int) -> list[Json]:
    """Return the orders from `start` up to `end`, each with its events."""
    return [write_order(algorithm_id, order) for order in orders(run, start, end)]


def trades_with_orders(algorithm_id: str, run: Run, start: int, end: int) -> list[Json]:
    """Return the closed trades from `start` up to `end`, each with its two orders."""
    return [
        trade | {"orders": written_orders(algorithm_id, run, 2 * number, 2 * number + 2)}
        for number, trade in enumerate(closed_trades(run, start, end), start=start)
    ]


def write_order(algorithm_id: str, order: Order) -> Json:
    """Return the order with its two events: submitted and filled."""
    time = iso_stamp(order.time)
    return {
        "id": order.id,
        "contingentId": 0,
        "brokerId": [str(order.id)],
        "symbol": {"value": order.ticker, "id": order.symbol_id, "permtick": order.ticker},
        "price": order.price,
        "priceCurrency": CURRENCY,
        "time": time,
        "createdTime": time,
        "lastFillTime": time,
        "quantity": order.quantity,
        "type": MARKET,
        "status": FILLED,
        "tag": "",
        "securityType": order.security_type,
        "direction": BUY if order.quantity > 0 else SELL,
        "value": order.value,
        # The bars have no quotes, so bid, ask and last price are equal.
        "orderSubmissionData": dict.fromkeys(("bidPrice", "askPrice", "lastPrice"), order.price),
        "isMarketable": True,
        "priceAdjustmentMode": RAW_PRICES,
        "properties": {"timeInForce": {}},
        "events": [
            _event(algorithm_id, order, 1, "submitted"),
            _event(algorithm_id, order, 2, "filled") | _fill_fields(order),
        ],
    }


def _order(trade: Trade, number: int) -> Order:
    units = trade.sign * trade.quantity
    if number % 2 == 0:
        return Order(number + 1, trade.opened, units, trade.prices[0])
    return Order(number + 1, trade.closed, -units, trade.prices[-1])


def _event(algorithm_id: str, order: Order, number: int, status: str) -> Json:
    return {
        "algorithmId": algorithm_id,
        "symbol": order.symbol_id,
        "symbolValue": order.ticker,
        "symbolPermtick": order.ticker,
        "orderId": order.id,
        "orderEventId": number,
        "id": f"{algorithm_id}-{order.id}-{number}",
        "status": status,
        "fillPrice": 0,
        "fillPriceCurrency": CURRENCY,
        "fillQuantity": 0,
        "direction": "buy" if order.quantity > 0 else "sell",
        "message": None,
        "isAssignment": False,
        "quantity": order.quantity,
        "time": order.time.timestamp(),
    }


def _fill_fields(order: Order) -> Json:
    return {
        "fillPrice": order.price,
        "fillQuantity": order.quantity,
        "orderFeeAmount": FEE,
        "orderFeeCurrency": CURRENCY,
    }
