"""Converts orders, trades and insights to data frames."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias, overload

from quantconnect_client._core.context import call_context
from quantconnect_client._core.frames import Library, Pandas, Polars, frame
from quantconnect_client.results._rows import INSIGHT, ORDER, TRADE, columns
from quantconnect_client.results._sources import models_of

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quantconnect_openapi.models.backtest_insight_export_row import BacktestInsightExportRow
    from quantconnect_openapi.models.closed_trade import ClosedTrade
    from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
    from quantconnect_openapi.models.insight import Insight
    from quantconnect_openapi.models.live_insight_export_row import LiveInsightExportRow
    from quantconnect_openapi.models.order import Order

TRADES = ("ClosedTrade", "ClosedTradeWithOrders")
INSIGHTS = ("Insight", "BacktestInsightExportRow", "LiveInsightExportRow")
Trades: TypeAlias = "Iterable[ClosedTrade | ClosedTradeWithOrders]"
Insights: TypeAlias = "Iterable[Insight | BacktestInsightExportRow | LiveInsightExportRow]"


@overload
def orders_frame(orders: "Iterable[Order]", library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def orders_frame(orders: "Iterable[Order]", library: Polars) -> "pl.DataFrame": ...
def orders_frame(orders: "Iterable[Order]", library: Library = "pandas") -> Any:
    """Convert orders to a frame with one row per order, LEAN's names of types, and times in UTC.

    `symbol` is the ticker, and `symbol_id` is the permanent id. `fee` is the total fee of all fills
    in `fee_currency`; both are empty if the fills were charged in several currencies.

    Args:
        orders: orders, as returned by `qc.backtests.orders` or `qc.live.orders`; with the
            asynchronous client, `await qc.backtests.orders(...).all()`.
        library: `pandas` or `polars`.

    Raises:
        InvalidRequestError: an item is of another kind. The message names the call that returns the
            right one.
        MissingExtraError: the library is not installed.

    Examples:
        >>> orders = orders_frame(qc.backtests.orders(project_id, backtest_id))
        >>> orders[orders["status"] == "Filled"].groupby("symbol")["fee"].sum()
        symbol
        SPY    ...
        Name: fee, dtype: float64
    """
    with call_context("results.orders_frame"):
        return frame(columns(models_of(orders, "orders", ("Order",)), ORDER), library)


@overload
def trades_frame(trades: Trades, library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def trades_frame(trades: Trades, library: Polars) -> "pl.DataFrame": ...
def trades_frame(trades: Trades, library: Library = "pandas") -> Any:
    """Convert closed trades to a frame with one row per trade, and times in UTC.

    Commas separate the symbols of a trade, and the ids of its orders.

    Args:
        trades: trades, as returned by `qc.backtests.trades`, or the
            `total_performance.closed_trades` of a backtest.
        library: `pandas` or `polars`.

    Raises:
        InvalidRequestError: an item is of another kind. The message names the call that returns the
            right one.
        MissingExtraError: the library is not installed.
    """
    with call_context("results.trades_frame"):
        return frame(
            columns(models_of(trades, "trades", TRADES), TRADE),
            library,
        )


@overload
def insights_frame(insights: Insights, library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def insights_frame(insights: Insights, library: Polars) -> "pl.DataFrame": ...
def insights_frame(insights: Insights, library: Library = "pandas") -> Any:
    """Convert insights to a frame with one row per insight, and times in UTC.

    `symbol` is the ticker, and `symbol_id` is the permanent id. The columns `generated_time`,
    `reference_final` and `score_final` also contain the values of LEAN's earlier field names.

    Args:
        insights: insights, as returned by `qc.backtests.insights` or `qc.live.insights`, or in
            the rows of their exports.
        library: `pandas` or `polars`.

    Raises:
        InvalidRequestError: an item is of another kind. The message names the call that returns the
            right one.
        MissingExtraError: the library is not installed.
    """
    with call_context("results.insights_frame"):
        return frame(columns(models_of(insights, "insights", INSIGHTS), INSIGHT), library)
