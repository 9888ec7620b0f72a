"""The command `call`, which reaches every operation of the API."""

from typing import TYPE_CHECKING

import click

from quantconnect_cli.options import Command
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.suggestions import suggest_fields, suggest_operations

if TYPE_CHECKING:
    from quantconnect_cli.facts import Operation


@click.command(cls=Command)
@click.argument("operation", required=False, shell_complete=suggest_operations)
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]...", shell_complete=suggest_fields)
@click.option("--select", metavar="EXPRESSION", help="Print what this JMESPath expression selects.")
@click.option("--raw", "-r", is_flag=True, help="Print a selected text without quotes.")
@click.option("--list", "-l", "listing", is_flag=True, help="List all operations, or all fields.")
@pass_session
def call(
    session: Session,
    operation: str | None,
    fields: tuple[str, ...],
    select: str | None,
    raw: bool,
    listing: bool,
) -> None:
    """Call any operation of the API.

    OPERATION is a name such as projects.read, or a path such as /projects/read. The response is
    printed as JSON. Fields have their names in Python or in the API.

    \b
    project_id=1               text, or a number where the field has one
    projectId:=1               JSON
    parameters.fast=5          a field inside a field
    libraries=1 libraries=2    a list; libraries.0=1 is its first item
    content=@main.py           the text of a file
    content=@-                 standard input
    refresh_token=@env:NAME    an environment variable

    Secrets are read from standard input or an environment variable only.

    \b
    Examples:
      quantconnect call projects.read project_id=1 --select 'projects[0].name' --raw
      quantconnect call files.update project_id=1 name=main.py content=@main.py
    """
    # Imported here, because --help does without them.
    from quantconnect_cli.calls import response_to, selected
    from quantconnect_cli.facts import operation_named
    from quantconnect_cli.fields import body_of

    if operation is None:
        _list_operations(session, listing=listing)
        return
    found = operation_named(operation)
    if listing:
        _list_fields(session, found)
        return
    response = response_to(session.qc, found, body_of(found, fields))
    if isinstance(response, str) and not (select or session.out.as_json):
        session.out.raw(response)
    else:
        session.out.data(selected(response, select) if select else response, raw=raw)


def _list_operations(session: Session, *, listing: bool) -> None:
    from quantconnect_cli.facts import all_operations

    if not listing:
        raise click.UsageError("Name an operation. --list lists them.")
    rows = [
        {"operation": one.name, "path": one.path, "writes": not one.safe, "docs": one.docs}
        for one in all_operations()
    ]
    session.out.table(rows, ("operation", "path", "writes"))


def _list_fields(session: Session, operation: "Operation") -> None:
    from quantconnect_cli.facts import Shape, field_names

    shape = Shape.of(operation)
    rows = [
        {
            "field": name,
            "api_name": api_name,
            "required": api_name in shape.required,
            "type": " or ".join(sorted(field.types)),
            "secret": field.is_secret,
            "values": ", ".join(field.values),
        }
        for name, api_name in field_names(operation).items()
        for field in [shape.at(api_name)]
    ]
    session.out.table(rows, ("field", "required", "secret", "type", "values"))
