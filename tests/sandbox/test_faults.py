import json
import time
from typing import Any

import httpx
import pytest

from quantconnect_sandbox.http.faults import KINDS, Fault
from tests.patience import slow_responses_held_back


def names(call: Any) -> list[str]:
    return [one["name"] for one in call("projects/read")["projects"]]


@pytest.mark.parametrize(
    ("kind", "status", "reported"),
    [
        ("too_many_requests", 429, b'"success": false'),
        ("server_error", 500, b""),
        ("unauthorized", 401, b'"success": false'),
    ],
)
def test_an_http_error_is_injected_the_configured_number_of_times(
    call: Any, kind: Any, status: int, reported: bytes
) -> None:
    call.sandbox.faults.inject(kind, calls=2)
    seen = [call.request("POST", "projects/read") for _ in range(3)]
    assert [one.status_code for one in seen] == [status, status, 200]
    assert reported in seen[0].content
    assert bool(reported) == bool(seen[0].content)


def test_too_many_requests_includes_retry_after(call: Any) -> None:
    call.sandbox.faults.inject("too_many_requests", seconds=7)
    assert call.request("POST", "projects/read").headers["Retry-After"] == "7"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("rejected", "Not today"),
        ("throttled", "Too many backtest requests; please slow down."),
        ("no_spare_node", "There are no spare nodes available in your cluster."),
    ],
)
def test_a_rejection_has_http_200(call: Any, kind: Any, text: str) -> None:
    call.sandbox.faults.inject(kind, text="Not today", calls=1)
    assert call.rejected("projects/create", name="x", language="Py").startswith(text)
    assert names(call) == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_rejection_may_have_any_status_and_encoding(call: Any, encoding: str) -> None:
    call.sandbox.faults.inject("rejected", status=502, encoding=encoding, text="Not today")
    response = call.request("POST", "projects/read")
    assert response.status_code == 502
    assert json.loads(response.content.decode(encoding))["errors"] == ["Not today"]


@pytest.mark.parametrize("status", [200, 403, 503])
def test_an_html_page_and_an_unconfirmed_response_may_have_any_status(
    call: Any, status: int
) -> None:
    call.sandbox.faults.inject("not_json", status=status, calls=1)
    call.sandbox.faults.inject("silent", status=status)
    page, silence = [call.request("POST", "projects/read") for _ in range(2)]
    assert (page.status_code, page.content[:9]) == (status, b"<!DOCTYPE")
    assert (silence.status_code, silence.content) == (status, b"{}")


def test_a_response_can_drip(call: Any) -> None:
    call.sandbox.faults.inject("drip", seconds=0)
    assert names(call) == []


def test_a_response_can_be_larger_than_its_content_length(call: Any) -> None:
    call.sandbox.faults.inject("oversize")
    response = call.request("POST", "projects/read")
    assert int(response.headers["Content-Length"]) < 2**20
    assert len(response.content) > 4 * 2**20
    assert response.json()["success"] is True


@pytest.mark.parametrize("wrong", [{"status": 42}, {"encoding": "latin-1"}])
def test_an_impossible_response_cannot_be_configured(call: Any, wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        call.sandbox.faults.inject("rejected", **wrong)


def test_an_html_page_is_not_json(call: Any) -> None:
    call.sandbox.faults.inject("not_json")
    response = call.request("POST", "projects/read")
    assert response.headers["content-type"].startswith("text/html")
    assert response.text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("kind", ["server_error", "not_json", "rejected", "too_many_requests"])
@pytest.mark.parametrize("after_write", [False, True])
def test_a_write_happens_before_the_fault_only_with_after_write(
    call: Any, kind: Any, after_write: bool
) -> None:
    call.sandbox.faults.inject(kind, operations=["createProject"], after_write=after_write)
    call.request("POST", "projects/create", json={"name": "x", "language": "Py"})
    assert names(call) == (["x"] if after_write else [])


@pytest.mark.parametrize("after_write", [False, True])
def test_a_connection_is_dropped_before_or_after_the_write(call: Any, after_write: bool) -> None:
    call.sandbox.faults.inject("drop", operations=["projects/create"], after_write=after_write)
    with pytest.raises(httpx.TransportError):
        call.request("POST", "projects/create", json={"name": "x", "language": "Py"})
    assert names(call) == (["x"] if after_write else [])


def test_a_response_can_be_cut_in_the_middle(call: Any) -> None:
    call.sandbox.faults.inject("cut", operations=["createProject"])
    with pytest.raises(httpx.RemoteProtocolError, match=r"incomplete|without sending"):
        call.request("POST", "projects/create", json={"name": "x", "language": "Py"})
    assert names(call) == ["x"]


def test_a_response_without_a_body_is_cut_before_it_starts(call: Any) -> None:
    call.sandbox.faults.inject("cut", operations=["authorizeLiveAuth0"])
    with pytest.raises(httpx.TransportError):
        call.request("POST", "live/auth0/authorize", json={"brokerage": "alpaca"})
    assert call("live/auth0/read", brokerage="alpaca")["authorization"]


def test_a_slow_response_times_out(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    call.sandbox.faults.inject("slow", calls=1)
    with slow_responses_held_back(monkeypatch):
        with pytest.raises(httpx.ReadTimeout):
            call.request("POST", "projects/read", timeout=0.05)
        assert names(call) == []


def test_a_slow_response_takes_the_configured_time_and_is_correct(call: Any) -> None:
    project = call.project("x")
    call.sandbox.faults.inject("slow", seconds=0.05, calls=1)
    start = time.monotonic()
    (read,) = call("projects/read")["projects"]
    assert time.monotonic() - start >= 0.05
    assert read["projectId"] == project


def test_only_the_named_operations_fail(call: Any) -> None:
    call.sandbox.faults.inject("server_error", operations=["createProject", "files/read"])
    assert call("projects/read")["projects"] == []
    assert call.request("POST", "projects/create").status_code == 500
    assert call.request("POST", "files/read").status_code == 500
    call.sandbox.faults.clear()
    assert call.project()


def test_a_fraction_of_the_calls_fails_depending_on_the_seed(call: Any) -> None:
    call.sandbox.faults.inject("server_error", share=0.3)

    def course() -> list[int]:
        return [call.request("POST", "projects/read").status_code for _ in range(60)]

    first = course()
    assert 8 <= first.count(500) <= 28
    call.sandbox.reset()
    call.sandbox.faults.inject("server_error", share=0.3)
    assert course() == first


def test_an_unexpected_response_has_a_list_where_an_object_belongs(call: Any) -> None:
    project = call.project()
    call.sandbox.faults.inject("empty_list", operations=["readProjectNodes"])
    response = call("projects/nodes/read", projectId=project)
    assert response["nodes"] == []
    assert response["autoSelectNode"] is True


def test_an_unexpected_response_has_null_for_optional_fields(call: Any) -> None:
    project = call.project()
    call.sandbox.faults.inject("null", operations=["readFile"])
    (file, *_) = call("files/read", projectId=project)["files"] or [None]
    assert file is None or None in file.values()


def test_an_unexpected_response_has_an_unknown_enumeration_value(call: Any) -> None:
    project = call.project()
    call.sandbox.faults.inject("unknown_enum", operations=["createCompile"])
    assert call("compile/create", projectId=project)["state"] == "SomethingNew"


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"kind": "flood"}, "kind 'flood' is not one of too_many_requests, "),
        ({"kind": "drop", "calls": 0}, "calls=0: pass a whole number from 1"),
        ({"kind": "drop", "share": 1.5}, r"share=1\.5: pass a number from 0 to 1"),
        ({"kind": "slow", "seconds": -1}, "seconds=-1: pass a number from 0"),
    ],
)
def test_an_invalid_fault_is_rejected(wrong: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Fault(**wrong)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_fault_ends_when_cleared(call: Any, kind: Any) -> None:
    call.sandbox.faults.inject(kind, seconds=0)
    call.sandbox.faults.clear()
    assert call("projects/read")["projects"] == []
