"""The notebook of the docs runs in a kernel, and shows what it says that it shows."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from quantconnect_sandbox import Sandbox

NOTEBOOK = Path(__file__).parents[2] / "docs" / "how-to" / "notebook.ipynb"


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a kernel of this Python, described in a folder of this test."""
    folder = tmp_path / "kernels" / "tests"
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = {"argv": command, "display_name": "Tests", "language": "python"}
    (folder / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    with Sandbox(pace=0) as sandbox:
        monkeypatch.setenv("QC_BASE_URL", sandbox.base_url)
        monkeypatch.setenv("QC_USER_ID", "123")
        monkeypatch.setenv("QC_API_TOKEN", "sandbox-token")
        yield "tests"


def kinds(cell: Any) -> list[str]:
    """The media types that a cell shows, and the text of its standard output."""
    return [kind for one in cell.outputs for kind in one.get("data", {"stdout": ""})]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_the_notebook_runs_in_a_kernel(kernel: str, tmp_path: Path) -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)

    NotebookClient(notebook, kernel_name=kernel, timeout=120).execute(cwd=str(tmp_path))

    cells = {cell.id: cell for cell in notebook.cells if cell.cell_type == "code"}
    html = "".join(
        one.data.get("text/html", "") for one in cells["backtests"].outputs if "data" in one
    )
    assert "<progress" in html
    assert "fast 5" in html
    assert "fast 10" in html
    assert "text/html" in kinds(cells["backtest"])
    assert "image/png" in kinds(cells["plot"])
    assert "text/html" in kinds(cells["frame"])


def test_the_notebook_is_stored_without_results() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)

    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.id for cell in cells if cell.outputs or cell.execution_count] == []
    assert os.fspath(Path.home()) not in NOTEBOOK.read_text(encoding="utf-8")
