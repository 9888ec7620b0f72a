"""Compares a folder with a project, by what both held when they were last the same.

Nothing here reads or writes: texts come in as fingerprints, and what to do goes out as a plan.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from quantconnect_client._core.text import printable

Direction = Literal["push", "pull"]
Outcome = Literal["created", "updated", "deleted", "unchanged", "left", "conflicts"]
CHANGES: tuple[Outcome, ...] = ("created", "updated", "deleted")
NEXT = {"created": "create", "updated": "update", "deleted": "delete"}


def fingerprint(text: str) -> str:
    """The same for texts that differ in their line endings only, which a server may rewrite."""
    alike = re.sub("\r\n?", "\n", text)
    return hashlib.sha256(alike.encode(errors="surrogatepass")).hexdigest()


class Step(NamedTuple):
    """One change to one file."""

    outcome: Outcome
    name: str


@dataclass(frozen=True)
class SyncPlan:
    """What `files.push` or `files.pull` did, or with `dry_run` would do; `print` shows it.

    Attributes:
        direction: `push` or `pull`.
        folder: the folder, as it was given.
        project_id: the project's id.
        dry_run: whether nothing was touched.
        created: names of the files that are new on the side that is written to.
        updated: names of the files whose text is replaced.
        deleted: names of the files that are removed; there are some only with `delete=True`.
        unchanged: names of the files that are the same on both sides.
        left: names of the files that differ and stay as they are on both sides.
        conflicts: names of the files that changed on both sides since they were last the same.
        reasons: for each name in `left` and `conflicts`, what happened to it on each side.
    """

    direction: Direction
    folder: str
    project_id: int
    dry_run: bool
    created: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    @property
    def steps(self) -> list[Step]:
        """The changes in their order: what is taken away goes last, when nothing needs it."""
        return [Step(outcome, name) for outcome in CHANGES for name in getattr(self, outcome)]

    def __str__(self) -> str:
        ways = {"push": ("push", "Pushed", "to"), "pull": ("pull", "Pulled", "from")}
        verb, past, preposition = ways[self.direction]
        head = f"Would {verb}" if self.dry_run else past
        text = "\n".join(
            [
                f"{head} {self.folder!r} {preposition} project {self.project_id}:",
                *(described(step, planned=self.dry_run) for step in self.steps),
                *(f"- conflict: {name} ({self.reasons[name]})" for name in self.conflicts),
                *(f"- left as it is: {name} ({self.reasons[name]})" for name in self.left),
                f"- unchanged: {len(self.unchanged)}",
            ]
        )
        return printable(text)


@dataclass(frozen=True)
class Sides:
    """Fingerprints of files by their names.

    Attributes:
        local: those in the folder.
        remote: those in the project.
        base: those that both held when they were last the same.
    """

    local: Mapping[str, str]
    remote: Mapping[str, str]
    base: Mapping[str, str]

    def source(self, direction: Direction) -> Mapping[str, str]:
        return self.local if direction == "push" else self.remote

    def outcomes(
        self, direction: Direction, *, delete: bool, overwrite: bool
    ) -> dict[str, Outcome]:
        """What becomes of each file when one side is to follow the other."""
        source = self.source(direction)
        target = self.remote if direction == "push" else self.local
        return {
            name: outcome(
                source.get(name),
                target.get(name),
                self.base.get(name),
                delete=delete,
                overwrite=overwrite,
            )
            for name in sorted({*source, *target})
        }

    def settled(self) -> dict[str, str]:
        """What to remember before anything is changed: without what is gone on both sides."""
        there = {*self.local, *self.remote}
        kept = {name: one for name, one in self.base.items() if name in there}
        same = {name: one for name, one in self.local.items() if one == self.remote.get(name)}
        return kept | same

    def reason(self, name: str) -> str:
        """What happened to a file on each side since both were last the same."""
        here, there = self._state(self.local, name), self._state(self.remote, name)
        return f"{here} here, {there} in the project"

    def _state(self, side: Mapping[str, str], name: str) -> str:
        now, then = side.get(name), self.base.get(name)
        if now == then:
            return "unchanged" if now else "missing"
        if then is None:
            return "new"
        return "changed" if now else "deleted"


def outcome(
    source: str | None, target: str | None, base: str | None, *, delete: bool, overwrite: bool
) -> Outcome:
    """What becomes of a file of the target, by the fingerprints that it has on each side."""
    if source == target:
        return "unchanged"
    if source is None and not delete:
        return "left"
    if source is not None and source == base and not (target is None and overwrite):
        return "left"
    if target != base and not overwrite:
        return "conflicts"
    if target is None:
        return "created"
    return "deleted" if source is None else "updated"


def described(step: Step, *, planned: bool) -> str:
    return f"- {NEXT[step.outcome] if planned else step.outcome} {step.name}"


def left_at(index: int, steps: Sequence[Step]) -> str:
    """What is done and what is not when the step at `index` failed."""
    done = [described(step, planned=False) for step in steps[:index]]
    pending = [described(step, planned=True) for step in steps[index:]]
    return "\n".join(
        [
            "Done before that:",
            *(done or ["- nothing"]),
            "Not done:",
            *pending,
            "The same call again does the rest.",
        ]
    )
