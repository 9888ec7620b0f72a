"""Statistics as numbers, tables, data frames and plots of results.

These functions convert objects that the client returned. They send no requests.

    from quantconnect_client import results

    backtest = qc.backtests.wait(project_id, backtest_id)
    results.statistics(backtest).sharpe_ratio           # a float
    results.Summary(backtest)                           # a table, in notebooks and as text
    chart = qc.backtests.chart(project_id, backtest_id)
    results.equity_curve(chart)                         # a data frame of equity and drawdown
    results.plot(chart).savefig("equity.png")
    results.orders_frame(qc.backtests.orders(project_id, backtest_id))
    results.frame(qc.projects.list())                   # a data frame of any models

Data frames are those of pandas, or of polars with `library="polars"`. The extras `pandas`, `polars`
and `plot` install pandas, polars and matplotlib: `pip install '.[pandas]'` from a checkout.
"""

from quantconnect_client.results._charts import chart_frame, equity_curve
from quantconnect_client.results._figures import optimization_statistics, statistics
from quantconnect_client.results._models import frame
from quantconnect_client.results._plots import plot
from quantconnect_client.results._statistics import Figure, Statistics
from quantconnect_client.results._summary import Summary, Table
from quantconnect_client.results._tables import insights_frame, orders_frame, trades_frame

__all__ = [
    "Figure",
    "Statistics",
    "Summary",
    "Table",
    "chart_frame",
    "equity_curve",
    "frame",
    "insights_frame",
    "optimization_statistics",
    "orders_frame",
    "plot",
    "statistics",
    "trades_frame",
]
