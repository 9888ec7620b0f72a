"""The benchmarks of calls compare requests that are the same."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from benchmarks import calls
from benchmarks.served import TOKEN
from quantconnect_sandbox import Sandbox
from tests.benchmarks.conftest import counts


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    with Sandbox(user_id=123, api_token=TOKEN) as sandbox:

        @contextmanager
        def served() -> Iterator[tuple[None, str]]:
            yield None, sandbox.base_url

        monkeypatch.setattr(calls, "served", served)
        yield sandbox


def test_both_clients_send_the_same_signed_requests(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"CALLS": 2, "MANY": 6, "AT_ONCE": 3, "ROUNDS": 1, "SCRIPTS": 1}.items():
        monkeypatch.setattr(calls, name, value)

    figures = calls.figures()

    one, many, scripts = 2 * 2, 2 * 6, 2
    assert counts(sandbox) == {"createProject": 1, "readProject": 2 * one + many + scripts}
    assert {call.status for call in sandbox.requests.calls()} == {200}
    assert {figure.what: figure.bound for figure in figures} == {
        "one signed call": 1.1,
        "one signed call, async": 1.1,
        "6 calls, 3 at once, async": 1.1,
        "a script with one call": 1.15,
    }


def test_a_script_that_fails_is_not_timed() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        calls.script("raise SystemExit(1)")()
