"""Charts become data frames, in pandas and in polars."""

import math
from datetime import UTC, datetime
from typing import Any, Literal

import pandas as pd
import polars as pl
import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import chart_frame, equity_curve
from quantconnect_client.results._charts import drawdowns
from quantconnect_openapi.models.chart import Chart

FIRST, SECOND, THIRD = 1708439400, 1708525800, 1708612200


def chart(**series: Any) -> Chart:
    """A chart whose series are given as JSON, or as their points alone."""
    written = {
        name: one if isinstance(one, dict) else {"name": name, "values": one}
        for name, one in series.items()
    }
    return Chart.from_dict({"name": "Any", "series": written})


def cells(frame: pl.DataFrame) -> dict[str, list[Any]]:
    return frame.drop("time").to_dict(as_series=False)


def test_each_series_is_a_column_and_each_time_a_row() -> None:
    frame = chart_frame(chart(Long=[[FIRST, 1], [SECOND, 2.5]], Short=[[FIRST, -1], [SECOND, 0]]))

    assert list(frame.columns) == ["Long", "Short"]
    assert frame.index.name == "time"
    assert frame.index[0] == pd.Timestamp("2024-02-20 14:30:00", tz="UTC")
    assert frame["Long"].tolist() == [1.0, 2.5]
    assert frame["Short"].tolist() == [-1.0, 0.0]


def test_polars_has_the_times_as_a_column() -> None:
    frame = chart_frame(chart(Long=[[FIRST, 1], [SECOND, 2.5]]), "polars")

    assert frame.schema == {"time": pl.Datetime("us", "UTC"), "Long": pl.Float64}
    assert frame["time"][0] == datetime(2024, 2, 20, 14, 30, tzinfo=UTC)
    assert frame["Long"].to_list() == [1.0, 2.5]


@pytest.mark.parametrize(
    ("point", "value"),
    [
        ([FIRST, 1.5], 1.5),
        ([FIRST, None], None),
        ([FIRST], None),
        ({"x": FIRST, "y": 1.5}, 1.5),
        ({"x": str(FIRST), "y": 1.5}, 1.5),
        ({"x": "2024-02-20T14:30:00Z", "y": 1.5}, 1.5),
        ({"x": FIRST, "y": None}, None),
        ({"x": FIRST}, 0.0),
    ],
)
def test_every_form_of_a_point_is_parsed(point: Any, value: float | None) -> None:
    frame = chart_frame(chart(One=[point]), "polars")

    assert frame["time"].to_list() == [datetime(2024, 2, 20, 14, 30, tzinfo=UTC)]
    assert frame["One"].to_list() == [value]


@pytest.mark.parametrize("point", [{"y": 1}, {"x": "", "y": 1}, [None, 1], []])
def test_points_without_a_time_are_omitted(point: Any) -> None:
    frame = chart_frame(chart(One=[point, [FIRST, 2]]), "polars")

    assert frame["One"].to_list() == [2.0]


def test_a_malformed_point_does_not_drop_the_others() -> None:
    frame = chart_frame(chart(One=[None, {"x": FIRST, "y": 1}, [SECOND, 2]]), "polars")

    assert frame["One"].to_list() == [1.0, 2.0]


def test_candles_have_four_columns() -> None:
    candles = {"seriesType": 2, "values": [[FIRST, 10, 12, 9, 11], [SECOND, 11.5]]}

    frame = chart_frame(chart(Equity=candles), "polars")

    assert cells(frame) == {
        "Equity.open": [10.0, None],
        "Equity.high": [12.0, None],
        "Equity.low": [9.0, None],
        "Equity.close": [11.0, 11.5],
    }


def test_candles_have_four_columns_even_if_all_are_single_values() -> None:
    frame = chart_frame(chart(Equity={"seriesType": 2, "values": [[FIRST, 10]]}))

    assert list(frame.columns) == ["Equity.open", "Equity.high", "Equity.low", "Equity.close"]
    assert frame["Equity.close"].tolist() == [10.0]


def test_points_with_a_different_number_of_values_keep_all_values() -> None:
    frame = chart_frame(chart(Space=[[FIRST, 1, 2], [SECOND, 3]]), "polars")

    assert cells(frame) == {"Space.1": [1.0, 3.0], "Space.2": [2.0, None]}


def test_tooltips_of_a_scatter_series_have_a_column() -> None:
    points = [{"x": FIRST, "y": 1, "tooltip": "Long entry"}, {"x": SECOND, "y": 2, "tooltip": None}]

    frame = chart_frame(chart(Entries={"seriesType": 1, "values": points}), "polars")

    assert cells(frame) == {"Entries": [1.0, 2.0], "Entries.tooltip": ["Long entry", None]}


def test_series_of_different_lengths_are_joined_by_time() -> None:
    frame = chart_frame(chart(A=[[FIRST, 1], [THIRD, 3]], B=[[SECOND, 2]]))

    assert [moment.timestamp() for moment in frame.index] == [FIRST, SECOND, THIRD]
    assert frame["A"].tolist()[::2] == [1.0, 3.0]
    assert math.isnan(frame["A"].tolist()[1])
    assert frame["B"].tolist()[1] == 2.0


def test_the_last_of_several_points_at_one_time_is_used_in_any_order() -> None:
    frame = chart_frame(chart(A=[[SECOND, 2], [FIRST, 1], [SECOND, 5]]), "polars")

    assert frame["A"].to_list() == [1.0, 5.0]


def test_colliding_column_names_are_made_unique() -> None:
    series = {"time": [[FIRST, 1]], "A": [[FIRST, 1, 2]], "A.1": [[FIRST, 3]]}

    frame = chart_frame(chart(**series), "polars")

    assert cells(frame) == {"time_": [1.0], "A.1": [1.0], "A.2": [2.0], "A.1_": [3.0]}


@pytest.mark.parametrize(
    "empty", [{"name": "Any"}, {"name": "Any", "series": []}, {"name": "Any", "series": None}]
)
def test_an_empty_chart_is_an_empty_frame_of_the_same_type(empty: dict[str, Any]) -> None:
    frame = chart_frame(Chart.from_dict(empty))

    assert frame.empty
    assert frame.index.name == "time"
    assert str(frame.index.dtype) == "datetime64[us, UTC]"
    assert chart_frame(Chart.from_dict(empty), "polars").schema == {
        "time": pl.Datetime("us", "UTC")
    }


@pytest.mark.parametrize("values", [None, []])
def test_a_series_without_points_is_an_empty_column(values: Any) -> None:
    frame = chart_frame(chart(A={"name": "A", "values": values}, B=[[FIRST, 1]]), "polars")

    assert cells(frame) == {"A": [None], "B": [1.0]}
    assert frame.schema["A"] == pl.Float64


def test_an_equity_curve_has_the_drawdown_beside_it() -> None:
    equity = {
        "seriesType": 2,
        "values": [[FIRST, 9, 12, 8, 10], [SECOND, 10, 11, 7, 8], [THIRD, 12]],
    }

    frame = equity_curve(chart(Equity=equity, Return=[[FIRST, 1]]))

    assert frame["equity"].tolist() == [10.0, 8.0, 12.0]
    assert frame["drawdown"].tolist() == pytest.approx([0.0, -0.2, 0.0])
    assert frame.index.name == "time"


def test_gaps_are_omitted_from_a_curve() -> None:
    frame = equity_curve(chart(Equity=[[FIRST, 1], [SECOND, None], [THIRD, 3]]), "polars")

    assert frame["equity"].to_list() == [1.0, 3.0]


def test_the_equity_of_an_optimization_is_a_curve_too() -> None:
    frame = equity_curve([[SECOND, 5.0], [FIRST, 9.0, 12.0, 8.0, 10.0]], "polars")

    assert frame["equity"].to_list() == [10.0, 5.0]
    assert frame["drawdown"].to_list() == [0.0, -0.5]


def test_the_series_of_the_curve_can_be_chosen() -> None:
    frame = equity_curve(chart(Benchmark=[[FIRST, 4], [SECOND, 3]]), series="Benchmark")

    assert frame["drawdown"].tolist() == [0.0, -0.25]


def test_a_missing_series_is_reported_with_the_existing_ones() -> None:
    with pytest.raises(
        InvalidRequestError, match="of the chart 'Any', Long, Short; it is 'Equity'"
    ):
        equity_curve(chart(Long=[], Short=[]))


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_chart_without_points_is_an_empty_curve(library: Literal["pandas", "polars"]) -> None:
    frame = equity_curve(Chart.from_dict({"name": "Strategy Equity"}), library)

    assert len(frame) == 0
    assert "drawdown" in frame.columns


def test_a_drawdown_is_measured_from_the_highest_point_so_far() -> None:
    assert drawdowns([100, 80, 120, 90, 60]) == pytest.approx([0, -0.2, 0, -0.25, -0.5])
    assert drawdowns([0, -5]) == [0.0, 0.0]
    assert drawdowns([]) == []
