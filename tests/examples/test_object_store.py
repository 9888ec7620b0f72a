"""The Object Store example runs and prints the expected output."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_example_downloads_what_it_uploaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "object_store.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "/weights/layer-1.bin: 4,194,304 bytes, b5cfa9d6c8febd618f91ac2843d50a1c" in done.stdout
    assert "/notes.txt (text/plain)" in done.stdout
    assert "  SPY: 0.6\n  QQQ: 0.4\n" in done.stdout
    assert "  copy/notes.txt: 23 bytes\n" in done.stdout
    assert "object_store.download: writing 100%\n" in done.stderr
    assert list(tmp_path.iterdir()) == []
