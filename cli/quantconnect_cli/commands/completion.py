"""The command `completion`."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from quantconnect_cli.options import Command
from quantconnect_cli.registry import COMPLETE, NAME

SHELLS: dict[str, type[ShellComplete]] = {
    "bash": BashComplete,
    "zsh": ZshComplete,
    "fish": FishComplete,
}


@click.command(cls=Command)
@click.argument("shell", type=click.Choice(list(SHELLS)))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    It completes commands, options, operations, and the fields of an operation with their values.

    \b
    Bash: add to ~/.bashrc    eval "$(quantconnect completion bash)"
    Zsh: add to ~/.zshrc      eval "$(quantconnect completion zsh)"
    Fish: run once            quantconnect completion fish
                                > ~/.config/fish/completions/quantconnect.fish
    """
    program = click.get_current_context().find_root().command
    click.echo(SHELLS[shell](program, {}, NAME, COMPLETE).source())
