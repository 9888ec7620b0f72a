# Written by tools/unasync.py from overlay/quantconnect_client/_async/backtest_data.py; do not edit.
"""What a backtest left behind, to its last line: part of `qc.backtests`."""

from typing import cast

from quantconnect_client._core.jobs import announces_orders, entry_progress, loading_progress
from quantconnect_client._core.paging import Page, counted
from quantconnect_client._core.progress import Progress
from quantconnect_client._sync.operations.backtests import PlainBacktests
from quantconnect_client._sync.paging import Pages
from quantconnect_client._sync.waiting import wait
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.models.read_chart_response import ReadChartResponse

PAGE = 100
LOG_PAGE = 200


class BacktestData(PlainBacktests):
    """Orders, trades, insights, log lines and charts of backtests."""

    def orders(
        self,
        project_id: int,
        backtest_id: str,
        *,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> Pages[Order]:
        """Every order of a backtest with its events, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first order, from 0.
            end: index after the last one; all unless given.
            timeout: seconds to wait while the service still loads the orders of a backtest that
                has just ended.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.
            WaitTimeoutError: the orders are not loaded in time.

        Examples:
            >>> for order in qc.backtests.orders(project_id, backtest_id, end=2):
            ...     print(order.id, order.symbol.value, order.quantity)
            1 SPY ...
            2 SPY ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """

        def fetch(first: int, last: int) -> Page[Order]:
            orders = self.read_orders(project_id, backtest_id, first, last)
            if not orders and first == 0 and self._has_orders(project_id, backtest_id):
                orders = wait(
                    lambda: self.read_orders(project_id, backtest_id, first, last),
                    entry_progress,
                    operation="backtests.orders",
                    timeout=timeout,
                )
            return Page(orders)

        return Pages(fetch, operation="backtests.orders", start=start, end=end, page_size=PAGE)

    def trades(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> Pages[ClosedTradeWithOrders]:
        """Every closed trade of a backtest with its orders, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first trade, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades
        """

        def fetch(first: int, last: int) -> Page[ClosedTradeWithOrders]:
            return Page(self.read_trades(project_id, backtest_id, first, last))

        return Pages(fetch, operation="backtests.trades", start=start, end=end, page_size=PAGE)

    def insights(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> Pages[Insight]:
        """Every forecast that a backtest's alpha models made, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first insight, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """

        def fetch(first: int, last: int) -> Page[Insight]:
            return Page(self.read_insights(project_id, backtest_id, first, last))

        return Pages(fetch, operation="backtests.insights", start=start, end=end, page_size=PAGE)

    def logs(
        self,
        project_id: int,
        backtest_id: str,
        *,
        query: str = "",
        start: int = 0,
        end: int | None = None,
    ) -> Pages[str]:
        """Every log line of a backtest, the oldest first, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            query: only the lines that contain this text, in capitals or not.
            start: index of the first line among those that match, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Examples:
            >>> lines = qc.backtests.logs(project_id, backtest_id, query="launching").all()
            >>> len(lines)
            1

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs
        """

        def fetch(first: int, last: int) -> Page[str]:
            answer = self.read_logs(project_id, backtest_id, first, last, query)
            return counted(answer.logs, answer.length)

        return Pages(fetch, operation="backtests.logs", start=start, end=end, page_size=LOG_PAGE)

    def chart(
        self,
        project_id: int,
        backtest_id: str,
        name: str = "Strategy Equity",
        *,
        count: int = 1000,
        start: int | None = None,
        end: int | None = None,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Chart:
        """A chart of a backtest with its points, waiting while the service loads it.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            name: one of the names in the backtest's `charts`.
            count: about how many points to get for each series, from 1.
            start: begin of the span, as Unix time in seconds, UTC; the whole run unless given.
            end: end of the span, likewise.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            InvalidRequestError: the end is before the start.
            WaitTimeoutError: it is not loaded in time.

        Examples:
            >>> chart = qc.backtests.chart(project_id, backtest_id, count=100)
            >>> chart.name, len(chart.series["Equity"].values)
            ('Strategy Equity', 100)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts
        """
        answer = wait(
            lambda: self.read_chart(project_id, backtest_id, name, count, start=start, end=end),
            loading_progress,
            operation="backtests.chart",
            timeout=timeout,
            progress=progress,
        )
        return cast(ReadChartResponse, answer).chart

    def _has_orders(self, project_id: int, backtest_id: str) -> bool:
        return announces_orders(self.read(project_id, backtest_id))
