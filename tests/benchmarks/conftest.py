"""The sandbox of a test in place of the process that a benchmark starts."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.overlay.sweeping import TOKEN, make_client_hasty, make_hasty

Serve = Callable[[ModuleType], list[str]]

STRATEGY = """
class Small(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2024, 1, 1)
        self.set_end_date(2024, 3, 31)
        self.add_equity("SPY", Resolution.DAILY)
    def on_data(self, data):
        self.log(str(self.time))
"""


@pytest.fixture
def qc(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[QuantConnect]:
    """A client with very short waits."""
    make_hasty(monkeypatch)
    with QuantConnect(123, TOKEN, base_url=sandbox.base_url) as client:
        make_client_hasty(client)
        yield client


@pytest.fixture
def serve(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Let a benchmark use the sandbox of the test, and collect the options that it passes."""

    def replace(module: ModuleType) -> list[str]:
        passed: list[str] = []

        @contextmanager
        def served(*options: str, core: int | None = None) -> Iterator[tuple[SimpleNamespace, str]]:
            passed.extend(options if core is None else (*options, f"core {core}"))
            yield SimpleNamespace(pid=os.getpid()), sandbox.base_url

        monkeypatch.setattr(module, "served", served)
        return passed

    return replace


def counts(sandbox: Sandbox) -> dict[str, int]:
    """The number of requests by operation."""
    operations = [call.operation for call in sandbox.requests.calls()]
    return {operation: operations.count(operation) for operation in operations}
