"""The command `completion`."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from quantconnect_cli.options import Command
from quantconnect_cli.registry import COMPLETE, NAME

NO_SPACE = """\
    # The value follows the name of a field without a space.
    [[ ${COMPREPLY[0]} == *[=.] ]] && compopt -o nospace

    return 0
"""


class Bash(BashComplete):
    """Completion for Bash, without a space after the name of a field."""

    source_template = BashComplete.source_template.replace("    return 0\n", NO_SPACE)


SHELLS: dict[str, type[ShellComplete]] = {
    "bash": Bash,
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
