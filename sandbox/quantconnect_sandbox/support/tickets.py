"""The organization's support tickets. An automatic reply says that nobody reads them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import account_user
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import kept

ALLOWANCE = 5
MONTH = timedelta(days=30)
CLOSED_PER_PAGE = 10
_STAFF: Json = {
    "name": "Sandbox (automatic reply)",
    "profile": "https://example.com/users/support.png",
}
_REPLY = "<p>Simulated by the sandbox: nobody reads this ticket.</p>"


@dataclass
class Message:
    """A message in a ticket, by the user or as the automatic reply."""

    text: str
    time: datetime
    by_user: bool = True


@kept
@dataclass
class SupportTicket:
    """A ticket with its messages and attachments."""

    hash: str
    number: int
    subject: str
    created: datetime
    updated: datetime
    messages: list[Message]
    closed: bool = False
    project_id: int | None = None
    backtest_id: str | None = None
    deploy_id: str | None = None

    def comment(self, text: str, now: datetime, *, close: bool) -> None:
        """Add a message, and close or reopen the ticket."""
        self.messages.append(Message(text, now))
        self.updated, self.closed = now, close


def open_ticket(cloud: Cloud, subject: str, text: str, attachments: Json) -> SupportTicket:
    """Create a ticket with the automatic reply, or raise `ApiError` if the quota is used up."""
    if remaining(cloud) < 1:
        raise ApiError(
            f"Support ticket quota exceeded: {ALLOWANCE} tickets in {MONTH.days} days; comment on "
            "one that is there"
        )
    now = cloud.clock.now()
    ticket = SupportTicket(
        hash=cloud.new_hex(),
        number=cloud.new_number(),
        subject=subject,
        created=now,
        updated=now,
        messages=[Message(text, now), Message(_REPLY, now, by_user=False)],
        project_id=attachments.get("projectId"),
        backtest_id=attachments.get("backtestId"),
        deploy_id=attachments.get("deployId"),
    )
    cloud.table(SupportTicket)[ticket.hash] = ticket
    return ticket


def find_ticket(cloud: Cloud, identifier: str) -> SupportTicket:
    """Return the ticket with that hash, or raise the API's error for an unknown one."""
    return find(cloud.table(SupportTicket), identifier, not_found("Support ticket", identifier))


def tickets(cloud: Cloud, *, closed: bool) -> list[SupportTicket]:
    """Return the closed tickets or the open ones, newest first, read-only."""
    return [one for one in reversed(cloud.table(SupportTicket).all()) if one.closed == closed]


def remaining(cloud: Cloud) -> int:
    """Return how many more tickets can be opened now."""
    since = cloud.clock.now() - MONTH
    count = sum(ticket.created > since for ticket in cloud.table(SupportTicket).all())
    return max(0, ALLOWANCE - count)


def ticket_object(cloud: Cloud, ticket: SupportTicket) -> Json:
    """Return a ticket as an entry of the list."""
    return {
        "hash": ticket.hash,
        "title": ticket.subject,
        "status": "Closed" if ticket.closed else "Open",
        "time": _long_date(ticket.updated),
        "timeUnix": int(ticket.updated.timestamp()),
        "data": {
            "external_id": str(ticket.number),
            "ticket_hash": ticket.hash,
            "status": "closed" if ticket.closed else "open",
            "subject": ticket.subject,
            "created_time": stamp(ticket.created),
            "updated_time": stamp(ticket.updated),
            "project_id": ticket.project_id,
            "backtest_id": ticket.backtest_id,
            "live_deploy_id": ticket.deploy_id,
        },
        "profiles": [_user(cloud), _STAFF],
    }


def message_object(cloud: Cloud, message: Message) -> Json:
    """Return a message of a ticket in the API's form."""
    return {
        "message": message.text,
        **(_user(cloud) if message.by_user else _STAFF),
        "time": _long_date(message.time),
        "myself": message.by_user,
    }


def _user(cloud: Cloud) -> Json:
    user = account_user(cloud.settings)
    return {"name": user.name, "profile": user.image}


def _long_date(moment: datetime) -> str:
    return f"{moment:%B} {moment.day}, {moment:%Y - %H:%M}"
