"""`make bench` stores its results, from which the documentation has its table."""

import json
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import results
from benchmarks.figures import Figure
from docs import measured

NOW = datetime(2026, 1, 2, 23, 59, tzinfo=UTC)


@pytest.fixture(autouse=True)
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "results.json"
    monkeypatch.setattr(results, "RESULTS", path)
    monkeypatch.setattr(measured, "RESULTS", path)
    return path


def test_figures_are_stored_with_the_machine_and_the_date(stored: Path) -> None:
    results.save([Figure("decode", 0.002, 0.001, bound=1.5), "a line"], NOW)

    read = json.loads(stored.read_text(encoding="utf-8"))
    assert read["date"] == "2026-01-02"
    assert read["figures"] == [{"what": "decode", "ours": 0.002, "theirs": 0.001, "bound": 1.5}]
    assert read["lines"] == ["a line"]
    assert read["machine"]["python"].endswith(platform.python_version())
    assert read["machine"]["cores"] >= 1
    assert read["machine"]["processor"]


def test_the_processor_is_named_as_far_as_the_system_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cpuinfo"
    monkeypatch.setattr(results, "PROCESSORS", file)
    monkeypatch.setattr(platform, "processor", lambda: "")
    assert results.processor() == "unknown"

    file.write_text("processor\t: 0\nmodel name\t: Quick 9000 @ 4 GHz\n", encoding="utf-8")
    assert results.processor() == "Quick 9000 @ 4 GHz"


def test_the_page_has_a_row_for_each_figure() -> None:
    figures = [
        Figure("import quantconnect_client", 0.002, 0.001, bound=1.5),
        Figure("decode", 0.001, 0.002, bound=1),
        Figure("other", 0.001, 0.001),
    ]
    results.save([*figures, "make generate: 9.0 s (bound 30 s, holds)"], NOW)

    table = measured.benchmarks_table()

    assert table.startswith("Measured on 2026-01-02 with ")
    assert (
        "| `import quantconnect_client` | 2.00 ms | 1.00 ms | 2.00 | at most 1.5: missed |" in table
    )
    assert "| decode | 1.00 ms | 2.00 ms | 0.50 | at most 1: holds |" in table
    assert "| other | 1.00 ms | 1.00 ms | 1.00 | none |" in table
    assert "```text\nmake generate: 9.0 s (bound 30 s, holds)\n```" in table


def test_without_results_the_page_has_no_figures() -> None:
    assert measured.benchmarks_table() == measured.NONE
