"""Connections to brokerages. A request for one creates it, without a sign-in.

What is handed over stands in for tokens and opens nothing.
"""

from dataclasses import dataclass

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.jobs import Job
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import Table, kept

# What each brokerage hands over besides the accounts, under the names that live/create wants.
_SETTINGS = {
    "alpaca": {"alpaca-access-token": "sandbox-access-token"},
    "tradestation": {
        "trade-station-client-id": "sandbox-client-id",
        "trade-station-refresh-token": "sandbox-refresh-token",
    },
    "charlesschwab": {"charles-schwab-access-token": "sandbox-access-token"},
    "tastytrade": {"tastytrade-refresh-token": "sandbox-refresh-token"},
}


@kept
@dataclass
class Connection:
    """A requested connection to a brokerage, which exists once its job is done."""

    brokerage: str
    login: str
    job: Job
    refreshed: int = 0


def connections(cloud: Cloud) -> Table[Connection]:
    """All connections by brokerage and login, the oldest first."""
    return cloud.table(Connection)


def connect(cloud: Cloud, brokerage: str, login: str) -> None:
    """Make a connection, replacing an earlier one."""
    job = cloud.start_job("loading")
    connections(cloud)[f"{brokerage} {login}"] = Connection(brokerage, login, job)


def find_connection(cloud: Cloud, brokerage: str, login: str = "") -> Connection:
    """The connection with that brokerage and login; without a login, the newest one.

    Raises:
        ApiError: there is none, or the user is still signing in.
    """
    found = [
        f"{one.brokerage} {one.login}"
        for one in connections(cloud).all()
        if one.brokerage == brokerage and login in ("", one.login)
    ]
    if not found or cloud.poll(connections(cloud)[found[-1]].job) < 1:
        raise ApiError(f"No connection found with {brokerage}: call live/auth0/authorize first")
    return connections(cloud)[found[-1]]


def authorization(brokerage: str) -> Json:
    """What the brokerage hands over: stand-ins for tokens, and the accounts to choose from."""
    accounts = [
        {"id": f"SANDBOX{n}", "name": f"SANDBOX{n} | {kind} | USD"}
        for n, kind in enumerate(("Margin", "Cash"), start=1)
    ]
    return {**_SETTINGS[brokerage], "accounts": accounts}
