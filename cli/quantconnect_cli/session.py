"""What a command works with: the client, the output and the common options."""

import logging
import sys
from collections.abc import Callable
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import click

from quantconnect_cli.exits import Exit
from quantconnect_cli.options import Options
from quantconnect_cli.output import Output

if TYPE_CHECKING:
    from quantconnect_client import QuantConnect

P = ParamSpec("P")
T = TypeVar("T")


class Session:
    """A run of one command.

    Attributes:
        out: prints results and notes.
    """

    def __init__(self, options: Options, context: click.Context) -> None:
        self.options = options
        self.out = Output(as_json=options.as_json, quiet=options.quiet)
        self._context = context

    @cached_property
    def qc(self) -> "QuantConnect":
        """The client, which is closed when the command ends."""
        client = self.client()
        self._context.call_on_close(client.close)
        return client

    def client(self, user_id: str | None = None, api_token: str | None = None) -> "QuantConnect":
        """Return a client with these credentials, or else those that it finds itself."""
        # Imported here, because --help and completion do without it.
        from quantconnect_client import QuantConnect

        client = QuantConnect(user_id, api_token, base_url=self.options.base_url)
        return client.with_options(timeout=self.options.request_timeout)

    @property
    def progress(self) -> bool:
        """Whether to show the progress of jobs: bars in a terminal, lines elsewhere."""
        return not self.options.quiet

    def check_can_ask(self, *, yes: bool) -> None:
        """Check that `confirm` can ask, before anything is sent to find out what to ask.

        Raises:
            click.UsageError: there is no terminal to ask in, and `yes` is not set.
        """
        if not yes and not sys.stdin.isatty():
            self._context.fail("There is no terminal to ask in. Pass --yes. Nothing was sent.")

    def confirm(self, question: str, *, yes: bool) -> None:
        """Continue if `yes` is set or the user agrees.

        Raises:
            click.UsageError: there is no terminal to ask in.
            click.exceptions.Exit: the user does not agree.
        """
        if yes:
            return
        if not sys.stdin.isatty():
            self._context.fail(f"{question} Confirm it with --yes, since there is no terminal.")
        if not click.confirm(question, err=True):
            self.out.note("Nothing was done.")
            self._context.exit(Exit.DECLINED)


def pass_session(
    function: Callable[Concatenate[Session, P], T],
) -> Callable[P, T]:
    """Call a command with its session as the first argument."""

    @wraps(function)
    def with_session(*arguments: P.args, **settings: P.kwargs) -> T:
        context = click.get_current_context()
        options = context.ensure_object(Options)
        if options.verbose:
            log_requests()
        return function(Session(options, context), *arguments, **settings)

    return with_session


def log_requests() -> None:
    """Log each attempt at a request to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("quantconnect_client")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
