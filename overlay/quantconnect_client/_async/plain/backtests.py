# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.
"""The operations of backtests, as the spec has them."""

import builtins
from collections.abc import Mapping

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.backtests import (
    CREATE_BACKTEST,
    DELETE_BACKTEST,
    LIST_BACKTESTS,
    READ_BACKTEST,
    READ_BACKTEST_REPORT,
    UPDATE_BACKTEST,
)
from quantconnect_openapi.api.backtest_management import (
    create_backtest,
    delete_backtest,
    list_backtests,
    read_backtest,
    update_backtest,
)
from quantconnect_openapi.api.reports import read_backtest_report
from quantconnect_openapi.models.backtest_report import BacktestReport
from quantconnect_openapi.models.backtest_report_generating_response import (
    BacktestReportGeneratingResponse,
)
from quantconnect_openapi.models.backtest_report_request import BacktestReportRequest
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.backtest_summary_result import BacktestSummaryResult
from quantconnect_openapi.models.create_backtest_request import CreateBacktestRequest
from quantconnect_openapi.models.delete_backtest_request import DeleteBacktestRequest
from quantconnect_openapi.models.list_backtest_request import ListBacktestRequest
from quantconnect_openapi.models.read_backtest_request import ReadBacktestRequest
from quantconnect_openapi.models.update_backtest_request import UpdateBacktestRequest


class AsyncPlainBacktests(AsyncGroup):
    """The operations of backtests, as the spec has them."""

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
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.
            OutcomeUnknownError: no answer came, so that it may or may not have happened.

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
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.

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
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.

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
        changed. Giving the same values again changes nothing.

        Args:
            project_id: The project that the backtest belongs to.
            backtest_id: The run, by the id that backtests/create answered.
            name: New name. Leave out, or send an empty text, to keep the old one.
            note: New note, free text shown with the results. Leave out to keep the old one.

        Raises:
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.

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
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.
            OutcomeUnknownError: no answer came, so that it may or may not have happened.

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
            InvalidRequestError: an argument is not what the API takes; nothing was sent.
            ApiError: QuantConnect refuses, for instance because something is not found.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/reports/backtest-report
        """
        return await self._session.call(
            READ_BACKTEST_REPORT,
            read_backtest_report.asyncio_detailed,
            BacktestReportRequest,
            {"projectId": project_id, "backtestId": backtest_id},
        )
