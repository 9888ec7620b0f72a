"""Parameters of backtests and sweeps."""

import click
import pytest

from quantconnect_cli.parameters import grid_of, values_of


def test_values_stay_texts() -> None:
    found = values_of(["fast=5", "name=a=b", "empty="])

    assert found == {"fast": "5", "name": "a=b", "empty": ""}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5,10,20", [5, 10, 20]),
        ("20:100:20", [20, 40, 60, 80, 100]),
        ("20:99:20", [20, 40, 60, 80]),
        ("3:1:-1", [3, 2, 1]),
        ("0.1:0.5:0.1", [0.1, 0.2, 0.3, 0.4, 0.5]),
        ("0.50:1.50:0.50", [0.5, 1.0, 1.5]),
        ("7:7:1", [7]),
        ("SPY,QQQ", ["SPY", "QQQ"]),
        ("007,1e5,nan,inf", ["007", "1e5", "nan", "inf"]),
        ("09:30", ["09:30"]),
        ("a:b:c", ["a:b:c"]),
        ("5", [5]),
        ("-0.5,5.0", [-0.5, 5.0]),
    ],
)
def test_a_grid_has_lists_and_ranges_with_their_ends(text: str, values: list[object]) -> None:
    found = grid_of([f"x={text}"])["x"]

    assert [str(one) for one in found] == [str(one) for one in values]
    assert [type(one) for one in found] == [type(one) for one in values]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["fast"], "'fast' must be NAME=VALUE"),
        (["=5"], "'=5' must be NAME=VALUE"),
        (["fast=5", "fast=6"], "'fast' is given twice"),
        (["x=1:5:0"], "with the step 0, 1 never becomes 5"),
        (["x=5:1:1"], "with the step 1, 5 never becomes 1"),
        (["x=0:1:0.00001"], "has 100,001 values. At most 10,000"),
    ],
)
def test_malformed_parameters_are_bad_input(arguments: list[str], message: str) -> None:
    with pytest.raises(click.UsageError, match=message):
        grid_of(arguments)
