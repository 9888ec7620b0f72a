"""One push or pull: reads both sides, plans, and keeps the record true to what is done."""

import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from quantconnect_client._core.file_names import case_twins, length_problems, problems
from quantconnect_client.errors import (
    InvalidRequestError,
    QuantConnectError,
    SyncConflictError,
    UnexpectedAnswerError,
)
from quantconnect_client.folders._plan import Direction, Sides, Step, SyncPlan, fingerprint, left_at
from quantconnect_client.folders._reading import Folder
from quantconnect_client.folders._record import Record

if TYPE_CHECKING:
    from quantconnect_openapi.models.project_file import ProjectFile

HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def record_of(folder: Folder, project_id: int, base_url: str) -> Record:
    """What a folder remembers of a project, made sure before anything is sent that it can.

    Raises:
        QuantConnectError: as for `Record.read`.
    """
    address = f"{base_url.rstrip('/')}/{project_id}"
    record = Record(folder.root, address, operation=folder.operation)
    record.read()
    return record


class FolderSync:
    """One push or pull: both sides as they are now, and what they were when last the same."""

    def __init__(
        self,
        direction: Direction,
        folder: Folder,
        project_id: int,
        remote: Mapping[str, str],
        record: Record,
    ) -> None:
        base = record.read()
        self.folder = folder
        self.direction: Direction = direction
        self.project_id = project_id
        self._record = record
        folder.refuse(length_problems([*remote, *base]))
        self.local = folder.read({*remote, *base})
        self.ignored = sorted(filter(folder.rules.ignores, remote))
        self.remote = {name: text for name, text in remote.items() if name not in self.ignored}
        self._apart = {name: one for name, one in base.items() if folder.rules.ignores(name)}
        self.sides = Sides(
            {name: fingerprint(text) for name, text in self.local.items()},
            {name: fingerprint(text) for name, text in self.remote.items()},
            {name: one for name, one in base.items() if name not in self._apart},
        )
        folder.refuse(problems(self.source))

    @property
    def source(self) -> Mapping[str, str]:
        """The texts of the side that the other one is to follow."""
        return self.local if self.direction == "push" else self.remote

    def plan(self, *, delete: bool, overwrite: bool, dry_run: bool) -> SyncPlan:
        """What to do.

        Raises:
            SyncConflictError: a file changed on both sides, unless this only asks.
        """
        found = self.sides.outcomes(self.direction, delete=delete, overwrite=overwrite)
        groups: dict[str, list[str]] = {"left": list(self.ignored)}
        for name, outcome in found.items():
            groups.setdefault(outcome, []).append(name)
        told = [*groups["left"], *groups.get("conflicts", ())]
        reasons = {name: self.sides.reason(name) for name in told}
        plan = SyncPlan(
            self.direction,
            self.folder.path,
            self.project_id,
            dry_run,
            **{outcome: tuple(sorted(names)) for outcome, names in groups.items()},
            reasons=reasons | dict.fromkeys(self.ignored, "ignored here"),
        )
        if plan.conflicts and not dry_run:
            raise conflict(plan, self.folder.operation)
        return plan

    def check_sizes(self, plan: SyncPlan, limit: object) -> None:
        """Refuse files that are longer than the project takes, where it says how long that is.

        Raises:
            InvalidRequestError: names them.
        """
        if not isinstance(limit, int):
            return
        # The docs name no unit. What has too many characters has too many bytes as well.
        sizes = {name: len(self.local[name]) for name in (*plan.created, *plan.updated)}
        long = [f"{name} ({size:,})" for name, size in sizes.items() if size > limit]
        if long:
            raise InvalidRequestError(
                f"a file of this project may have {limit:,} characters (its maxFileSize); too long "
                f"are {', '.join(long)}. Clear the outputs of notebooks, or use ignore=[...].",
                operation=self.folder.operation,
                field="folder",
                value=self.folder.path,
            )

    def check_writable(self, plan: SyncPlan) -> None:
        """Refuse what the folder could not hold.

        Raises:
            UnsafeFileError: names each such file, and why.
        """
        texts = {name: self.remote[name] for name in (*plan.created, *plan.updated)}
        no_texts = [name for name, text in texts.items() if HALF_CHARACTER.search(text)]
        self.folder.refuse(self.folder.lengths(texts))
        twins = list(case_twins({*self.local, *self.remote}))
        if twins and self.folder.case_folds():
            self.folder.refuse({a: f"and {b!r} are the same to this file system" for a, b in twins})
        self.folder.refuse(
            self.folder.obstacles(plan.created)
            | dict.fromkeys(no_texts, "has half a character in its text, which no file can hold")
        )

    def sendable(self, plan: SyncPlan) -> list[Step]:
        """The steps as calls: no text can be made empty but by making the file anew."""
        return [
            one
            for step in plan.steps
            for one in (
                [step._replace(outcome="deleted"), step._replace(outcome="created")]
                if step.outcome == "updated" and not self.local[step.name]
                else [step]
            )
        ]

    @contextmanager
    def journal(self, steps: Sequence[Step]) -> Generator[Callable[[Step], None]]:
        """Keeps the record true to the steps that are reported as done, however it ends."""
        record = self._apart | self.sides.settled()
        done: list[Step] = []

        def note(step: Step) -> None:
            done.append(step)
            if step.outcome == "deleted":
                record.pop(step.name, None)
            else:
                record[step.name] = self.sides.source(self.direction)[step.name]

        # Written before the first step, too: where it cannot be, nothing is changed.
        self._record.write(record)
        self.folder.clear()
        try:
            yield note
        except BaseException as error:
            error.add_note(left_at(len(done), steps))
            self._write_after(error, record)
            raise
        self._record.write(record)

    def _write_after(self, error: BaseException, record: Mapping[str, str]) -> None:
        """Write the record though something failed, which matters more than if this does, too."""
        try:
            self._record.write(record)
        except QuantConnectError as another:
            error.add_note(f"Nor could that be written down: {another}")

    def write(self, plan: SyncPlan) -> None:
        """Make the folder follow the project."""
        with self.journal(plan.steps) as done:
            for step in plan.steps:
                if step.outcome == "deleted":
                    self.folder.remove(step.name)
                else:
                    self.folder.write(step.name, self.remote[step.name])
                done(step)


def texts_of(files: "Iterable[ProjectFile]", *, operation: str) -> dict[str, str]:
    """The texts of a project's own files by their names; those of its libraries are not its own.

    Raises:
        UnexpectedAnswerError: a file came without its text.
    """
    texts: dict[str, str] = {}
    for file in files:
        content: Any = file.content
        if file.is_library is True:
            continue
        if not isinstance(content, str | None):
            raise UnexpectedAnswerError(
                f"The answer has no text for {file.name!r}, so that it cannot be compared.",
                operation=operation,
                status=HTTPStatus.OK,
                body=json.dumps(file.to_dict()),
            )
        texts[file.name] = content or ""
    return texts


def conflict(plan: SyncPlan, operation: str) -> SyncConflictError:
    listed = "\n".join(f"- {name} ({plan.reasons[name]})" for name in plan.conflicts)
    loser = "project" if plan.direction == "push" else "folder"
    return SyncConflictError(
        "Nothing was changed, because these files differ and neither side is known to be newer:\n"
        f"{listed}\noverwrite=True gives up what the {loser} has of them, ignore=[...] leaves them "
        "out; dry_run=True shows the whole plan.",
        operation=operation,
        plan=plan,
    )
