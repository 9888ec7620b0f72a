# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of backtests, as the spec has them."""

import builtins
from collections.abc import Mapping, Sequence

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.backtests import (
    CREATE_BACKTEST,
    DELETE_BACKTEST,
    EXPORT_BACKTEST_LOGS,
    EXPORT_BACKTEST_ORDERS,
    EXPORT_BACKTEST_TRADES,
    LIST_BACKTESTS,
    READ_BACKTEST,
    READ_BACKTEST_CHART,
    READ_BACKTEST_INSIGHTS,
    READ_BACKTEST_INSIGHTS_AT_LEAN_PATH,
    READ_BACKTEST_LOGS,
    READ_BACKTEST_ORDERS,
    READ_BACKTEST_REPORT,
    READ_BACKTEST_TRADES,
    UPDATE_BACKTEST,
    UPDATE_BACKTEST_TAGS,
)
from quantconnect_openapi.api.backtest_management import (
    create_backtest,
    delete_backtest,
    export_backtest_logs,
    export_backtest_orders,
    export_backtest_trades,
    list_backtests,
    read_backtest,
    read_backtest_chart,
    read_backtest_insights,
    read_backtest_insights_at_lean_path,
    read_backtest_logs,
    read_backtest_orders,
    read_backtest_trades,
    update_backtest,
    update_backtest_tags,
)
from quantconnect_openapi.api.reports import read_backtest_report
from quantconnect_openapi.models.backtest_report import BacktestReport
from quantconnect_openapi.models.backtest_report_generating_response import (
    BacktestReportGeneratingResponse,
)
from quantconnect_openapi.models.backtest_report_request import BacktestReportRequest
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.create_backtest_request import CreateBacktestRequest
from quantconnect_openapi.models.delete_backtest_request import DeleteBacktestRequest
from quantconnect_openapi.models.export_backtest_logs_request import ExportBacktestLogsRequest
from quantconnect_openapi.models.export_backtest_orders_request import ExportBacktestOrdersRequest
from quantconnect_openapi.models.export_backtest_trades_request import ExportBacktestTradesRequest
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.list_backtest_request import ListBacktestRequest
from quantconnect_openapi.models.loading_response import LoadingResponse
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.models.read_backtest_chart_request import ReadBacktestChartRequest
from quantconnect_openapi.models.read_backtest_insights_request import ReadBacktestInsightsRequest
from quantconnect_openapi.models.read_backtest_logs_request import ReadBacktestLogsRequest
from quantconnect_openapi.models.read_backtest_logs_response import ReadBacktestLogsResponse
from quantconnect_openapi.models.read_backtest_orders_request import ReadBacktestOrdersRequest
from quantconnect_openapi.models.read_backtest_request import ReadBacktestRequest
from quantconnect_openapi.models.read_backtest_trades_request import ReadBacktestTradesRequest
from quantconnect_openapi.models.read_chart_response import ReadChartResponse
from quantconnect_openapi.models.update_backtest_request import UpdateBacktestRequest
from quantconnect_openapi.models.update_backtest_tags_request import UpdateBacktestTagsRequest


class AsyncPlainBacktests(AsyncGroup):
    """The operations of backtests, as the spec has them."""

    async def read_chart(
        self,
        project_id: int,
        backtest_id: str,
        name: str,
        count: int,
        *,
        start: int | None = None,
        end: int | None = None,
    ) -> LoadingResponse | ReadChartResponse:
        """Read a chart of a backtest.

        The points of one chart within a span of time, thinned to about `count` points for each
        series. While the chart is being prepared the answer has `progress` in place of `chart`;
        call again until `chart` is there. LEAN's client does so every five seconds for up to a
        minute. The names are those in `charts` of backtests/read, for instance `Strategy Equity` or
        `Benchmark`; a name that does not exist is refused.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            name: Name of the chart, exactly as in `charts` of backtests/read.
            count: Number of points to get for each series; the service samples the others away.
            start: Start of the span in the time of the backtest, as Unix time in seconds, UTC. Must
                not be after `end`.
            end: End of the span in the time of the backtest, as Unix time in seconds, UTC.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts
        """
        return await self._session.call(
            READ_BACKTEST_CHART,
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

        All log lines of a run as one text file, oldest first, under the name of the run. Every
        download counts towards the daily log quota, so it is not repeated on its own;
        backtests/read/log reads parts of the log. A refusal comes as JSON, so look at the content
        type before saving the file. The terms of use forbid getting market data out this way.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every download counts towards the daily log quota, so a retry could use it up twice
                for one file.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-logs
        """
        answer = await self._session.call(
            EXPORT_BACKTEST_LOGS,
            export_backtest_logs.asyncio_detailed,
            ExportBacktestLogsRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(answer)

    async def export_trades(self, backtest_id: str) -> str:
        """Download all closed trades of a backtest.

        The closed trades of a run as one CSV file, in the order of their entry, with a header line.
        Times are UTC; `Symbols` and `Order Ids` are quoted lists, and the order ids begin with a
        tab. A refusal comes as JSON, so look at the content type before saving the file.

        Args:
            backtest_id: The run, by the id that backtests/create answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-trades
        """
        answer = await self._session.call(
            EXPORT_BACKTEST_TRADES,
            export_backtest_trades.asyncio_detailed,
            ExportBacktestTradesRequest,
            {"backtestId": backtest_id},
        )
        return str(answer)

    async def export_orders(self, backtest_id: str, *, project_id: int | None = None) -> str:
        """Download all orders of a backtest.

        All orders of a run as one file, probably CSV like the trades. Its columns are not known:
        the page of the orders links to this call, but the page of the call itself was not seen. A
        refusal comes as JSON, so look at the content type before saving the file.

        Args:
            backtest_id: The run, by the id that backtests/create answered.
            project_id: The project that the backtest belongs to. Whether the call needs it is not
                known; give it to be sure.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-orders
        """
        answer = await self._session.call(
            EXPORT_BACKTEST_ORDERS,
            export_backtest_orders.asyncio_detailed,
            ExportBacktestOrdersRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(answer)

    async def read_insights(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> builtins.list[Insight]:
        """Read insights of a backtest.

        A page of up to 100 forecasts that the alpha models of the algorithm made; algorithms
        without such models have none. Ask for the next page until one comes back short or empty; do
        not rely on `length`. Right after the run has ended a page may be empty because the insights
        are still being loaded.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            start: First entry of the page, counted from 0 and included.
            end: End of the page, not included; at most 100 above `start`, or it is refused.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        answer = await self._session.call(
            READ_BACKTEST_INSIGHTS,
            read_backtest_insights.asyncio_detailed,
            ReadBacktestInsightsRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return answer.insights

    async def read_insights_at_lean_path(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> builtins.list[Insight]:
        """Read insights of a backtest at the path LEAN uses.

        Takes and answers the same as backtests/read/insights, which is the documented path and the
        one to prefer. LEAN's own client calls this one.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            start: First entry of the page, counted from 0 and included.
            end: End of the page, not included; at most 100 above `start`, or it is refused.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        answer = await self._session.call(
            READ_BACKTEST_INSIGHTS_AT_LEAN_PATH,
            read_backtest_insights_at_lean_path.asyncio_detailed,
            ReadBacktestInsightsRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return answer.insights

    async def read_logs(
        self, project_id: int, backtest_id: str, start: int, end: int, query: str
    ) -> ReadBacktestLogsResponse:
        """Read log lines of a backtest.

        A page of up to 200 log lines, oldest first. With `query`, only the lines that contain it,
        and `start` and `end` count those lines alone. `length` is the number of all lines that
        match, so it tells when the last page is reached. Larger pages are refused with "Log lines
        can be read in pages up to 200 lines". The terms of use forbid getting market data out this
        way.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            start: First line of the page, counted from 0 and included.
            end: End of the page, not included; at most 200 above `start`.
            query: Text that a line must contain, in capitals or not. Empty or null for all lines;
                it must not be left out.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs
        """
        return await self._session.call(
            READ_BACKTEST_LOGS,
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
    ) -> builtins.list[Order]:
        """Read orders of a backtest.

        A page of up to 100 orders with their events. Ask for the next page until one comes back
        short or empty; do not rely on `length`. Right after the run has ended a page may be empty
        because the orders are still being loaded.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            start: First entry of the page, counted from 0 and included.
            end: End of the page, not included; at most 100 above `start`. Official clients see
                larger pages refused; users report that they come back cut to 100.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """
        answer = await self._session.call(
            READ_BACKTEST_ORDERS,
            read_backtest_orders.asyncio_detailed,
            ReadBacktestOrdersRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return answer.orders

    async def read_trades(
        self, project_id: int, backtest_id: str, start: int, end: int
    ) -> builtins.list[ClosedTradeWithOrders]:
        """Read closed trades of a backtest.

        A page of closed trades, each with the orders that opened and closed it. `length` counts all
        trades of the run, so it tells when the last page is reached. Positions that are still open
        at the end of the run are not among them.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            start: First entry of the page, counted from 0 and included.
            end: End of the page, not included. The docs set no limit here; live trades have one of
                1000.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades
        """
        answer = await self._session.call(
            READ_BACKTEST_TRADES,
            read_backtest_trades.asyncio_detailed,
            ReadBacktestTradesRequest,
            {"projectId": project_id, "backtestId": backtest_id, "start": start, "end": end},
        )
        return answer.trades

    async def set_tags(self, project_id: int, backtest_id: str, tags: Sequence[str]) -> None:
        """Set the tags of a backtest.

        Replaces the labels of a run, which backtests/list answers in `tags`. The docs of today do
        not show this call; LEAN's own client has it.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            tags: All labels that the run is to have; those not listed are removed. An empty list
                removes every label.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request replaces the whole list, so a retry that arrives late could drop labels that
                somebody else added to the run in between.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management
        """
        await self._session.call(
            UPDATE_BACKTEST_TAGS,
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
    ) -> BacktestResult:
        """Start a backtest.

        Starts a run of a finished build on a backtest node and answers at once with the run in
        state `In Queue...`; ask backtests/read until `completed` is true. Every call is a run of
        its own that occupies a node, so never repeat one whose outcome is unknown: list the
        backtests instead. Refused when no node is free, or with "Too many backtest requests; please
        slow down." A colon in the name comes back as a hyphen.

        Args:
            project_id: The project that the backtest belongs to.
            compile_id: A build of this project in state `BuildSuccess`.
            backtest_name: Name of the run. Need not be unique; colons are turned into hyphens.
            parameters: Values for the parameters of the algorithm, by name. Those left out keep the
                value that the project or the code gives them.
            request_source: Name and version of the program that starts the run.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every request starts a run of its own, so a retry could occupy a second node and
                leave two backtests of the same name.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/create-backtest
        """
        answer = await self._session.call(
            CREATE_BACKTEST,
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
        return answer.backtest

    async def read(
        self, project_id: int, backtest_id: str, *, chart: str | None = None
    ) -> BacktestResult:
        """Read a backtest.

        The state of a run, and its results once `completed` is true. Statistics may follow a few
        seconds after that, so look at `totalPerformance` too. A run that failed has `error` and
        `stacktrace`. `charts` gives the names of the charts only; their points, and the orders,
        trades and logs, are read with calls of their own.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            chart: Name of one chart to read along. Chart points have a better call of their own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/backtest-statistics
        """
        answer = await self._session.call(
            READ_BACKTEST,
            read_backtest.asyncio_detailed,
            ReadBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id, "chart": chart},
        )
        return answer.backtest

    async def list(
        self, project_id: int, *, include_statistics: bool | None = None
    ) -> builtins.list[BacktestSummaryResult]:
        """List the backtests of a project.

        Summaries of all runs of a project in one answer; there are no pages. Statistics come along
        only when asked for, and are null for runs that have not finished.

        Args:
            project_id: The project that the backtest belongs to.
            include_statistics: Whether each summary carries its statistics, which makes the answer
                larger.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/list-backtests
        """
        answer = await self._session.call(
            LIST_BACKTESTS,
            list_backtests.asyncio_detailed,
            ListBacktestRequest,
            {"projectId": project_id, "includeStatistics": include_statistics},
        )
        return answer.backtests

    async def update(
        self, project_id: int, backtest_id: str, *, name: str | None = None, note: str | None = None
    ) -> None:
        """Rename a backtest or set its note.

        Sets the name, the note, or both, and leaves what is not given as it is. Results cannot be
        changed.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            name: New name. Leave out, or send an empty text, to keep the old one.
            note: New note, free text shown with the results. Leave out to keep the old one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could put the name or the note of this request back over those that a
                collaborator set after the first attempt.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/update-backtest
        """
        await self._session.call(
            UPDATE_BACKTEST,
            update_backtest.asyncio_detailed,
            UpdateBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id, "name": name, "note": note},
        )

    async def delete(self, project_id: int, backtest_id: str) -> None:
        """Delete a backtest.

        Removes a run and its results for good. A second delete of the same backtest is refused
        because it is not found.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                second deletion is rejected because the backtest is not found, so a retry could turn
                a success into a failure.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/delete-backtest
        """
        await self._session.call(
            DELETE_BACKTEST,
            delete_backtest.asyncio_detailed,
            DeleteBacktestRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )

    async def read_report(
        self, project_id: int, backtest_id: str
    ) -> BacktestReport | BacktestReportGeneratingResponse:
        """Read the report of a backtest.

        The report of a finished run as one HTML document. The first answers only say that it is
        being generated; call again until `report` is there. LEAN's own client looks every ten
        seconds and gives up after a minute. Calling again changes nothing.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/reports/backtest-report
        """
        return await self._session.call(
            READ_BACKTEST_REPORT,
            read_backtest_report.asyncio_detailed,
            BacktestReportRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
