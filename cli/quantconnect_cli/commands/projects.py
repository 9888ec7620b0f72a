"""The commands `projects list` and `projects find`."""

import click

from quantconnect_cli.options import Group
from quantconnect_cli.session import Session, pass_session

COLUMNS = ("project_id", "name", "language", "modified")


@click.group(cls=Group)
def projects() -> None:
    """List or find projects."""


@projects.command("list")
@click.argument("directory", default="")
@pass_session
def list_projects(session: Session, directory: str) -> None:
    """List projects, newest first.

    With DIRECTORY, such as strategies/momentum, only the projects inside it are listed.
    """
    group = session.qc.projects
    found = group.list_directory(directory) if directory else group.list()
    session.out.models(found, COLUMNS)


@projects.command()
@click.argument("name")
@pass_session
def find(session: Session, name: str) -> None:
    """Find a project by its full name, and print its id."""
    project = session.qc.projects.find(name)
    session.out.result(str(project.project_id), project.to_dict())
