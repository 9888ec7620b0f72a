# Written by `make generate` from overlay/quantconnect_client/_async/operations/live_exports.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live_exports, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group

if TYPE_CHECKING:
    from quantconnect_openapi.models.live_insight_export_row import LiveInsightExportRow


class PlainLiveExports(Group):
    """The operations of live_exports, as the spec has them."""

    _path = "live.exports"

    def read_orders(
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

        response = self._session.call(
            operation_of("live.exports.read_orders"),
            export_live_orders.sync_detailed,
            ExportLiveOrdersRequest,
            {"projectId": project_id, "start": start, "end": end},
        )
        return str(response)

    def read_trades(self, project_id: int, *, start: int | None = None) -> str:
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

        response = self._session.call(
            operation_of("live.exports.read_trades"),
            export_live_trades.sync_detailed,
            ExportLiveTradesRequest,
            {"projectId": project_id, "start": start},
        )
        return str(response)

    def read_insights(self, deploy_id: str) -> "builtins.list[LiveInsightExportRow]":
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

        return self._session.call(
            operation_of("live.exports.read_insights"),
            export_live_insights.sync_detailed,
            ExportLiveInsightsRequest,
            {"deployId": deploy_id},
        )

    def read_logs(self, project_id: int, deploy_id: str) -> str:
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

        response = self._session.call(
            operation_of("live.exports.read_logs"),
            export_live_logs.sync_detailed,
            ExportLiveLogsRequest,
            {"projectId": project_id, "deployId": deploy_id},
        )
        return str(response)
