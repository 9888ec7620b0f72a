"""The commands `login`, `logout` and `whoami`."""

import os
import sys

import click

from quantconnect_cli import stored
from quantconnect_cli.options import Command
from quantconnect_cli.session import Session, pass_session

SETTINGS = "https://www.quantconnect.com/settings"
ID_VARIABLE, TOKEN_VARIABLE = "QC_USER_ID", "QC_API_TOKEN"


def _reject_token(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None and not context.resilient_parsing:
        raise click.UsageError(
            "The API token can't be an argument, because every user of this machine can see those. "
            f"Pass --api-token-stdin, or set {TOKEN_VARIABLE}. If others can use this machine, "
            f"replace the token on {SETTINGS}.",
            context,
        )


@click.command(cls=Command)
@click.option("--api-token", hidden=True, expose_value=False, callback=_reject_token)
@click.option("--user-id", envvar=ID_VARIABLE, show_envvar=True, metavar="ID", help="Your user id.")
@click.option("--api-token-stdin", is_flag=True, help="Read the API token from standard input.")
@click.option(
    "--verify/--no-verify",
    default=True,
    show_default=True,
    help="Check that QuantConnect accepts the credentials before they are stored.",
)
@pass_session
def login(session: Session, user_id: str | None, api_token_stdin: bool, verify: bool) -> None:
    """Store your user id and API token.

    Both are stored where `lean login` stores them, in ~/.lean/credentials, which only you can read.
    The client and the LEAN CLI find them there.

    The API token is read from standard input with --api-token-stdin, else from the environment
    variable QC_API_TOKEN, else from a prompt. It can't be an argument, because every user of the
    machine can see those.
    """
    if user_id is None:
        user_id = _prompt_for_id()
    token = _token(from_input=api_token_stdin)
    found = _checked(session, user_id, token, verify=verify)
    path = stored.save(found, token)
    session.out.done(
        f"Stored the credentials of user {found} in {path}.",
        {"user_id": found, "file": str(path), "verified": verify},
    )
    _warn_of_environment(session, found, token)


def _prompt_for_id() -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"Pass --user-id, or set {ID_VARIABLE}. Its value is on {SETTINGS}.")
    click.echo(f"Your user id and API token are on {SETTINGS}.", err=True)
    stored_id = stored.read().get(stored.USER_ID)
    return str(click.prompt("User id", default=stored_id, type=str, err=True))


def _token(*, from_input: bool) -> str:
    if from_input:
        token = sys.stdin.readline().strip()
        if token:
            return token
        raise click.UsageError("Standard input is empty, so there is no API token.")
    if token := os.environ.get(TOKEN_VARIABLE, ""):
        return token
    if sys.stdin.isatty():
        return str(click.prompt("API token", hide_input=True, type=str, err=True)).strip()
    raise click.UsageError(
        f"There is no API token. Set {TOKEN_VARIABLE}, or pass --api-token-stdin and write the "
        "token to standard input."
    )


def _checked(session: Session, user_id: str, token: str, *, verify: bool) -> int:
    """Return the user id as a number, once the credentials are found to be good."""
    with session.client(user_id, token) as qc:
        if verify:
            qc.authenticate()
        return qc.user_id


def _warn_of_environment(session: Session, user_id: int, token: str) -> None:
    other_id = os.environ.get(ID_VARIABLE, str(user_id)) != str(user_id)
    if other_id or os.environ.get(TOKEN_VARIABLE, token) != token:
        session.out.note(
            f"The environment variables {ID_VARIABLE} and {TOKEN_VARIABLE} differ from these, and "
            "take precedence. Unset them to use the stored credentials."
        )


@click.command(cls=Command)
@pass_session
def logout(session: Session) -> None:
    """Delete the stored user id and API token.

    Deletes them from ~/.lean/credentials, as `lean logout` does. The token stays valid: to revoke
    it, use your settings on QuantConnect.
    """
    was_there = stored.delete()
    path = stored.path()
    words = "Deleted the credentials from" if was_there else "There are no credentials in"
    session.out.done(f"{words} {path}.", {"file": str(path), "deleted": was_there})


@click.command(cls=Command)
@pass_session
def whoami(session: Session) -> None:
    """Show whose credentials are used.

    Prints the user id, the name and the source of the credentials, after QuantConnect accepted
    them.
    """
    qc = session.qc
    name = qc.user.read().name
    session.out.record({"user_id": qc.user_id, "name": name, "source": qc.credentials_source})
