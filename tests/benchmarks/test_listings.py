"""The benchmark of listings counts their items and the requests that fetch them."""

import sys

import pytest

from benchmarks import listings
from benchmarks.served import TOKEN
from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.benchmarks.conftest import STRATEGY, Serve, counts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the module `resource`")


def test_a_row_counts_items_and_requests_of_its_listing_only(sandbox: Sandbox) -> None:
    calls = listings.Calls()
    with QuantConnect(123, TOKEN, base_url=sandbox.base_url, on_event=calls) as qc:
        for name in ("a", "b", "c"):
            qc.projects.create(name, "Py")

        row = listings.measure("projects", calls, qc.projects.list)

    assert row.split()[:4] == ["3", "projects", "1", "calls"]
    assert row.endswith(" MiB above the start")


def test_each_listing_is_read_to_its_end(
    serve: Serve,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    serve(listings)
    monkeypatch.setattr(listings, "LOGGING", STRATEGY)
    monkeypatch.setattr(listings, "PROJECTS", 4)

    listings.main()

    rows = [row.split() for row in capsys.readouterr().out.splitlines()]
    assert [row[1] for row in rows] == ["orders", "log", "projects"]
    orders, logs, projects = rows
    sent = counts(sandbox)
    assert int(orders[0]) > 0
    assert int(orders[2]) == sent["readBacktestOrders"]
    assert int(logs[0]) > 0
    assert int(logs[3]) == sent["readBacktestLogs"]
    assert projects[:3] == ["4", "projects", "1"]
    assert sent["createProject"] == 4
