"""Runs `quantconnect` against a sandbox: in this process, piped, and in a pseudo-terminal."""

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from quantconnect_cli.program import run
from quantconnect_client import QuantConnect
from quantconnect_client._core import polling
from quantconnect_client._core.credentials import VARIABLES
from quantconnect_client._core.organization import VARIABLE
from quantconnect_client._core.retry import Retry
from quantconnect_sandbox import Sandbox

HEAVY = ("attrs", "httpx", "quantconnect_client._sync", "quantconnect_openapi", "rich")
"""Modules that take longer to import than help and completion may take."""


@dataclass(frozen=True)
class Ran:
    """What a command returned and printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The result, printed as JSON."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The error, printed as the last line of standard error."""
        found: dict[str, Any] = json.loads(self.err.splitlines()[-1])
        return found


Command = Callable[..., Ran]


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home folder, which is the working folder too, and no credentials."""
    for names in (*VARIABLES, (VARIABLE, "QC_BASE_URL", "NO_COLOR", "FORCE_COLOR")):
        for name in names:
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def account(
    sandbox: Sandbox,
    home: Path,  # noqa: ARG001 - a fixture
    monkeypatch: pytest.MonkeyPatch,
) -> Sandbox:
    """A sandbox to which the environment leads, and whose jobs end quickly."""
    monkeypatch.setenv("QC_USER_ID", str(sandbox.cloud.settings.user_id))
    monkeypatch.setenv("QC_API_TOKEN", sandbox.cloud.settings.api_token)
    monkeypatch.setenv("QC_BASE_URL", sandbox.base_url)
    monkeypatch.setattr(polling, "pause_after", lambda _elapsed: 0.001)
    monkeypatch.setattr(Retry.__init__, "__defaults__", (4, 0.001))
    return sandbox


@pytest.fixture
def qc(account: Sandbox) -> Iterator[QuantConnect]:
    """A client of the same account, to prepare what a command works with."""
    with QuantConnect(base_url=account.base_url) as client:
        yield client


@pytest.fixture
def quantconnect(
    home: Path,  # noqa: ARG001 - a fixture
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Command]:
    """Run a command in this process, with its output in a pipe."""
    logger = logging.getLogger("quantconnect_client")
    level, handlers = logger.level, logger.handlers[:]

    def ran(*arguments: str) -> Ran:
        capsys.readouterr()
        code = run(arguments)
        return Ran(code, *capsys.readouterr())

    yield ran
    logger.setLevel(level)
    logger.handlers[:] = handlers
