"""Directories of projects, which QuantConnect expresses as slashes in project names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quantconnect_client._core.text import printable
from quantconnect_client.errors import InvalidRequestError

if TYPE_CHECKING:
    from quantconnect_openapi.models.project import Project


@dataclass(frozen=True)
class DirectoryDeletion:
    """The projects that were deleted or, in a dry run, would be deleted."""

    directory: str
    projects: "tuple[Project, ...]"
    dry_run: bool

    def __str__(self) -> str:
        verb = "Would delete" if self.dry_run else "Deleted"
        count = len(self.projects)
        head = f"{verb} {count} project{'' if count == 1 else 's'} in {self.directory!r}"
        return "\n".join([head + (":" if count else "."), *lines(self.projects)])

    def left_at(self, index: int) -> str:
        """List what was and wasn't deleted when deleting the project at `index` failed."""
        gone, left = self.projects[:index], self.projects[index:]
        return "\n".join(["Deleted before the error:", *lines(gone), "Not deleted:", *lines(left)])


def lines(projects: "Sequence[Project]") -> list[str]:
    return [printable(f"- {project.name} ({project.project_id})") for project in projects]


def checked_directory(directory: str) -> list[str]:
    """Split a path into segments and validate them.

    Raises:
        InvalidRequestError: the path has no segments, or one of them is `.` or `..`.
    """
    segments = split(directory)
    if not segments or {".", ".."} & set(segments):
        raise InvalidRequestError(
            "directory must be the full path of a directory, such as 'strategies/momentum'; "
            f"it is {directory!r}",
            field="directory",
            value=directory,
        )
    return segments


def is_inside(name: str, directory: Sequence[str]) -> bool:
    """Whether a project with this name is in the directory or one of its subdirectories."""
    segments = split(name)
    return len(segments) > len(directory) and segments[: len(directory)] == list(directory)


def split(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]
