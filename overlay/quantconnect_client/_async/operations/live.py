# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live, as the spec has them."""

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.live import (
    CREATE_LIVE_ALGORITHM,
    LIQUIDATE_LIVE_ALGORITHM,
    LIST_LIVE_ALGORITHMS,
    READ_LIVE_ALGORITHM,
    READ_LIVE_ALGORITHM_INSIGHTS,
    READ_LIVE_ALGORITHM_LOGS,
    READ_LIVE_ALGORITHM_ORDERS,
    READ_LIVE_ALGORITHM_PORTFOLIO,
    READ_LIVE_ALGORITHM_TRADES,
    READ_LIVE_CHART,
    STOP_LIVE_ALGORITHM,
)
from quantconnect_openapi.api.live_management import (
    create_live_algorithm,
    liquidate_live_algorithm,
    list_live_algorithms,
    read_live_algorithm,
    read_live_algorithm_insights,
    read_live_algorithm_logs,
    read_live_algorithm_orders,
    read_live_algorithm_portfolio,
    read_live_algorithm_trades,
    read_live_chart,
    stop_live_algorithm,
)
from quantconnect_openapi.models.create_live_algorithm_request import CreateLiveAlgorithmRequest
from quantconnect_openapi.models.create_live_algorithm_response import CreateLiveAlgorithmResponse
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.liquidate_live_algorithm_request import (
    LiquidateLiveAlgorithmRequest,
)
from quantconnect_openapi.models.list_live_algorithms_request import ListLiveAlgorithmsRequest
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
from quantconnect_openapi.models.live_algorithm_summary import LiveAlgorithmSummary
from quantconnect_openapi.models.live_orders_response import LiveOrdersResponse
from quantconnect_openapi.models.live_trades_response import LiveTradesResponse
from quantconnect_openapi.models.loading_response import LoadingResponse
from quantconnect_openapi.models.portfolio import Portfolio
from quantconnect_openapi.models.read_chart_response import ReadChartResponse
from quantconnect_openapi.models.read_live_algorithm_request import ReadLiveAlgorithmRequest
from quantconnect_openapi.models.read_live_chart_request import ReadLiveChartRequest
from quantconnect_openapi.models.read_live_insights_request import ReadLiveInsightsRequest
from quantconnect_openapi.models.read_live_logs_request import ReadLiveLogsRequest
from quantconnect_openapi.models.read_live_logs_response import ReadLiveLogsResponse
from quantconnect_openapi.models.read_live_orders_request import ReadLiveOrdersRequest
from quantconnect_openapi.models.read_live_portfolio_request import ReadLivePortfolioRequest
from quantconnect_openapi.models.read_live_trades_request import ReadLiveTradesRequest
from quantconnect_openapi.models.stop_live_algorithm_request import StopLiveAlgorithmRequest

if TYPE_CHECKING:
    from quantconnect_client._async.operations.live_commands import AsyncPlainLiveCommands
    from quantconnect_client._async.operations.live_connections import AsyncPlainLiveConnections


class AsyncPlainLive(AsyncGroup):
    """The operations of live, as the spec has them."""

    @cached_property
    def commands(self) -> "AsyncPlainLiveCommands":
        """The commands of live."""
        from quantconnect_client._async.operations.live_commands import AsyncPlainLiveCommands

        return AsyncPlainLiveCommands(self._session)

    @cached_property
    def connections(self) -> "AsyncPlainLiveConnections":
        """The connections of live."""
        from quantconnect_client._async.operations.live_connections import AsyncPlainLiveConnections

        return AsyncPlainLiveConnections(self._session)

    async def create(
        self,
        project_id: int,
        compile_id: str,
        node_id: str,
        brokerage: Mapping[str, Any],
        version_id: str | int,
        *,
        data_providers: Mapping[str, Mapping[str, Any]] | None = None,
        automatic_redeploy: bool | None = None,
        notification: Mapping[str, Any] | None = None,
        signature: str | None = None,
        parameters: Mapping[str, str | float] | None = None,
    ) -> CreateLiveAlgorithmResponse:
        """Start live trading.

        Starts live trading: deploys a finished build to a live node and connects it to a brokerage.
        With any brokerage but paper trading (`QuantConnectBrokerage`) the algorithm may place real
        orders with real money as soon as it runs, and the live node and the data cost money in
        every case. Never repeat a call whose outcome is unknown (a timeout, a lost connection): it
        may well have succeeded, and a second one could trade twice. Look with live/list instead.
        The answer comes before the algorithm runs; ask live/read until its status is `Running`,
        which takes from some seconds to some minutes. Some brokerages must have been connected to
        the account beforehand, in the browser. Refused when the build or the node is not found or
        the node is busy.

        Args:
            project_id: The project to deploy. It can have one running deployment.
            compile_id: A build of this project in state `BuildSuccess`.
            node_id: The live node to run on, by its id, such as `LN-0123456789ab`. It must not be
                busy; projects/nodes/read lists them.
            brokerage: The brokerage to trade with and the credentials for it. `id` names the
                brokerage; each has properties of its own. The four Binance exchanges share one id,
                and `binance-exchange-name` tells them apart. `QuantConnectBrokerage` is paper
                trading, all others trade for real unless their settings name a paper or test
                environment. The settings hold secrets in plain text: keep them out of logs.
            version_id: The LEAN version to run, by its number, as text or as an integer; -1 is the
                newest one. When that one makes trouble, name one that lean/versions/read lists.
            data_providers: Where live prices come from, at least one provider. The key is the `id`
                of the settings; for Polygon the docs write `PolygonDataFeed` as the key, while
                official clients send `Polygon`. The order of the keys counts: a price is taken from
                the first provider that has it, so write them down in the order of precedence and
                use a tool that keeps it. Without this object the data of QuantConnect is used. The
                settings hold secrets in plain text: keep them out of logs.
            automatic_redeploy: Whether to start the algorithm again when it stops with a runtime
                error, as far as possible.
            notification: Whom to tell about what while the algorithm runs. Leave out to tell
                nobody.
            signature: Fingerprint of the code, the part of `compileId` after the hyphen. Not
                needed.
            parameters: Values for the parameters of the algorithm, by name. Those left out keep the
                value that the project or the code gives them.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could start a second deployment, which trades with real money beside the
                first.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm
        """
        return await self._session.call(
            CREATE_LIVE_ALGORITHM,
            create_live_algorithm.asyncio_detailed,
            CreateLiveAlgorithmRequest,
            {
                "projectId": project_id,
                "compileId": compile_id,
                "nodeId": node_id,
                "brokerage": brokerage,
                "versionId": version_id,
                "dataProviders": data_providers,
                "automaticRedeploy": automatic_redeploy,
                "notification": notification,
                "signature": signature,
                "parameters": parameters,
            },
        )

    async def read_orders(
        self, project_id: int, start: int, end: int, *, algorithm_id: str | None = None
    ) -> LoadingResponse | LiveOrdersResponse:
        """Read orders of live deployments.

        A page of up to 1000 orders with their events, out of those of all deployments of the
        project, in the order in which these were launched. While the orders are being loaded the
        answer has `progress` in place of `orders`; call again until they are there. Ask for the
        next page until one comes back short or empty; do not rely on `length`. New orders show up
        about every ten minutes, and when the deployment stops.

        Args:
            project_id: The project that was deployed.
            start: First entry of the page, counted from 0 and included.
            end: End of the page; at most 1000 above `start`. LEAN's own client stays at 100.
            algorithm_id: The deployment, by the `deployId` that live/create answered. The service
                was seen to ignore it in July 2026 and to answer the orders of all deployments, so
                check `events`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/orders
        """
        return await self._session.call(
            READ_LIVE_ALGORITHM_ORDERS,
            read_live_algorithm_orders.asyncio_detailed,
            ReadLiveOrdersRequest,
            {"projectId": project_id, "start": start, "end": end, "algorithmId": algorithm_id},
        )

    async def read_trades(
        self, project_id: int, start: int, end: int, *, deploy_id: str | None = None
    ) -> LoadingResponse | LiveTradesResponse:
        """Read closed trades of live deployments.

        A page of up to 1000 closed trades, each with the orders that opened and closed it, of one
        deployment or of all those of the project. While the trades are being loaded the answer has
        `progress` in place of `trades`; call again until they are there. `length` counts all trades
        that match, so it tells when the last page is reached. New trades show up about every ten
        minutes.

        Args:
            project_id: The project that was deployed.
            start: First entry of the page, counted from 0 and included.
            end: End of the page; at most 1000 above `start`.
            deploy_id: The deployment, by the id that live/create answered. Leave out for all
                deployments of the project; null is refused.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/trades
        """
        return await self._session.call(
            READ_LIVE_ALGORITHM_TRADES,
            read_live_algorithm_trades.asyncio_detailed,
            ReadLiveTradesRequest,
            {"projectId": project_id, "start": start, "end": end, "deployId": deploy_id},
        )

    async def read_insights(
        self,
        project_id: int,
        end: int,
        *,
        start: int | None = None,
        algorithm_id: str | None = None,
    ) -> builtins.list[Insight]:
        """Read insights of a live deployment.

        A page of up to 100 forecasts that the alpha models of the algorithm made; algorithms
        without such models have none. Ask for the next page until one comes back short or empty; do
        not rely on `length`. A page may also be empty because the insights are still being loaded.
        New ones show up about every ten minutes, and when the deployment stops.

        Args:
            project_id: The project that was deployed.
            end: End of the page; at most 100 above `start`.
            start: First entry of the page, counted from 0 and included. Must be given when `end` is
                over 100.
            algorithm_id: The deployment, by the `deployId` that live/create answered. Whether the
                service looks at it was not seen; for orders it does not.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/insights
        """
        answer = await self._session.call(
            READ_LIVE_ALGORITHM_INSIGHTS,
            read_live_algorithm_insights.asyncio_detailed,
            ReadLiveInsightsRequest,
            {"projectId": project_id, "start": start, "end": end, "algorithmId": algorithm_id},
        )
        return answer.insights

    async def read_chart(
        self, project_id: int, name: str, count: int, start: int, end: int
    ) -> LoadingResponse | ReadChartResponse:
        """Read a chart of a live deployment.

        The points of one chart of the newest deployment within a span of time, thinned to about
        `count` points for each series. While the chart is being prepared the answer has `progress`
        in place of `chart`; call again until `chart` is there. LEAN's client does so every five
        seconds for up to a minute. Points arrive some minutes late while the algorithm runs.
        Refused when there is no chart of that name or `start` is after `end`.

        Args:
            project_id: The project that was deployed.
            name: Name of the chart, exactly as in `charts` of live/read.
            count: Number of points to get for each series; the service samples the others away.
            start: Start of the span, as Unix time in seconds, UTC. Must not be after `end`.
            end: End of the span, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/charts
        """
        return await self._session.call(
            READ_LIVE_CHART,
            read_live_chart.asyncio_detailed,
            ReadLiveChartRequest,
            {"projectId": project_id, "name": name, "count": count, "start": start, "end": end},
        )

    async def read_logs(
        self,
        project_id: int,
        algorithm_id: str,
        start_line: int,
        end_line: int,
        *,
        deployment_logs: bool | None = None,
        query: str | None = None,
        format_: str | None = None,
    ) -> ReadLiveLogsResponse:
        """Read log lines of live deployments.

        A page of up to 250 log lines, oldest first, out of those of all deployments of the project.
        One deployment begins at line `deploymentOffset`; set `deploymentLogs` for its lines alone.
        With `query`, only the lines that contain it, and `startLine` and `endLine` count those
        lines alone. New lines show up about every five minutes, and when the deployment stops.

        Args:
            project_id: The project that was deployed.
            algorithm_id: The deployment, by the `deployId` that live/create answered. It sets
                `deploymentOffset`, and which lines `deploymentLogs` keeps.
            start_line: First line of the page, counted from 0 and included.
            end_line: End of the page, not included; at most 250 above `startLine`.
            deployment_logs: True for the lines of the given deployment alone, false for those of
                all deployments of the project.
            query: Text that a line must contain, in capitals or not. Empty, null or left out for
                all lines.
            format_: Form of the answer. Clients send `json` or nothing; other values are not known.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """
        return await self._session.call(
            READ_LIVE_ALGORITHM_LOGS,
            read_live_algorithm_logs.asyncio_detailed,
            ReadLiveLogsRequest,
            {
                "projectId": project_id,
                "algorithmId": algorithm_id,
                "startLine": start_line,
                "endLine": end_line,
                "deploymentLogs": deployment_logs,
                "query": query,
                "format": format_,
            },
        )

    async def portfolio(self, project_id: int) -> Portfolio:
        """Read holdings and cash of a live deployment.

        The holdings and the cash of the newest deployment of a project. This is a snapshot that is
        taken about every ten minutes, so a trade shows up late; do not base orders on it. Holdings
        have short names and leave out what is 0.

        Args:
            project_id: The project that was deployed.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/portfolio-state
        """
        answer = await self._session.call(
            READ_LIVE_ALGORITHM_PORTFOLIO,
            read_live_algorithm_portfolio.asyncio_detailed,
            ReadLivePortfolioRequest,
            {"projectId": project_id},
        )
        return answer.portfolio

    async def read(self, project_id: int, *, deploy_id: str | None = None) -> LiveAlgorithmResults:
        """Read a live deployment.

        The state of the newest deployment of a project, or of the one that `deployId` names:
        whether it runs, since when, and the figures shown above its chart. Holdings, orders, logs
        and chart points are read with calls of their own. A project that was never deployed is
        refused with "No live deployment found", or answered with the status `Undefined`.

        Args:
            project_id: The project that was deployed.
            deploy_id: The deployment, by the id that live/create answered. Without it, the newest
                one of the project.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/live-algorithm-statistics
        """
        return await self._session.call(
            READ_LIVE_ALGORITHM,
            read_live_algorithm.asyncio_detailed,
            ReadLiveAlgorithmRequest,
            {"projectId": project_id, "deployId": deploy_id},
        )

    async def list(
        self,
        *,
        project_id: int | None = None,
        status: Literal["Running", "Stopped", "RuntimeError", "Liquidated"] | None = None,
        latest: bool | None = None,
        start: int | None = None,
        end: int | None = None,
    ) -> builtins.list[LiveAlgorithmSummary]:
        """List live deployments.

        Summaries of all live deployments, those that have ended included, in one answer without
        pages. Narrow them down by project and status. This is the call to make when it is not known
        whether a live/create went through.

        Args:
            project_id: Limits the list to one project. Leave out for all projects.
            status: Limits the list to one status. Leave out for any; others cannot be asked for.
            latest: By its name, whether to list the newest deployments only. What it does was not
                seen, so check the answer before relying on it.
            start: Earliest launch of the deployments to list, as Unix time in seconds, UTC.
            end: Latest launch of the deployments to list, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/list-live-algorithms
        """
        answer = await self._session.call(
            LIST_LIVE_ALGORITHMS,
            list_live_algorithms.asyncio_detailed,
            ListLiveAlgorithmsRequest,
            {
                "projectId": project_id,
                "status": status,
                "latest": latest,
                "start": start,
                "end": end,
            },
        )
        return answer.live

    async def request_liquidation(self, project_id: int) -> None:
        """Sell all holdings and stop live trading.

        Closes every position of the running deployment and then stops it. With any brokerage but
        paper trading these are real orders with real money and cannot be taken back. The answer
        comes before the orders are filled: the holdings leave live/portfolio/read up to ten minutes
        later, and `stopped` is set in live/read. To keep the holdings, call live/update/stop.

        Args:
            project_id: The project whose deployment runs; it can have only one that does.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could send the selling orders twice. The request names the project only, so a
                late one could sell the holdings of a deployment that was started in between.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio
        """
        await self._session.call(
            LIQUIDATE_LIVE_ALGORITHM,
            liquidate_live_algorithm.asyncio_detailed,
            LiquidateLiveAlgorithmRequest,
            {"projectId": project_id},
        )

    async def request_stop(self, project_id: int) -> None:
        """Stop live trading and keep the holdings.

        Ends the running deployment of a project. Holdings and cash stay at the brokerage as they
        are, with nobody watching over them any more. Results can be read afterwards, and snapshots
        of logs, orders and charts are brought up to date by it. To sell first, call
        live/update/liquidate.

        Args:
            project_id: The project whose deployment runs; it can have only one that does.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request names the project only, so a retry that arrives late could stop a deployment
                that somebody started in between.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm
        """
        await self._session.call(
            STOP_LIVE_ALGORITHM,
            stop_live_algorithm.asyncio_detailed,
            StopLiveAlgorithmRequest,
            {"projectId": project_id},
        )
