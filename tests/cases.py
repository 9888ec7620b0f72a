"""Run many cases in one test, where a separate test for each would cost too much time."""

import os
from collections.abc import Callable, Iterable, Iterator
from traceback import extract_tb
from typing import TypeVar

import pytest

Case = TypeVar("Case")

EVERY_CASE = "EVERY_CASE" in os.environ
"""Whether tests run all of their cases, as in `make check-every-case`, or a share of them."""


def for_each(
    cases: Iterable[Case], name: Callable[[Case], str] = str
) -> Callable[[Callable[[Case], None]], Callable[[], None]]:
    """Turn the test of one case into a test of all cases that reports every failing case."""
    known = list(cases)

    def one_test(test_of_a_case: Callable[[Case], None]) -> Callable[[], None]:
        def test_of_all() -> None:
            assert known, "there are no cases"
            fail_with_all(failures(known, test_of_a_case, name))

        test_of_all.__name__ = test_of_a_case.__name__
        test_of_all.__module__ = test_of_a_case.__module__
        return test_of_all

    return one_test


def failures(
    cases: Iterable[Case], test_of_a_case: Callable[[Case], None], name: Callable[[Case], str] = str
) -> Iterator[str]:
    """Yield the name and the error of each failing case."""
    for case in cases:
        try:
            test_of_a_case(case)
        except (Exception, pytest.fail.Exception) as error:
            line = extract_tb(error.__traceback__, limit=2)[-1].lineno
            yield f"{name(case)}, line {line}: {type(error).__name__}: {error}"


def fail_with_all(problems: Iterable[str]) -> None:
    """Fail with all problems. Comparing lists would make pytest show only the first few."""
    wrong = list(problems)
    assert not wrong, "\n".join([f"{len(wrong)} wrong:", *wrong])
