"""The command `completion`."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from quantconnect_cli.options import Command
from quantconnect_cli.registry import COMPLETE, NAME

# In the scripts of click, what is changed so that no space follows `name=` or `name.`
RETURN = "    return 0\n"
NO_SPACE = """\
    # The value follows the name of a field without a space.
    [[ ${COMPREPLY[0]} == *[=.] ]] && compopt -o nospace

    return 0
"""
ADD = "compadd -U -V unsorted -a completions"
ADD_WITHOUT_SPACE = """\
local -a suffix
        [[ $completions[1] == *[=.] ]] && suffix=(-S '')
        compadd -U -V unsorted "${suffix[@]}" -a completions"""


class Bash(BashComplete):
    """Completion for Bash, without a space after the name of a field."""

    source_template = BashComplete.source_template.replace(RETURN, NO_SPACE)


class Zsh(ZshComplete):
    """Completion for zsh, without a space after the name of a field. Fish needs no such rule."""

    source_template = ZshComplete.source_template.replace(ADD, ADD_WITHOUT_SPACE)


SHELLS: dict[str, type[ShellComplete]] = {
    "bash": Bash,
    "zsh": Zsh,
    "fish": FishComplete,
}


@click.command(cls=Command)
@click.argument("shell", type=click.Choice(list(SHELLS)))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    It completes commands, options, operations, and the fields of an operation with their values.

    \b
    Bash, in ~/.bashrc                     eval "$(quantconnect completion bash)"
    Zsh, in ~/.zshrc after compinit        eval "$(quantconnect completion zsh)"
    Fish, in ~/.config/fish/config.fish    quantconnect completion fish | source
    """
    program = click.get_current_context().find_root().command
    click.echo(SHELLS[shell](program, {}, NAME, COMPLETE).source())
