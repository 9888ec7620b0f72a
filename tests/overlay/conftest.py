"""Isolate the tests from the credentials of the user who runs them."""

from pathlib import Path

import pytest

from quantconnect_client._core.credentials import VARIABLES
from quantconnect_client._core.organization import VARIABLE


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home folder, and an environment without credentials."""
    for names in (*VARIABLES, (VARIABLE,)):
        for name in names:
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
