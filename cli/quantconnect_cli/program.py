"""The program: finds the command that was named, runs it and returns its exit code.

Why click: a program starts for each command and each completion, so its library must import fast.
Whole processes that print the help of two commands, side by side, compared with `import click`:
click 8.5 takes 1.3 times as long, cyclopts 5.5 takes 4.0 times and typer 0.29 takes 4.1 times,
because both import rich and inspect type hints. click also completes in Bash, zsh and fish, has
been maintained since 2014, and is what the LEAN CLI builds on.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click
from click.shell_completion import CompletionItem, shell_complete

from quantconnect_cli.options import Group
from quantconnect_cli.output import prepare
from quantconnect_cli.registry import COMMANDS, COMPLETE, NAME, SECTIONS

EPILOG = "Shell completion: quantconnect completion --help. Exit codes: see the documentation."


class Program(Group):
    """The group of all commands. It imports a command when it runs, and none for the help."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].target.partition(":")
        found = getattr(import_module(f"quantconnect_cli.commands.{module}"), name)
        return cast(click.Command, found)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or name similar ones."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, n=3)
            hint = f" Did you mean {' or '.join(close)}?" if close else ""
            ctx.fail(f"There is no command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """Write the table of commands."""
        width = max(map(len, COMMANDS))
        for title, entries in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(
                    [(f"{name:{width}}", one.summary) for name, one in entries.items()]
                )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command, or an option."""
        items = click.Command.shell_complete(self, ctx, incomplete)
        return items + [
            CompletionItem(name, help=entry.summary)
            for name, entry in COMMANDS.items()
            if name.startswith(incomplete)
        ]


def _version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from quantconnect_client import __version__, spec_info

        click.echo(f"{NAME} {__version__}, API description {spec_info().revision}")
        context.exit()


@click.group(cls=Program, epilog=EPILOG)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Print the version and exit.",
)
def program() -> None:
    """Work with QuantConnect from a terminal or a script.

    Results go to standard output, everything else to standard error.
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Return the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if instruction := os.environ.get(COMPLETE):
        return shell_complete(program, {}, NAME, COMPLETE, instruction)
    prepare(sys.stdout, sys.stderr)
    try:
        with program.make_context(NAME, list(given)) as context:
            program.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (Exception, KeyboardInterrupt) as error:
        # Imported here, because it imports the errors of the client.
        from quantconnect_cli.failures import report

        return report(error, as_json="--json" in given)
    return 0
