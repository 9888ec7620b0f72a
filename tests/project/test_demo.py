"""`make demo` runs and saves a report."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_demo_prints_statistics_and_saves_a_report(tmp_path: Path) -> None:
    script = "import sys; sys.path.insert(0, sys.argv.pop(1)); import demo; demo.work('sandbox')"
    done = subprocess.run(
        [sys.executable, "-c", script, str(ROOT / "examples")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Sharpe Ratio" in done.stdout
    assert "simulated" in done.stdout
    assert (tmp_path / "report.html").read_text(encoding="utf-8").rstrip().endswith("</html>")
