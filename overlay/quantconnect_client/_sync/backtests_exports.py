# Written by `make generate` from overlay/quantconnect_client/_async/backtests_exports.py; do not edit.
"""Files with the data of a backtest: `qc.backtests.exports`."""

from functools import partial
from typing import TYPE_CHECKING

from quantconnect_client._sync.export_files import Export, insight_format, named
from quantconnect_client._sync.operations.backtests_exports import PlainBacktestsExports
from quantconnect_client.exports import ExportedOrder, ExportedTrade
from quantconnect_client.exports._formats import csv_format, log_format
from quantconnect_client.exports._tables import ORDERS, TRADES

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_insight_export_row import BacktestInsightExportRow


class BacktestsExports(PlainBacktestsExports):
    """Files with the data of a backtest: `qc.backtests.exports`."""

    def trades(self, backtest_id: str) -> Export[ExportedTrade]:
        """Export all closed trades of a backtest, as rows or as a CSV file.

        Args:
            backtest_id: the backtest's id.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Examples:
            >>> trades = qc.backtests.exports.trades(backtest_id).all()
            >>> trades[0].symbols, trades[0].is_win
            (('SPY',), ...)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-trades
        """
        operation = named("backtests.exports.read_trades", "backtests.exports.trades")
        return Export(
            self._session, operation, {"backtestId": backtest_id}, partial(csv_format, TRADES)
        )

    def orders(self, backtest_id: str, *, project_id: int | None = None) -> Export[ExportedOrder]:
        """Export all orders of a backtest, as rows or as a CSV file.

        QuantConnect doesn't document the columns of the file. For orders with their events, use
        `backtests.orders`.

        Args:
            backtest_id: the backtest's id.
            project_id: the project's id.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-orders
        """
        operation = named("backtests.exports.read_orders", "backtests.exports.orders")
        fields = {"backtestId": backtest_id, "projectId": project_id}
        return Export(self._session, operation, fields, partial(csv_format, ORDERS))

    def insights(self, backtest_id: str) -> "Export[BacktestInsightExportRow]":
        """Export all insights of a backtest, as rows or as a JSON file.

        Its data frame has the columns of `results.insights_frame`.

        Args:
            backtest_id: the backtest's id.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-insights
        """
        from quantconnect_openapi.models.backtest_insight_export_row import BacktestInsightExportRow

        operation = named("backtests.exports.read_insights", "backtests.exports.insights")
        file_format = partial(insight_format, BacktestInsightExportRow.from_dict)
        return Export(self._session, operation, {"backtestId": backtest_id}, file_format)

    def logs(self, project_id: int, backtest_id: str) -> Export[str]:
        """Export the whole log of a backtest, as lines or as a text file.

        Each request counts toward the daily log quota, so a request that may have been carried out
        is not retried.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-logs
        """
        operation = named("backtests.exports.read_logs", "backtests.exports.logs")
        fields = {"projectId": project_id, "backtestId": backtest_id}
        return Export(self._session, operation, fields, log_format)
