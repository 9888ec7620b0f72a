"""The first programs of a reader pass the strict type checkers, configured as a user does it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = (
    ROOT / "README.md",
    ROOT / "docs" / "tutorial.md",
    ROOT / "docs" / "how-to" / "credentials.md",
)
BLOCK = re.compile(r"^```python[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
# The cache of `make mypy`, which has read the package already.
MYPY = ("mypy", "--strict", f"--cache-dir={ROOT / '.mypy_cache'}", "--config-file=", ".")
PYRIGHT = ("basedpyright", "-p", ".", "--pythonpath", sys.executable)


def program(page: Path) -> str:
    """The blocks of a page, except for strategies, which only LEAN can run."""
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    return "\n".join(block for block in blocks if "AlgorithmImports" not in block)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    # Several blocks of a page import the client.
    config = {"typeCheckingMode": "strict", "include": ["."], "reportDuplicateImport": False}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    for page in PAGES:
        (tmp_path / f"{page.stem.lower()}.py").write_text(program(page), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=lambda checker: checker[0])
def test_the_first_programs_pass_a_strict_type_checker(
    folder: Path, checker: tuple[str, ...]
) -> None:
    command = [sys.executable, "-m", *checker]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
