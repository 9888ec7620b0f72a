"""Plots of equity and drawdown, without a display."""

import io
import pickle
from typing import Any, Literal

import pytest
from matplotlib import pyplot
from matplotlib.figure import Figure

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import chart_frame, equity_curve, plot
from quantconnect_openapi.models.chart import Chart

POINTS = [[1708439400, 10.0], [1708525800, 8.0], [1708612200, 12.0]]
CHART = Chart.from_dict({"name": "Strategy Equity", "series": {"Equity": {"values": POINTS}}})


def drawn(figure: Figure) -> tuple[list[float], float]:
    """The equity that was drawn, and the lowest point of the drawdown."""
    above, below = figure.axes
    values = above.lines[0].get_ydata()
    return [float(value) for value in values], below.dataLim.ymin  # type: ignore[arg-type,union-attr]


def test_a_plot_has_the_equity_above_the_drawdown() -> None:
    figure = plot(CHART, title="Momentum")

    equity, deepest = drawn(figure)
    assert equity == [10.0, 8.0, 12.0]
    assert deepest == pytest.approx(-0.2)
    assert [axes.get_ylabel() for axes in figure.axes] == ["Equity", "Drawdown"]
    assert figure.axes[0].get_title() == "Momentum"


def test_a_plot_can_be_saved_without_a_display() -> None:
    file = io.BytesIO()

    plot(CHART).savefig(file, format="png")

    assert file.getvalue().startswith(b"\x89PNG")


def test_a_notebook_displays_a_plot_as_an_image() -> None:
    figure: Any = plot(CHART)

    assert figure._repr_png_().startswith(b"\x89PNG")
    assert pickle.loads(pickle.dumps(figure))._repr_png_().startswith(b"\x89PNG")


def test_a_plot_is_not_registered_with_pyplot() -> None:
    before = pyplot.get_fignums()

    plot(CHART)

    assert pyplot.get_fignums() == before


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_are_drawn_like_charts(library: Literal["pandas", "polars"]) -> None:
    assert drawn(plot(equity_curve(CHART, library))) == drawn(plot(CHART))


def test_points_alone_are_drawn_like_charts() -> None:
    assert drawn(plot(POINTS)) == drawn(plot(CHART))


def test_gaps_in_a_frame_are_omitted() -> None:
    gap = equity_curve(CHART)
    gap.iloc[1, 0] = float("nan")

    equity, deepest = drawn(plot(gap))
    assert equity == [10.0, 12.0]
    assert deepest == pytest.approx(0.0)


@pytest.mark.parametrize("source", [Chart.from_dict({"name": "Strategy Equity"}), []])
def test_a_curve_without_points_is_an_empty_plot(source: Any) -> None:
    file = io.BytesIO()

    plot(source).savefig(file, format="png")

    assert file.getvalue().startswith(b"\x89PNG")


def test_a_frame_without_equity_is_rejected() -> None:
    with pytest.raises(InvalidRequestError, match=r"column 'equity'.*it has \['Equity'\]"):
        plot(chart_frame(CHART))
