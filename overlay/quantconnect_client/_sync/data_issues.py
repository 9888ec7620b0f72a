# Written by `make generate` from overlay/quantconnect_client/_async/data_issues.py; do not edit.
"""Data issues: `qc.data_issues`."""

from typing import Literal

from quantconnect_client._core.paging import Page, counted
from quantconnect_client._sync.operations.data_issues import PlainDataIssues
from quantconnect_client._sync.paging import Pages
from quantconnect_openapi.models.data_issue import DataIssue

PAGE = 20


class DataIssues(PlainDataIssues):
    """Issues that users reported in datasets: `qc.data_issues`."""

    def list(
        self,
        *,
        status: Literal["open", "closed"] | None = None,
        search: str | None = None,
        subscribed: bool | None = None,
        start: int = 0,
        end: int | None = None,
    ) -> Pages[DataIssue]:
        """Iterate over all data issues that match.

        Args:
            status: status of the issues to return; by default, open issues.
            search: return only issues that contain this text.
            subscribed: True to return only issues that you follow, False only those that you don't.
            start: index of the first issue to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `status` is unknown, `start` is negative, or `end` is less than
                `start`.

        Examples:
            >>> for issue in qc.data_issues.list(search="SPY", end=10):
            ...     print(issue.ticker, issue.status)
            SPY In progress

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/data-issues/list-data-issues
        """

        def fetch(first: int, last: int) -> Page[DataIssue]:
            response = self.list_page(
                status=status, start=first, end=last, search=search, subscribed=subscribed
            )
            return counted(response.results, response.results_found)

        return Pages(fetch, operation="data_issues.list", start=start, end=end, page_size=PAGE)
