"""The programs of the docs and the examples pass the strict type checkers, as a user runs them.

Each checker runs once, over the programs of all pages, without the configuration of this project.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md", ROOT / "sandbox" / "README.md"]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
BLOCK = re.compile(r'^```python(?: title="([^"\n]+)")?[^\n]*\n(.*?)^```', re.MULTILINE | re.DOTALL)
# Only LEAN can run these.
STRATEGY = re.compile(r"from AlgorithmImports|class \w+\(QCAlgorithm\)")
# Dask has no types for its client.
UNTYPED = "--untyped-calls-exclude=distributed"
# The cache of `make mypy`, which has read the package already.
MYPY = ("mypy", "--strict", UNTYPED, f"--cache-dir={ROOT / '.mypy_cache'}", "--config-file=", ".")
PYRIGHT = ("basedpyright", "--outputjson", "-p", ".", "--pythonpath", sys.executable)
# Arguments without a type in the stubs of matplotlib, and in Dask.
NOT_OURS = re.compile('Type of "(savefig|get_executor)" is partially unknown')


def programs(page: Path) -> dict[str, str]:
    """Return the files that a page names, and its other blocks as one program, by their names."""
    found = [
        (title, block)
        for title, block in BLOCK.findall(page.read_text(encoding="utf-8"))
        if not STRATEGY.match(block) and "/" not in title  # the sandbox's own modules
    ]
    blocks = [block for title, block in found if not title]
    whole = {"page.py": "\n".join(blocks)} if blocks else {}
    return {title: block for title, block in found if title} | whole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for page in PAGES:
        name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_").lower()
        for file, text in programs(page).items():
            # The name of a module must be unique, except in a folder of a page with files.
            place = tmp_path / name / (f"{name}.py" if file == "page.py" else file)
            place.parent.mkdir(exist_ok=True)
            place.write_text(text, encoding="utf-8")
    (tmp_path / "examples").mkdir()
    for path in EXAMPLES:
        shutil.copy(path, tmp_path / "examples")
    # Several blocks of a page import the same name.
    config = {"typeCheckingMode": "strict", "include": ["."], "reportDuplicateImport": False}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    return tmp_path


def run(folder: Path, command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )


def test_every_program_passes_mypy(folder: Path) -> None:
    done = run(folder, MYPY)

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"no issues found in {number_of_files(folder)} source files" in done.stdout


def test_every_program_passes_pyright(folder: Path) -> None:
    report = json.loads(run(folder, PYRIGHT).stdout)

    problems = [
        f"{Path(one['file']).relative_to(folder)}:{one['range']['start']['line'] + 1} "
        f"{one['message']} ({one['rule']})"
        for one in report["generalDiagnostics"]
        if not NOT_OURS.match(one["message"])
    ]
    assert problems == [], "\n".join(problems)
    assert report["summary"]["filesAnalyzed"] == number_of_files(folder)


def number_of_files(folder: Path) -> int:
    files = len([*folder.rglob("*.py")])
    assert files > len(EXAMPLES) + 15
    return files


def test_code_of_a_page_is_neither_cast_nor_excused() -> None:
    texts = {page: "\n".join(programs(page).values()) for page in PAGES}
    texts |= {path: path.read_text(encoding="utf-8") for path in EXAMPLES}

    excused = re.compile(r"type: ignore|pyright: ignore|\bcast\(")
    assert [path.name for path, text in texts.items() if excused.search(text)] == []
