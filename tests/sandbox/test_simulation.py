import itertools
from datetime import date
from statistics import fmean, pstdev

import pytest

from quantconnect_sandbox.figures import decimal, runtime_statistics, statistics
from quantconnect_sandbox.performance import drawdown, measure, recovery_days
from quantconnect_sandbox.simulation import LONG, SHORT, Run, Trade, simulate
from quantconnect_sandbox.trades import closed_trades, trade_statistics


def main(*lines: str) -> dict[str, str]:
    return {"main.py": "".join(f"self.{line}\n" for line in lines)}


RUNS = [simulate(f"run {n}", {}) for n in range(20)]
TINY = Run(
    days=[date(2024, 1, day) for day in (1, 2, 3, 4, 5)],
    prices=[100.0, 110.0, 99.0, 105.0, 105.0],
    equity=[1000.0, 1098.0, 1098.0, 1036.0, 1036.0],
    trades=[
        Trade(0, 1, LONG, 10, [100.0, 110.0]),
        Trade(2, 3, SHORT, 10, [99.0, 105.0]),
    ],
)


def test_a_course_depends_on_its_text_only() -> None:
    assert simulate("a", {}) == simulate("a", {})
    assert simulate("a", {}) != simulate("b", {})


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
def test_a_course_covers_the_weekdays_of_its_period(
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
def test_a_course_starts_with_the_cash_of_the_code(line: str, cash: float) -> None:
    assert simulate("x", main(line)).equity[0] == cash


@pytest.mark.parametrize("run", RUNS)
def test_the_equity_is_what_the_trades_earn(run: Run) -> None:
    assert run.trades
    earned = sum(trade.profit - trade.fees for trade in run.trades)
    assert run.equity[-1] == pytest.approx(run.equity[0] + earned, abs=0.01)
    for trade in run.trades:
        assert trade.prices == run.prices[trade.entry : trade.exit + 1]
        gained = run.equity[trade.exit] - run.equity[trade.entry]
        assert gained == pytest.approx(trade.profit - trade.fees, abs=0.02)
        assert trade.quantity * trade.prices[0] <= run.equity[trade.entry]
    ends = [(trade.entry, trade.exit) for trade in run.trades]
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(ends))


@pytest.mark.parametrize("run", RUNS)
def test_the_figures_are_those_of_the_equity(run: Run) -> None:
    shown = statistics(measure(run))
    returns = [after / before - 1 for before, after in itertools.pairwise(run.equity)]
    sharpe = fmean(returns) / pstdev(returns) * 252**0.5
    deepest = max(
        1 - run.equity[j] / run.equity[i] for j in range(len(run.days)) for i in range(j + 1)
    )
    assert shown["Net Profit"] == f"{100 * (run.equity[-1] / run.equity[0] - 1):.3f}%"
    assert shown["Sharpe Ratio"] == f"{sharpe:.3f}"
    assert shown["Drawdown"] == f"{100 * deepest:.3f}%"
    assert shown["End Equity"] == f"{run.equity[-1]:.2f}"
    assert shown["Total Orders"] == str(2 * len(run.trades))
    assert all(isinstance(value, str) for value in shown.values())


@pytest.mark.parametrize("run", RUNS)
def test_trade_statistics_are_those_of_the_trades(run: Run) -> None:
    shown, trades = trade_statistics(run), closed_trades(run)
    wins = [trade for trade in trades if trade["isWin"]]
    assert shown["totalNumberOfTrades"] == len(trades)
    assert shown["numberOfWinningTrades"] == len(wins)
    profit = sum(trade["profitLoss"] for trade in trades)
    assert float(shown["totalProfitLoss"]) == pytest.approx(profit, abs=0.1)
    assert float(shown["winRate"]) == pytest.approx(len(wins) / len(trades), abs=1e-4)
    assert all(trade["mae"] <= trade["profitLoss"] <= trade["mfe"] for trade in trades)


def test_a_small_course_by_hand() -> None:
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


def test_money_is_written_with_its_sign_in_front() -> None:
    shown = runtime_statistics(TINY, measure(TINY))
    assert shown["Equity"] == "$1,036.00"
    assert shown["Fees"] == "-$4.00"
    assert shown["Net Profit"] == "$36.00"
    assert shown["Return"] == "3.60 %"
    assert shown["Unrealized"] == "$0.00"


def test_the_part_of_a_course_has_only_trades_that_are_closed() -> None:
    part = TINY.until(0.6)
    assert part.equity == TINY.equity[:3]
    assert part.trades == TINY.trades[:1]
    assert TINY.until(1) == TINY
    assert len(TINY.until(0).days) == 1


def test_a_course_of_one_day_has_no_returns() -> None:
    measured = measure(TINY.until(0))
    assert (measured.net_profit, measured.sharpe, measured.win_rate, measured.beta) == (0, 0, 0, 0)
    assert trade_statistics(TINY.until(0))["totalNumberOfTrades"] == 0


@pytest.mark.parametrize(
    ("equity", "fall", "days"),
    [
        ([1, 2, 2, 3], 0, 0),
        ([2, 1, 2], 0.5, 2),
        ([4, 3, 1, 2], 0.75, 0),
        ([2, 1, 3, 2, 2, 3], 0.5, 3),
    ],
)
def test_falls_and_recoveries(equity: list[float], fall: float, days: int) -> None:
    assert drawdown(equity) == fall
    assert recovery_days(equity) == days


@pytest.mark.parametrize(
    ("value", "text"), [(100, "100"), (0.5, "0.5"), (0, "0"), (-1e-9, "0"), (1e7, "10000000")]
)
def test_decimals_have_no_tail(value: float, text: str) -> None:
    assert decimal(value) == text
