"""Set up what the documentation examples use: a sandbox account with a backtest."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core import polling
from quantconnect_client._core.credentials import VARIABLES
from quantconnect_client._core.retry import Retry
from quantconnect_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
MOMENTUM = ROOT / "examples" / "strategies" / "momentum"


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder that contains only a strategy and is also the home folder."""
    shutil.copytree(MOMENTUM, tmp_path / "momentum")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def cloud(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox to which `QuantConnect()` connects, with jobs that end quickly."""
    for names in VARIABLES:
        for name in names:
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QC_USER_ID", str(sandbox.cloud.settings.user_id))
    monkeypatch.setenv("QC_API_TOKEN", sandbox.cloud.settings.api_token)
    for client in (QuantConnect, AsyncQuantConnect):
        monkeypatch.setitem(client.__init__.__kwdefaults__, "base_url", sandbox.base_url)
    monkeypatch.setattr(polling, "pause_after", lambda _elapsed: 0.001)
    monkeypatch.setattr(Retry.__init__, "__defaults__", (4, 0.001))
    return sandbox


@pytest.fixture
def names(cloud: Sandbox, place: Path) -> Iterator[dict[str, Any]]:
    """The names that every example may use."""
    with QuantConnect() as qc:
        project_id = qc.projects.create("Momentum", "Py").project_id
        qc.files.update(project_id, "main.py", (place / "momentum" / "main.py").read_text())
        build = qc.compiles.run(project_id)
        backtest = qc.backtests.run(project_id, build.compile_id, name="first")
        yield {
            "qc": qc,
            "project_id": project_id,
            "compile_id": build.compile_id,
            "backtest_id": backtest.backtest_id,
            "node_id": qc.projects.nodes.read(project_id).nodes.live[0].id,
            "organization_id": cloud.cloud.settings.organization_id,
            "sandbox": cloud,
        }
