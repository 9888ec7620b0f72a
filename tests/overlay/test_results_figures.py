"""Statistics become numbers, under the names that QuantConnect uses."""

import math
from typing import Any

import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import Statistics, optimization_statistics, statistics
from quantconnect_client.results._names import (
    OPTIMIZATION_FIGURES,
    OPTIMIZATION_PERCENTS,
    ORDER_DIRECTIONS,
    ORDER_STATUSES,
    ORDER_TYPES,
    PRICE_ADJUSTMENTS,
    SECURITY_TYPES,
    TRADE_DIRECTIONS,
    Names,
)
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.optimization_backtest import OptimizationBacktest
from quantconnect_openapi.models.statistics_result import StatisticsResult
from tests.spec import DOCUMENT

SCHEMAS = DOCUMENT["components"]["schemas"]


def backtest(**fields: Any) -> BacktestResult:
    return BacktestResult.from_dict({"backtestId": "b", "name": "first", **fields})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.345%", 0.12345),
        ("0.00 %", 0.0),
        ("-3.007%", -0.03007),
        ("$100,000.00", 100000.0),
        ("-$1.50", -1.5),
        ("$-1.50", -1.5),
        ("€1,234.5", 1234.5),
        ("NT$12", 12.0),
        ("Fr 7.25", 7.25),
        ("zł1,000", 1000.0),
        ("1.5e3", 1500.0),
        ("2E-2%", 0.0002),
        (".5", 0.5),
        ("+7", 7.0),
        ("1000000", 1000000.0),
        (" 46 ", 46.0),
        (46, 46.0),
        (0.5, 0.5),
        ("", None),
        ("  ", None),
        (None, None),
    ],
)
def test_numeric_strings_become_numbers(text: object, value: float | None) -> None:
    assert statistics({"Figure": text}) == {"Figure": value}


@pytest.mark.parametrize(
    "text",
    [
        "SPY R735QTJ8XC9X",
        "2024-01-02",
        "10:30:00",
        "1,23",
        "12 345",
        "--5",
        "-$-5",
        "5%%",
        "$",
        "%",
        "e5",
        "nan",
        "inf",
        "1_000",
        "v2",
        "R2",
        "1.2M",
    ],
)
def test_other_strings_are_unchanged(text: str) -> None:
    assert statistics({"Figure": text}) == {"Figure": text}


def test_a_backtest_has_its_statistics_under_their_own_names() -> None:
    found = statistics(
        backtest(statistics={"Sharpe Ratio": "1.25", "Profit-Loss Ratio": "0.97", "My Own": "7%"})
    )

    assert found == {"Sharpe Ratio": 1.25, "Profit-Loss Ratio": 0.97, "My Own": 0.07}


def test_the_statistics_of_a_running_backtest_are_parsed() -> None:
    running = backtest(runtimeStatistics={"Equity": "$99.50", "Return": "-0.50 %"})

    assert running.runtime_statistics
    assert statistics(running.runtime_statistics) == {"Equity": 99.5, "Return": -0.005}


@pytest.mark.parametrize("fields", [{}, {"statistics": None}, {"statistics": []}])
def test_a_backtest_without_statistics_has_none(fields: dict[str, Any]) -> None:
    assert statistics(backtest(**fields)) == {}


def test_a_value_without_names_is_rejected() -> None:
    with pytest.raises(InvalidRequestError, match="statistics by name; it is a list"):
        statistics(["1.25"])  # type: ignore[arg-type]


def test_the_statistics_of_an_optimization_have_the_names_and_units_of_a_backtest() -> None:
    point = OptimizationBacktest.from_dict(
        {"statistics": {"My Own": 3, "15": 1.25, "7": 12.3, "0": 0.021, "25": 9}}
    )

    found = optimization_statistics(point)

    assert found == {
        "Alpha": 0.021,
        "Drawdown": 0.123,
        "Sharpe Ratio": 1.25,
        "My Own": 3.0,
        "25": 9.0,
    }
    assert list(found)[:3] == ["Alpha", "Drawdown", "Sharpe Ratio"]


def test_statistics_of_older_optimizations_are_lists() -> None:
    values: list[float | None] = [float(number) for number in range(21)]
    values[3] = None
    point = OptimizationBacktest.from_dict({"statistics": values})

    found = optimization_statistics(point)

    assert len(found) == 21
    assert found["Average Loss"] is None
    assert found["Sharpe Ratio"] == 15.0
    assert found["Win Rate"] == 0.2
    assert optimization_statistics(values) == found


def test_a_backtest_that_has_not_started_has_no_statistics() -> None:
    assert optimization_statistics(OptimizationBacktest.from_dict({"name": "one"})) == {}
    assert optimization_statistics(OptimizationBacktest.from_dict({"statistics": None})) == {}


def test_the_names_of_the_statistics_match_the_spec() -> None:
    described = SCHEMAS["OptimizationStatistics"]["properties"]
    texts = [described[str(number)]["description"].lower() for number in range(len(described))]

    assert len(OPTIMIZATION_FIGURES) == len(texts)
    for name, text in zip(OPTIMIZATION_FIGURES, texts, strict=True):
        assert name in SCHEMAS["StatisticsResult"]["properties"]
        assert all(word in text for word in name.lower().replace("-", " ").split()), (name, text)
        assert (name in OPTIMIZATION_PERCENTS) == ("percent" in text), (name, text)


@pytest.mark.parametrize(
    ("schema", "field", "names"),
    [
        ("Order", "type", ORDER_TYPES),
        ("Order", "status", ORDER_STATUSES),
        ("Order", "direction", ORDER_DIRECTIONS),
        ("Order", "securityType", SECURITY_TYPES),
        ("Order", "priceAdjustmentMode", PRICE_ADJUSTMENTS),
        ("ClosedTrade", "direction", TRADE_DIRECTIONS),
    ],
)
def test_the_names_of_enumeration_values_match_the_spec(
    schema: str, field: str, names: Names
) -> None:
    described = SCHEMAS[schema]["properties"][field]
    values = described["x-extensible-enum"]

    assert names == dict(zip(values, described["x-enum-varnames"], strict=True))


def test_every_numeric_statistic_is_a_typed_attribute() -> None:
    texts = dict.fromkeys(StatisticsResult._NAMES, "1.5")
    numbers = [name for name in StatisticsResult._NAMES.values() if name != "lowest_capacity_asset"]

    found = statistics(StatisticsResult.from_dict(texts))

    assert [getattr(found, name) for name in numbers] == [1.5] * 26
    assert {name for name in vars(Statistics) if not name.startswith("_")} == set(numbers)
    assert Statistics.sharpe_ratio is vars(Statistics)["sharpe_ratio"]


@pytest.mark.parametrize("texts", [{}, {"Beta": ""}, {"Beta": None}, {"Beta": "n/a"}])
def test_a_missing_number_is_nan_as_an_attribute(texts: dict[str, Any]) -> None:
    assert math.isnan(statistics(texts).beta)


def test_attributes_have_the_units_of_the_mapping() -> None:
    found = statistics({"Drawdown": "12.5%", "Total Fees": "$1,234.50"})

    assert (found.drawdown, found.total_fees) == (0.125, 1234.5)
    assert found == {"Drawdown": 0.125, "Total Fees": 1234.5}
    assert optimization_statistics({"15": 1.25}).sharpe_ratio == 1.25  # type: ignore[arg-type]
