"""A reader who copies a page from top to bottom, with credentials set, can run every block."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core import polling
from quantconnect_client._core.retry import Retry
from quantconnect_sandbox import Sandbox
from tests.docs.commands import Commands
from tests.docs.pages import Page

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs" / "how-to").glob("*.md"))


@pytest.fixture
def environment(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Sandbox]:
    """An empty account, known only by the variables of the environment, and an empty folder."""
    account = {
        "QC_BASE_URL": sandbox.base_url,
        "QC_USER_ID": str(sandbox.cloud.settings.user_id),
        "QC_API_TOKEN": sandbox.cloud.settings.api_token,
    }
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(polling, "pause_after", lambda _elapsed: 0.001)
    monkeypatch.setattr(Retry.__init__, "__defaults__", (4, 0.001))
    with patch.dict(os.environ, account):
        yield sandbox


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_needs_no_hidden_set_up(path: Path, environment: Sandbox) -> None:
    page = Page(path, Commands(path.relative_to(ROOT).as_posix(), environment.base_url))
    with ExitStack() as stack:
        stack.callback(_close, page)
        page.run({})


def _close(page: Page) -> None:
    """Stop what the page started: its client, and its sandbox."""
    for name, kind in (("qc", QuantConnect), ("sandbox", Sandbox)):
        started = page.document.namespace.get(name)
        if isinstance(started, kind):
            started.__exit__(None, None, None)
