"""The commands `push`, `pull` and `status`."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import click

from quantconnect_cli.exits import Exit
from quantconnect_cli.options import Command
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import folder_of, is_folder, project_id_of
from quantconnect_client.errors import NotFoundError, QuantConnectError, SyncConflictError

if TYPE_CHECKING:
    from quantconnect_client import SyncPlan

F = TypeVar("F", bound=Callable[..., object])
Language = Literal["Py", "C#"]
CHANGES = {"created": "create", "updated": "update", "deleted": "delete"}
HINT = "Here, these are the options --overwrite, --ignore PATTERN and --dry-run."

project_argument = click.argument("project")
folder_argument = click.argument("folder", required=False, type=click.Path(path_type=Path))
ignore_option = click.option(
    "--ignore",
    multiple=True,
    metavar="PATTERN",
    help="Exclude files, as in a .gitignore. Repeat it for further patterns.",
)


def _options(delete: str, overwrite: str) -> Callable[[F], F]:
    def add(function: F) -> F:
        for option in (
            click.option("--dry-run", is_flag=True, help="List the changes, and change nothing."),
            ignore_option,
            click.option("--overwrite", is_flag=True, help=overwrite),
            click.option("--delete", is_flag=True, help=delete),
        ):
            function = option(function)
        return function

    return add


@click.command(cls=Command)
@project_argument
@folder_argument
@_options(
    delete="Delete files from the project that were deleted from the folder.",
    overwrite="In a conflict, overwrite the project's file.",
)
@click.option(
    "--create",
    "language",
    type=click.Choice(["Py", "C#"]),
    help="If there is no project of this name, create it in this language.",
)
@pass_session
def push(
    session: Session,
    project: str,
    folder: Path | None,
    delete: bool,
    overwrite: bool,
    ignore: tuple[str, ...],
    dry_run: bool,
    language: Language | None,
) -> None:
    """Upload the files that changed in a folder to a project.

    FOLDER is by default PROJECT, if that is a folder, else the current folder, if it belongs to the
    project. A file that changed on both sides is a conflict: nothing is changed, and the exit code
    is 12, with --dry-run too.

    \b
    Examples:
      quantconnect push Momentum ./momentum --create Py
      quantconnect push ./momentum --dry-run
    """
    if language:
        _check_creation(project, folder, dry_run=dry_run)
    project_id, is_new = _found_or_created(session, project, language)
    source = folder_of(session, project, project_id, folder)
    with _explained(f"Project {project_id} is created." if is_new else ""):
        plan = session.qc.files.push(
            project_id,
            source,
            delete=delete,
            # The files of a new project are templates.
            overwrite=overwrite or is_new,
            ignore=ignore,
            dry_run=dry_run,
        )
    _show(session, plan)


def _check_creation(project: str, folder: Path | None, *, dry_run: bool) -> None:
    if dry_run:
        raise click.UsageError("--dry-run changes nothing, so it can't be used with --create.")
    if is_folder(project) or folder is None:
        raise click.UsageError("--create needs the name of the project, and its folder.")
    if not folder.is_dir():
        raise click.UsageError(f"The folder {str(folder)!r} does not exist. Nothing was created.")


def _found_or_created(
    session: Session, project: str, language: Language | None
) -> tuple[int, bool]:
    """Return the id of the project, and whether this created it."""
    try:
        return project_id_of(session, project), False
    except NotFoundError:
        if language is None:
            raise
    created = session.qc.projects.create(project, language).project_id
    session.out.note(f"Created project {created}.")
    return created, True


@click.command(cls=Command)
@project_argument
@folder_argument
@_options(
    delete="Delete files from the folder that were deleted from the project.",
    overwrite="In a conflict, overwrite the folder's file.",
)
@pass_session
def pull(
    session: Session,
    project: str,
    folder: Path | None,
    delete: bool,
    overwrite: bool,
    ignore: tuple[str, ...],
    dry_run: bool,
) -> None:
    """Download the files that changed in a project to a folder.

    FOLDER is created if its parent exists. By default, it is PROJECT, if that is a folder, else the
    current folder, if it belongs to the project. A file that changed on both sides is a conflict:
    nothing is changed, and the exit code is 12, with --dry-run too.
    """
    project_id = project_id_of(session, project)
    target = folder_of(session, project, project_id, folder)
    with _explained():
        plan = session.qc.files.pull(
            project_id, target, delete=delete, overwrite=overwrite, ignore=ignore, dry_run=dry_run
        )
    _show(session, plan)


@click.command(cls=Command)
@project_argument
@folder_argument
@ignore_option
@click.option("--exit-code", is_flag=True, help="Return the exit code 12 if anything differs.")
@pass_session
def status(
    session: Session, project: str, folder: Path | None, ignore: tuple[str, ...], exit_code: bool
) -> None:
    """Compare a folder with a project, in both directions.

    Prints a line for each file that differs: `push` or `pull`, or `conflict` if it changed on both
    sides, then what that does, and the name. Deletions need --delete. FOLDER is by default PROJECT,
    if that is a folder, else the current folder, if it belongs to the project.
    """
    project_id = project_id_of(session, project)
    place = folder_of(session, project, project_id, folder)
    files = session.qc.files
    pushed = files.push(project_id, place, delete=True, ignore=ignore, dry_run=True)
    pulled = files.pull(project_id, place, delete=True, ignore=ignore, dry_run=True)
    rows = list(_differences(pushed, pulled))
    session.out.table(rows, ("direction", "change", "file"))
    if not rows:
        same = len(pushed.unchanged)
        session.out.note(f"No file differs, {same} {'is' if same == 1 else 'are'} the same.")
    elif exit_code:
        click.get_current_context().exit(Exit.CONFLICT)


def _differences(pushed: "SyncPlan", pulled: "SyncPlan") -> Iterator[dict[str, object]]:
    for plan in (pushed, pulled):
        for change in plan.changes:
            done = CHANGES[change.outcome]
            yield {"direction": plan.direction, "change": done, "file": change.name}
    # A file that is new on one side is a conflict for the other direction alone.
    for name in sorted({*pushed.conflicts} & {*pulled.conflicts}):
        yield {"direction": "conflict", "change": pushed.reasons[name], "file": name}


def _show(session: Session, plan: "SyncPlan") -> None:
    session.out.result(str(plan), asdict(plan))
    if plan.conflicts:
        click.get_current_context().exit(Exit.CONFLICT)


@contextmanager
def _explained(done: str = "") -> Generator[None]:
    """Add to an error what is done already, and the options that its advice means."""
    try:
        yield
    except QuantConnectError as error:
        if isinstance(error, SyncConflictError):
            error.add_note(HINT)
        if done:
            error.add_note(done)
        raise
