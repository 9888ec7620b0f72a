"""Compares a folder and a project with their last synchronized state.

This module does no I/O: it takes fingerprints of file contents and returns a plan.
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
    """Hash a text, ignoring differences in line endings, which a server may rewrite."""
    alike = re.sub("\r\n?", "\n", text)
    return hashlib.sha256(alike.encode(errors="surrogatepass")).hexdigest()


class FileChange(NamedTuple):
    """One change to one file."""

    outcome: Outcome
    name: str


@dataclass(frozen=True)
class SyncPlan:
    """The changes that `files.push` or `files.pull` made or, in a dry run, would make.

    Attributes:
        direction: `push` or `pull`.
        folder: the folder, as passed to the call.
        project_id: the project's id.
        dry_run: whether this was a dry run that changed nothing.
        created: names of the files that are created on the target side.
        updated: names of the files whose content is overwritten.
        deleted: names of the files that are deleted; empty without `delete=True`.
        unchanged: names of the files that are equal on both sides.
        left: names of the files that differ, but are not changed on either side.
        conflicts: names of the files that changed on both sides since the last sync.
        reasons: the change on each side, for each name in `left` and `conflicts`.
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
    def changes(self) -> list[FileChange]:
        """The changes in the order they are applied, with deletions last."""
        return [FileChange(outcome, name) for outcome in CHANGES for name in getattr(self, outcome)]

    def __str__(self) -> str:
        ways = {"push": ("push", "Pushed", "to"), "pull": ("pull", "Pulled", "from")}
        verb, past, preposition = ways[self.direction]
        head = f"Would {verb}" if self.dry_run else past
        text = "\n".join(
            [
                f"{head} {self.folder!r} {preposition} project {self.project_id}:",
                *(describe(change, planned=self.dry_run) for change in self.changes),
                *(f"- conflict: {name} ({self.reasons[name]})" for name in self.conflicts),
                *(f"- left as it is: {name} ({self.reasons[name]})" for name in self.left),
                f"- unchanged: {len(self.unchanged)}",
            ]
        )
        return printable(text)


@dataclass(frozen=True)
class Sides:
    """Fingerprints of files, by name.

    Attributes:
        local: fingerprints of the files in the folder.
        remote: fingerprints of the files in the project.
        base: fingerprints of the last synchronized state.
    """

    local: Mapping[str, str]
    remote: Mapping[str, str]
    base: Mapping[str, str]

    def source(self, direction: Direction) -> Mapping[str, str]:
        return self.local if direction == "push" else self.remote

    def outcomes(
        self, direction: Direction, *, delete: bool, overwrite: bool
    ) -> dict[str, Outcome]:
        """Determine the outcome for each file when one side is synchronized to the other."""
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
        """The state to record before any change, without files that are missing on both sides."""
        there = {*self.local, *self.remote}
        kept = {name: one for name, one in self.base.items() if name in there}
        same = {name: one for name, one in self.local.items() if one == self.remote.get(name)}
        return kept | same

    def reason(self, name: str) -> str:
        """Describe how a file changed on each side since the last sync."""
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
    """Determine the outcome for a file of the target, from its fingerprints."""
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


def describe(change: FileChange, *, planned: bool) -> str:
    return f"- {NEXT[change.outcome] if planned else change.outcome} {change.name}"


def units(changes: Sequence[FileChange]) -> list[list[list[FileChange]]]:
    """Group changes for sending: those of one file in turn, and deletions after everything else.

    Returns:
        Groups to send one after the other. The lists in a group can be sent at the same time.
    """
    by_name: dict[str, list[FileChange]] = {}
    for change in changes:
        by_name.setdefault(change.name, []).append(change)
    kept = [one for one in by_name.values() if one[-1].outcome != "deleted"]
    gone = [one for one in by_name.values() if one[-1].outcome == "deleted"]
    return [group for group in (kept, gone) if group]


def left_after(done: Sequence[FileChange], changes: Sequence[FileChange]) -> str:
    """List the changes that are done and not done when an error ended a push or pull."""
    made = [describe(change, planned=False) for change in changes if change in done]
    pending = [describe(change, planned=True) for change in changes if change not in done]
    return "\n".join(
        [
            "Done before the error:",
            *(made or ["- nothing"]),
            "Not done:",
            *pending,
            "Call this again to complete the rest.",
        ]
    )
