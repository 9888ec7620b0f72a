"""Files with the data of live deployments: `qc.live.exports`."""

from functools import partial
from typing import TYPE_CHECKING

from quantconnect_client._async.export_files import AsyncExport, insight_format, named
from quantconnect_client._async.operations.live_exports import AsyncPlainLiveExports
from quantconnect_client.exports import ExportedOrder, ExportedTrade
from quantconnect_client.exports._formats import csv_format, log_format
from quantconnect_client.exports._tables import ORDERS, TRADES

if TYPE_CHECKING:
    from quantconnect_openapi.models.live_insight_export_row import LiveInsightExportRow


class AsyncLiveExports(AsyncPlainLiveExports):
    """Files with the data of live deployments: `qc.live.exports`."""

    def orders(
        self, project_id: int, *, start: int | None = None, end: int | None = None
    ) -> AsyncExport[ExportedOrder]:
        """Export the orders of a project's live deployments, as rows or as a CSV file.

        The file has at most the last 750 days of the time range, and may contain orders outside of
        it. QuantConnect documents only its column `Time`. For orders with their events, use
        `live.orders`.

        Args:
            project_id: the project's id.
            start: start of the time range, as Unix time in seconds (UTC); by default, that of the
                first deployment.
            end: end of the time range, as Unix time in seconds (UTC); by default, now.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid, or `end` is before `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-orders
        """
        operation = named("live.exports.read_orders", "live.exports.orders")
        fields = {"projectId": project_id, "start": start, "end": end}
        return AsyncExport(self._session, operation, fields, partial(csv_format, ORDERS))

    def trades(self, project_id: int, *, start: int | None = None) -> AsyncExport[ExportedTrade]:
        """Export the closed trades of a project's live deployments, as rows or as a CSV file.

        Args:
            project_id: the project's id.
            start: earliest time of an entry, as Unix time in seconds (UTC); by default, the start
                of the first deployment.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-trades
        """
        operation = named("live.exports.read_trades", "live.exports.trades")
        fields = {"projectId": project_id, "start": start}
        return AsyncExport(self._session, operation, fields, partial(csv_format, TRADES))

    def insights(self, deploy_id: str) -> "AsyncExport[LiveInsightExportRow]":
        """Export the insights of a project's live deployments, as rows or as a JSON file.

        The file has at most 1,000,000 rows. Its data frame has the columns of
        `results.insights_frame`.

        Args:
            deploy_id: the id of any deployment of the project, such as `L-...`.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-insights
        """
        from quantconnect_openapi.models.live_insight_export_row import LiveInsightExportRow

        operation = named("live.exports.read_insights", "live.exports.insights")
        file_format = partial(insight_format, LiveInsightExportRow.from_dict)
        return AsyncExport(self._session, operation, {"deployId": deploy_id}, file_format)

    def logs(self, project_id: int, deploy_id: str) -> AsyncExport[str]:
        """Export the log of a project's live deployments, as lines or as a text file.

        QuantConnect accepts at most 45 of these requests within 30 minutes.

        Args:
            project_id: the project's id.
            deploy_id: the id of a deployment, such as `L-...`; QuantConnect names the file after
                it.

        Returns:
            The export. Nothing is sent before you iterate over it or save it.

        Raises:
            InvalidRequestError: an argument is invalid.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/export-logs
        """
        operation = named("live.exports.read_logs", "live.exports.logs")
        fields = {"projectId": project_id, "deployId": deploy_id}
        return AsyncExport(self._session, operation, fields, log_format)
