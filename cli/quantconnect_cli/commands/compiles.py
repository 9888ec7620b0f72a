"""The command `compile`."""

import click

from quantconnect_cli.builds import COMPILE_TIMEOUT, built, diagnostics, push_option, pushed
from quantconnect_cli.options import Command
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import project_id_of


@click.command("compile", cls=Command)
@click.argument("project")
@push_option
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=COMPILE_TIMEOUT,
    show_default=True,
    metavar="SECONDS",
    help="Maximum time to wait.",
)
@pass_session
def compile_project(
    session: Session, project: str, push_folder: str | None, timeout: float
) -> None:
    """Compile a project and print the id of the build.

    Errors and warnings go to standard error, with their places as `main.py:3`. If PROJECT is a
    folder, or --push is given, they are paths that an editor opens. If the project does not
    compile, the exit code is 11.
    """
    project_id = project_id_of(session, project)
    source = pushed(session, project, project_id, push_folder)
    build = built(session, source, timeout)
    data = build.to_dict() | {"diagnostics": diagnostics(build.logs or ())}
    session.out.result(build.compile_id, data)
