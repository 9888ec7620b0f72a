"""Live trading: `qc.live`."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any, cast

from quantconnect_client._async.operations.live import AsyncPlainLive
from quantconnect_client._async.paging import AsyncPages
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.jobs import (
    live_end_progress,
    live_start_progress,
    loading_progress,
)
from quantconnect_client._core.live_endings import LiveEnding, ending
from quantconnect_client._core.paging import Page, counted
from quantconnect_client._core.progress import Progress
from quantconnect_client._core.settings import check_limit
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
from quantconnect_openapi.models.live_orders_response import LiveOrdersResponse
from quantconnect_openapi.models.live_trades_response import LiveTradesResponse
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.models.read_chart_response import ReadChartResponse

PAGE = 1000
INSIGHT_PAGE = 100
LOG_PAGE = 250


class AsyncLive(AsyncPlainLive):
    """Live deployments of projects: `qc.live`. Nothing that trades is ever sent twice."""

    async def run(
        self,
        project_id: int,
        compile_id: str,
        node_id: str,
        brokerage: Mapping[str, Any],
        *,
        version_id: str | int = "-1",
        data_providers: Mapping[str, Mapping[str, Any]] | None = None,
        automatic_redeploy: bool | None = None,
        notification: Mapping[str, Any] | None = None,
        parameters: Mapping[str, str | float] | None = None,
        timeout: float = 900.0,
        progress: Progress = False,
    ) -> LiveAlgorithmResults:
        """Start live trading and wait until the algorithm runs.

        With any brokerage but paper trading this places real orders. It is sent once: when its
        answer is lost, `OutcomeUnknownError` says so, and `live.list` shows whether it runs.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            node_id: the live node to run on, free, as `projects.nodes.read` lists it.
            brokerage: the brokerage with its settings, such as `{"id": "QuantConnectBrokerage"}`.
            version_id: the version of LEAN; `"-1"` for the newest.
            data_providers: where the data comes from, by the provider's name.
            automatic_redeploy: whether to start again after a runtime error, as far as possible.
            notification: whom to tell about what while it runs.
            parameters: values for the algorithm's parameters.
            timeout: seconds to wait for it to run; it goes on starting after that.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may have been started.
            JobFailedError: it ended before it ran; the message has the API's reason.
            WaitTimeoutError: it does not run in time.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = await qc.live.run(project_id, compile_id, node_id, paper)
            >>> deployment.status
            'Running'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm
        """
        deployed = await self.create(
            project_id,
            compile_id,
            node_id,
            brokerage,
            version_id,
            data_providers=data_providers,
            automatic_redeploy=automatic_redeploy,
            notification=notification,
            parameters=parameters,
        )
        return await self.wait(project_id, deployed.deploy_id, timeout=timeout, progress=progress)

    async def wait(
        self,
        project_id: int,
        deploy_id: str | None = None,
        *,
        timeout: float = 900.0,
        progress: Progress = False,
    ) -> LiveAlgorithmResults:
        """Wait until a deployment that was started before runs.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id; the newest of the project unless given.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            JobFailedError: it ended before it ran; the message has the API's reason.
            WaitTimeoutError: it does not run in time.
        """
        return await wait(
            lambda: self.read(project_id, deploy_id=deploy_id),
            live_start_progress,
            operation="live.wait",
            timeout=timeout,
            progress=progress,
        )

    async def stop(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Stop live trading, keep the holdings, and say what is still held.

        Args:
            project_id: the project's id.
            timeout: seconds to wait for the end.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may be stopping.
            WaitTimeoutError: it has not ended in time.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = await qc.live.run(project_id, compile_id, node_id, paper)
            >>> print(await qc.live.stop(project_id))
            L-... is Stopped at ... UTC; still held: ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm
        """
        await self.request_stop(project_id)
        return await self._ending(project_id, "live.stop", timeout, progress)

    async def liquidate(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Sell all holdings, stop live trading, and say what is still held.

        With any brokerage but paper trading these are real orders, and cannot be taken back. It is
        sent once.

        Args:
            project_id: the project's id.
            timeout: seconds to wait for the end.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may be selling.
            WaitTimeoutError: it has not ended in time.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio
        """
        await self.request_liquidation(project_id)
        return await self._ending(project_id, "live.liquidate", timeout, progress)

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

    async def _ending(
        self, project_id: int, operation: str, timeout: float, progress: Progress
    ) -> LiveEnding:
        deployment = await wait(
            lambda: self.read(project_id),
            live_end_progress,
            operation=operation,
            timeout=timeout,
            progress=progress,
        )
        return ending(deployment, await self.portfolio(project_id))
