"""Live trading: `qc.live`."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

from quantconnect_client._async.live_runs import AsyncLiveRuns
from quantconnect_client._async.paging import AsyncPages
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.jobs import live_end_progress, loading_progress
from quantconnect_client._core.paging import Page, counted
from quantconnect_client._core.progress import Progress
from quantconnect_client._core.settings import check_limit
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.live_orders_response import LiveOrdersResponse
from quantconnect_openapi.models.live_trades_response import LiveTradesResponse
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.models.read_chart_response import ReadChartResponse

PAGE = 1000
INSIGHT_PAGE = 100
LOG_PAGE = 250


class AsyncLive(AsyncLiveRuns):
    """Live deployments of projects: `qc.live`."""

    def orders(
        self,
        project_id: int,
        *,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> AsyncPages[Order]:
        """Every order of a project's live deployments, fetched while you go through them.

        The service takes a snapshot about every ten minutes, so new orders show up late.

        Args:
            project_id: the project's id.
            start: index of the first order, from 0.
            end: index after the last one; all unless given.
            timeout: seconds to wait while the service loads them.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.
            WaitTimeoutError: they are not loaded in time.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/orders
        """

        async def fetch(first: int, last: int) -> Page[Order]:
            answer = await wait(
                lambda: self.read_orders(project_id, first, last),
                loading_progress,
                operation="live.orders",
                timeout=timeout,
            )
            return Page(cast(LiveOrdersResponse, answer).orders)

        return AsyncPages(fetch, operation="live.orders", start=start, end=end, page_size=PAGE)

    def trades(
        self,
        project_id: int,
        *,
        deploy_id: str | None = None,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> AsyncPages[ClosedTradeWithOrders]:
        """Every closed trade of a project's live deployments, fetched while you go through them.

        Args:
            project_id: the project's id.
            deploy_id: only those of this deployment.
            start: index of the first trade, from 0.
            end: index after the last one; all unless given.
            timeout: seconds to wait while the service loads them.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.
            WaitTimeoutError: they are not loaded in time.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/trades
        """

        async def fetch(first: int, last: int) -> Page[ClosedTradeWithOrders]:
            answer = await wait(
                lambda: self.read_trades(project_id, first, last, deploy_id=deploy_id),
                loading_progress,
                operation="live.trades",
                timeout=timeout,
            )
            trades = cast(LiveTradesResponse, answer)
            return counted(trades.trades, trades.length)

        return AsyncPages(fetch, operation="live.trades", start=start, end=end, page_size=PAGE)

    def insights(
        self, project_id: int, *, start: int = 0, end: int | None = None
    ) -> AsyncPages[Insight]:
        """Every forecast of a project's live deployments, fetched while you go through them.

        Args:
            project_id: the project's id.
            start: index of the first insight, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/insights
        """

        async def fetch(first: int, last: int) -> Page[Insight]:
            return Page(await self.read_insights(project_id, last, start=first))

        return AsyncPages(
            fetch, operation="live.insights", start=start, end=end, page_size=INSIGHT_PAGE
        )

    def logs(
        self,
        project_id: int,
        deploy_id: str,
        *,
        query: str | None = None,
        start: int = 0,
        end: int | None = None,
    ) -> AsyncPages[str]:
        """Every log line of one live deployment, the oldest first, fetched while you go on.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id, such as `L-...`.
            query: only the lines that contain this text, in capitals or not.
            start: index of the first line among those that match, from 0.
            end: index after the last one; all that there are by now unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """

        async def fetch(first: int, last: int) -> Page[str]:
            answer = await self.read_logs(
                project_id, deploy_id, first, last, deployment_logs=True, query=query
            )
            return counted(answer.logs, answer.length)

        return AsyncPages(fetch, operation="live.logs", start=start, end=end, page_size=LOG_PAGE)

    async def follow_logs(
        self,
        project_id: int,
        deploy_id: str,
        *,
        query: str | None = None,
        start: int = 0,
        pause: float = 30.0,
    ) -> AsyncIterator[str]:
        """The log lines of a live deployment as they come, until it ends.

        The service takes a snapshot about every five minutes, so lines show up late.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id, such as `L-...`.
            query: only the lines that contain this text, in capitals or not.
            start: index of the first line among those that match, from 0.
            pause: seconds between two looks, more than 0.

        Raises:
            InvalidRequestError: the pause is not more than 0, or the start is below 0.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """
        check_limit("pause", pause, "more than 0 seconds", pause > 0, "live.follow_logs")
        while True:
            # Asked first: what was logged before the end is there once it has ended.
            ended = live_end_progress(await self.read(project_id, deploy_id=deploy_id)).done
            lines = self.logs(project_id, deploy_id, query=query, start=start)
            async for line in lines:
                yield line
            if ended:
                return
            start = lines.position
            await asyncio.sleep(pause)

    async def chart(
        self,
        project_id: int,
        name: str = "Strategy Equity",
        *,
        start: int,
        end: int,
        count: int = 1000,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Chart:
        """A chart of a live deployment with its points, waiting while the service loads it.

        Args:
            project_id: the project's id.
            name: one of the names in the deployment's `charts`.
            start: begin of the span, as Unix time in seconds, UTC.
            end: end of the span, likewise.
            count: about how many points to get for each series, from 1.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            InvalidRequestError: the end is before the start.
            WaitTimeoutError: it is not loaded in time.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/charts
        """
        answer = await wait(
            lambda: self.read_chart(project_id, name, count, start, end),
            loading_progress,
            operation="live.chart",
            timeout=timeout,
            progress=progress,
        )
        return cast(ReadChartResponse, answer).chart
