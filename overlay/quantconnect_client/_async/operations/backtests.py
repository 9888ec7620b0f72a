# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of backtests, as the spec has them."""

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_insight_export_row import BacktestInsightExportRow
    from quantconnect_openapi.models.backtest_report_response import BacktestReportResponse
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
    from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
    from quantconnect_openapi.models.insight import Insight
    from quantconnect_openapi.models.order import Order
    from quantconnect_openapi.models.read_backtest_logs_result import ReadBacktestLogsResult
    from quantconnect_openapi.models.read_chart_response import ReadChartResponse


class AsyncPlainBacktests(AsyncGroup):
    """The operations of backtests, as the spec has them."""

    _path = "backtests"

    async def read_chart(
        self,
        project_id: int,
        backtest_id: str,
        name: str,
        count: int,
        *,
        start: int | None = None,
        end: int | None = None,
    ) -> "ReadChartResponse":
        """Read a chart of a backtest.

        Returns the points of one chart within a time range, reduced to about `count` points per
        series. While the chart is being prepared, the response has `progress` instead of `chart`;
        poll until `chart` is present. LEAN's client polls every five seconds for up to a minute.
        The names are those in `charts` of backtests/read, such as `Strategy Equity` or `Benchmark`;
        a name that does not exist is rejected.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            name: Name of the chart, exactly as in `charts` of backtests/read.
            count: Number of points to return for each series; the service downsamples the data.
            start: Start of the range in backtest time, as Unix time in seconds, UTC. Must not be
                after `end`.
            end: End of the range in backtest time, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_chart
        from quantconnect_openapi.models.read_backtest_chart_request import ReadBacktestChartRequest

        return await self._session.call(
            operation_of("backtests.read_chart"),
            read_backtest_chart.asyncio_detailed,
            ReadBacktestChartRequest,
            {
                "projectId": project_id,
                "backtestId": backtest_id,
                "name": name,
                "count": count,
                "start": start,
                "end": end,
            },
        )

    async def export_logs(self, project_id: int, backtest_id: str) -> str:
        """Download the whole log of a backtest.

        Returns all log lines of a run as one text file, oldest first, named after the run. Every
        download counts toward the daily log quota, so it is not retried automatically;
        backtests/read/log reads parts of the log. A rejection is returned as JSON, so check the
        content type before you save the file. The terms of use forbid extracting market data this
        way.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every download counts toward the daily log quota, so a retry could be charged
                against it twice for one file.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-logs
        """
        from quantconnect_openapi.api.backtest_management import export_backtest_logs
        from quantconnect_openapi.models.export_backtest_logs_request import (
            ExportBacktestLogsRequest,
        )

        response = await self._session.call(
            operation_of("backtests.export_logs"),
            export_backtest_logs.asyncio_detailed,
            ExportBacktestLogsRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(response)

    async def export_trades(self, backtest_id: str) -> str:
        """Download all closed trades of a backtest.

        Returns the closed trades of a run as one CSV file with a header line, in order of entry.
        Times are UTC; `Symbols` and `Order Ids` are quoted lists, and the order ids begin with a
        tab. A rejection is returned as JSON, so check the content type before you save the file.

        Args:
            backtest_id: Id of the backtest, as returned by backtests/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-trades
        """
        from quantconnect_openapi.api.backtest_management import export_backtest_trades
        from quantconnect_openapi.models.export_backtest_trades_request import (
            ExportBacktestTradesRequest,
        )

        response = await self._session.call(
            operation_of("backtests.export_trades"),
            export_backtest_trades.asyncio_detailed,
            ExportBacktestTradesRequest,
            {"backtestId": backtest_id},
        )
        return str(response)

    async def export_orders(self, backtest_id: str, *, project_id: int | None = None) -> str:
        """Download all orders of a backtest.

        Returns all orders of a run as one CSV file with a header line. The columns are those of the
        file that the website's results page offers. A rejection is returned as JSON, so check the
        content type before you save the file.

        Args:
            backtest_id: Id of the backtest, as returned by backtests/create.
            project_id: The project that the backtest belongs to. Omit it: the exports of trades and
                insights identify a run by its id alone.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-orders
        """
        from quantconnect_openapi.api.backtest_management import export_backtest_orders
        from quantconnect_openapi.models.export_backtest_orders_request import (
            ExportBacktestOrdersRequest,
        )

        response = await self._session.call(
            operation_of("backtests.export_orders"),
            export_backtest_orders.asyncio_detailed,
            ExportBacktestOrdersRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(response)

    async def export_insights(self, backtest_id: str) -> "builtins.list[BacktestInsightExportRow]":
        """Download all insights of a backtest.

        Returns all forecasts that the alpha models of a run made, as one JSON file named after the
        run. The file is a list; a rejection is an object. backtests/read/insights reads parts of
        the list.

        Args:
            backtest_id: Id of the backtest, as returned by backtests/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-insights
        """
        from quantconnect_openapi.api.backtest_management import export_backtest_insights
        from quantconnect_openapi.models.export_backtest_insights_request import (
            ExportBacktestInsightsRequest,
        )

        return await self._session.call(
            operation_of("backtests.export_insights"),
            export_backtest_insights.asyncio_detailed,
            ExportBacktestInsightsRequest,
            {"backtestId": backtest_id},
        )

    async def read_insights(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> "builtins.list[Insight]":
        """Read insights of a backtest.

        Returns a page of up to 100 forecasts made by the alpha models of the algorithm; algorithms
        without such models have none. Request the next page until one is short or empty; do not
        rely on `length`. Right after the run ends, a page may be empty because the insights are
        still being loaded.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page, exclusive; at most 100 above `start`, or the call is
                rejected.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_insights
        from quantconnect_openapi.models.read_backtest_insights_request import (
            ReadBacktestInsightsRequest,
        )

        response = await self._session.call(
            operation_of("backtests.read_insights"),
            read_backtest_insights.asyncio_detailed,
            ReadBacktestInsightsRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return response.insights

    async def read_insights_at_lean_path(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> "builtins.list[Insight]":
        """Read insights of a backtest at the path LEAN uses.

        Takes the same request and returns the same response as backtests/read/insights, which is
        the documented and preferred path. LEAN's own client calls this one.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page, exclusive; at most 100 above `start`, or the call is
                rejected.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_insights_at_lean_path
        from quantconnect_openapi.models.read_backtest_insights_request import (
            ReadBacktestInsightsRequest,
        )

        response = await self._session.call(
            operation_of("backtests.read_insights_at_lean_path"),
            read_backtest_insights_at_lean_path.asyncio_detailed,
            ReadBacktestInsightsRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return response.insights

    async def read_logs(
        self, project_id: int, backtest_id: str, start: int, end: int, query: str
    ) -> "ReadBacktestLogsResult":
        """Read log lines of a backtest.

        Returns a page of up to 200 log lines, oldest first. With `query`, only lines that contain
        it are returned, and `start` and `end` count only those lines. `length` is the total number
        of matching lines, so it shows when the last page is reached. Larger pages are rejected with
        "Log lines can be read in pages up to 200 lines". The terms of use forbid extracting market
        data this way.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            start: Index of the first line on the page, zero-based and inclusive.
            end: End index of the page, exclusive; at most 200 above `start`.
            query: Text that a line must contain, ignoring case. Empty or null for all lines; it
                must not be omitted.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_logs
        from quantconnect_openapi.models.read_backtest_logs_request import ReadBacktestLogsRequest

        return await self._session.call(
            operation_of("backtests.read_logs"),
            read_backtest_logs.asyncio_detailed,
            ReadBacktestLogsRequest,
            {
                "projectId": project_id,
                "backtestId": backtest_id,
                "start": start,
                "end": end,
                "query": query,
            },
        )

    async def read_orders(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> "builtins.list[Order]":
        """Read orders of a backtest.

        Returns a page of up to 100 orders with their events. Request the next page until one is
        short or empty; do not rely on `length`. Right after the run ends, a page may be empty
        because the orders are still being loaded.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page, exclusive; at most 100 above `start`. For official clients,
                larger pages are rejected; users report that they are truncated to 100.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_orders
        from quantconnect_openapi.models.read_backtest_orders_request import (
            ReadBacktestOrdersRequest,
        )

        response = await self._session.call(
            operation_of("backtests.read_orders"),
            read_backtest_orders.asyncio_detailed,
            ReadBacktestOrdersRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return response.orders

    async def read_trades(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> "builtins.list[ClosedTradeWithOrders]":
        """Read closed trades of a backtest.

        Returns a page of closed trades, each with the orders that opened and closed it. `length`
        counts all trades of the run, so it shows when the last page is reached. Positions that are
        still open at the end of the run are not included.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            start: Index of the first entry on the page, zero-based and inclusive.
            end: End index of the page, exclusive. The docs set no limit here; the limit for live
                trades is 1000.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades
        """
        from quantconnect_openapi.api.backtest_management import read_backtest_trades
        from quantconnect_openapi.models.read_backtest_trades_request import (
            ReadBacktestTradesRequest,
        )

        response = await self._session.call(
            operation_of("backtests.read_trades"),
            read_backtest_trades.asyncio_detailed,
            ReadBacktestTradesRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return response.trades

    async def set_tags(self, project_id: int, backtest_id: str, tags: Sequence[str]) -> None:
        """Set the tags of a backtest.

        Replaces the labels of a run, which backtests/list returns in `tags`. The current docs do
        not show this call; LEAN's own client has it.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            tags: Complete list of labels for the run; labels not listed are removed. An empty list
                removes every label.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request replaces the whole list, so a delayed retry could remove labels that someone
                else has since added to the run.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management
        """
        from quantconnect_openapi.api.backtest_management import update_backtest_tags
        from quantconnect_openapi.models.update_backtest_tags_request import (
            UpdateBacktestTagsRequest,
        )

        await self._session.call(
            operation_of("backtests.set_tags"),
            update_backtest_tags.asyncio_detailed,
            UpdateBacktestTagsRequest,
            {"projectId": project_id, "backtestId": backtest_id, "tags": tags},
        )

    async def create(
        self,
        project_id: int,
        compile_id: str,
        backtest_name: str,
        *,
        parameters: Mapping[str, str | float] | None = None,
        request_source: str | None = None,
    ) -> "BacktestResult":
        """Start a backtest.

        Starts a run of a finished build on a backtest node and returns at once with the run in
        state `In Queue...`; poll backtests/read until `completed` is true. Every call starts a
        separate run that occupies a node, so never retry a call whose outcome is unknown; list the
        backtests instead. Rejected when no node is free, or with "Too many backtest requests;
        please slow down." A colon in the name is returned as a hyphen.

        Args:
            project_id: The project that the backtest belongs to.
            compile_id: Id of a build of this project in state `BuildSuccess`.
            backtest_name: Name of the run. Need not be unique; colons are replaced with hyphens.
            parameters: Values for the parameters of the algorithm, by name. Omitted parameters keep
                the value set by the project or the code.
            request_source: Name and version of the program that starts the run.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request starts a separate run, so a retry could occupy a second node and leave two
                backtests with the same name.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/create-backtest
        """
        from quantconnect_openapi.api.backtest_management import create_backtest
        from quantconnect_openapi.models.create_backtest_request import CreateBacktestRequest

        response = await self._session.call(
            operation_of("backtests.create"),
            create_backtest.asyncio_detailed,
            CreateBacktestRequest,
            {
                "projectId": project_id,
                "compileId": compile_id,
                "backtestName": backtest_name,
                "parameters": parameters,
                "requestSource": request_source,
            },
        )
        return response.backtest

    async def read(
        self, project_id: int, backtest_id: str, *, chart: str | None = None
    ) -> "BacktestResult":
        """Read a backtest.

        Returns the state of a run, and its results once `completed` is true. Statistics may follow
        a few seconds later, so check `totalPerformance` too. A failed run has `error` and
        `stacktrace`. `charts` contains only the names of the charts; their points, and the orders,
        trades and logs, have their own calls.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            chart: Name of one chart to include. To read chart points, prefer the dedicated call.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/backtest-statistics
        """
        from quantconnect_openapi.api.backtest_management import read_backtest
        from quantconnect_openapi.models.read_backtest_request import ReadBacktestRequest

        response = await self._session.call(
            operation_of("backtests.read"),
            read_backtest.asyncio_detailed,
            ReadBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id, "chart": chart},
        )
        return response.backtest

    async def list(
        self, project_id: int, *, include_statistics: bool | None = None
    ) -> "builtins.list[BacktestSummaryResult]":
        """List the backtests of a project.

        Returns summaries of all runs of a project in one unpaginated response. Statistics are
        included only on request, and are null for runs that have not finished.

        Args:
            project_id: The project that the backtest belongs to.
            include_statistics: Whether each summary includes its statistics, which makes the
                response larger.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/list-backtests
        """
        from quantconnect_openapi.api.backtest_management import list_backtests
        from quantconnect_openapi.models.list_backtest_request import ListBacktestRequest

        response = await self._session.call(
            operation_of("backtests.list"),
            list_backtests.asyncio_detailed,
            ListBacktestRequest,
            {"projectId": project_id, "includeStatistics": include_statistics},
        )
        return response.backtests

    async def update(
        self, project_id: int, backtest_id: str, *, name: str | None = None, note: str | None = None
    ) -> None:
        """Rename a backtest or set its note.

        Sets the name, the note, or both, and leaves an omitted one unchanged. Results cannot be
        changed.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.
            name: New name. Omit it, or send an empty text, to keep the current one.
            note: New note, free text shown with the results. Omit it to keep the current one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could overwrite a name or a note that a collaborator set after the first
                attempt.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/update-backtest
        """
        from quantconnect_openapi.api.backtest_management import update_backtest
        from quantconnect_openapi.models.update_backtest_request import UpdateBacktestRequest

        await self._session.call(
            operation_of("backtests.update"),
            update_backtest.asyncio_detailed,
            UpdateBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id, "name": name, "note": note},
        )

    async def delete(self, project_id: int, backtest_id: str) -> None:
        """Delete a backtest.

        Permanently removes a run and its results. A second delete of the same backtest is rejected
        because the backtest is not found.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                second deletion is rejected because the backtest is not found, so a retry could make
                a successful deletion look like a failure.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/delete-backtest
        """
        from quantconnect_openapi.api.backtest_management import delete_backtest
        from quantconnect_openapi.models.delete_backtest_request import DeleteBacktestRequest

        await self._session.call(
            operation_of("backtests.delete"),
            delete_backtest.asyncio_detailed,
            DeleteBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )

    async def read_report(self, project_id: int, backtest_id: str) -> "BacktestReportResponse":
        """Read the report of a backtest.

        Returns the report of a finished run as one HTML document. The first responses only state
        that the report is being generated; poll until `report` is present. LEAN's own client polls
        every ten seconds and gives up after a minute. Calling again changes nothing.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: Id of the backtest, as returned by backtests/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/reports/backtest-report
        """
        from quantconnect_openapi.api.reports import read_backtest_report
        from quantconnect_openapi.models.backtest_report_request import BacktestReportRequest

        return await self._session.call(
            operation_of("backtests.read_report"),
            read_backtest_report.asyncio_detailed,
            BacktestReportRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
