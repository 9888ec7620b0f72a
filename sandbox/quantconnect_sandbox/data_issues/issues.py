"""Issues with datasets, which are public. The sandbox starts with a few simulated ones."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import Member, find_member
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import kept

CLOSED = ("Resolved", "Closed", "Cannot Be Resolved")
# The names of the kinds in requests, and in the list.
KINDS = {
    "corrupted-files": "corruptedFile",
    "missing-points": "missingPoints",
    "missing-files": "missingFile",
    "wrong-values": "wrongValues",
    "listing-error": "listingError",
    "split-error": "splitError",
    "dividend-error": "dividendError",
    "name-mapping-error": "mappingError",
}
_SHORT_WINDOW = timedelta(days=7)


@kept
@dataclass
class DataIssue:
    """An issue with a dataset, in the window of time from `start` to `end`."""

    id: int
    ticker: str
    security: str
    market: str
    resolution: str
    start: datetime
    end: datetime
    kinds: list[str]
    reported: int
    author: str
    status: str = "In queue"
    subscribed: bool = True


def all_issues(cloud: Cloud) -> list[DataIssue]:
    """Return every issue, newest first, read-only."""
    return [*reversed(cloud.table(DataIssue).all()), *_FOREIGN_ISSUES]


def report(cloud: Cloud, request: Json, author: Member) -> DataIssue:
    """Create an issue, or raise `ApiError` if the request is invalid."""
    start, end = _window(request)
    issue = DataIssue(
        id=cloud.new_number(),
        ticker=request["ticker"],
        security=request["security"],
        market=request["market"],
        resolution=request["resolution"],
        start=start,
        end=end,
        kinds=_kinds(request),
        reported=int(cloud.clock.now().timestamp()),
        author=author.public_id,
    )
    cloud.table(DataIssue)[issue.id] = issue
    return issue


def issue_object(cloud: Cloud, issue: DataIssue) -> Json:
    """Return the issue as an entry of the list."""
    author = find_member(cloud.settings, issue.author)
    return {
        "discussionId": issue.id,
        "ticker": issue.ticker,
        "security": issue.security,
        "market": issue.market,
        "resolution": issue.resolution,
        "from": str(issue.start),
        "to": str(issue.end),
        "status": issue.status,
        **{field: int(kind in issue.kinds) for kind, field in KINDS.items()},
        "reported": issue.reported,
        "subscribed": issue.subscribed,
        "userName": author.name,
        "userPublicId": author.public_id,
        "userProfile": author.image,
    }


def _kinds(request: Json) -> list[str]:
    kinds = [kind for kind in KINDS if kind in request]
    if not kinds:
        raise ApiError(f"Invalid argument: give at least one kind of issue: {', '.join(KINDS)}")
    return kinds


def _window(request: Json) -> tuple[datetime, datetime]:
    start = _moment(request, "from", default="00:00")
    end = _moment(request, "to", default="23:59")
    if end <= start:
        raise ApiError(f"Invalid argument: the window must end after it starts, got {start}, {end}")
    is_short = request["resolution"] in ("Second", "Minute") and end - start < _SHORT_WINDOW
    needed = ("from-time", "to-time") if is_short or "from-time" in request else ()
    for name in needed:
        if name not in request:
            raise ApiError(f"Required parameter {name} is empty")
    return start, end


def _moment(request: Json, edge: str, default: str) -> datetime:
    text = f"{request[f'{edge}-date']} {request.get(f'{edge}-time', default)}"
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise ApiError(f"Invalid argument: {edge}-date must be a day, got {text[:10]!r}") from error


def _foreign_issue(number: int, ticker: str, kind: str, status: str, author: str) -> DataIssue:
    start = datetime(2026, 3, 2, 9, 30) + timedelta(days=number)
    return DataIssue(
        id=number,
        ticker=ticker,
        security="Equity",
        market="USA",
        resolution="Minute",
        start=start,
        end=start.replace(hour=16, minute=0),
        kinds=[kind],
        reported=1_773_000_000 + 86_400 * number,
        author=author,
        status=status,
        subscribed=False,
    )


_FOREIGN_ISSUES = (
    _foreign_issue(105, "SPY", "missing-points", "In progress", "grace-example"),
    _foreign_issue(104, "AAPL", "split-error", "Waiting Review", "ada-example"),
    _foreign_issue(103, "SPY", "wrong-values", "Resolved", "grace-example"),
    _foreign_issue(102, "IBM", "dividend-error", "Waiting for Data Vendor", "alan-example"),
    _foreign_issue(101, "GOOG", "name-mapping-error", "Cannot Be Resolved", "ada-example"),
)
