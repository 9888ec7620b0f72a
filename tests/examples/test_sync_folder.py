"""The example of syncing a folder with a project runs and prints the expected output."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_example_leaves_folder_and_project_identical(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "sync_folder.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "- create risk.py\n" in done.stdout
    assert "- left as it is: research.ipynb (missing here, new in the project)" in done.stdout
    assert "files.push: Nothing was changed" in done.stdout
    assert done.stdout.rstrip().endswith("- updated risk.py\n- unchanged: 2")
    assert list(tmp_path.iterdir()) == []
