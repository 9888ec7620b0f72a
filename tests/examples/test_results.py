"""The results example runs and prints the expected output."""

import importlib.util
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox

EXAMPLE = Path(__file__).parents[2] / "examples" / "results.py"


def test_the_example_shows_tables_and_saves_a_plot(
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(EXAMPLE.parent)
    monkeypatch.setattr(sys, "argv", [str(EXAMPLE)])
    spec = importlib.util.spec_from_file_location("example_results", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
        # The same sandbox, without the time that its jobs take.
        monkeypatch.setattr(example, "connect", lambda _target: nullcontext(qc))
        example.main()
        projects = qc.projects.list()

    printed = capsys.readouterr().out
    assert "Probabilistic Sharpe Ratio" in printed
    assert "2020-12-31" in printed
    assert "Buy" in printed
    assert (tmp_path / "equity.png").read_bytes().startswith(b"\x89PNG")
    assert projects == []
