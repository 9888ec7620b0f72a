"""Shows a comparison as text, JSON or Markdown, grouped by operation."""

import json
from collections.abc import Iterator
from itertools import groupby

from parity.compare import Comparison, Difference

HEAD = "| Step | Place | What | There | Here |\n| --- | --- | --- | --- | --- |"


def text(found: Comparison) -> str:
    """Return the differences for a terminal."""
    return "\n".join([*_text(found), summary(found)])


def _text(found: Comparison) -> Iterator[str]:
    for path, differences in _by_operation(found):
        yield path
        yield from (f"  {difference}" for difference in differences)
    if found.uncompared:
        yield "Not compared"
        yield from (f"  {step}: {reason}" for step, reason in sorted(found.uncompared.items()))


def summary(found: Comparison) -> str:
    """Return the numbers in one sentence."""
    different = {one.step for one in found.differences}
    return (
        f"{len(found.same)} responses are the same, {len(different)} differ in "
        f"{len(found.differences)} places, {len(found.uncompared)} were not compared."
    )


def as_json(found: Comparison) -> str:
    """Return the differences as JSON."""
    content = {
        "recorded": found.there.recorded.isoformat(),
        "target": found.there.target,
        "writes": found.there.writes,
        "spec": found.there.spec,
        "same": found.same,
        "different": {path: [vars(one) for one in some] for path, some in _by_operation(found)},
        "uncompared": found.uncompared,
    }
    return json.dumps(content, indent=1)


def markdown(found: Comparison) -> str:
    """Return the differences as Markdown, with a table for each operation."""
    parts = [f"# Parity of {found.there.target} with the sandbox, {found.there.recorded}"]
    parts.append(summary(found))
    for path, differences in _by_operation(found):
        rows = (_row(one.step, one.place, one.what, one.there, one.here) for one in differences)
        parts.append("\n".join([f"## `{path}`", "", HEAD, *rows]))
    if found.uncompared:
        rows = (_row(step, reason) for step, reason in sorted(found.uncompared.items()))
        table = ["## Not compared", "", "| Step | Why |", "| --- | --- |", *rows]
        parts.append("\n".join(table))
    return "\n\n".join(parts)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _by_operation(found: Comparison) -> Iterator[tuple[str, list[Difference]]]:
    for path, differences in groupby(found.differences, lambda one: one.path):
        yield path, list(differences)
