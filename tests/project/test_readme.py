"""The script in the README runs unchanged."""

import re
from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox

ROOT = Path(__file__).parents[2]


def test_the_first_script_runs(
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    script = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)[0]
    strategy = ROOT / "examples" / "strategies" / "momentum" / "main.py"
    (tmp_path / "main.py").write_text(strategy.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QC_USER_ID", str(sandbox.cloud.settings.user_id))
    monkeypatch.setenv("QC_API_TOKEN", sandbox.cloud.settings.api_token)
    monkeypatch.setitem(QuantConnect.__init__.__kwdefaults__, "base_url", sandbox.base_url)

    exec(compile(script, "README.md", "exec"), {})

    assert re.fullmatch(r"-?\d+\.\d+\n", capsys.readouterr().out)
    assert (tmp_path / "report.html").stat().st_size > 1000
