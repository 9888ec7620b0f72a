"""Finds the project that a command names: by its id, its name or a folder."""

import json
import os
from pathlib import Path
from typing import cast

import click

from quantconnect_cli.session import Session
from quantconnect_client.errors import InvalidRequestError, NotFoundError

FOLDER_STARTS = (".", "~", "/", os.sep)
HELP = "its id, its full name, or a folder such as . or ./momentum"


def project_id_of(session: Session, project: str) -> int:
    """Return the id of a project.

    Args:
        session: the run of the command.
        project: digits are an id. A text that begins with `.`, `~` or `/`, or ends with `/`, is a
            folder that was pushed or pulled before. Anything else is the full name of a project.

    Raises:
        NotFoundError: no project has this name.
        InvalidRequestError: several projects have this name, or the folder has none or several.
    """
    if project.isascii() and project.isdigit():
        return int(project)
    if is_folder(project):
        return _of_folder(session, Path(project).expanduser())
    try:
        return session.qc.projects.find(project).project_id
    except NotFoundError as error:
        if Path(project).is_dir():
            error.add_note(f"To use the folder {project!r}, write ./{project}")
        raise


def is_folder(project: str) -> bool:
    """Return whether a text names a folder, which is decided by its form alone."""
    return project.startswith(FOLDER_STARTS) or project.endswith(("/", os.sep))


def folder_of(session: Session, project: str, project_id: int, folder: Path | None) -> Path:
    """Return the folder that a command works with.

    Args:
        session: the run of the command.
        project: the project as it was named.
        project_id: the project's id.
        folder: the folder that was named; None for the project, if that is a folder, or else the
            current folder.

    Raises:
        click.UsageError: the current folder does not belong to the project, so that nobody sends
            the files of a folder by accident.
    """
    if folder:
        return folder.expanduser()
    if is_folder(project):
        return Path(project).expanduser()
    if project_id in _ids_of(session, Path()):
        return Path()
    raise click.UsageError(
        f"Name the folder after {project!r}: the current folder was neither pushed to project "
        f"{project_id} nor pulled from it before."
    )


def _ids_of(session: Session, folder: Path) -> list[int]:
    return session.qc.files.synced_projects(folder) or _of_lean(folder)


def _of_folder(session: Session, folder: Path) -> int:
    ids = _ids_of(session, folder)
    if len(ids) == 1:
        return ids[0]
    found = f"{len(ids)} projects ({', '.join(map(str, ids))})" if ids else "no project"
    raise InvalidRequestError(
        f"the folder {str(folder)!r} belongs to {found}. Name the project by its id or its name",
        field="project",
        value=str(folder),
    )


def _of_lean(folder: Path) -> list[int]:
    """Return the project in the config.json of the LEAN CLI, which does not say of which API."""
    try:
        config: object = json.loads((folder / "config.json").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return []
    found = cast("dict[str, object]", config).get("cloud-id") if isinstance(config, dict) else None
    return [found] if type(found) is int else []
