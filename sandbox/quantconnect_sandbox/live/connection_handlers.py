"""Connections to brokerages, without a sign-in."""

from quantconnect_sandbox.downloads.routes import placeholder_link
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.connections import authorization, connect, find_connection
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud


@operation("authorizeLiveAuth0", simulated="the sign-in page")
def authorize_live_auth0(cloud: Cloud, request: Json) -> Raw:
    """Redirect to a placeholder for the sign-in page. The connection needs no sign-in."""
    brokerage = request["brokerage"]
    connect(cloud, brokerage, request.get("userId", ""))
    return Raw(302, headers={"Location": placeholder_link(cloud, f"pages/sign-in/{brokerage}.txt")})


@operation("readLiveAuth0", simulated="tokens, accounts")
def read_live_auth0(cloud: Cloud, request: Json) -> Json:
    """Return the authorization of the brokerage, once the connection exists."""
    find_connection(cloud, request["brokerage"], request.get("userId", ""))
    return {"authorization": authorization(request["brokerage"])}


@operation("refreshLiveAuth0", simulated="the token")
def refresh_live_auth0(cloud: Cloud, request: Json) -> Json:
    """Return another token each time, for an existing connection."""
    connection = find_connection(cloud, request["brokerage"])
    connection.refreshed += 1
    return {
        "accessToken": f"sandbox-access-token-{connection.refreshed}",
        "tokenType": "Bearer",
    }
