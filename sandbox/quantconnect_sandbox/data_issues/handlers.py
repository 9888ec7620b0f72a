"""The public issues with datasets."""

from quantconnect_sandbox.backtests.entities import find_backtest
from quantconnect_sandbox.data_issues.issues import (
    CLOSED,
    DataIssue,
    all_issues,
    issue_object,
    report,
)
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import account_user
from quantconnect_sandbox.projects.entities import find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("createDataIssue", simulated="`content` is not checked for code")
def create_issue(cloud: Cloud, request: Json) -> Json:
    """Report an issue of at least one kind, to which the user is then subscribed."""
    if "select-project" in request:
        find_project(cloud, request["select-project"])
    if "select-backtest" in request:
        if "select-project" not in request:
            raise ApiError("Required parameter select-project is empty: select-backtest needs it")
        find_backtest(cloud, request["select-project"], request["select-backtest"])
    issue = report(cloud, request, account_user(cloud.settings))
    return {"discussionId": issue.id}


@operation("listDataIssues", simulated="issues of other users")
def list_issues(cloud: Cloud, request: Json) -> Json:
    """List a range of the issues that match the filters, newest first."""
    start, end = request.get("start", 0), request.get("end", 20)
    if start >= end:
        raise ApiError(f"Invalid argument: start must be below end, got {start} and {end}")
    issues = all_issues(cloud)
    matches = [issue for issue in issues if _matches(issue, request)]
    closed = sum(issue.status in CLOSED for issue in issues)
    return {
        "results": [issue_object(cloud, issue) for issue in matches[start:end]],
        "resultsFound": len(matches),
        "openIssuesCount": len(issues) - closed,
        "closedIssuesCount": closed,
    }


def _matches(issue: DataIssue, request: Json) -> bool:
    closed = request.get("status", "open") == "closed"
    ticker = request.get("search") or issue.ticker
    return (
        (issue.status in CLOSED) == closed
        and issue.ticker.lower() == ticker.lower()
        and (issue.subscribed or not request.get("subscribed", False))
    )
