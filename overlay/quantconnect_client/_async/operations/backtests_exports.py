# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of backtests_exports, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_insight_export_row import BacktestInsightExportRow


class AsyncPlainBacktestsExports(AsyncGroup):
    """The operations of backtests_exports, as the spec has them."""

    _path = "backtests.exports"

    async def read_logs(self, project_id: int, backtest_id: str) -> str:
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
            operation_of("backtests.exports.read_logs"),
            export_backtest_logs.asyncio_detailed,
            ExportBacktestLogsRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(response)

    async def read_trades(self, backtest_id: str) -> str:
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
            operation_of("backtests.exports.read_trades"),
            export_backtest_trades.asyncio_detailed,
            ExportBacktestTradesRequest,
            {"backtestId": backtest_id},
        )
        return str(response)

    async def read_orders(self, backtest_id: str, *, project_id: int | None = None) -> str:
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

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """
        from quantconnect_openapi.api.backtest_management import export_backtest_orders
        from quantconnect_openapi.models.export_backtest_orders_request import (
            ExportBacktestOrdersRequest,
        )

        response = await self._session.call(
            operation_of("backtests.exports.read_orders"),
            export_backtest_orders.asyncio_detailed,
            ExportBacktestOrdersRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
        return str(response)

    async def read_insights(self, backtest_id: str) -> "builtins.list[BacktestInsightExportRow]":
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
            operation_of("backtests.exports.read_insights"),
            export_backtest_insights.asyncio_detailed,
            ExportBacktestInsightsRequest,
            {"backtestId": backtest_id},
        )
