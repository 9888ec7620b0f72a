"""Documented rate limits: the sandbox throttles the calls above them."""

from typing import Any

from tests.sandbox.test_live_data import Live
from tests.spec import DOCUMENT
from tools.spec import checks

LIMITED = {
    path: operation["x-qc-rate"]
    for path, operation in checks.operations(DOCUMENT).items()
    if "x-qc-rate" in operation
}
WINDOW = 1800


def export(live: Live) -> Any:
    body = {"projectId": live.project, "deployId": live.deployment}
    return live.call.request("POST", "live/export/logs", json=body)


def test_the_rate_limit_of_the_docs_is_known() -> None:
    assert LIMITED == {
        "/live/export/logs": {"calls": 45, "seconds": WINDOW, "evidence": "docs"},
    }


def test_the_call_above_the_limit_is_throttled(live_call: Any) -> None:
    live = Live(live_call)
    assert {export(live).status_code for _ in range(45)} == {200}
    response = export(live)

    assert response.status_code == 429
    assert response.headers["Retry-After"] == str(WINDOW)
    assert response.json() == {
        "success": False,
        "errors": ["Too many requests of this kind; please slow down."],
    }
    live_call("live/list")


def test_calls_are_allowed_again_when_others_are_older_than_the_window(live_call: Any) -> None:
    live = Live(live_call)
    export(live)
    live.after(10)
    for _ in range(44):
        export(live)
    assert export(live.after(WINDOW - 10.5)).headers["Retry-After"] == "1"
    assert export(live.after(0.5)).status_code == 200
    # The rejected calls were not counted.
    assert export(live).headers["Retry-After"] == "10"


def test_a_rejected_call_counts_and_one_with_a_wrong_signature_does_not(live_call: Any) -> None:
    live = Live(live_call)
    for _ in range(50):
        forged = {"Authorization": "Basic MTp4"}
        live_call.request("POST", "live/export/logs", headers=forged, json={})
    for _ in range(45):
        text = live_call.rejected("live/export/logs", projectId=live.project)
        assert text == "Required parameter deployId is empty"
    assert export(live).status_code == 429


def test_a_reset_forgets_the_calls(live_call: Any) -> None:
    live = Live(live_call)
    for _ in range(46):
        throttled = export(live)
    live_call.sandbox.reset()

    assert throttled.status_code == 429
    assert export(Live(live_call)).status_code == 200
