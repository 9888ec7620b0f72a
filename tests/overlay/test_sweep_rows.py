"""Parameter grids, and their results in files and data frames."""

import tracemalloc
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.sweeps._file import BLOCK, open_results
from quantconnect_client.sweeps._reading import Attempts, iter_results, read_results
from quantconnect_client.sweeps._results import SweepResult, SweepRow, points_of
from tests.overlay.sweep_plans import SETTINGS


def row(parameters: dict[str, Any], **changes: Any) -> SweepRow:
    facts: dict[str, Any] = {
        "parameters": parameters,
        "backtest_id": "b" * 32,
        "status": "Completed.",
        "statistics": {"Sharpe Ratio": 1.5, "Lowest Capacity Asset": "SPY R735QTJ8XC9X"},
        "error": None,
        "name": "grid",
        "project_id": 7,
        "compile_id": "c-1",
    }
    return SweepRow(**facts | changes)


FAILED: dict[str, Any] = {"backtest_id": None, "status": "rejected", "statistics": {}}


def test_a_grid_has_every_combination_with_the_last_parameter_changing_fastest() -> None:
    points = points_of({"fast": [1, 2], "slow": (10, 20.5), "asset": ["SPY"]})
    assert points == [
        {"fast": 1, "slow": 10, "asset": "SPY"},
        {"fast": 1, "slow": 20.5, "asset": "SPY"},
        {"fast": 2, "slow": 10, "asset": "SPY"},
        {"fast": 2, "slow": 20.5, "asset": "SPY"},
    ]


def test_points_may_be_listed_explicitly() -> None:
    assert points_of([{"fast": 1}, {"slow": 2}]) == [{"fast": 1}, {"slow": 2}]


def test_numpy_numbers_are_accepted() -> None:
    (first, *_) = points_of({"fast": np.arange(5, 8), "share": np.linspace(0, 1, 3)})
    assert first == {"fast": 5, "share": 0.0}
    assert {type(value) for value in first.values()} == {int, float}


@pytest.mark.parametrize(
    ("grid", "message"),
    [
        ({}, "grid must contain at least one point; it is {}"),
        ([], "grid must contain at least one point"),
        ({"fast": []}, "grid must contain at least one point"),
        ({"fast": "12"}, r"grid\['fast'\] must be a list of values; it is '12'"),
        ({"fast": 12}, r"grid\['fast'\] must be a list of values; it is 12"),
        ({"fast": [True]}, r"grid\['fast'\] must only contain numbers and strings; it is True"),
        ({"fast": [None]}, r"grid\['fast'\] must only contain numbers and strings; it is None"),
        (
            [{"fast": float("nan")}],
            r"grid\['fast'\] must only contain numbers and strings; it is nan",
        ),
        (
            [{"a": 1, "b": 2}, {"b": 2, "a": 1}],
            "grid must not contain duplicate points; it is {'b': 2",
        ),
    ],
)
def test_an_invalid_grid_is_rejected(grid: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        points_of(grid)


def test_rows_are_restored_from_the_file_unchanged(tmp_path: Path) -> None:
    # A text may contain characters that are line ends elsewhere.
    rows = (row({"fast": 1}), row({"fast": 2}, **FAILED, error="first\nsecond\u2028é"))
    path = tmp_path / "results.jsonl"
    with open_results(path, SETTINGS) as file:
        assert file.is_new
        for one in rows:
            file.add(one)
        assert read_results(path).rows == rows
    assert read_results(path).failures == [rows[1]]


@pytest.mark.parametrize("kept", [1, 20, 200])
def test_a_truncated_last_line_is_ignored_and_then_removed(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "results.jsonl"
    torn = row({"fast": 2}).to_line()[:kept]
    path.write_text(row({"fast": 1}).to_line() + torn, encoding="utf-8")
    assert read_results(path).rows == (row({"fast": 1}),)
    with open_results(path, SETTINGS) as file:
        assert not file.is_new
        assert file.attempts == {'{"fast": 1}': Attempts(1)}
        file.add(row({"fast": 3}))
    assert read_results(path).rows == (row({"fast": 1}), row({"fast": 3}))


def test_the_last_attempt_of_a_point_is_used(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    tries = [row({"fast": 1}, **FAILED, error="no"), row({"fast": 1})]
    path.write_text("".join(one.to_line() for one in tries), encoding="utf-8")
    assert read_results(path).rows == (tries[1],)


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "{}",
        "[]",
        "7",
        '{"parameters": {}}',
        "[" * 100_000,
        row({"a": 1}).to_line()[:-1].replace('{"a": 1}', "5"),
    ],
)
def test_another_type_of_file_is_rejected_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "other.txt"
    path.write_text(f"{row({}).to_line()}{line}\n", encoding="utf-8")
    with pytest.raises(InvalidRequestError, match=r"a sweep; line 2 of .*other.txt is malformed"):
        read_results(path)


def test_a_missing_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match=r"results must be a readable file.*No such file"):
        read_results(tmp_path / "none.jsonl")


def test_the_file_of_another_sweep_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_text(row({}).to_line(), encoding="utf-8")
    with open_results(path, SETTINGS):
        pass
    other = replace(SETTINGS, compile_id="c-2")
    with (
        pytest.raises(InvalidRequestError, match=r"compile_id 'c-2'; it is .*compile_id 'c-1'"),
        open_results(path, other),
    ):
        pass


@pytest.mark.parametrize("rows", [0, 1])
def test_an_incomplete_line_of_any_length_is_removed(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "results.jsonl"
    complete = row({}).to_line() * rows
    path.write_text(complete + "x" * (2 * BLOCK), encoding="utf-8")
    with open_results(path, SETTINGS):
        assert path.read_text(encoding="utf-8") == complete


def test_rows_are_iterated_over_without_earlier_attempts_and_later_rows(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    failed, again = row({"fast": 1}, **FAILED, error="no"), row({"fast": 1})
    rows = [failed, row({"fast": 2}), again, row({"fast": 3}, **FAILED, error="no")]
    path.write_text("".join(one.to_line() for one in rows), encoding="utf-8")
    found = iter_results(path)
    with path.open("a", encoding="utf-8") as file:
        file.write(row({"fast": 4}).to_line())
    assert [*found] == rows[1:]


def test_a_large_file_is_iterated_over_in_constant_memory(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(row({"fast": number}).to_line() for number in range(5000))
    tracemalloc.start()
    try:
        assert sum(1 for _ in iter_results(path)) == 5000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < path.stat().st_size / 4


ROWS: Sequence[SweepRow] = (
    row({"fast": 1, "share": 1, "mode": "a", "status": 3}),
    row({"fast": 2, "share": 0.5, "mode": 7, "status": 4}, **FAILED, error="no"),
)


def test_a_pandas_frame_has_every_column() -> None:
    frame = SweepResult(ROWS).frame()
    types = {name: str(kind) for name, kind in frame.dtypes.items()}
    assert types == {
        "fast": "Int64",
        "share": "float64",
        "mode": "string",
        "status (parameter)": "Int64",
        "backtest_id": "string",
        "status": "string",
        "error": "string",
        "Sharpe Ratio": "float64",
        "Lowest Capacity Asset": "string",
    }
    assert frame["mode"].tolist() == ["a", "7"]
    assert frame["Sharpe Ratio"].isna().tolist() == [False, True]


def test_a_polars_frame_has_every_column() -> None:
    frame = SweepResult(ROWS).frame("polars")
    assert frame.columns == list(SweepResult(ROWS).frame().columns)
    assert frame["share"].to_list() == [1.0, 0.5]
    assert frame["error"].to_list() == [None, "no"]


def test_the_repr_of_a_result_counts_completed_and_failed_points() -> None:
    assert repr(SweepResult(ROWS)) == "<sweep: 2 points done, 1 of them failed>"
