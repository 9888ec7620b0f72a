"""Pushes of a whole set of files in one call: when it is safe, and what it did."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from quantconnect_client.folders._plan import FileChange, fingerprint
from quantconnect_client.folders._syncing import HALF_CHARACTER, FolderSync

if TYPE_CHECKING:
    from quantconnect_openapi.models.project import Project

LARGEST = 1 << 22
"""Maximum size of a set in characters; the API documents none, and rejects larger bodies."""


def whole_set(
    sync: FolderSync, changes: Sequence[FileChange], project: "Project"
) -> dict[str, str] | None:
    """Return all files of the project after the changes, or None to send each change by itself.

    `projects/update` replaces the whole set, so it deletes files that someone else adds after the
    project was read, and reverts their changes. It is only used for a project of one user. What it
    does to libraries, encrypted files and empty files is not documented.
    """
    if len(changes) < 2 or not _is_plain(project):
        return None
    files = dict(sync.all_remote)
    for change in changes:
        if change.outcome == "deleted":
            del files[change.name]
        else:
            files[change.name] = sync.local[change.name]
    return files if _are_sendable(files) else None


def _is_plain(project: "Project") -> bool:
    """Whether a project has one user, no libraries and no encryption."""
    users = project.collaborators
    return (
        isinstance(cast(object, users), list)
        and len(users) <= 1
        and not project.libraries
        and not project.encrypted
        and not project.encryption_key
    )


def _are_sendable(files: dict[str, str]) -> bool:
    return (
        all(files.values())
        and sum(map(len, files.values())) <= LARGEST
        and not any(map(HALF_CHARACTER.search, files.values()))
    )


def is_applied(change: FileChange, sync: FolderSync, now: str | None) -> bool:
    """Whether a change took effect, from the text of its file now; None if it does not exist."""
    if change.outcome == "deleted" or now is None:
        return change.outcome == "deleted" and now is None
    return fingerprint(now) == fingerprint(sync.local[change.name])


def is_untouched(change: FileChange, sync: FolderSync, now: str | None) -> bool:
    """Whether a file is as it was before the push."""
    return (None if now is None else fingerprint(now)) == sync.sides.remote.get(change.name)
