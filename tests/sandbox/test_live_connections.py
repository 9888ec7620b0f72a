from collections.abc import Callable
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Clock, Sandbox
from tests import patience

BROKERAGES = ["alpaca", "tradestation", "charlesschwab", "tastytrade"]


def authorize(call: Any, **body: Any) -> httpx.Response:
    response: httpx.Response = call.request("POST", "live/auth0/authorize", json=body)
    return response


@pytest.mark.parametrize("brokerage", BROKERAGES)
def test_authorizing_a_connection_creates_it(call: Any, brokerage: str) -> None:
    rejection = call.rejected("live/auth0/read", brokerage=brokerage)
    assert rejection.startswith(f"No connection found with {brokerage}")
    response = authorize(call, brokerage=brokerage)
    assert (response.status_code, response.text) == (302, "")
    assert response.headers["date"]
    found = call("live/auth0/read", brokerage=brokerage)["authorization"]
    assert [one["id"] for one in found["accounts"]] == ["SANDBOX1", "SANDBOX2"]
    assert len(found) > 1


def test_the_redirect_points_to_a_page_of_the_sandbox(call: Any) -> None:
    response = authorize(call, brokerage="alpaca", projectId=1, userId="ada")
    page = patience.get(response.headers["Location"])
    assert page.status_code == 200
    assert "Simulated by the QuantConnect sandbox" in page.text


def test_the_official_cli_may_send_a_query_string(call: Any) -> None:
    query = {"brokerage": "alpaca", "projectId": "5"}
    response = call.request("GET", "live/auth0/authorize", params=query)
    assert response.status_code == 302


def test_an_unsupported_brokerage_is_rejected(call: Any) -> None:
    response = authorize(call, brokerage="oanda").json()
    assert response["success"] is False
    assert "brokerage" in response["errors"][0]


def test_the_returned_credentials_fit_the_settings_of_live_create(call: Any) -> None:
    authorize(call, brokerage="alpaca")
    found = call("live/auth0/read", brokerage="alpaca")["authorization"]
    del found["accounts"]
    settings = {"id": "AlpacaBrokerage", "alpaca-environment": "paper", **found}
    assert call.deploy(call.project(), brokerage=settings)


def test_a_connection_is_available_after_the_login_time(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    clock = Clock()
    with Sandbox(clock=clock, pace={"loading": 300}) as sandbox:
        call = caller_for(sandbox)
        authorize(call, brokerage="alpaca")
        clock.advance(200)
        assert "No connection" in call.rejected("live/auth0/read", brokerage="alpaca")
        clock.advance(200)
        call("live/auth0/read", brokerage="alpaca")


def test_connections_are_distinguished_by_login(call: Any) -> None:
    authorize(call, brokerage="alpaca", userId="ada")
    call("live/auth0/read", brokerage="alpaca")
    call("live/auth0/read", brokerage="alpaca", userId="ada")
    call.rejected("live/auth0/read", brokerage="alpaca", userId="grace")
    call.rejected("live/auth0/read", brokerage="tastytrade", userId="ada")


def test_each_refresh_returns_a_new_token(call: Any) -> None:
    wanted = {"brokerage": "charlesschwab", "accountId": "00000001"}
    assert "No connection" in call.rejected("live/auth0/refresh", **wanted)
    authorize(call, brokerage="charlesschwab")
    responses = [call("live/auth0/refresh", **wanted) for _ in range(3)]
    assert len({one["accessToken"] for one in responses}) == 3
    assert {one["tokenType"] for one in responses} == {"Bearer"}
