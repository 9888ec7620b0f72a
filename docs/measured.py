"""The results that `make bench` stored, as a table for the page of the benchmarks."""

import json
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parents[1] / "benchmarks" / "results.json"
NONE = "No results are stored yet. `make bench` measures them, and stores them for this page."


def benchmarks_table() -> str:
    """Return the stored figures in Markdown, or a sentence that says that there are none."""
    if not RESULTS.is_file():
        return NONE
    stored = json.loads(RESULTS.read_text(encoding="utf-8"))
    machine = stored["machine"]
    return "\n".join(
        [
            f"Measured on {stored['date']} with {machine['python']} on {machine['system']}, "
            f"{machine['cores']} cores of {machine['processor']}:\n",
            "| What | This client | Compared with | Ratio | Bound |",
            "| --- | --: | --: | --: | --- |",
            *map(_row, stored["figures"]),
            "\n```text",
            *stored["lines"],
            "```\n",
        ]
    )


def _row(figure: dict[str, Any]) -> str:
    ratio = figure["ours"] / figure["theirs"]
    cells = [
        f"`{figure['what']}`" if "import" in figure["what"] else figure["what"],
        f"{figure['ours'] * 1e3:.2f} ms",
        f"{figure['theirs'] * 1e3:.2f} ms",
        f"{ratio:.2f}",
        _verdict(ratio, figure["bound"]),
    ]
    return f"| {' | '.join(cells)} |"


def _verdict(ratio: float, bound: float | None) -> str:
    if bound is None:
        return "none"
    return f"at most {bound:g}: {'holds' if ratio <= bound else 'missed'}"
