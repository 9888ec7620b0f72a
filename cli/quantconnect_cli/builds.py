"""Builds a project, and shows the compiler's output with places that editors open."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quantconnect_cli.session import Session
from quantconnect_cli.targets import folder_of, is_folder
from quantconnect_client.errors import JobFailedError, SyncConflictError

if TYPE_CHECKING:
    from quantconnect_client.models import ReadCompileResult

COMPILE_TIMEOUT = 600
LINE = re.compile(
    r"(?:Build )?(?P<severity>Error|Warning): File: (?P<file>.+?) "
    r"Line:\s?(?P<line>\d+) Column:\s?(?P<column>\d+) - (?P<message>.*)",
    re.DOTALL,
)

push_option = click.option(
    "--push",
    "push_folder",
    is_flag=False,
    flag_value="",
    metavar="[FOLDER]",
    help="Push this folder first. Write it after PROJECT.  [default: PROJECT if that is a folder, "
    "else the current folder, if it belongs to the project]",
)


@dataclass(frozen=True)
class Diagnostic:
    """An error or a warning of the compiler.

    Attributes:
        file: the name of the file in the project.
        line: the line, from 1.
        column: the column, from 1; 0 if it is unknown.
        severity: `error` or `warning`.
        message: what is wrong.
    """

    file: str
    line: int
    column: int
    severity: str
    message: str

    def text(self, folder: Path | None) -> str:
        """Return it in the form in which terminals and editors open the place."""
        place = str(folder / self.file) if folder else self.file
        column = f":{self.column}" if self.column else ""
        return f"{place}:{self.line}{column}: {self.severity}: {self.message}"


@dataclass(frozen=True)
class Source:
    """What to build.

    Attributes:
        project_id: the project's id.
        folder: the folder with the project's files; None if there is none here.
    """

    project_id: int
    folder: Path | None

    def line(self, text: str) -> str:
        """Return a log line with a place that editors open, if it has one."""
        found = diagnostic(text)
        return found.text(self.folder) if found else text


def pushed(session: Session, project: str, project_id: int, push_folder: str | None) -> Source:
    """Push a folder, if the option --push is given, and return what to build.

    Raises:
        SyncConflictError: files changed on both sides; nothing was pushed.
    """
    if push_folder is None:
        return Source(project_id, Path(project).expanduser() if is_folder(project) else None)
    given = Path(push_folder) if push_folder else None
    folder = folder_of(session, project, project_id, given)
    try:
        plan = session.qc.files.push(project_id, folder)
    except SyncConflictError as error:
        error.add_note("Nothing was built. Resolve this with `quantconnect push` or `pull`.")
        raise
    changed = ", ".join(change.name for change in plan.changes)
    session.out.note(f"Pushed {changed}" if changed else "Pushed nothing, no file changed here.")
    return Source(project_id, folder)


def built(
    session: Session, source: Source, timeout: float = COMPILE_TIMEOUT
) -> "ReadCompileResult":
    """Compile a project and return the build.

    Raises:
        JobFailedError: the project does not compile. Its log lines have places that editors open.
    """
    try:
        build = session.qc.compiles.run(
            source.project_id, timeout=timeout, progress=session.progress
        )
    except JobFailedError as error:
        logs = [source.line(one) for one in error.logs]
        words = f"{error.operation}: The project does not compile."
        failed = JobFailedError(words, job=error.job, logs=logs)
        failed.operation = error.operation
        raise failed from error
    for line in build.logs or ():
        session.out.note(source.line(line))
    return build


def diagnostic(line: str) -> Diagnostic | None:
    """Parse a log line of a build; None if it names no place."""
    found = LINE.fullmatch(line.strip())
    if found is None:
        return None
    return Diagnostic(
        found["file"],
        int(found["line"]),
        int(found["column"]),
        found["severity"].lower(),
        found["message"],
    )


def diagnostics(lines: Sequence[str]) -> list[dict[str, object]]:
    """Return the errors and warnings among log lines, for JSON."""
    return [asdict(found) for line in lines if (found := diagnostic(line))]
