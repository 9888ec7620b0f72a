"""Results of a complete backtest, and the libraries they need."""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import QuantConnect, results
from quantconnect_client.errors import InvalidRequestError, MissingExtraError
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.optimization_backtest_map import OptimizationBacktestMap
from quantconnect_sandbox import Sandbox

DAYS = 5000
EMPTY = Chart.from_dict({"name": "Strategy Equity"})


@pytest.fixture
def qc(sandbox: Sandbox) -> Iterator[QuantConnect]:
    with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as client:
        yield client


@pytest.fixture
def backtest(qc: QuantConnect) -> BacktestResult:
    project = qc.projects.create("Results", "Py")
    build = qc.compiles.run(project.project_id)
    return qc.backtests.run(project.project_id, build.compile_id, name="first")


def read_chart(qc: QuantConnect, backtest: BacktestResult, name: str) -> Chart:
    assert isinstance(backtest.project_id, int)
    return qc.backtests.chart(backtest.project_id, backtest.backtest_id, name, count=DAYS)


def test_the_maximum_drawdown_of_the_curve_matches_the_statistics(
    qc: QuantConnect, backtest: BacktestResult
) -> None:
    curve = results.equity_curve(read_chart(qc, backtest, "Strategy Equity"))
    figures = results.statistics(backtest)

    assert figures["Drawdown"] == pytest.approx(-curve["drawdown"].min(), abs=5e-6)
    assert figures["Drawdown"] != 0
    assert figures["End Equity"] == pytest.approx(curve["equity"].iloc[-1], abs=0.005)


def test_the_drawdown_of_the_curve_matches_the_chart(
    qc: QuantConnect, backtest: BacktestResult
) -> None:
    curve = results.equity_curve(read_chart(qc, backtest, "Strategy Equity"))
    drawn = results.chart_frame(read_chart(qc, backtest, "Drawdown"))

    difference = curve["drawdown"] - drawn["Equity Drawdown"] / 100
    assert difference.abs().max() < 1e-4


def test_every_chart_of_a_backtest_is_a_frame(qc: QuantConnect, backtest: BacktestResult) -> None:
    assert backtest.charts
    for name in backtest.charts.additional_keys:
        chart = read_chart(qc, backtest, name)
        pandas = results.chart_frame(chart)
        polars = results.chart_frame(chart, "polars")

        assert len(pandas) == len(polars) > 0
        assert ["time", *pandas.columns] == polars.columns


def test_orders_trades_and_insights_of_a_backtest_are_frames(
    qc: QuantConnect, backtest: BacktestResult
) -> None:
    assert isinstance(backtest.project_id, int)
    where = (backtest.project_id, backtest.backtest_id)
    orders = results.orders_frame(qc.backtests.orders(*where))
    trades = results.trades_frame(qc.backtests.trades(*where))
    insights = results.insights_frame(qc.backtests.insights(*where))
    figures = results.statistics(backtest)

    assert len(orders) == figures["Total Orders"]
    assert orders["fee"].sum() == figures["Total Fees"]
    assert set(orders["direction"]) == {"Buy", "Sell"}
    assert len(trades) == len(orders) / 2
    assert trades["duration"].equals(trades["exit_time"] - trades["entry_time"])
    assert insights["symbol"].isin(orders["symbol"]).all()


def test_a_point_of_an_optimization_has_the_statistics_of_its_backtest(qc: QuantConnect) -> None:
    project_id = qc.projects.create("Grid", "Py").project_id
    build = qc.compiles.run(project_id)
    optimization = qc.optimizations.run(
        project_id,
        build.compile_id,
        name="grid",
        parameters=[{"name": "fast", "min": 5, "max": 10, "step": 5}],
    )
    assert isinstance(optimization.backtests, OptimizationBacktestMap)
    point = optimization.backtests["1"]
    assert isinstance(point.id, str)
    assert isinstance(point.equity, list)

    found = results.optimization_statistics(point)
    whole = results.statistics(qc.backtests.read(project_id, point.id))

    assert found["Drawdown"] != 0
    assert found == {name: pytest.approx(whole[name]) for name in found}
    assert results.equity_curve(point.equity)["equity"].iloc[-1] == whole["End Equity"]


@pytest.mark.parametrize(
    ("module", "extra", "use"),
    [
        ("pandas", "pandas", lambda: results.chart_frame(EMPTY)),
        ("polars", "polars", lambda: results.orders_frame([], "polars")),
        ("matplotlib.figure", "plot", lambda: results.plot(EMPTY)),
    ],
)
def test_a_missing_library_is_an_error_that_names_the_extra(
    module: str, extra: str, use: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(MissingExtraError) as e:
        use()

    assert str(e.value).endswith(
        f"From a checkout of quantconnect-client: pip install '.[{extra}]'"
    )

    assert isinstance(e.value, ImportError)
    assert e.value.extra == extra
    copy = pickle.loads(pickle.dumps(e.value))
    assert (str(copy), copy.extra) == (str(e.value), extra)


def test_a_broken_library_is_an_error_that_names_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "polars.py").write_text("raise ValueError('numpy.dtype size changed')", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "polars", raising=False)

    with pytest.raises(MissingExtraError, match=r"cannot be imported .*size changed.*polars") as e:
        results.orders_frame([], "polars")
    assert isinstance(e.value.__cause__, ValueError)


def test_an_unknown_library_is_rejected_by_name() -> None:
    with pytest.raises(InvalidRequestError, match="must be 'pandas' or 'polars'; it is 'dask'"):
        results.chart_frame(EMPTY, "dask")  # type: ignore[call-overload]


def test_heavy_libraries_are_imported_lazily() -> None:
    code = (
        "import sys; import quantconnect_client; print(*sys.modules)\n"
        "from quantconnect_client import results; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    client, with_results = (set(line.split()) for line in done.stdout.splitlines())

    assert "quantconnect_client.results" not in client
    assert "quantconnect_client.results" in with_results
    assert not {"pandas", "polars", "matplotlib", "numpy"} & with_results
