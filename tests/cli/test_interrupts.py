"""Ctrl-C leaves a sentence about what keeps running."""

import pytest

from quantconnect_cli.interrupts import on_interrupt

RUNS = "Backtest 'first' keeps running."


def test_an_interruption_gets_the_sentence() -> None:
    with pytest.raises(KeyboardInterrupt) as caught, on_interrupt(RUNS):
        raise KeyboardInterrupt

    assert caught.value.__notes__ == [RUNS]


def test_another_error_stays_as_it_is() -> None:
    with pytest.raises(ValueError, match="other") as caught, on_interrupt(RUNS):
        raise ValueError("other")

    assert not hasattr(caught.value, "__notes__")
