"""Directories of projects, which QuantConnect expresses as slashes in project names."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from quantconnect_client._core.arguments import argument_error
from quantconnect_client._core.text import printable
from quantconnect_client.errors import InvalidRequestError, NotFoundError

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


def checked_name(name: object) -> str:
    """Return a project's full name without needless slashes.

    Raises:
        InvalidRequestError: it is not text, or is empty.
    """
    if not isinstance(name, str) or not split(name):
        raise argument_error(
            "name", name, "must be the full name of a project, such as 'strategies/momentum'"
        )
    return "/".join(split(name))


def only_project(projects: "Sequence[Project]", name: str) -> "Project":
    """Return the project of this name.

    Raises:
        NotFoundError: there is none; the message lists similar names.
        InvalidRequestError: there are several, for example one of them shared by a collaborator.
    """
    found = [project for project in projects if "/".join(split(project.name)) == name]
    if not found:
        from difflib import get_close_matches

        close = get_close_matches(name, {project.name for project in projects})
        advice = f" Similar names: {', '.join(map(repr, close))}." if close else ""
        raise NotFoundError(
            (),
            status=HTTPStatus.OK,
            body="",
            message=f"No project of the {len(projects)} in your account has the name {name!r}."
            f"{advice} Names are full paths and case-sensitive.",
        )
    if len(found) > 1:
        ids = ", ".join(str(project.project_id) for project in found)
        words = f"is the name of {len(found)} projects, whose ids are {ids}: read one by its id"
        raise argument_error("name", name, words)
    return found[0]


def is_inside(name: str, directory: Sequence[str]) -> bool:
    """Whether a project with this name is in the directory or one of its subdirectories."""
    segments = split(name)
    return len(segments) > len(directory) and segments[: len(directory)] == list(directory)


def split(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]
