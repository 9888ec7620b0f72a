"""Summaries of a backtest in a notebook and in a terminal."""

from typing import Any

from quantconnect_client.results import Summary
from quantconnect_openapi.models.backtest_result import BacktestResult


def backtest(name: str = "first", **fields: Any) -> BacktestResult:
    return BacktestResult.from_dict({"backtestId": "b", "name": name, **fields})


def finished(name: str = "first", **statistics: str) -> BacktestResult:
    return backtest(
        name,
        status="Completed.",
        backtestStart="2024-01-02 00:00:00",
        backtestEnd="2024-12-31 23:59:59",
        statistics=statistics,
    )


def test_a_summary_prints_as_aligned_text() -> None:
    summary = Summary(finished(Drawdown="12.5%", Fees="$1,250.00"))

    assert str(summary).splitlines() == [
        "first: Completed, 2024-01-02 to 2024-12-31",
        "Drawdown      12.5%",
        "Fees      $1,250.00",
    ]
    assert repr(summary) == str(summary)


def test_a_summary_exposes_its_numbers() -> None:
    summary = Summary(finished(Drawdown="12.5%"))

    assert summary.name == "first"
    assert summary.statistics == {"Drawdown": 0.125}


def test_a_summary_is_a_table_in_a_notebook() -> None:
    html = Summary(finished(Drawdown="12.5%"))._repr_html_()

    assert html.startswith("<table><caption>first: Completed, 2024-01-02 to 2024-12-31</caption>")
    assert '<th style="text-align: left">Drawdown</th>' in html
    assert '<td style="text-align: right">12.5%</td>' in html


def test_backtest_text_is_escaped_in_html() -> None:
    evil = '<img src=x onerror="alert(1)">'
    first = Summary(finished(evil, **{evil: evil}))

    for html in (first._repr_html_(), first.compare([finished(evil)])._repr_html_()):
        assert "<img" not in html
        assert "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;" in html


def test_a_summary_without_statistics_is_one_line() -> None:
    assert str(Summary(backtest(status="In Queue..."))) == "first: In Queue"
    assert str(Summary(backtest())) == "first"


def test_names_and_values_stay_on_one_line() -> None:
    summary = Summary(finished("two\nlines", **{"My Own": "1\n2", "None": ""}))

    assert summary.name == "two lines"
    assert str(summary).splitlines()[1:] == ["My Own  1 2", "None       "]


def test_a_null_figure_is_empty() -> None:
    summary = Summary(backtest(statistics={"Alpha": None}))

    assert str(summary).splitlines()[1].strip() == "Alpha"


def test_backtests_are_compared_side_by_side() -> None:
    first = Summary(finished("fast", Alpha="0.1", Beta="1"))
    second = Summary(finished("slower", Alpha="-0.25"))

    table = first.compare([second, finished("third", Gamma="7")])

    assert str(table).splitlines() == [
        "3 backtests",
        "       fast  slower  third",
        "Alpha   0.1   -0.25       ",
        "Beta      1               ",
        "Gamma                    7",
    ]
    assert repr(table) == str(table)
    assert "<thead><tr><th></th><th>fast</th><th>slower</th><th>third</th></tr>" in table.to_html()
