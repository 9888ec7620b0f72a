"""Connections with brokerages, for which nobody signs in: asking for one makes it."""

from quantconnect_sandbox.downloads.routes import made_up_link
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.connections import authorization, connect, find_connection
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud


@operation("authorizeLiveAuth0", made_up="the sign-in page")
def authorize_live_auth0(cloud: Cloud, request: Json) -> Raw:
    """A redirect to a page where nobody has to sign in; the connection is made by itself."""
    brokerage = request["brokerage"]
    connect(cloud, brokerage, request.get("userId", ""))
    return Raw(302, headers={"Location": made_up_link(cloud, f"pages/sign-in/{brokerage}.txt")})


@operation("readLiveAuth0", made_up="tokens, accounts")
def read_live_auth0(cloud: Cloud, request: Json) -> Json:
    """What the brokerage hands over, once the connection is there."""
    find_connection(cloud, request["brokerage"], request.get("userId", ""))
    return {"authorization": authorization(request["brokerage"])}


@operation("refreshLiveAuth0", made_up="the token")
def refresh_live_auth0(cloud: Cloud, request: Json) -> Json:
    """Another token each time, for a connection that is there."""
    connection = find_connection(cloud, request["brokerage"])
    connection.refreshed += 1
    return {
        "accessToken": f"sandbox-access-token-{connection.refreshed}",
        "tokenType": "Bearer",
    }
