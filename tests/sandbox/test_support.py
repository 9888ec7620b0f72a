from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox

ORGANIZATION = "5cad178b20a1d52567b534553413b691"
CREATE = "organizations/support/tickets/create"
ISSUE: dict[str, Any] = {
    "ticker": "SPY",
    "security": "Equity",
    "market": "USA",
    "resolution": "Minute",
    "from-date": "2026-11-18",
    "to-date": "2026-11-19",
    "from-time": "09:30",
    "to-time": "16:00",
    "missing-points": "Missing Points",
    "content": "<p>No bars between 10:32 and 10:40.</p>",
}


def create(call: Any, subject: str = "Backtest stays in the queue", **body: Any) -> str:
    ticket: str = call(CREATE, organizationId=ORGANIZATION, subject=subject, message="?", **body)[
        "hash"
    ]
    return ticket


def comment(call: Any, ticket: str, text: str, **body: Any) -> None:
    response = call(CREATE, organizationId=ORGANIZATION, hash=ticket, message=text, **body)
    assert response["hash"] == ticket


def tickets(call: Any, **body: Any) -> dict[str, Any]:
    listed: dict[str, Any] = call(
        "organizations/support/tickets/list", organizationId=ORGANIZATION, **body
    )
    return listed


def messages(call: Any, ticket: str) -> list[dict[str, Any]]:
    response = call("organizations/support/tickets/read", organizationId=ORGANIZATION, hash=ticket)
    read: list[dict[str, Any]] = response["messages"]
    return read


def issues(call: Any, **body: Any) -> dict[str, Any]:
    listed: dict[str, Any] = call("community/data-library/issues/list", **body)
    return listed


def report(call: Any, **changed: Any) -> int:
    number: int = call("community/data-library/issues/create", **ISSUE | changed)["discussionId"]
    return number


def test_a_new_ticket_is_open_and_has_an_automatic_reply(frozen_call: Any) -> None:
    ticket = create(frozen_call)
    listed = tickets(frozen_call)
    (line,) = listed["open"]
    assert (line["hash"], line["title"]) == (ticket, "Backtest stays in the queue")
    assert (line["status"], line["data"]["status"]) == ("Open", "open")
    assert line["time"] == "November 21, 2026 - 14:05"
    assert line["timeUnix"] == int(frozen_call.sandbox.clock.now().timestamp())
    assert line["data"]["created_time"] == line["data"]["updated_time"] == "2026-11-21 14:05:09"
    mine, reply = messages(frozen_call, ticket)
    assert (mine["message"], mine["myself"], reply["myself"]) == ("?", True, False)
    assert "nobody reads" in reply["message"]
    assert [one["name"] for one in line["profiles"]] == [mine["name"], reply["name"]]


def test_a_comment_closes_or_reopens_a_ticket(frozen_call: Any) -> None:
    ticket = create(frozen_call)
    frozen_call.sandbox.clock.advance(60)
    comment(frozen_call, ticket, "Solved", close=True)
    listed = tickets(frozen_call)
    assert listed["open"] == []
    (line,) = listed["closed"]
    assert (line["status"], line["data"]["status"]) == ("Closed", "closed")
    assert line["data"]["updated_time"] == "2026-11-21 14:06:09"
    assert (listed["totalClosed"], listed["closedPage"]) == (1, 0)
    comment(frozen_call, ticket, "Not quite")
    assert [one["hash"] for one in tickets(frozen_call)["open"]] == [ticket]
    assert tickets(frozen_call)["closed"] == []
    mine = [one["message"] for one in messages(frozen_call, ticket) if one["myself"]]
    assert mine == ["?", "Solved", "Not quite"]


def test_the_monthly_quota_is_enforced_and_renewed(frozen_call: Any) -> None:
    allowance = tickets(frozen_call)["allowance"]
    for number in range(allowance):
        assert tickets(frozen_call)["remaining"] == allowance - number
        comment(frozen_call, create(frozen_call), "Never mind", close=True)
    body = {"organizationId": ORGANIZATION, "subject": "One more", "message": "?"}
    assert "quota exceeded" in frozen_call.rejected(CREATE, **body)
    frozen_call.sandbox.clock.advance(31 * 86_400)
    assert tickets(frozen_call)["remaining"] == allowance
    create(frozen_call)


def test_closed_tickets_are_paged_by_ten_and_open_ones_are_on_each_page(frozen_call: Any) -> None:
    made: list[str] = []
    for month in range(3):
        for number in range(4):
            made.append(create(frozen_call, f"{month} {number}"))
            comment(frozen_call, made[-1], "Solved", close=True)
        frozen_call.sandbox.clock.advance(31 * 86_400)
    still_open = create(frozen_call)
    pages = [tickets(frozen_call, closedPage=page) for page in range(3)]
    assert [len(page["closed"]) for page in pages] == [10, 2, 0]
    assert [one["hash"] for page in pages for one in page["closed"]] == made[::-1]
    assert {page["totalClosed"] for page in pages} == {12}
    assert [page["closedPage"] for page in pages] == [0, 1, 2]
    assert all([one["hash"] for one in page["open"]] == [still_open] for page in pages)


def test_a_live_deployment_is_attached_once_it_has_stopped(call: Any) -> None:
    project = call.project()
    nodes = call("nodes/read", organizationId=ORGANIZATION)["live"]
    deployed = call(
        "live/create",
        projectId=project,
        compileId=call.build(project),
        nodeId=nodes[0]["id"],
        brokerage={"id": "QuantConnectBrokerage"},
        dataProviders={"QuantConnectBrokerage": {"id": "QuantConnectBrokerage"}},
        versionId="-1",
    )["deployId"]
    body = {"organizationId": ORGANIZATION, "subject": "s", "message": "m"}
    attached = {"projectId": project, "deployId": deployed}
    assert "only one that has stopped" in call.rejected(CREATE, **body | attached)
    call("live/update/stop", projectId=project)
    create(call, **attached)
    assert tickets(call)["open"][0]["data"]["live_deploy_id"] == deployed
    unknown = {"projectId": project, "deployId": "L-0"}
    assert 'id not found: "L-0"' in call.rejected(CREATE, **body | unknown)


def test_attachments_of_a_ticket_must_exist(call: Any) -> None:
    project = call.project()
    backtest = call.backtest(project)
    create(call, projectId=project, backtestId=backtest)
    (line,) = tickets(call)["open"]
    assert (line["data"]["project_id"], line["data"]["backtest_id"]) == (project, backtest)
    assert line["data"]["live_deploy_id"] is None
    body = {"organizationId": ORGANIZATION, "subject": "s", "message": "m"}
    for attached, text in [
        ({"projectId": 5}, 'Project id not found: "5"'),
        (
            {"projectId": project, "backtestId": "0"},
            "Backtest not found - 0 - results required : true",
        ),
        ({"backtestId": backtest}, "Required parameter projectId is empty: backtestId needs it"),
        (
            {"projectId": project, "agentDeploymentId": "A-0"},
            'Agent deployment id not found: "A-0"',
        ),
    ]:
        assert call.rejected(CREATE, **body | attached) == text
    assert len(tickets(call)["open"]) == 1


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"message": "m"}, "Required parameter subject is empty"),
        ({"message": "m", "subject": "s", "close": True}, "Invalid argument: close needs hash"),
        ({"subject": "s"}, "Required parameter message is empty"),
        ({"message": "m", "hash": "0" * 32}, f'Support ticket id not found: "{"0" * 32}"'),
    ],
)
def test_an_invalid_ticket_is_rejected(call: Any, body: dict[str, Any], text: str) -> None:
    assert call.rejected(CREATE, organizationId=ORGANIZATION, **body).startswith(text)
    assert tickets(call)["open"] == []


def test_an_unknown_ticket_cannot_be_read(call: Any) -> None:
    body = {"organizationId": ORGANIZATION, "hash": "0"}
    text = call.rejected("organizations/support/tickets/read", **body)
    assert text == 'Support ticket id not found: "0"'


def test_a_new_issue_is_listed_first(frozen_call: Any) -> None:
    before = issues(frozen_call)
    number = report(frozen_call)
    after = issues(frozen_call)
    assert after["resultsFound"] == before["resultsFound"] + 1
    assert after["openIssuesCount"] == before["openIssuesCount"] + 1
    assert after["closedIssuesCount"] == before["closedIssuesCount"]
    issue = after["results"][0]
    assert (issue["discussionId"], issue["status"]) == (number, "In queue")
    assert (issue["from"], issue["to"]) == ("2026-11-18 09:30:00", "2026-11-19 16:00:00")
    assert issue["reported"] == int(frozen_call.sandbox.clock.now().timestamp())
    assert (issue["missingPoints"], issue["wrongValues"], issue["mappingError"]) == (1, 0, 0)


def test_issues_are_found_by_state_ticker_and_subscription(call: Any) -> None:
    number = report(call)
    mine = issues(call, subscribed=True)
    assert [one["discussionId"] for one in mine["results"]] == [number]
    spy = issues(call, search="spy")
    assert {one["ticker"] for one in spy["results"]} == {"SPY"}
    assert spy["resultsFound"] > 1
    assert issues(call, search="SP")["results"] == []
    closed = issues(call, status="closed")
    assert closed["resultsFound"] == closed["closedIssuesCount"] == len(closed["results"]) > 0
    assert {one["status"] for one in closed["results"]} <= {
        "Resolved",
        "Closed",
        "Cannot Be Resolved",
    }


def test_issues_are_listed_by_range(call: Any) -> None:
    for _ in range(20):
        report(call)
    found = issues(call)["resultsFound"]
    assert found > 20
    everything = issues(call, end=found)["results"]
    assert len(everything) == found
    assert issues(call)["results"] == everything[:20]
    assert issues(call, start=18, end=23)["results"] == everything[18:23]
    assert issues(call, start=found, end=found + 5)["results"] == []
    assert "start must be below end" in call.rejected(
        "community/data-library/issues/list", start=20
    )


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        ({"missing-points": None}, "Invalid argument: give at least one kind of issue"),
        ({"from-time": None, "to-time": None}, "Required parameter from-time is empty"),
        ({"to-time": None}, "Required parameter to-time is empty"),
        ({"to-date": "2026-11-17"}, "Invalid argument: the window must end after it starts"),
        ({"to-date": "2026-02-31"}, "Invalid argument: to-date must be a day, got '2026-02-31'"),
        ({"security": "Bond"}, "Invalid argument: security must be one of"),
        ({"select-project": 5}, 'Project id not found: "5"'),
        ({"select-backtest": "0"}, "Required parameter select-project is empty"),
    ],
)
def test_an_invalid_issue_is_rejected(call: Any, changed: dict[str, Any], text: str) -> None:
    body = {key: value for key, value in (ISSUE | changed).items() if value is not None}
    before = issues(call)
    assert call.rejected("community/data-library/issues/create", **body).startswith(text)
    assert issues(call) == before


def test_times_are_optional_with_a_long_period_or_coarse_resolution(call: Any) -> None:
    day = {key: value for key, value in ISSUE.items() if not key.endswith("-time")}
    for changed in [{"to-date": "2026-11-25"}, {"resolution": "Daily", "to-date": "2026-11-18"}]:
        call("community/data-library/issues/create", **day | changed)
    project = call.project()
    shown_by = {"select-project": project, "select-backtest": call.backtest(project)}
    report(call, **shown_by)


def test_a_restart_keeps_tickets_and_issues(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    state = tmp_path / "state.db"
    with Sandbox(state=state) as first:
        call = caller_for(first)
        ticket = create(call)
        report(call)
        before = tickets(call), messages(call, ticket), issues(call)
    with Sandbox(state=state) as second:
        call = caller_for(second)
        assert (tickets(call), messages(call, ticket), issues(call)) == before
