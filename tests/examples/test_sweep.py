"""The sweep example runs, and resumes when it is run again."""

import importlib.util
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core import polling
from quantconnect_client.sweeps import read_results
from quantconnect_sandbox import Sandbox

EXAMPLE = Path(__file__).parents[2] / "examples" / "sweep.py"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(EXAMPLE.parent)
    monkeypatch.setattr(sys, "argv", [str(EXAMPLE)])
    monkeypatch.setattr(polling, "pause_after", lambda _elapsed: 0.001)
    spec = importlib.util.spec_from_file_location("example_sweep", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_example_prints_the_best_settings_and_resumes(
    example: ModuleType,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
        # The same sandbox, without the time that its jobs take.
        monkeypatch.setattr(example, "connect", lambda _target: nullcontext(qc))
        example.main()
        printed = capsys.readouterr().out
        assert "Sharpe Ratio" in printed
        assert len(read_results("sweep.jsonl").rows) == 12

        sent = sandbox.requests.total
        again = printed.partition("Sweep --project ")[2].split()
        options = ["sandbox", "--project", again[0], "--build", again[2]]
        monkeypatch.setattr(sys, "argv", [str(EXAMPLE), *options])
        example.main()
        assert sandbox.requests.total == sent
        assert printed.partition("The best")[2] == capsys.readouterr().out.partition("The best")[2]


def test_the_example_respects_the_rate_limit(example: ModuleType) -> None:
    with example.connect("sandbox") as qc:
        limit = qc._session.settings.limit
        assert limit is not None
        (bucket,) = limit.limiter.buckets()
        before = bucket.count()
        qc.authenticate()
        assert bucket.count() == before + 1
