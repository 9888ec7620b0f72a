# Written by `make generate` from tests/overlay/_async/test_error_context.py; do not edit.
"""Errors name the call that raised them. Errors in the caller's own code name no call."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.context import current_call
from quantconnect_client._core.paging import Page
from quantconnect_client._sync.paging import Pages
from quantconnect_client.errors import InvalidRequestError
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests.overlay.object_stores import Store

HERE = DEFAULT_ORGANIZATION


def first_line(qc: QuantConnect) -> None:
    for _ in qc.live.follow_logs(1, "L-1", pause=0):
        pass


INVALID: dict[str, Callable[[QuantConnect, Path], Any]] = {
    "backtests.insights": lambda qc, _: qc.backtests.insights(1, "b", start=-1),
    "backtests.logs": lambda qc, _: qc.backtests.logs(1, "b", start=-1),
    "backtests.orders": lambda qc, _: qc.backtests.orders(1, "b", start=-1),
    "backtests.save_report": lambda qc, path: qc.backtests.save_report(1, "b", path),
    "backtests.sweep": lambda qc, path: qc.backtests.sweep(
        1, "c", {}, name="n", results=path / "grid.jsonl"
    ),
    "backtests.trades": lambda qc, _: qc.backtests.trades(1, "b", start=-1),
    "data_issues.list": lambda qc, _: qc.data_issues.list(start=-1),
    "files.pull": lambda qc, path: qc.files.pull(1, path / "no" / "folder"),
    "files.push": lambda qc, path: qc.files.push(1, path / "missing"),
    "live.follow_logs": lambda qc, _: first_line(qc),
    "live.insights": lambda qc, _: qc.live.insights(1, start=-1),
    "live.logs": lambda qc, _: qc.live.logs(1, "L-1", start=-1),
    "live.orders": lambda qc, _: qc.live.orders(1, start=-1),
    "live.trades": lambda qc, _: qc.live.trades(1, start=-1),
    "object_store.download": lambda qc, path: qc.object_store.download(
        "a", path / "no" / "folder", organization_id=HERE
    ),
    "object_store.open": lambda qc, _: qc.object_store.open("a", "x", organization_id=HERE),
    "object_store.set": lambda qc, _: qc.object_store.set("a", "text", organization_id=HERE),
    "object_store.upload": lambda qc, path: qc.object_store.upload(
        path / "missing", organization_id=HERE
    ),
    "projects.list_directory": lambda qc, _: qc.projects.list_directory("/"),
    "support.closed_tickets": lambda qc, _: qc.support.closed_tickets(
        start=-1, organization_id=HERE
    ),
}


def no_request(_: httpx.Request) -> httpx.Response:
    raise AssertionError("a request was sent")


@pytest.mark.parametrize("name", INVALID)
def test_an_error_before_any_request_names_its_call(
    name: str,
    client_with: Callable[[Callable[[httpx.Request], httpx.Response]], QuantConnect],
    tmp_path: Path,
) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        INVALID[name](client_with(no_request), tmp_path)
    assert raised.value.operation == name
    assert str(raised.value).startswith(f"{name}: ")


@pytest.mark.parametrize("mode", ["rb", "wb"])
def test_an_error_in_the_block_of_an_open_file_names_no_call(
    client_with: Callable[[Callable[[httpx.Request], httpx.Response]], QuantConnect], mode: Any
) -> None:
    qc = client_with(Store({"model/a": b"first"}))
    calls: list[str] = []
    with suppress(KeyError):
        with qc.object_store.open("model/a", mode, organization_id=HERE):
            calls.append(current_call())
            raise KeyError
    assert [*calls, current_call()] == ["", ""]


def test_an_error_in_the_body_of_a_loop_over_pages_names_no_call() -> None:
    calls: list[str] = []

    def fetch(first: int, last: int) -> Page[int]:
        calls.append(current_call())
        return Page(list(range(first, last)))

    pages = Pages(fetch, operation="numbers", start=0, end=2, page_size=1)
    calls += [current_call() for _ in pages]
    assert calls == ["numbers", "numbers", "", ""]
