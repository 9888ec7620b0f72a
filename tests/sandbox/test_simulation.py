import itertools
from datetime import UTC, date, datetime
from math import prod
from statistics import fmean, pstdev

import pytest

from quantconnect_sandbox.backtests.figures import (
    decimal,
    portfolio_statistics,
    runtime_statistics,
    statistics,
)
from quantconnect_sandbox.backtests.performance import drawdown, measure, recovery_days
from quantconnect_sandbox.backtests.plan import read_plan
from quantconnect_sandbox.backtests.rolling import months_of, rolling_window, window
from quantconnect_sandbox.backtests.simulation import LONG, SHORT, Run, Trade
from quantconnect_sandbox.backtests.simulation import simulate as simulate_plan
from quantconnect_sandbox.backtests.trades import closed_trades, trade_statistics
from tests.cases import for_each


def main(*lines: str) -> dict[str, str]:
    return {"main.py": "".join(f"self.{line}\n" for line in lines)}


def simulate(text: str, sources: dict[str, str]) -> Run:
    return simulate_plan(read_plan(text, sources))


def close(day: int) -> datetime:
    return datetime(2024, 1, day, 21, tzinfo=UTC)


RUNS = [simulate(f"run {n}", {}) for n in range(20)]
FINE_RUNS = [
    simulate(f"run {n}", main(f"add_equity('SPY', Resolution.{resolution})"))
    for resolution in ("HOUR", "MINUTE")
    for n in range(3)
]
EVERY_RUN = RUNS + FINE_RUNS
for_each_run = for_each(EVERY_RUN, lambda run: f"EVERY_RUN[{EVERY_RUN.index(run)}]")
TINY = Run(
    days=[date(2024, 1, day) for day in (1, 2, 3, 4, 5)],
    bar_prices=[100.0, 110.0, 99.0, 105.0, 105.0],
    bar_equity=[1000.0, 1098.0, 1098.0, 1036.0, 1036.0],
    trades=[
        Trade(0, 1, close(1), close(2), LONG, 10, 1000.0, [100.0, 110.0]),
        Trade(2, 3, close(3), close(4), SHORT, 10, 1098.0, [99.0, 105.0]),
    ],
)


def test_a_simulation_depends_on_its_input_text_only() -> None:
    simulate_plan.cache_clear()
    first, again = simulate("a", {}), simulate("b", {})
    simulate_plan.cache_clear()
    assert simulate("a", {}) is not first
    assert (simulate("a", {}).prices, simulate("a", {}).trades) == (first.prices, first.trades)
    assert simulate("a", {}).prices != again.prices


@pytest.mark.parametrize(
    ("lines", "first", "last"),
    [
        ([], date(2024, 1, 1), date(2024, 12, 31)),
        (["set_start_date(2020, 1, 4)"], date(2020, 1, 6), date(2021, 1, 1)),
        (
            ["set_start_date(2020, 1, 1)", "set_end_date(2021, 6, 4)"],
            date(2020, 1, 1),
            date(2021, 6, 4),
        ),
        (
            ["set_start_date(2013, 10, 7)", "set_end_date(2013, 10, 11)"],
            date(2013, 10, 7),
            date(2013, 10, 11),
        ),
        (
            ["set_start_date(2020, 1, 1)", "set_end_date(2019, 1, 1)"],
            date(2020, 1, 1),
            date(2020, 1, 7),
        ),
        (
            ["set_start_date(2000, 1, 3)", "set_end_date(9999, 1, 1)"],
            date(2000, 1, 3),
            date(2019, 12, 27),
        ),
        (["set_start_date(1, 1, 1)"], date(2024, 1, 1), date(2024, 12, 31)),
        (["set_start_date(9999, 12, 31)"], date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_simulation_covers_the_weekdays_of_its_period(
    lines: list[str], first: date, last: date
) -> None:
    days = simulate("x", main(*lines)).days
    assert (days[0], days[-1]) == (first, last)
    assert all(day.weekday() < 5 for day in days)
    assert all(before < after for before, after in itertools.pairwise(days))


@pytest.mark.parametrize(
    ("line", "cash"),
    [("set_cash(25_000)", 25_000), ("set_cash(1e999)", 100_000), ("set_cash(-5)", 100_000)],
)
def test_a_simulation_starts_with_the_cash_of_the_code(line: str, cash: float) -> None:
    assert simulate("x", main(line)).equity[0] == cash


@pytest.mark.parametrize(
    ("code", "bars"),
    [
        ("", 1),
        ("Resolution.DAILY", 1),
        ("self.add_equity('SPY', Resolution.HOUR), Resolution.DAILY", 7),
        ("Resolution.HOUR, Resolution.Minute", 13),
        ("f(Resolution.TICK)", 13),
        ("Other.HOUR, HOUR, 'Resolution.HOUR'", 1),
    ],
)
def test_the_finest_resolution_of_the_code_sets_the_bars(code: str, bars: int) -> None:
    assert len(read_plan("x", {"main.py": code}).closes) == bars


@pytest.mark.parametrize(
    ("call", "line"),
    [
        ("self.log('plain')", "plain"),
        ("self.Debug(f'a {x} b {y!r}')", "a 5 b 5"),
        ("self.error(x)", "5"),
        ("self.log('a ' + x)", "5"),
        ("self.log(12)", "12"),
        ("if x:\n            self.log('inner')", "inner"),
        ("math.log(x)", None),
        ("self.log()", None),
        ("log('other')", None),
    ],
)
def test_the_log_calls_of_the_code_become_log_lines(call: str, line: str | None) -> None:
    code = f"class A:\n    def on_data(self, data):\n        {call}\n"
    calls = read_plan("x", {"main.py": code}).log_calls
    assert [one.line("5") for one in calls] == ([line] if line else [])
    assert read_plan("x", {"main.py": code.replace("on_data", "helper")}).log_calls == ()


@for_each_run
def test_the_equity_equals_the_result_of_the_trades(run: Run) -> None:
    assert run.trades
    earned = sum(trade.profit - trade.fees for trade in run.trades)
    assert run.equity[-1] == pytest.approx(run.equity[0] + earned, abs=0.01)
    for trade in run.trades:
        assert trade.prices == run.bar_prices[trade.entry : trade.exit + 1]
        gained = run.bar_equity[trade.exit] - run.bar_equity[trade.entry]
        assert gained == pytest.approx(trade.profit - trade.fees, abs=0.02)
        assert trade.stake == pytest.approx(run.bar_equity[trade.entry], abs=0.01)
        assert trade.quantity * trade.prices[0] <= trade.stake
        assert (trade.opened, trade.closed) == (run.time(trade.entry), run.time(trade.exit))
    ends = [(trade.entry, trade.exit) for trade in run.trades]
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(ends))


def test_finer_bars_lie_within_the_hours_of_the_exchange() -> None:
    for run, per_day in zip(FINE_RUNS, [7] * 3 + [13] * 3, strict=True):
        assert len(run.bar_prices) == len(run.bar_equity) == per_day * len(run.days)
        times = [run.time(bar) for bar in range(2 * per_day)]
        assert times == sorted(times)
        assert {(time.hour, time.minute) for time in times} >= {(15, 0), (21, 0)}
        assert {time.date() for time in times} == set(run.days[:2])


@for_each_run
def test_holdings_and_sales_follow_from_the_orders(run: Run) -> None:
    bar, per_day = 0, len(run.closes)
    for day, units in enumerate(run.held):
        bar = day * per_day + per_day - 1
        holding = [one for one in run.trades if one.entry <= bar < one.exit]
        assert units == sum(one.sign * one.quantity for one in holding)
    assert run.held[-1] == 0
    assert sum(run.sales) == pytest.approx(
        sum(one.quantity * (one.prices[0] + one.prices[-1]) for one in run.trades)
    )


@pytest.mark.parametrize("run", [*RUNS[:5], *FINE_RUNS])
def test_a_partial_simulation_is_consistent(run: Run) -> None:
    for progress in (0, 0.1, 0.33, 0.5, 0.9):
        part = run.until(progress)
        earned = sum(trade.profit for trade in part.trades) - measure(part).fees
        held = part.open
        last = len(part.bar_prices) - 1
        open_profit = held.profits[last - held.entry] if held else 0.0
        assert part.equity[-1] == pytest.approx(run.equity[0] + earned + open_profit, abs=0.02)
        shown = runtime_statistics(part, measure(part))
        assert (shown["Holdings"] == "$0.00") == (part.held[-1] == 0)
        assert (part.held[-1] != 0) == (held is not None)


@for_each_run
def test_the_statistics_match_the_equity(run: Run) -> None:
    shown = statistics(measure(run))
    returns = [after / before - 1 for before, after in itertools.pairwise(run.equity)]
    sharpe = fmean(returns) / pstdev(returns) * 252**0.5
    peaks = list(itertools.accumulate(run.equity, max))
    deepest = max(1 - value / peak for value, peak in zip(run.equity, peaks, strict=True))
    assert shown["Net Profit"] == f"{100 * (run.equity[-1] / run.equity[0] - 1):.3f}%"
    assert shown["Sharpe Ratio"] == f"{sharpe:.3f}"
    assert shown["Drawdown"] == f"{100 * deepest:.3f}%"
    assert shown["End Equity"] == f"{run.equity[-1]:.2f}"
    assert shown["Total Orders"] == str(2 * len(run.trades))
    assert shown["Total Fees"] == f"${sum(trade.fees for trade in run.trades):,.2f}"
    assert all(isinstance(value, str) for value in shown.values())


@for_each_run
def test_trade_statistics_match_the_trades(run: Run) -> None:
    shown, trades = trade_statistics(run), closed_trades(run)
    wins = [trade for trade in trades if trade["isWin"]]
    assert shown["totalNumberOfTrades"] == len(trades)
    assert shown["numberOfWinningTrades"] == len(wins)
    profit = sum(trade["profitLoss"] for trade in trades)
    assert float(shown["totalProfitLoss"]) == pytest.approx(profit, abs=0.1)
    assert float(shown["winRate"]) == pytest.approx(len(wins) / len(trades), abs=1e-4)
    assert all(trade["mae"] <= trade["profitLoss"] <= trade["mfe"] for trade in trades)


def test_a_small_simulation_matches_manual_results() -> None:
    measured = measure(TINY)
    assert measured.net_profit == pytest.approx(0.036)
    assert measured.drawdown == pytest.approx(62 / 1098)
    assert measured.fees == 4
    assert measured.volume == 10 * (100 + 110 + 99 + 105)
    assert (measured.win_rate, measured.loss_rate) == (0.5, 0.5)
    assert measured.average_win == pytest.approx(0.098)
    assert measured.average_loss == pytest.approx(-62 / 1098)
    shown = trade_statistics(TINY)
    assert (shown["totalProfit"], shown["totalLoss"]) == ("100", "-60")
    assert (shown["profitFactor"], shown["maximumClosedTradeDrawdown"]) == ("1.6667", "-60")
    assert (shown["maxConsecutiveWinningTrades"], shown["maxConsecutiveLosingTrades"]) == (1, 1)
    assert shown["averageTradeDuration"] == "1.00:00:00"
    first, second = closed_trades(TINY)
    assert (first["profitLoss"], second["profitLoss"]) == (100, -60)
    assert (first["orderIds"], second["orderIds"]) == ([1, 2], [3, 4])
    assert first["entryTime"] == "2024-01-01T21:00:00Z"
    assert (second["direction"], second["isWin"], second["mfe"]) == (SHORT, False, 0)


def test_money_is_formatted_with_a_leading_sign() -> None:
    shown = runtime_statistics(TINY, measure(TINY))
    assert shown["Equity"] == "$1,036.00"
    assert shown["Fees"] == "-$4.00"
    assert shown["Net Profit"] == "$36.00"
    assert shown["Return"] == "3.60 %"
    assert shown["Unrealized"] == "$0.00"


def test_a_partial_simulation_has_only_closed_trades() -> None:
    part = TINY.until(0.6)
    assert part.equity == TINY.equity[:3]
    assert part.trades == TINY.trades[:1]
    assert TINY.until(1).trades == TINY.trades
    assert len(TINY.until(0).days) == 1


def test_an_open_position_has_one_order_and_its_value_is_unrealized() -> None:
    run = Run(
        days=TINY.days,
        bar_prices=[100.0, 110.0, 120.0, 125.0, 125.0],
        bar_equity=[1000.0, 1099.0, 1199.0, 1248.0, 1248.0],
        trades=[Trade(0, 3, close(1), close(4), LONG, 10, 1000.0, [100.0, 110.0, 120.0, 125.0])],
    )
    part = run.until(0.6)
    assert (part.trades, part.orders, part.open) == ([], 1, run.trades[0])
    assert part.held == [10, 10, 10]
    shown = runtime_statistics(part, measure(part))
    assert (shown["Holdings"], shown["Unrealized"]) == ("$1,200.00", "$200.00")
    assert (shown["Fees"], shown["Net Profit"], shown["Equity"]) == (
        "-$1.00",
        "-$1.00",
        "$1,199.00",
    )
    # The equity of a bar is that before its orders.
    assert run.until(0.2).open is None


def test_a_simulation_of_one_day_has_no_returns() -> None:
    measured = measure(TINY.until(0))
    assert (measured.net_profit, measured.sharpe, measured.win_rate, measured.beta) == (0, 0, 0, 0)
    assert trade_statistics(TINY.until(0))["totalNumberOfTrades"] == 0


@for_each_run
def test_months_follow_one_another_without_a_gap(run: Run) -> None:
    months = months_of(run)
    parts = [window(run, month, month) for month in months]
    assert [month.end for month in months][-2:] == [date(2024, 11, 30), date(2024, 12, 31)]
    growth = prod(1 + measure(part).net_profit for part in parts)
    assert growth == pytest.approx(run.equity[-1] / run.equity[0])
    assert sum(len(part.trades) for part in parts) == len(run.trades)
    assert sum(trade.profit for part in parts for trade in part.trades) == pytest.approx(
        sum(trade.profit for trade in run.trades)
    )


def test_a_window_over_the_whole_run_has_the_statistics_of_the_run() -> None:
    run = simulate("x", {})
    shown = rolling_window(run)
    assert list(shown)[:2] == ["M1_20240131", "M1_20240229"]
    assert list(shown)[-3:] == ["M3_20241231", "M6_20241231", "M12_20241231"]
    assert len(shown) == 15
    assert shown["M12_20241231"]["tradeStatistics"] == trade_statistics(run)
    assert shown["M12_20241231"]["portfolioStatistics"] == portfolio_statistics(measure(run))


def test_short_and_long_runs_have_the_expected_windows() -> None:
    short = simulate("x", main("set_start_date(2013, 10, 7)", "set_end_date(2013, 10, 11)"))
    assert list(rolling_window(short)) == [f"M{n}_20131011" for n in (1, 3, 6, 12)]
    long = simulate("x", main("set_start_date(2000, 1, 3)", "set_end_date(2019, 12, 20)"))
    assert list(rolling_window(long))[::14] == ["M1_20190131", "M12_20191220"]


@pytest.mark.parametrize(
    ("equity", "fall", "days"),
    [
        ([1, 2, 2, 3], 0, 0),
        ([2, 1, 2], 0.5, 2),
        ([4, 3, 1, 2], 0.75, 0),
        ([2, 1, 3, 2, 2, 3], 0.5, 3),
    ],
)
def test_drawdowns_and_recoveries_are_measured(equity: list[float], fall: float, days: int) -> None:
    assert drawdown(equity) == fall
    assert recovery_days(equity) == days


@pytest.mark.parametrize(
    ("value", "text"), [(100, "100"), (0.5, "0.5"), (0, "0"), (-1e-9, "0"), (1e7, "10000000")]
)
def test_decimals_have_no_trailing_digits(value: float, text: str) -> None:
    assert decimal(value) == text
