"""Connections to brokerages. A request creates one, without a sign-in.

Its tokens are placeholders that grant no access.
"""

from dataclasses import dataclass

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.jobs import Job
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import Table, kept

# The tokens of each brokerage, under the names of the settings of live/create.
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
    """Return all connections by brokerage and login, oldest first."""
    return cloud.table(Connection)


def connect(cloud: Cloud, brokerage: str, login: str) -> None:
    """Make a connection, replacing an earlier one."""
    job = cloud.start_job("loading")
    connections(cloud)[f"{brokerage} {login}"] = Connection(brokerage, login, job)


def find_connection(cloud: Cloud, brokerage: str, login: str = "") -> Connection:
    """Return the connection with that brokerage and login, or the newest one without a login.

    Raises:
        ApiError: there is no connection, or the user is still signing in.
    """
    keys = [
        f"{one.brokerage} {one.login}"
        for one in connections(cloud).all()
        if one.brokerage == brokerage and login in ("", one.login)
    ]
    if not keys or cloud.poll(connections(cloud)[keys[-1]].job) < 1:
        raise ApiError(f"No connection found with {brokerage}: call live/auth0/authorize first")
    return connections(cloud)[keys[-1]]


def authorization(brokerage: str) -> Json:
    """Return placeholders for the tokens of a brokerage, and the accounts to choose from."""
    accounts = [
        {"id": f"SANDBOX{n}", "name": f"SANDBOX{n} | {kind} | USD"}
        for n, kind in enumerate(("Margin", "Cash"), start=1)
    ]
    return {**_SETTINGS[brokerage], "accounts": accounts}
