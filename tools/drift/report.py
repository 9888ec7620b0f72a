"""Prints a verdict as text, JSON or Markdown."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from tools.drift.verdict import Drift
from tools.spec.markdown import table


@dataclass(frozen=True)
class Problem:
    """A page that could not be read, or not be understood."""

    source: str
    problem: str


@dataclass(frozen=True)
class Verdict:
    """Everything that was found."""

    pages: int
    drift: tuple[Drift, ...]
    problems: tuple[Problem, ...]

    @property
    def status(self) -> int:
        """The exit status: 0 without drift, 1 with drift, 2 if a page could not be read."""
        return 2 if self.problems else int(bool(self.drift))


def render(verdict: Verdict, form: str) -> str:
    """Return the verdict as `text`, `json` or `markdown`."""
    if form == "json":
        return json.dumps(_data(verdict), indent=2, default=str)
    lines = _markdown(verdict) if form == "markdown" else _text(verdict)
    return "\n".join(lines)


def summary(verdict: Verdict) -> str:
    """Return the number of pages and findings in one sentence."""
    counts = [
        _count(verdict.pages, "page"),
        _count(len(verdict.drift), "difference"),
        _count(len(verdict.problems), "unreadable page"),
    ]
    return ", ".join(counts)


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def _data(verdict: Verdict) -> Mapping[str, Any]:
    return {
        "pages": verdict.pages,
        "drift": [asdict(one) for one in verdict.drift],
        "unreadable": [asdict(one) for one in verdict.problems],
    }


def _sections(drift: Iterable[Drift]) -> Iterator[tuple[str, list[Drift]]]:
    for section, found in groupby(drift, key=lambda one: one.section):
        yield section, list(found)


def _text(verdict: Verdict) -> Iterator[str]:
    for section, found in _sections(verdict.drift):
        yield section
        for one in found:
            yield from _entry(one)
        yield ""
    for problem in verdict.problems:
        yield f"Unreadable: {problem.source}: {problem.problem}"
    yield summary(verdict)


def _entry(one: Drift) -> Iterator[str]:
    line = f":{one.line}" if one.line else ""
    yield f"  {one.row}: {difference(one)}"
    yield f"    docs  {one.page}{line}{f' ({one.operation})' if one.operation else ''}"
    if one.where:
        yield f"    ours  {one.where}"
    for label, text in zip(("docs", "ours"), one.text, strict=False):
        yield f"    {label} say: {text}"
    if one.also:
        yield f"    also  {', '.join(one.also)}"
    for sentence in one.deviations:
        yield f"    known deviation: {sentence}"
    yield f"    do    {one.advice}"


def difference(one: Drift) -> str:
    """Return what differs."""
    if one.what == "description":
        return f"the description changed since {one.since}"
    if one.what == "announcement":
        return f"announced on {one.documented}, but no page that was read explains it"
    if one.what == "page":
        is_new = one.here is None
        return (
            "the index has this page, and no operation here does"
            if is_new
            else "the index no longer has this page"
        )
    if one.what == "deviation":
        return (
            f"the docs say what we say now ({one.here}); this deviation is idle: {one.documented}"
        )
    sides = f"{_value(one.documented)} in the docs, "
    if one.since:
        return f"{one.what}: {sides}{_value(one.here)} on {one.since}"
    return f"{one.what}: {sides}{_value(one.here)} here"


def _value(value: Any) -> str:
    if value is None:
        return "absent"
    return ", ".join(map(str, value)) or "none" if isinstance(value, list) else str(value)


def _markdown(verdict: Verdict) -> Iterator[str]:
    yield f"# Drift of the docs\n\n{summary(verdict)}.\n"
    for section, found in _sections(verdict.drift):
        head = ("Row", "Difference", "Page", "Ours", "What to do")
        yield f"## {section}\n\n{table(head, [_cells(one) for one in found])}\n"
    if verdict.problems:
        rows = [(one.source, _escaped(one.problem)) for one in verdict.problems]
        yield f"## Unreadable pages\n\n{table(('Page', 'Problem'), rows)}\n"


def _cells(one: Drift) -> tuple[str, ...]:
    line = f":{one.line}" if one.line else ""
    said = [f"{label} say: {text}" for label, text in zip(("docs", "ours"), one.text, strict=False)]
    notes = [difference(one), *said, *(f"Known deviation: {text}" for text in one.deviations)]
    cells = (one.row, ". ".join(notes), f"{one.page}{line}", one.where or "", one.advice)
    return tuple(map(_escaped, cells))


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
