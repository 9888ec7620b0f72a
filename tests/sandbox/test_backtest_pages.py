import json
from typing import Any

import pytest

from tests.sandbox.runs import PAGES, TWENTY_YEARS, Run, unix


def test_two_orders_form_a_trade(hourly: Run) -> None:
    orders, trades = hourly.all(PAGES[0]), hourly.all(PAGES[1])
    assert len(orders) == 2 * len(trades) > 200
    assert [order["id"] for order in orders] == list(range(1, len(orders) + 1))
    assert [one for trade in trades for one in trade["orderIds"]] == [one["id"] for one in orders]
    for trade in trades:
        opening, closing = trade["orders"]
        assert [opening, closing] == [orders[one - 1] for one in trade["orderIds"]]
        assert opening["quantity"] == -closing["quantity"]
        assert opening["direction"] == trade["direction"] != closing["direction"]
        assert abs(opening["quantity"]) == trade["quantity"]
        assert (opening["price"], closing["price"]) == (trade["entryPrice"], trade["exitPrice"])
        assert (opening["time"], closing["time"]) == (trade["entryTime"], trade["exitTime"])
        earned = -opening["value"] - closing["value"]
        assert earned == pytest.approx(trade["profitLoss"], abs=0.02)


def test_orders_and_statistics_agree(hourly: Run) -> None:
    orders, result = hourly.all(PAGES[0]), hourly.result
    fills = [order["events"][-1] for order in orders]
    assert result["statistics"]["Total Orders"] == str(len(orders))
    fees = sum(fill["orderFeeAmount"] for fill in fills)
    assert result["statistics"]["Total Fees"] == f"${fees:,.2f}"
    cash = float(result["statistics"]["Start Equity"]) - fees
    cash -= sum(fill["fillPrice"] * fill["fillQuantity"] for fill in fills)
    assert cash == pytest.approx(float(result["statistics"]["End Equity"]), abs=0.01)
    volume = sum(abs(order["value"]) for order in orders)
    shown = float(result["runtimeStatistics"]["Volume"].strip("$").replace(",", ""))
    assert shown == pytest.approx(volume, abs=0.01 * len(orders))


def test_an_order_includes_its_events(run: Run) -> None:
    orders = run.page(PAGES[0], 0, 100)
    assert len(orders) > 1
    for order in orders:
        submitted, filled = order["events"]
        assert (submitted["status"], filled["status"]) == ("submitted", "filled")
        assert (order["type"], order["status"], order["securityType"]) == (0, 3, 1)
        side = "buy" if order["quantity"] > 0 else "sell"
        for number, event in enumerate(order["events"], start=1):
            assert event["id"] == f"{run.body['backtestId']}-{order['id']}-{number}"
            assert event["direction"] == side
            assert event["time"] == unix(order["lastFillTime"])
        assert (submitted["fillQuantity"], "orderFeeAmount" in submitted) == (0, False)
        assert (filled["fillQuantity"], filled["fillPrice"]) == (order["quantity"], order["price"])
        assert order["value"] == pytest.approx(order["quantity"] * order["price"], abs=0.01)


def test_each_trade_starts_with_an_insight(hourly: Run) -> None:
    insights, trades = hourly.all(PAGES[2]), hourly.all(PAGES[1])
    assert len({insight["id"] for insight in insights}) == len(insights) == len(trades)
    for insight, trade in zip(insights, trades, strict=True):
        assert insight["direction"] == ("down" if trade["direction"] else "up")
        assert insight["generatedTime"] == insight["createdTime"] == unix(trade["entryTime"])
        assert insight["closeTime"] == unix(trade["exitTime"])
        assert insight["closeTime"] - insight["createdTime"] == insight["period"]
        assert insight["reference"] == trade["entryPrice"]
        assert insight["referenceFinal"] == insight["referenceValueFinal"] == trade["exitPrice"]
        assert insight["scoreDirection"] == ("1" if trade["isWin"] else "0")
        assert float(insight["estimatedValue"]) == pytest.approx(trade["profitLoss"], abs=0.01)
        assert 0 <= float(insight["scoreMagnitude"]) <= 1
        assert insight["scoreFinal"] is insight["scoreIsFinal"] is True


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_contiguous(hourly: Run, path: str) -> None:
    whole = hourly.all(path)
    total = hourly.call(path, **hourly.body, start=0, end=1)["length"]
    assert len(whole) == total > 100
    by_seven = [one for start in range(0, 70, 7) for one in hourly.page(path, start, start + 7)]
    assert by_seven == whole[:70]
    assert hourly.page(path, total - 1, total + 99) == whole[-1:]
    assert hourly.page(path, total, total + 100) == []
    assert hourly.page(path, 10**9, 10**9 + 1) == []


@pytest.mark.parametrize("path", [one for one in PAGES if "trades" not in one])
def test_a_page_has_at_most_100_entries(run: Run, path: str) -> None:
    assert run.page(path, 0, 100)
    text = run.call.rejected(path, **run.body, start=0, end=101)
    assert text == "Invalid argument: end must be at most 100 above start, got 0 and 101"


def test_a_page_of_trades_may_have_any_size(hourly: Run) -> None:
    assert hourly.page(PAGES[1], 0, 1000) == hourly.all(PAGES[1])


@pytest.mark.parametrize("path", [*PAGES, "backtests/read/log"])
@pytest.mark.parametrize("start", [5, 6])
def test_a_page_whose_start_is_not_below_its_end_is_rejected(
    run: Run, path: str, start: int
) -> None:
    text = run.call.rejected(path, **run.body, start=start, end=5, query="")
    assert text == f"Invalid argument: start must be below end, got {start} and 5"


@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        "backtests/read/log",
        "backtests/chart/read",
        "backtests/tags/update",
        "backtests/export/logs",
        "backtests/export/trades",
        "backtests/export/orders",
    ],
)
def test_an_unknown_backtest_is_rejected(run: Run, path: str) -> None:
    fields: dict[str, Any] = {"start": 0, "end": 1, "query": "", "tags": [], "count": 1}
    body = run.body | fields | {"name": "Drawdown"}
    text = run.call.rejected(path, **body | {"backtestId": " "})
    assert text == "Backtest not found -   - results required : true"
    if "export/trades" not in path:
        assert "not found" in run.call.rejected(path, **body | {"projectId": 1})


def test_a_backtest_of_twenty_years_has_thousands_of_orders_and_log_lines(call: Any) -> None:
    run = Run(call, TWENTY_YEARS)
    orders = int(run.result["statistics"]["Total Orders"])
    assert orders > 10_000
    (last,) = run.page(PAGES[0], orders - 1, orders + 1)
    assert last["id"] == orders
    (trade,) = run.page(PAGES[1], orders // 2 - 1, orders // 2)
    assert trade["orders"][1] == last
    assert len(run.page(PAGES[2], orders // 2 - 10, orders // 2 + 10)) == 10
    lines, total = run.logs(50_000, 50_200)
    assert (len(lines), total) == (200, 2 + 13 * run.result["tradeableDates"])
    assert all(line.endswith(" seen") for line in lines)
    assert run.logs(0, 1, query="2019-12-2")[1] > 13
    assert len(json.dumps(run.result["rollingWindow"])) < 50_000
    assert len(run.chart("Benchmark", 100)["series"]["Benchmark"]["values"]) == 100


def test_the_log_contains_the_lines_written_by_the_code(hourly: Run) -> None:
    lines, total = hourly.logs(0, 200)
    assert total == 3 + 2 * 7 * hourly.result["tradeableDates"] + 1
    assert "Launching analysis for " + hourly.body["backtestId"] in lines[0]
    assert lines[1] == "2024-01-01 00:00:00 Ready with 3 parameters"
    assert [line[:19] for line in lines[2:6]] == ["2024-01-01 15:00:00"] * 2 + [
        "2024-01-01 16:00:00"
    ] * 2
    price = lines[3].rpartition(" ")[2]
    assert lines[2] == f"2024-01-01 15:00:00 Price {price} of SPY"
    assert float(price) > 0
    lines, _ = hourly.logs(total - 2, total + 10)
    assert lines[0] == "2024-12-31 21:00:00 That was all"
    assert "no strategy was run" in lines[1]
    assert hourly.logs(total, total + 200) == ([], total)


def test_a_query_selects_lines_and_their_numbers(hourly: Run) -> None:
    lines, total = hourly.logs(0, 200, query="pRICE")
    assert total == 7 * hourly.result["tradeableDates"]
    assert all("Price" in line for line in lines)
    assert hourly.logs(3, 5, query="pRICE") == (lines[3:5], total)
    assert hourly.logs(0, 1, query="2024-02-29 15:00:00 Price")[1] == 1
    assert hourly.logs(0, 10, query="no such text") == ([], 0)
    assert hourly.logs(0, 10, query="") == hourly.logs(0, 10)


def test_a_page_of_the_log_has_at_most_200_lines(run: Run) -> None:
    body = run.body | {"query": ""}
    text = run.call.rejected("backtests/read/log", **body, start=0, end=201)
    assert text == "Log lines can be read in pages up to 200 lines"
    text = run.call.rejected("backtests/read/log", **run.body, start=0, end=200)
    assert text == "Required parameter query is empty"
