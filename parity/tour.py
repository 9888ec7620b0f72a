"""The calls of the comparison, as data, and the rules that they follow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import methods, operation_of

FILE = Path(__file__).with_name("tour.yaml")
READS, WRITES, CLEANUP = "reads", "writes", "clean up"


@dataclass(frozen=True)
class Step:
    """One call of the tour.

    Attributes:
        name: its name, unique in the tour.
        path: the operation.
        section: `reads`, `writes` or `clean up`.
        arguments: by their API names; `$name` is a saved value.
        first: the saved list whose items are tried in turn, by the name for the item.
        save: pointers into the response, by the names that later steps use.
        until: the values that end polling, by the pointers to them.
        upload: the content of an object.
    """

    name: str
    path: str
    section: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    save: Mapping[str, str] = field(default_factory=dict)
    until: Mapping[str, list[Any]] = field(default_factory=dict)
    upload: str = ""

    @property
    def operation(self) -> Operation:
        return by_path()[self.path]


@dataclass(frozen=True)
class Tour:
    """All steps in order, and the reasons for the operations that are not called."""

    steps: list[Step]
    skipped: Mapping[str, str]

    def of(self, section: str) -> list[Step]:
        """Return the steps of a section."""
        return [step for step in self.steps if step.section == section]


@cache
def by_path() -> dict[str, Operation]:
    """Return the operations of the spec by their paths."""
    operations = [operation_of(method) for method in methods()]
    return {operation.path: operation for operation in reversed(operations)}


def load(file: Path = FILE) -> Tour:
    """Read the tour, and check its rules.

    Raises:
        ValueError: a step breaks a rule; the message names it.
    """
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    steps = [
        _step(entry, section) for section in (READS, WRITES, CLEANUP) for entry in content[section]
    ]
    tour = Tour(steps, content["skipped"])
    if found := [*problems(tour)]:
        raise ValueError("\n".join(found))
    return tour


def _step(entry: Mapping[str, Any], section: str) -> Step:
    names = {"step": "name", "with": "arguments"}
    return Step(section=section, **{names.get(key, key): value for key, value in entry.items()})


def problems(tour: Tour) -> Iterator[str]:
    """Report the steps that break a rule."""
    names = [step.name for step in tour.steps]
    for step in tour.steps:
        if names.count(step.name) > 1:
            yield f"{step.name}: there is another step of that name"
        if step.path not in by_path():
            yield f"{step.name}: the spec has no {step.path}"
        elif not step.operation.safe and step.section == READS:
            yield f"{step.name}: {step.path} is not safe, so it is not a read"
        elif not step.operation.safe and step.path.startswith("/live/"):
            yield f"{step.name}: {step.path} may trade, which the tour never does"
    called = {step.path for step in tour.of(READS)}
    for path, operation in by_path().items():
        is_named = path in tour.skipped or path in called or path in _written(tour)
        if operation.safe and not is_named:
            yield f"{path}: is safe, but neither called nor skipped with a reason"
    for path in tour.skipped.keys() & called:
        yield f"{path}: is both called and skipped"


def _written(tour: Tour) -> set[str]:
    return {step.path for step in tour.steps if step.section != READS}
