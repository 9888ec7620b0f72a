"""The options that every command has, and the classes of commands that add them."""

from dataclasses import dataclass
from typing import Any

import click


@dataclass
class Options:
    """The values of the common options."""

    as_json: bool = False
    quiet: bool = False
    verbose: bool = False
    base_url: str | None = None
    request_timeout: float | None = None


def _store(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """Keep a value that was given, here or to a group before this command."""
    if value and parameter.name:
        setattr(context.ensure_object(Options), parameter.name, value)
    return value


def _common(*names: str, **settings: Any) -> click.Option:
    return click.Option(names, expose_value=False, callback=_store, **settings)


COMMON: tuple[click.Option, ...] = (
    _common(
        "--json",
        "as_json",
        is_flag=True,
        help="Print results as JSON, and an error as one line of JSON.",
    ),
    _common("--quiet", "-q", is_flag=True, help="Print no progress and no notes."),
    _common("--verbose", "-v", is_flag=True, help="Log each request to standard error."),
    _common(
        "--base-url",
        metavar="URL",
        help="URL of the API, such as that of a sandbox.  "
        "[default: QC_BASE_URL, else QuantConnect]",
    ),
    _common(
        "--request-timeout",
        type=click.FloatRange(min=0, min_open=True),
        metavar="SECONDS",
        help="Maximum duration of one attempt at a request.  [default: 100]",
    ),
)
_NAMES = {option.name for option in COMMON}


class Command(click.Command):
    """A command with the common options, which its help lists apart from its own."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params = [*self.params, *COMMON]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the command's own options, then the common ones."""
        parameters = self.get_params(ctx)
        own = [one for one in parameters if one.name not in _NAMES]
        common = [one for one in parameters if one.name in _NAMES]
        for title, section in (("Options", own), ("Common options", common)):
            records = [record for one in section if (record := _record(one, ctx))]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def _record(parameter: click.Parameter, context: click.Context) -> tuple[str, str] | None:
    """Return what the help says of an option. Arguments are described in the text above."""
    return parameter.get_help_record(context) if isinstance(parameter, click.Option) else None


class Group(Command, click.Group):
    """A group of commands that all have the common options."""

    command_class = Command
    group_class = type

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)
