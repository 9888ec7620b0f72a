from datetime import date

import pytest

from quantconnect_sandbox.compiles.static_analysis import (
    build_errors,
    find_crash,
    find_date,
    find_numbers,
)


def algorithm(*lines: str) -> dict[str, str]:
    body = "".join(f"        {line}\n" for line in lines)
    return {"main.py": f"class A(QCAlgorithm):\n    def initialize(self):\n{body}"}


@pytest.mark.parametrize("text", ["x = 1\0", "(" * 5000, "x = ]", "\ufeff\ufeff", "\ud800"])
def test_unparsable_code_is_one_error(text: str) -> None:
    (error,) = build_errors("Py", {"main.py": text})
    assert error.startswith("Build Error: File: main.py Line:1")


def test_an_invalid_escape_sequence_is_not_an_error() -> None:
    assert build_errors("Py", {"main.py": "x = '\\d'\n"}) == []


def test_other_files_are_not_parsed() -> None:
    assert build_errors("C#", {"Main.cs": "class {", "research.ipynb": "{"}) == []


def test_a_raise_that_is_certainly_reached_is_found() -> None:
    crash = find_crash(algorithm("raise ValueError('no data')"))
    assert crash is not None
    assert crash.error.endswith("ValueError('no data')")
    assert crash.stacktrace == "  at initialize in main.py: line 3"
    crash = find_crash({"main.py": "raise\n"})
    assert crash is not None
    assert "<module>" in crash.stacktrace


@pytest.mark.parametrize("line", ["pass", "if self.x: raise ValueError()", "'raise ValueError()'"])
def test_a_raise_that_may_not_be_reached_is_not_found(line: str) -> None:
    assert find_crash(algorithm(line)) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("self.set_start_date(2020, 2, 29)", date(2020, 2, 29)),
        ("self.SetStartDate(2020, 3, 1)", date(2020, 3, 1)),
        ("self.set_start_date(2021, 2, 29)", None),
        ("self.set_start_date(year, 1, 1)", None),
        ("self.set_start_date(2021, 1)", None),
        ("self.set_start_date(1e999, 1, 1)", None),
        ("self.set_start_date('2021', 1, 1)", None),
        ("pass", None),
    ],
)
def test_literal_dates_are_parsed(line: str, day: date | None) -> None:
    assert find_date(algorithm(line), "set_start_date") == day


def test_the_first_literal_call_is_used() -> None:
    lines = ("self.set_cash(start)", "self.set_cash('EUR', 5)", "self.set_cash(250_000)")
    assert find_numbers(algorithm(*lines), "set_cash") == [250_000]
