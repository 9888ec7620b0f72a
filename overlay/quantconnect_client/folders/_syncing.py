"""One push or pull: reads both sides, plans the changes and keeps the record up to date."""

import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from quantconnect_client._local.file_names import case_twins, length_problems, problems
from quantconnect_client.errors import (
    InvalidRequestError,
    QuantConnectError,
    SyncConflictError,
    UnexpectedResponseError,
)
from quantconnect_client.folders._plan import (
    Direction,
    FileChange,
    Sides,
    SyncPlan,
    fingerprint,
    left_after,
)
from quantconnect_client.folders._reading import Folder
from quantconnect_client.folders._record import Record

if TYPE_CHECKING:
    from quantconnect_openapi.models.project_file import ProjectFile

HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def record_of(folder: Folder, project_id: int, base_url: str) -> Record:
    """Open a folder's record of a project, and validate it before any request is sent.

    Raises:
        QuantConnectError: as for `Record.read`.
    """
    address = f"{base_url.rstrip('/')}/{project_id}"
    record = Record(folder.root, address)
    record.read()
    return record


class FolderSync:
    """One push or pull: the current state of both sides and the last synchronized state."""

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
        folder.reject(length_problems([*remote, *base]))
        self.local = folder.read({*remote, *base})
        self.all_remote = remote
        self.ignored = sorted(filter(folder.rules.ignores, remote))
        self.remote = {name: text for name, text in remote.items() if name not in self.ignored}
        self._apart = {name: one for name, one in base.items() if folder.rules.ignores(name)}
        self.sides = Sides(
            {name: fingerprint(text) for name, text in self.local.items()},
            {name: fingerprint(text) for name, text in self.remote.items()},
            {name: one for name, one in base.items() if name not in self._apart},
        )
        folder.reject(problems(self.source))

    @property
    def source(self) -> Mapping[str, str]:
        """The files of the side that is copied from."""
        return self.local if self.direction == "push" else self.remote

    def plan(self, *, delete: bool, overwrite: bool, dry_run: bool) -> SyncPlan:
        """Plan the changes.

        Raises:
            SyncConflictError: a file changed on both sides, and this is not a dry run.
        """
        found = self.sides.outcomes(self.direction, delete=delete, overwrite=overwrite)
        groups: dict[str, list[str]] = {"left": list(self.ignored)}
        for name, outcome in found.items():
            groups.setdefault(outcome, []).append(name)
        names = [*groups["left"], *groups.get("conflicts", ())]
        reasons = {name: self.sides.reason(name) for name in names}
        plan = SyncPlan(
            self.direction,
            self.folder.path,
            self.project_id,
            dry_run,
            **{outcome: tuple(sorted(names)) for outcome, names in groups.items()},
            reasons=reasons | dict.fromkeys(self.ignored, "ignored here"),
        )
        if plan.conflicts and not dry_run:
            raise conflict(plan)
        return plan

    def check_sizes(self, plan: SyncPlan, limit: object) -> None:
        """Reject files above the project's size limit, if it has one.

        Raises:
            InvalidRequestError: files are too large; the message lists them.
        """
        if not isinstance(limit, int):
            return
        # The docs don't name the unit. With too many characters, there are too many bytes too.
        sizes = {name: len(self.local[name]) for name in (*plan.created, *plan.updated)}
        long = [f"{name} ({size:,})" for name, size in sizes.items() if size > limit]
        if long:
            raise InvalidRequestError(
                f"folder has files with more than {limit:,} characters, the project's maxFileSize: "
                f"{', '.join(long)}. Clear the outputs of notebooks, or use ignore=[...].",
                field="folder",
                value=self.folder.path,
            )

    def check_writable(self, plan: SyncPlan) -> None:
        """Reject files that can't be written to the folder.

        Raises:
            UnsafeFileError: files can't be written; the message lists them with the reasons.
        """
        texts = {name: self.remote[name] for name in (*plan.created, *plan.updated)}
        no_texts = [name for name, text in texts.items() if HALF_CHARACTER.search(text)]
        self.folder.reject(self.folder.lengths(texts))
        twins = list(case_twins({*self.local, *self.remote}))
        if twins and self.folder.case_folds():
            self.folder.reject({a: f"and {b!r} are the same to this file system" for a, b in twins})
        self.folder.reject(
            self.folder.obstacles(plan.created)
            | dict.fromkeys(no_texts, "contains a lone surrogate, which can't be encoded in UTF-8")
        )

    def sendable(self, plan: SyncPlan) -> list[FileChange]:
        """The changes as API calls. To make a file empty, it is deleted and created again."""
        return [
            one
            for change in plan.changes
            for one in (
                [change._replace(outcome="deleted"), change._replace(outcome="created")]
                if change.outcome == "updated" and not self.local[change.name]
                else [change]
            )
        ]

    @contextmanager
    def journal(self, changes: Sequence[FileChange]) -> Generator[Callable[[FileChange], None]]:
        """Record the changes that are reported as done, even if an error ends the block."""
        record = self._apart | self.sides.settled()
        done: list[FileChange] = []

        def note(change: FileChange) -> None:
            done.append(change)
            if change.outcome == "deleted":
                record.pop(change.name, None)
            else:
                record[change.name] = self.sides.source(self.direction)[change.name]

        # Write it before the first change, so that nothing is changed if it can't be written.
        self._record.write(record)
        self.folder.clear()
        try:
            yield note
        except BaseException as error:
            error.add_note(left_after([*done], changes))
            self._write_after(error, {**record})
            raise
        self._record.write(record)

    def _write_after(self, error: BaseException, record: Mapping[str, str]) -> None:
        """Write the record after an error. If that fails too, add a note to the first error."""
        try:
            self._record.write(record)
        except QuantConnectError as another:
            error.add_note(f"The record could not be updated either: {another}")

    def write(self, plan: SyncPlan) -> None:
        """Apply the plan to the folder."""
        with self.journal(plan.changes) as done:
            for change in plan.changes:
                if change.outcome == "deleted":
                    self.folder.remove(change.name)
                else:
                    self.folder.write(change.name, self.remote[change.name])
                done(change)


def texts_of(files: "Iterable[ProjectFile]") -> dict[str, str]:
    """Map the names of a project's files to their contents, excluding files of its libraries.

    Raises:
        UnexpectedResponseError: the content of a file is missing from the response.
    """
    texts: dict[str, str] = {}
    for file in files:
        content: Any = file.content
        if file.is_library is True:
            continue
        if not file.has_key("content") or not isinstance(content, str | None):
            raise UnexpectedResponseError(
                f"Unexpected response: the content of {file.name!r} is missing. Call this again.",
                operation="files.read",
                status=HTTPStatus.OK,
                body=json.dumps(file.to_dict()),
            )
        texts[file.name] = content or ""
    return texts


def conflict(plan: SyncPlan) -> SyncConflictError:
    listed = "\n".join(f"- {name} ({plan.reasons[name]})" for name in plan.conflicts)
    loser = "project" if plan.direction == "push" else "folder"
    return SyncConflictError(
        "Nothing was changed, because these files differ and neither side is known to be newer:\n"
        f"{listed}\nTo overwrite them in the {loser}, use overwrite=True. To exclude them, use "
        "ignore=[...]. To see the whole plan, use dry_run=True.",
        plan=plan,
    )
