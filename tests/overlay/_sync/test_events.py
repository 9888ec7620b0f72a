# Written by `make generate` from tests/overlay/_async/test_events.py; do not edit.
import logging
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import ConnectionLostError, OutcomeUnknownError
from quantconnect_client.events import CallEvent
from quantconnect_sandbox import Sandbox

TOKEN = "sandbox-token"


def client(sandbox: Sandbox, **options: Any) -> QuantConnect:
    return QuantConnect(123, TOKEN, base_url=sandbox.base_url, **options)


def test_each_attempt_emits_an_event(sandbox: Sandbox) -> None:
    emitted: list[CallEvent] = []
    sandbox.faults.inject("server_error", calls=1)
    with client(sandbox, on_event=emitted.append) as qc:
        qc.projects.list()
    failed, succeeded = emitted
    assert (failed.operation, failed.attempt, failed.status) == ("projects.read", 1, 500)
    assert failed.error == "ServerError"
    assert failed.next_attempt_in is not None
    assert (succeeded.attempt, succeeded.status, succeeded.error) == (2, 200, None)
    assert succeeded.next_attempt_in is None
    assert 0 < succeeded.milliseconds < 60_000


def test_the_event_of_the_last_attempt_has_no_next_attempt(sandbox: Sandbox) -> None:
    emitted: list[CallEvent] = []
    sandbox.faults.inject("drop")
    with client(sandbox, on_event=emitted.append) as qc:
        with pytest.raises(OutcomeUnknownError):
            qc.projects.create("x", language="Py")
    (event,) = emitted
    assert (event.status, event.error) == (None, ConnectionLostError.__name__)
    assert event.next_attempt_in is None


def test_a_hook_that_fails_does_not_fail_the_call(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_event: CallEvent) -> None:
        raise RuntimeError("the metrics server is down")

    with client(sandbox, on_event=broken) as qc:
        assert qc.projects.list() == []
    assert "on_event failed for projects.read" in caplog.text


def test_the_log_has_operation_attempt_and_time_but_no_secret(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "quantconnect_client")
    sandbox.faults.inject("too_many_requests", calls=1, seconds=0)
    with client(sandbox) as qc:
        qc.projects.create("x", language="Py")
    lines = [record.getMessage() for record in caplog.records]
    assert any("projects.create attempt 1: 429 in " in line for line in lines)
    assert any("ThrottledError, next attempt in" in line for line in lines)
    assert any("projects.create attempt 2: 200 in " in line for line in lines)
    assert TOKEN not in caplog.text
    assert "Basic" not in caplog.text
