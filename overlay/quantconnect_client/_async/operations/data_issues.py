# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of data_issues, as the spec has them."""

from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.create_data_issue_result import CreateDataIssueResult
    from quantconnect_openapi.models.data_issue_list_response import DataIssueListResponse


class AsyncPlainDataIssues(AsyncGroup):
    """The operations of data_issues, as the spec has them."""

    _path = "data_issues"

    async def create(
        self,
        ticker: str,
        security: Literal[
            "Equity",
            "Equity Option",
            "Index",
            "Index Option",
            "Future",
            "Future Option",
            "Forex",
            "CFD",
            "Crypto",
            "Crypto Future",
        ],
        market: str,
        resolution: Literal[
            "Tick",
            "Second",
            "Minute",
            "Hour",
            "Daily",
            "Coarse Fundamental",
            "Fine Fundamental",
            "Margin",
        ],
        from_date: str,
        to_date: str,
        content: str,
        *,
        from_time: str | None = None,
        to_time: str | None = None,
        corrupted_files: Literal["Corrupted Files"] | None = None,
        missing_points: Literal["Missing Points"] | None = None,
        missing_files: Literal["Missing Files"] | None = None,
        wrong_values: Literal["Wrong Values"] | None = None,
        listing_error: Literal["Listing Error"] | None = None,
        split_error: Literal["Split Error"] | None = None,
        dividend_error: Literal["Dividend Error"] | None = None,
        name_mapping_error: Literal["Name Mapping Error"] | None = None,
        select_project: int | None = None,
        select_backtest: str | None = None,
    ) -> "CreateDataIssueResult":
        """Report an issue with a dataset.

        Opens a public issue about a dataset, shown at quantconnect.com/datasets/issue/ followed by
        the new `discussionId`. Requires at least one kind of issue (`corrupted-files` to `name-
        mapping-error`) and a case that others can reproduce: attach a project and a backtest, or
        put code into `content`. List the open issues first, since one for the same ticker and
        resolution may exist. Every call creates another issue, and there is no call to withdraw
        one.

        Args:
            ticker: Ticker of the security whose data is wrong, such as `SPY`.
            security: Asset class of the dataset.
            market: Market of the dataset, such as `USA`. The available markets depend on the asset
                class; the page for reporting issues manually lists them.
            resolution: Resolution of the dataset. The available values depend on the asset class
                and the market.
            from_date: First day of the issue, as YYYY-MM-DD.
            to_date: Last day of the issue, as YYYY-MM-DD. The window must end after it starts.
            content: Description of the problem as HTML, so escape `<` and `&`. Without `select-
                project`, it must include code that demonstrates the issue.
            from_time: Time on the first day at which the issue starts, as HH:MM; the docs do not
                specify a time zone. Required for the resolutions Second and Minute when the window
                is shorter than 7 days.
            to_time: Time on the last day at which the issue ends, as HH:MM. Required with `from-
                time`.
            corrupted_files: Set this to report files that cannot be read.
            missing_points: Set this to report gaps in the data.
            missing_files: Set this to report missing files.
            wrong_values: Set this to report incorrect data.
            listing_error: Set this to report an incorrect listing or delisting.
            split_error: Set this to report a missing or incorrect split.
            dividend_error: Set this to report a missing or incorrect dividend.
            name_mapping_error: Set this to report a ticker that maps to the wrong security.
            select_project: One of your projects that demonstrates the issue. The people who
                investigate it can see its code.
            select_backtest: A backtest of that project that demonstrates the issue. Requires
                `select-project`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request opens another public issue, and no call can withdraw one, so a retry could
                leave a permanent duplicate.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/data-issues/create-data-issue
        """
        from quantconnect_openapi.api.data_issues import create_data_issue
        from quantconnect_openapi.models.create_data_issue_request import CreateDataIssueRequest

        return await self._session.call(
            operation_of("data_issues.create"),
            create_data_issue.asyncio_detailed,
            CreateDataIssueRequest,
            {
                "ticker": ticker,
                "security": security,
                "market": market,
                "resolution": resolution,
                "from-date": from_date,
                "to-date": to_date,
                "from-time": from_time,
                "to-time": to_time,
                "corrupted-files": corrupted_files,
                "missing-points": missing_points,
                "missing-files": missing_files,
                "wrong-values": wrong_values,
                "listing-error": listing_error,
                "split-error": split_error,
                "dividend-error": dividend_error,
                "name-mapping-error": name_mapping_error,
                "content": content,
                "select-project": select_project,
                "select-backtest": select_backtest,
            },
        )

    async def list_page(
        self,
        *,
        status: Literal["open", "closed"] | None = None,
        start: int | None = None,
        end: int | None = None,
        search: str | None = None,
        subscribed: bool | None = None,
    ) -> "DataIssueListResponse":
        """List the issues with datasets.

        Returns a page of the public issues, by default the open ones. Without a range, the first 20
        are returned. `resultsFound` is the number of issues that match the filters; an `end` equal
        to or above it returns all of them in one response.

        Args:
            status: `open`, the default, matches issues in the states In queue, In progress, Waiting
                Review and Waiting for Data Vendor; `closed` matches Resolved, Closed and Cannot Be
                Resolved.
            start: Zero-based index of the first issue of the range. 0 by default.
            end: End index of the range, exclusive. 20 by default. The docs set no maximum range.
            search: Ticker to filter by. It must be the whole ticker; case does not matter.
            subscribed: True to list only issues that you are subscribed to.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/data-issues/list-data-issues
        """
        from quantconnect_openapi.api.data_issues import list_data_issues
        from quantconnect_openapi.models.list_data_issues_request import ListDataIssuesRequest

        return await self._session.call(
            operation_of("data_issues.list_page"),
            list_data_issues.asyncio_detailed,
            ListDataIssuesRequest,
            {
                "status": status,
                "start": start,
                "end": end,
                "search": search,
                "subscribed": subscribed,
            },
        )
