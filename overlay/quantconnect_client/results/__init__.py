"""Results for people: statistics as numbers, tables to look at, frames and plots.

Everything here works on what the client returned; nothing is sent.

    from quantconnect_client import results

    backtest = qc.backtests.wait(project_id, backtest_id)
    results.statistics(backtest)["Sharpe Ratio"]        # a number
    results.Summary(backtest)                           # a table, in a notebook and when printed
    chart = qc.backtests.chart(project_id, backtest_id)
    results.equity_curve(chart)                         # a frame of equity and drawdown
    results.plot(chart).savefig("equity.png")
    results.orders_frame(qc.backtests.orders(project_id, backtest_id))

Frames are those of pandas, or of polars with `library="polars"`. The libraries come with the
extras `pandas`, `polars`, and `plot` for matplotlib: `pip install '.[pandas]'` from a checkout.
"""

from quantconnect_client.results._charts import chart_frame, equity_curve
from quantconnect_client.results._figures import Figure, optimization_statistics, statistics
from quantconnect_client.results._plots import plot
from quantconnect_client.results._summary import Summary, Table
from quantconnect_client.results._tables import insights_frame, orders_frame, trades_frame

__all__ = [
    "Figure",
    "Summary",
    "Table",
    "chart_frame",
    "equity_curve",
    "insights_frame",
    "optimization_statistics",
    "orders_frame",
    "plot",
    "statistics",
    "trades_frame",
]
