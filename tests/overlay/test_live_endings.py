"""The final state of a live deployment."""

from datetime import UTC, datetime

import pytest

from quantconnect_client._core.live_endings import ending
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
from quantconnect_openapi.models.portfolio import Portfolio

STOPPED = {"deployId": "L-1", "status": "Stopped", "stopped": "2026-11-21 14:05:09"}


def test_holdings_are_parsed_in_short_and_long_form() -> None:
    holdings = {"SPY": {"a": 1, "q": 100}, "AAPL": {"quantity": -2.5}, "IBM": {"q": 0}, "X": {}}
    reported = ending(
        LiveAlgorithmResults.from_dict(STOPPED), Portfolio.from_dict({"holdings": holdings})
    )
    assert reported.holdings == {"SPY": 100, "AAPL": -2.5}
    assert reported.stopped == datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)
    assert str(reported) == (
        "L-1 is Stopped at 2026-11-21 14:05:09 UTC; still held: 100 SPY, -2.5 AAPL"
    )


@pytest.mark.parametrize("holdings", [[], None])
def test_malformed_holdings_become_none(holdings: object) -> None:
    reported = ending(
        LiveAlgorithmResults.from_dict({"deployId": "L-1", "status": "Liquidated"}),
        Portfolio.from_dict({"holdings": holdings}),
    )
    assert reported.holdings == {}
    assert str(reported) == "L-1 is Liquidated; still held: nothing"
