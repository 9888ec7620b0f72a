# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live, as the spec has them."""

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_client import params
    from quantconnect_client._async.operations.live_commands import AsyncPlainLiveCommands
    from quantconnect_client._async.operations.live_connections import AsyncPlainLiveConnections
    from quantconnect_openapi.models.create_live_algorithm_result import CreateLiveAlgorithmResult
    from quantconnect_openapi.models.insight import Insight
    from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
    from quantconnect_openapi.models.live_algorithm_summary import LiveAlgorithmSummary
    from quantconnect_openapi.models.live_insight_export_row import LiveInsightExportRow
    from quantconnect_openapi.models.live_orders_response import LiveOrdersResponse
    from quantconnect_openapi.models.live_trades_response import LiveTradesResponse
    from quantconnect_openapi.models.portfolio import Portfolio
    from quantconnect_openapi.models.read_chart_response import ReadChartResponse
    from quantconnect_openapi.models.read_live_logs_response import ReadLiveLogsResponse


class AsyncPlainLive(AsyncGroup):
    """The operations of live, as the spec has them."""

    _path = "live"

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
        brokerage: "params.BrokerageSettings",
        version_id: str | int,
        *,
        data_providers: "Mapping[str, params.LiveDataProviderSettings] | None" = None,
        automatic_redeploy: bool | None = None,
        notification: "params.LiveNotification | None" = None,
        signature: str | None = None,
        parameters: Mapping[str, str | float] | None = None,
    ) -> "CreateLiveAlgorithmResult":
        """Start live trading.

        Starts live trading: deploys a finished build to a live node and connects it to a brokerage.
        With any brokerage except paper trading (`QuantConnectBrokerage`), the algorithm may place
        real orders with real money as soon as it runs; the live node and the data cost money in
        every case. Never retry a call whose outcome is unknown (a timeout, a lost connection): it
        may well have succeeded, and a second one could trade twice. Check live/list instead. The
        response arrives before the algorithm runs; poll live/read until its status is `Running`,
        which takes from a few seconds to a few minutes. Some brokerages must be connected to the
        account beforehand, in the browser. Rejected when the build or the node is not found or the
        node is busy.

        Args:
            project_id: The project to deploy. A project can have one running deployment.
            compile_id: Id of a build of this project in state `BuildSuccess`.
            node_id: Id of the live node to run on, such as `LN-0123456789ab`. The node must not be
                busy; projects/nodes/read lists the nodes.
            brokerage: The brokerage to trade with and its credentials. `id` identifies the
                brokerage, and each brokerage has its own properties. The four Binance exchanges
                share one id; `binance-exchange-name` distinguishes them. `QuantConnectBrokerage` is
                paper trading; all others place real orders unless their settings select a paper or
                test environment. The settings contain secrets in plain text: keep them out of logs.
            version_id: Number of the LEAN version to run, as text or as an integer; -1 is the
                newest version. If that one causes problems, specify one from lean/versions/read.
            data_providers: Sources of live prices, at least one provider. The key is the `id` of
                the settings; for Polygon, the docs write `PolygonDataFeed` as the key, while
                official clients send `Polygon`. The order of the keys matters: a price is taken
                from the first provider that has it, so list them in order of precedence and use a
                tool that preserves the order. Without this object, QuantConnect's data is used. The
                settings contain secrets in plain text: keep them out of logs.
            automatic_redeploy: Whether to restart the algorithm, where possible, when it stops with
                a runtime error.
            notification: Notifications to send while the algorithm runs. Omit it to notify nobody.
            signature: Fingerprint of the code, the part of `compileId` after the hyphen. Not
                required.
            parameters: Values for the parameters of the algorithm, by name. Omitted parameters keep
                the value set by the project or the code.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could start a second deployment, which trades with real money alongside the
                first.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm
        """
        from quantconnect_openapi.api.live_management import create_live_algorithm
        from quantconnect_openapi.models.create_live_algorithm_request import (
            CreateLiveAlgorithmRequest,
        )

        return await self._session.call(
            operation_of("live.create"),
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
    ) -> "LiveOrdersResponse":
        """Read orders of live deployments.

        Returns a page of up to 1000 orders with their events, from all deployments of the project,
        in the order in which the deployments were launched. While the orders are being loaded, the
        response has `progress` instead of `orders`; poll until they are present. Request the next
        page until one is short or empty; do not rely on `length`. New orders appear about every ten
        minutes, and when the deployment stops.

        Args:
            project_id: The project that was deployed.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page; at most 1000 above `start`. LEAN's own client stays within
                100.
            algorithm_id: `deployId` of the deployment, as returned by live/create. In July 2026 the
                service was observed to ignore it and to return the orders of all deployments, so
                check `events`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/orders
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm_orders
        from quantconnect_openapi.models.read_live_orders_request import ReadLiveOrdersRequest

        return await self._session.call(
            operation_of("live.read_orders"),
            read_live_algorithm_orders.asyncio_detailed,
            ReadLiveOrdersRequest,
            {"projectId": project_id, "start": start, "end": end, "algorithmId": algorithm_id},
        )

    async def read_trades(
        self, project_id: int, start: int, end: int, *, deploy_id: str | None = None
    ) -> "LiveTradesResponse":
        """Read closed trades of live deployments.

        Returns a page of up to 1000 closed trades, each with the orders that opened and closed it,
        of one deployment or of all deployments of the project. While the trades are being loaded,
        the response has `progress` instead of `trades`; poll until they are present. `length`
        counts all matching trades, so it shows when the last page is reached. New trades appear
        about every ten minutes.

        Args:
            project_id: The project that was deployed.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page; at most 1000 above `start`.
            deploy_id: Id of the deployment, as returned by live/create. Omit for all deployments of
                the project; null is rejected.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/trades
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm_trades
        from quantconnect_openapi.models.read_live_trades_request import ReadLiveTradesRequest

        return await self._session.call(
            operation_of("live.read_trades"),
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
    ) -> "builtins.list[Insight]":
        """Read insights of a live deployment.

        Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms
        without such models have none. Request the next page until one is short or empty; do not
        rely on `length`. A page may also be empty because the insights are still being loaded. New
        insights appear about every ten minutes, and when the deployment stops.

        Args:
            project_id: The project that was deployed.
            end: End index of the page; at most 100 above `start`.
            start: Index of the first entry on the page, zero-based and inclusive. Required when
                `end` is over 100.
            algorithm_id: `deployId` of the deployment, as returned by live/create. Whether the
                service applies it has not been observed; for orders it does not.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/insights
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm_insights
        from quantconnect_openapi.models.read_live_insights_request import ReadLiveInsightsRequest

        response = await self._session.call(
            operation_of("live.read_insights"),
            read_live_algorithm_insights.asyncio_detailed,
            ReadLiveInsightsRequest,
            {"projectId": project_id, "start": start, "end": end, "algorithmId": algorithm_id},
        )
        return response.insights

    async def read_chart(
        self, project_id: int, name: str, count: int, start: int, end: int
    ) -> "ReadChartResponse":
        """Read a chart of a live deployment.

        Returns the points of one chart of the newest deployment within a time range, reduced to
        about `count` points per series. While the chart is being prepared, the response has
        `progress` instead of `chart`; poll until `chart` is present. LEAN's client polls every five
        seconds for up to a minute. Points arrive a few minutes late while the algorithm runs.
        Rejected when there is no chart of that name or `start` is after `end`.

        Args:
            project_id: The project that was deployed.
            name: Name of the chart, exactly as in `charts` of live/read.
            count: Number of points to return for each series; the service downsamples the data.
            start: Start of the time range, as Unix time in seconds, UTC. Must not be after `end`.
            end: End of the time range, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/charts
        """
        from quantconnect_openapi.api.live_management import read_live_chart
        from quantconnect_openapi.models.read_live_chart_request import ReadLiveChartRequest

        return await self._session.call(
            operation_of("live.read_chart"),
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
    ) -> "ReadLiveLogsResponse":
        """Read log lines of live deployments.

        Returns a page of up to 250 log lines, oldest first, from all deployments of the project.
        The lines of the given deployment begin at `deploymentOffset`; set `deploymentLogs` to read
        only those. With `query`, only lines that contain it are returned, and `startLine` and
        `endLine` count only those lines. New lines appear about every five minutes, and when the
        deployment stops.

        Args:
            project_id: The project that was deployed.
            algorithm_id: `deployId` of the deployment, as returned by live/create. It determines
                `deploymentOffset` and which lines `deploymentLogs` keeps.
            start_line: Index of the first line on the page, zero-based and inclusive.
            end_line: End index of the page, exclusive; at most 250 above `startLine`.
            deployment_logs: True for the lines of the given deployment only, false for those of all
                deployments of the project.
            query: Text that a line must contain, ignoring case. Empty, null or omitted for all
                lines.
            format_: Response format. Clients send `json` or omit it; no other values are known.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm_logs
        from quantconnect_openapi.models.read_live_logs_request import ReadLiveLogsRequest

        return await self._session.call(
            operation_of("live.read_logs"),
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

    async def export_orders(
        self, project_id: int, *, start: int | None = None, end: int | None = None
    ) -> str:
        """Download the orders of all deployments of a project.

        Returns the orders of all deployments of a project within a time range as one CSV file with
        a header line, in order of time. The file has at most the last 750 days of the range; for
        older orders, send another request with an earlier `end`. It may have orders outside of the
        range, so filter by `Time` if you need exactly the range. A rejection is returned as JSON,
        so check the content type before you save the file.

        Args:
            project_id: The project that was deployed.
            start: Start of the range, as Unix time in seconds, UTC. By default, one hour before the
                first deployment of the project.
            end: End of the range, as Unix time in seconds, UTC. Defaults to the current time. If
                the range has more than 750 days, the file has only the last 750.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-orders
        """
        from quantconnect_openapi.api.live_management import export_live_orders
        from quantconnect_openapi.models.export_live_orders_request import ExportLiveOrdersRequest

        response = await self._session.call(
            operation_of("live.export_orders"),
            export_live_orders.asyncio_detailed,
            ExportLiveOrdersRequest,
            {"projectId": project_id, "start": start, "end": end},
        )
        return str(response)

    async def export_trades(self, project_id: int, *, start: int | None = None) -> str:
        """Download the trades of all deployments of a project.

        Returns the closed trades of all deployments of a project as one CSV file with a header
        line. The columns are those of backtests/export/trades: times are UTC; `Symbols` and `Order
        Ids` are quoted lists, and the order ids begin with a tab. A rejection is returned as JSON,
        so check the content type before you save the file.

        Args:
            project_id: The project that was deployed.
            start: Time of the earliest entry, inclusive, as Unix time in seconds, UTC. By default,
                one hour before the first deployment of the project.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-trades
        """
        from quantconnect_openapi.api.live_management import export_live_trades
        from quantconnect_openapi.models.export_live_trades_request import ExportLiveTradesRequest

        response = await self._session.call(
            operation_of("live.export_trades"),
            export_live_trades.asyncio_detailed,
            ExportLiveTradesRequest,
            {"projectId": project_id, "start": start},
        )
        return str(response)

    async def export_insights(self, deploy_id: str) -> "builtins.list[LiveInsightExportRow]":
        """Download the insights of all deployments of a project.

        Returns the forecasts that the alpha models of all deployments of a project made, up to
        1,000,000, in the order in which they were made, as one JSON file named `insights.json`. You
        name one deployment, and the file covers all deployments of its project. The file is a list;
        a rejection is an object. live/insights/read reads the insights of one deployment.

        Args:
            deploy_id: Id of any deployment of the project, as returned by live/create. The file
                covers all deployments of the project.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-insights
        """
        from quantconnect_openapi.api.live_management import export_live_insights
        from quantconnect_openapi.models.export_live_insights_request import (
            ExportLiveInsightsRequest,
        )

        return await self._session.call(
            operation_of("live.export_insights"),
            export_live_insights.asyncio_detailed,
            ExportLiveInsightsRequest,
            {"deployId": deploy_id},
        )

    async def export_logs(self, project_id: int, deploy_id: str) -> str:
        """Download the logs of all deployments of a project.

        Returns all log lines of all deployments of a project as one text file, oldest first, named
        `algorithm-log_` and the deployment id. The first line names the deployment and the version
        of LEAN; the others begin with a UTC time such as `2026-11-21 14:05:09`. At most 45 calls
        are accepted within 30 minutes. live/logs/read reads parts of the log. A rejection is
        returned as JSON, so check the content type before you save the file.

        Args:
            project_id: The project that was deployed.
            deploy_id: Id of a deployment, as returned by live/create. It appears only in the name
                of the file; the log covers all deployments of the project.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-logs
        """
        from quantconnect_openapi.api.live_management import export_live_logs
        from quantconnect_openapi.models.export_live_logs_request import ExportLiveLogsRequest

        response = await self._session.call(
            operation_of("live.export_logs"),
            export_live_logs.asyncio_detailed,
            ExportLiveLogsRequest,
            {"projectId": project_id, "deployId": deploy_id},
        )
        return str(response)

    async def read_portfolio(self, project_id: int) -> "Portfolio":
        """Read holdings and cash of a live deployment.

        Returns the holdings and cash of the newest deployment of a project. This is a snapshot
        taken about every ten minutes, so trades appear late; do not base orders on it. Holdings use
        short property names and omit values of 0.

        Args:
            project_id: The project that was deployed.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/portfolio-state
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm_portfolio
        from quantconnect_openapi.models.read_live_portfolio_request import ReadLivePortfolioRequest

        response = await self._session.call(
            operation_of("live.read_portfolio"),
            read_live_algorithm_portfolio.asyncio_detailed,
            ReadLivePortfolioRequest,
            {"projectId": project_id},
        )
        return response.portfolio

    async def read(
        self, project_id: int, *, deploy_id: str | None = None
    ) -> "LiveAlgorithmResults":
        """Read a live deployment.

        Returns the state of the newest deployment of a project, or of the one given by `deployId`:
        whether it is running, since when, and the figures shown above its chart. Holdings, orders,
        logs and chart points have their own calls. A project that was never deployed is rejected
        with "No live deployment found", or returned with the status `Undefined`.

        Args:
            project_id: The project that was deployed.
            deploy_id: Id of the deployment, as returned by live/create. By default, the newest one
                of the project.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/live-algorithm-statistics
        """
        from quantconnect_openapi.api.live_management import read_live_algorithm
        from quantconnect_openapi.models.read_live_algorithm_request import ReadLiveAlgorithmRequest

        return await self._session.call(
            operation_of("live.read"),
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
    ) -> "builtins.list[LiveAlgorithmSummary]":
        """List live deployments.

        Returns summaries of all live deployments, including those that have ended, in one
        unpaginated response. Filter them by project and status. Use this call when it is not known
        whether a call to live/create succeeded.

        Args:
            project_id: Limits the list to one project. Omit for all projects.
            status: Limits the list to one status. Omit for any status; other statuses cannot be
                requested.
            latest: Whether to list only the newest deployments, judging by its name. Its effect has
                not been observed, so check the response before you rely on it.
            start: Earliest launch time of the deployments to list, as Unix time in seconds, UTC.
            end: Latest launch time of the deployments to list, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/list-live-algorithms
        """
        from quantconnect_openapi.api.live_management import list_live_algorithms
        from quantconnect_openapi.models.list_live_algorithms_request import (
            ListLiveAlgorithmsRequest,
        )

        response = await self._session.call(
            operation_of("live.list"),
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
        return response.live

    async def request_liquidation(self, project_id: int) -> None:
        """Sell all holdings and stop live trading.

        Closes every position of the running deployment and then stops it. With any brokerage except
        paper trading, these are real orders with real money and cannot be undone. The response
        arrives before the orders are filled: the holdings disappear from live/portfolio/read up to
        ten minutes later, and `stopped` is set in live/read. To keep the holdings, call
        live/update/stop.

        Args:
            project_id: The project with the running deployment; a project can have only one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could submit the sell orders twice. The request identifies only the project,
                so a delayed retry could sell the holdings of a deployment that was started in the
                meantime.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio
        """
        from quantconnect_openapi.api.live_management import liquidate_live_algorithm
        from quantconnect_openapi.models.liquidate_live_algorithm_request import (
            LiquidateLiveAlgorithmRequest,
        )

        await self._session.call(
            operation_of("live.request_liquidation"),
            liquidate_live_algorithm.asyncio_detailed,
            LiquidateLiveAlgorithmRequest,
            {"projectId": project_id},
        )

    async def request_stop(self, project_id: int) -> None:
        """Stop live trading and keep the holdings.

        Ends the running deployment of a project. Holdings and cash remain at the brokerage as they
        are, no longer monitored. Results can still be read, and the snapshots of logs, orders and
        charts are brought up to date. To sell first, call live/update/liquidate.

        Args:
            project_id: The project with the running deployment; a project can have only one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request identifies only the project, so a delayed retry could stop a deployment that
                someone started in the meantime.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm
        """
        from quantconnect_openapi.api.live_management import stop_live_algorithm
        from quantconnect_openapi.models.stop_live_algorithm_request import StopLiveAlgorithmRequest

        await self._session.call(
            operation_of("live.request_stop"),
            stop_live_algorithm.asyncio_detailed,
            StopLiveAlgorithmRequest,
            {"projectId": project_id},
        )
