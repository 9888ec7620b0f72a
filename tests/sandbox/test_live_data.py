from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox

PAPER = {"id": "QuantConnectBrokerage"}
BTC = {"symbol": "BTCUSD", "symbolId": "BTCUSD 2XR", "quantity": 0.5, "averagePrice": 100_000}
SHORT = {"symbol": "EURUSD", "symbolId": "EURUSD 8G", "quantity": -10_000, "averagePrice": 1.0842}
RICH = PAPER | {
    "holdings": [BTC, SHORT],
    "cash": [{"currency": "USD", "amount": 50_000}, {"currency": "EUR", "amount": 200}],
}
HOUR, DAY = 3600, 86_400
FEE = 1


class Live:
    """One deployment, read through the API."""

    def __init__(self, call: Any, code: str = "", **body: Any) -> None:
        self.call = call
        self.project = call.project(code=code)
        self.deployment = call.deploy(self.project, **body)

    def after(self, seconds: float) -> "Live":
        self.call.sandbox.clock.advance(seconds)
        return self

    def read(self, path: str, **body: Any) -> Any:
        return self.call(f"live/{path}/read", projectId=self.project, **body)

    def end(self, how: str) -> None:
        self.call(f"live/update/{how}", projectId=self.project)

    @property
    def figures(self) -> dict[str, float]:
        """The runtime statistics as numbers."""
        found = self.call("live/read", projectId=self.project)["runtimeStatistics"]
        plain = str.maketrans("", "", "$,% ")
        return {name: float(text.translate(plain)) for name, text in found.items()}

    @property
    def portfolio(self) -> dict[str, Any]:
        found: dict[str, Any] = self.read("portfolio")["portfolio"]
        return found

    @property
    def orders(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.read("orders", start=0, end=1000)["orders"]
        return found

    @property
    def trades(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.read("trades", start=0, end=1000)["trades"]
        return found

    @property
    def insights(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.read("insights", start=0, end=100)["insights"]
        return found

    def lines(self, **body: Any) -> list[str]:
        page = {"startLine": 0, "endLine": 250, "algorithmId": self.deployment}
        found: list[str] = self.read("logs", **page | body)["logs"]
        return found

    def chart(self, name: str, count: int = 1000, **body: Any) -> dict[str, Any]:
        span = {"start": 0, "end": 2_000_000_000}
        found: dict[str, Any] = self.read("chart", name=name, count=count, **span | body)["chart"]
        return found

    def points(self, name: str, series: str, **body: Any) -> list[list[float]]:
        found: list[list[float]] = self.chart(name, **body)["series"][series]["values"]
        return found

    @property
    def cash(self) -> float:
        entries = self.portfolio["cash"].values()
        return float(sum(one["valueInAccountCurrency"] for one in entries))

    @property
    def held(self) -> float:
        return float(sum(one["v"] for one in self.portfolio["holdings"].values()))

    @property
    def equity(self) -> float:
        (line,) = self.call("live/list", projectId=self.project)["live"]
        return float(line["equity"])


@pytest.fixture
def live(live_call: Any) -> Live:
    return Live(live_call, brokerage=RICH).after(4)


def near(value: float) -> Any:
    return pytest.approx(value, abs=0.03)


MOMENTS = [0, 60, 10 * 60, HOUR, HOUR, DAY, 0.5, DAY]


def test_all_statistics_agree_at_every_moment(live: Live) -> None:
    start = live.equity + live.figures["Fees"] * -1
    for seconds in MOMENTS:
        live.after(seconds)
        figures, trades, orders = live.figures, live.trades, live.orders
        assert figures["Equity"] == near(live.equity) == near(live.cash + live.held)
        assert figures["Holdings"] == near(live.held)
        assert figures["Fees"] == -FEE * len(orders)
        earned = sum(one["profitLoss"] for one in trades)
        assert figures["Net Profit"] == pytest.approx(earned - FEE * len(orders), abs=0.5)
        opened = sum(one.get("u", 0) for one in live.portfolio["holdings"].values())
        assert figures["Unrealized"] == pytest.approx(opened, abs=0.5)
        assert figures["Equity"] == near(start + figures["Net Profit"] + figures["Unrealized"])
        assert figures["Volume"] == near(sum(abs(one["value"]) for one in orders))
        assert live.points("Strategy Equity", "Equity")[-1][-1] == near(live.equity)


def test_the_portfolio_follows_from_the_initial_holdings_and_the_orders(live: Live) -> None:
    for seconds in MOMENTS:
        live.after(seconds)
        cash, held = 50_000.0, {"BTCUSD 2XR": 0.5, "EURUSD 8G": -10_000.0}
        for order in live.orders:
            cash -= order["quantity"] * order["price"] + FEE
            symbol = order["symbol"]["id"]
            held[symbol] = held.get(symbol, 0) + order["quantity"]
        portfolio = live.portfolio
        assert portfolio["cash"]["USD"]["amount"] == near(cash)
        assert {key: one["q"] for key, one in portfolio["holdings"].items()} == {
            key: quantity for key, quantity in held.items() if quantity
        }


def test_holdings_have_short_field_names(live: Live) -> None:
    holdings = live.portfolio["holdings"]
    assert holdings["BTCUSD 2XR"] == {"a": 100_000, "q": 0.5, "p": 100_000, "v": 50_000}
    assert holdings["EURUSD 8G"]["v"] == -10_842
    assert live.portfolio["cash"]["EUR"] == {
        "securitySymbols": [],
        "symbol": "EUR",
        "amount": 200,
        "conversionRate": 1.1,
        "currencySymbol": "€",
        "valueInAccountCurrency": 220,
    }
    holding = live.after(HOUR).portfolio["holdings"]["BTCUSD 2XR"]
    assert holding["v"] == near(holding["q"] * holding["p"])
    assert holding["u"] == near(holding["v"] - 50_000)
    assert holding["up"] == near(100 * holding["u"] / 50_000)


def test_a_new_account_has_us_dollars(live_call: Any) -> None:
    live = Live(live_call)
    assert live.portfolio["holdings"] == {}
    assert live.portfolio["cash"].keys() == {"USD"}
    assert live.equity == live.cash == 100_000


def test_results_grow_with_the_clock(live: Live) -> None:
    seen = []
    for seconds in (0, HOUR, DAY):
        live.after(seconds)
        seen.append((live.orders, live.trades, live.lines(), live.points("Benchmark", "Benchmark")))
    for before, after in pairwise(seen):
        for shorter, longer in zip(before[:3], after[:3], strict=True):
            assert longer[: len(shorter)] == shorter
            assert len(longer) > len(shorter)
    assert [len(points) for *_, points in seen[:2]] == [1, 61]


def test_the_first_order_exists_when_the_deployment_runs(live_call: Any) -> None:
    live = Live(live_call).after(3.9)
    assert (live.orders, live.insights) == ([], [])
    (order,) = live.after(0.1).orders
    assert order["symbol"]["id"] == "SPY R735QTJ8XC9X"
    assert (order["time"], order["status"]) == ("2026-11-21T14:05:13Z", 3)
    assert [event["status"] for event in order["events"]] == ["submitted", "filled"]
    assert {event["algorithmId"] for event in order["events"]} == {live.deployment}
    assert live.insights[0]["generatedTime"] == order["events"][1]["time"]


def course(caller_for: Callable[[Sandbox], Any], seed: int) -> list[Any]:
    with Sandbox(clock=Clock(), pace=0, seed=seed) as sandbox:
        call = caller_for(sandbox)
        live = Live(call).after(DAY)
        return [(order["quantity"], order["price"]) for order in live.orders]


def test_the_simulation_is_determined_by_the_seed(caller_for: Callable[[Sandbox], Any]) -> None:
    assert course(caller_for, 1) == course(caller_for, 1)
    assert course(caller_for, 1) != course(caller_for, 2)


def test_two_deployments_trade_differently(live_call: Any) -> None:
    first, second = Live(live_call), Live(live_call)
    first.after(DAY)
    assert first.orders[0]["price"] != second.orders[0]["price"]


def test_a_trade_consists_of_its_two_orders(live: Live) -> None:
    orders = live.after(DAY).orders
    trades = live.trades
    assert len(trades) > 5
    for trade in trades:
        bought, sold = trade["orders"]
        assert [bought, sold] == [orders[number - 1] for number in trade["orderIds"]]
        assert (trade["entryTime"], trade["exitTime"]) == (bought["time"], sold["time"])
        assert (trade["entryPrice"], trade["exitPrice"]) == (bought["price"], sold["price"])
        assert trade["quantity"] == bought["quantity"] == -sold["quantity"]
        assert trade["profitLoss"] == near(-bought["value"] - sold["value"])
        assert trade["totalFees"] == 2 * FEE
        assert trade["mae"] <= trade["profitLoss"] <= trade["mfe"]


def test_an_insight_is_scored_when_its_period_ends(live: Live) -> None:
    live.after(DAY)
    now = live.call.sandbox.clock.now().timestamp()
    insights, trades = live.insights, live.trades
    closed = [one for one in insights if one["closeTime"] <= now]
    assert [one["scoreFinal"] for one in insights] == [one["closeTime"] <= now for one in insights]
    assert len(closed) == len(trades)
    for insight, trade in zip(closed, trades, strict=True):
        assert insight["closeTime"] == insight["generatedTime"] + insight["period"]
        assert (insight["reference"], insight["referenceFinal"]) == (
            trade["entryPrice"],
            trade["exitPrice"],
        )
        assert insight["scoreDirection"] == str(int(trade["isWin"]))
    assert len({one["id"] for one in insights}) == len(insights)


def test_liquidating_places_one_order_for_each_holding(live: Live) -> None:
    live.after(10 * 60)
    before, equity, held = live.orders, live.equity, live.portfolio["holdings"]
    live.end("liquidate")
    assert live.portfolio["holdings"] == {}
    closing = live.orders[len(before) :]
    assert {one["symbol"]["id"]: -one["quantity"] for one in closing} == {
        key: one["q"] for key, one in held.items()
    }
    assert {one["time"] for one in closing} == {"2026-11-21T14:15:13Z"}
    assert live.equity == near(live.cash) == near(equity - FEE * len(held))
    given = [one for one in live.trades if len(one["orderIds"]) == 1]
    assert {one["symbols"][0]["id"]: one["direction"] for one in given} == {
        "BTCUSD 2XR": 0,
        "EURUSD 8G": 1,
    }
    assert {one["entryTime"] for one in given} == {"2026-11-21T14:05:09Z"}
    assert [one["securityType"] for one in closing[:2]] == [7, 4]
    assert live.points("Strategy Equity", "Equity")[-1][-1] == near(live.cash)
    assert live.points("Exposure", "Equity - Long Ratio")[-1][-1] == 0


def test_stopping_keeps_the_holdings_and_ends_the_simulation(live: Live) -> None:
    live.after(10 * 60)
    names = ("portfolio", "orders", "trades", "insights", "figures", "equity")
    before = [getattr(live, name) for name in names]
    lines = live.lines()
    live.end("stop")
    assert [getattr(live, name) for name in names] == before
    assert live.after(DAY).portfolio["holdings"] != {}
    assert [getattr(live, name) for name in names] == before
    assert len(live.lines()) == len(lines) + 1


@pytest.mark.parametrize("how", ["stop", "liquidate"])
def test_a_deployment_that_never_ran_has_no_trades(live_call: Any, how: str) -> None:
    live = Live(live_call, brokerage=RICH).after(1)
    live.end(how)
    live.after(DAY)
    assert len(live.orders) == (2 if how == "liquidate" else 0)
    assert len(live.portfolio["holdings"]) == (0 if how == "liquidate" else 2)
    assert live.insights == []
    assert live.chart("Strategy Equity") == {"name": "Strategy Equity"}


def test_no_orders_without_cash_or_with_everything_held(live_call: Any) -> None:
    broke = PAPER | {"cash": [{"currency": "USD", "amount": 10}]}
    both = [{"symbolId": f"{name} R735QTJ8XC9X", "quantity": 1} for name in ("SPY", "AAPL")]
    for brokerage, held in ((broke, 0), (PAPER | {"holdings": both}, 2)):
        live = Live(live_call, brokerage=brokerage).after(DAY)
        assert live.orders == []
        assert len(live.portfolio["holdings"]) == held
        assert live.points("Strategy Equity", "Equity")[-1][-1] == near(live.equity)


def test_initial_holdings_are_not_traded(live_call: Any) -> None:
    spy = {"symbolId": "SPY R735QTJ8XC9X", "symbol": "SPY", "quantity": 3}
    live = Live(live_call, brokerage=PAPER | {"holdings": [spy]}).after(DAY)
    assert {one["symbol"]["id"] for one in live.orders} == {"AAPL R735QTJ8XC9X"}
    assert live.portfolio["holdings"]["SPY R735QTJ8XC9X"]["q"] == 3


def test_a_very_long_run_stops_trading_but_can_still_be_read(live_call: Any) -> None:
    live = Live(live_call).after(100 * DAY)
    orders = live.read("orders", start=0, end=1)["length"]
    assert live.after(900 * DAY).read("orders", start=0, end=1)["length"] == orders
    assert live.figures["Equity"] == near(live.equity) == near(live.cash + live.held)
    live.end("liquidate")
    assert live.equity == near(live.cash)
