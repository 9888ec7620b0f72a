import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox
from tests.sandbox.runs import HOURLY, PAGES, Run
from tests.spec import DOCUMENT
from tools.spec import checks


def test_tags_are_replaced(run: Run) -> None:
    def shown() -> Any:
        (line,) = run.call("backtests/list", projectId=run.project)["backtests"]
        return line["tags"]

    assert shown() == []
    run.call("backtests/tags/update", **run.body, tags=["baseline", "draft", "baseline"])
    assert shown() == ["baseline", "draft"]
    run.call("backtests/tags/update", **run.body, tags=["draft"])
    assert shown() == ["draft"]
    run.call("backtests/tags/update", **run.body, tags=[])
    assert shown() == []


def test_trades_are_exported_with_the_documented_columns(hourly: Run) -> None:
    response = hourly.export("trades", backtestId=hourly.body["backtestId"])
    assert response.headers["content-type"].startswith("text/csv")
    assert response.text.startswith(
        "Entry Time,Symbols,Exit Time,Direction,Entry Price,Exit Price,Quantity,P&L,Fees,MAE,MFE,"
        "Drawdown,IsWin,Order Ids\n"
    )
    rows, trades = list(csv.DictReader(StringIO(response.text))), hourly.all(PAGES[1])
    for row, trade in zip(rows, trades, strict=True):
        assert (row["Entry Time"], row["Exit Time"]) == (trade["entryTime"], trade["exitTime"])
        assert row["Direction"] == ("Sell" if trade["direction"] else "Buy")
        assert float(row["P&L"]) == trade["profitLoss"]
        assert float(row["Drawdown"]) == trade["endTradeDrawdown"]
        assert row["IsWin"] == str(int(trade["isWin"]))
        assert row["Order Ids"] == "\t{},{}".format(*trade["orderIds"])
    assert '"SPY"' in response.text.splitlines()[1]


@pytest.mark.parametrize("given", [["backtestId"], ["backtestId", "projectId"]])
def test_orders_are_exported_with_or_without_their_project(hourly: Run, given: list[str]) -> None:
    response = hourly.export("orders", **{name: hourly.body[name] for name in given})
    assert response.headers["content-type"].startswith("text/csv")
    rows, orders = list(csv.DictReader(StringIO(response.text))), hourly.all(PAGES[0])
    for row, order in zip(rows, orders, strict=True):
        assert (row["Time"], row["Symbol"]) == (order["time"], "SPY")
        assert float(row["Price"]) == order["price"]
        assert int(row["Quantity"]) == order["quantity"]
        assert float(row["Value"]) == order["value"]


def test_insights_are_exported_with_the_properties_of_the_docs(hourly: Run) -> None:
    response = hourly.export("insights", backtestId=hourly.body["backtestId"])
    rows, insights = response.json(), hourly.all(PAGES[2])
    operation = checks.operations(DOCUMENT)["/backtests/export/insights"]
    (example,) = checks.success_content(operation)["example"]

    assert response.headers["content-type"] == "application/json"
    assert response.headers["content-disposition"].endswith("''first_insights.json")
    assert len(rows) == len(insights) > 10
    for row, insight in zip(rows, insights, strict=True):
        assert row.keys() == example.keys()
        assert row.items() <= insight.items()


def test_the_log_is_exported_under_the_name_of_the_backtest(call: Any) -> None:
    run = Run(call, HOURLY)
    # Well-behaved clients never send a lone surrogate.
    name = json.dumps(run.body | {"name": 'Größe "1"\r\nX: y\ud800'}).encode()
    assert call.request("POST", "backtests/update", content=name).json()["success"] is True
    response = run.export("logs")
    assert response.headers["content-type"].startswith("text/plain")
    assert response.headers["content-disposition"] == (
        "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22%0D%0AX-%20y%3F.txt"
    )
    lines = response.text.splitlines()
    assert lines[:200] == run.logs(0, 200)[0]
    assert len(lines) == run.logs(0, 1)[1]


def test_texts_that_cannot_be_encoded_are_repaired(call: Any) -> None:
    run = Run(call, 'class A:\n    def on_data(self, d):\n        self.log("a\\ud800\\nb")\n')
    assert run.logs(1, 2)[0] == ["2024-01-01 21:00:00 a? b"]
    assert "a? b\n" in run.export("logs").text


def test_a_restart_keeps_tags_and_loaded_data(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    clock = Clock(frozen=datetime(2026, 11, 21, tzinfo=UTC))
    pace = {"loading": 5, "all": 0}
    with Sandbox(clock=clock, pace=pace, state=tmp_path / "state.db") as sandbox:
        run = Run(caller_for(sandbox), HOURLY)
        run.call("backtests/tags/update", **run.body, tags=["kept"])
        assert run.page(PAGES[0], 0, 100) == []
        clock.advance(5)
        orders, trades = run.page(PAGES[0], 0, 100), run.page(PAGES[1], 0, 5)
    clock = Clock(frozen=datetime(2026, 11, 21, tzinfo=UTC))
    with Sandbox(clock=clock, pace=pace, state=tmp_path / "state.db") as sandbox:
        run.call = caller_for(sandbox)
        (line,) = run.call("backtests/list", projectId=run.project)["backtests"]
        assert line["tags"] == ["kept"]
        assert (run.page(PAGES[0], 0, 100), run.page(PAGES[1], 0, 5)) == (orders, trades)
