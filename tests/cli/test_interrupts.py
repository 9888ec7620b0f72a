"""Ctrl-C and timeouts leave a sentence about what keeps running."""

import pytest

from quantconnect_cli.interrupts import on_interrupt
from quantconnect_client.errors import (
    ConnectionLostError,
    JobFailedError,
    NotFoundError,
    QuantConnectError,
    WaitTimeoutError,
)

RUNS = "Backtest 'first' keeps running."


def test_an_interruption_gets_the_sentence() -> None:
    with pytest.raises(KeyboardInterrupt) as caught, on_interrupt(RUNS):
        raise KeyboardInterrupt

    assert caught.value.__notes__ == [RUNS]


@pytest.mark.parametrize(
    ("error", "keeps_running"),
    [
        (WaitTimeoutError("late", job=None), True),
        (ConnectionLostError("lost"), True),
        (JobFailedError("failed", job=None, logs=()), False),
        (NotFoundError((), status=200, body=""), False),
    ],
)
def test_an_error_gets_the_sentence_only_if_the_job_keeps_running(
    error: QuantConnectError, keeps_running: bool
) -> None:
    with pytest.raises(type(error)) as caught, on_interrupt(RUNS):
        raise error

    assert getattr(caught.value, "__notes__", []) == ([RUNS] if keeps_running else [])


def test_another_error_stays_as_it_is() -> None:
    with pytest.raises(ValueError, match="other") as caught, on_interrupt(RUNS):
        raise ValueError("other")

    assert not hasattr(caught.value, "__notes__")
