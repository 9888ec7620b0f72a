"""Orders, trades and insights as frames, one row for each."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias, overload

from quantconnect_client._core.context import call_context
from quantconnect_client._core.frames import Library, Pandas, Polars, frame
from quantconnect_client.results._rows import INSIGHT, ORDER, TRADE, columns

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quantconnect_openapi.models.closed_trade import ClosedTrade
    from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
    from quantconnect_openapi.models.insight import Insight
    from quantconnect_openapi.models.order import Order

Trades: TypeAlias = "Iterable[ClosedTrade | ClosedTradeWithOrders]"


@overload
def orders_frame(orders: "Iterable[Order]", library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def orders_frame(orders: "Iterable[Order]", library: Polars) -> "pl.DataFrame": ...
def orders_frame(orders: "Iterable[Order]", library: Library = "pandas") -> Any:
    """Orders as a frame with a row for each; kinds by their names in LEAN, times in UTC.

    `symbol` is the ticker and `symbol_id` the id that never changes; `fee` is what all fills of the
    order cost in `fee_currency`, empty where they were charged in several.

    Args:
        orders: what `qc.backtests.orders` or `qc.live.orders` returned; of the asynchronous client
            `await qc.backtests.orders(...).all()`.
        library: `pandas` or `polars`.

    Raises:
        MissingExtraError: the library is not installed.

    Examples:
        >>> orders = orders_frame(qc.backtests.orders(project_id, backtest_id))
        >>> orders[orders["status"] == "Filled"].groupby("symbol")["fee"].sum()
        symbol
        SPY    ...
        Name: fee, dtype: float64
    """
    with call_context("results.orders_frame"):
        return frame(columns(orders, ORDER), library)


@overload
def trades_frame(trades: Trades, library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def trades_frame(trades: Trades, library: Polars) -> "pl.DataFrame": ...
def trades_frame(trades: Trades, library: Library = "pandas") -> Any:
    """Closed trades as a frame with a row for each; times in UTC, durations as such.

    Several symbols, and the ids of the orders, are separated by commas.

    Args:
        trades: what `qc.backtests.trades` returned, or a backtest's
            `total_performance.closed_trades`.
        library: `pandas` or `polars`.

    Raises:
        MissingExtraError: the library is not installed.
    """
    with call_context("results.trades_frame"):
        return frame(columns(trades, TRADE), library)


@overload
def insights_frame(insights: "Iterable[Insight]", library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def insights_frame(insights: "Iterable[Insight]", library: Polars) -> "pl.DataFrame": ...
def insights_frame(insights: "Iterable[Insight]", library: Library = "pandas") -> Any:
    """Insights as a frame with a row for each; times in UTC, figures as numbers.

    `symbol` is the ticker and `symbol_id` the id that never changes, as in the other frames. What
    LEAN has renamed is in one column, whichever name it came under: `generated_time`,
    `reference_final` and `score_final`.

    Args:
        insights: what `qc.backtests.insights` or `qc.live.insights` returned.
        library: `pandas` or `polars`.

    Raises:
        MissingExtraError: the library is not installed.
    """
    with call_context("results.insights_frame"):
        return frame(columns(insights, INSIGHT), library)
