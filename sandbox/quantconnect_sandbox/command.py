"""The command `quantconnect-sandbox`, which runs the sandbox as a standalone server."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from threading import Event
from types import FrameType
from typing import NoReturn

from quantconnect_sandbox.http.guard import is_loopback
from quantconnect_sandbox.http.server import Sandbox
from quantconnect_sandbox.http.spec import revision
from quantconnect_sandbox.options import OptionError, show
from quantconnect_sandbox.store.jobs import DEFAULT_PACE, read_pace
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION, Settings
from quantconnect_sandbox.store.state_file import StateWriteError

NAME = "quantconnect-sandbox"
# Command-line flags whose names differ from the options of `Sandbox`.
_FLAGS = {"allowed_hosts": "allowed_host"}

DESCRIPTION = """\
A local QuantConnect API (REST v2) for tests and demos. It holds one account in memory and never
runs a strategy: results are simulated from the seed. It prints one line with its address once it
listens. Press Ctrl-C to stop it."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C or SIGTERM. Return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _serve(_sandbox(options), options.host)
    except OptionError as error:
        flag = _FLAGS.get(error.option, error.option).replace("_", "-")
        print(f"{NAME}: --{flag} {error.shown}: {error.advice}", file=sys.stderr)
        return 2
    except StateWriteError as error:
        print(f"{NAME}: {error}", file=sys.stderr)
        return 1


def _sandbox(options: argparse.Namespace) -> Sandbox:
    return Sandbox(
        user_id=options.user_id,
        api_token=options.api_token,
        organization_id=options.organization_id,
        seed=options.seed,
        backtest_nodes=options.backtest_nodes,
        live_nodes=options.live_nodes,
        pace=dict(options.pace),
        state=options.state,
        host=options.host,
        port=options.port,
        allowed_hosts=options.allowed_host,
    )


def _serve(sandbox: Sandbox, host: str) -> int:
    stop = Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    with sandbox:
        if not is_loopback(host):
            print(
                f"warning: --host {host} lets other machines reach the sandbox; its traffic is not "
                "encrypted, so never use a real API token with it",
                file=sys.stderr,
                flush=True,
            )
        settings = sandbox.cloud.settings
        print(
            f"QuantConnect sandbox listening on {sandbox.base_url} "
            f"(user id {settings.user_id}, organization {settings.organization_id})",
            flush=True,
        )
        stop.wait()
    return 0


class _Parser(argparse.ArgumentParser):
    """Reports errors in one line, like the command's other errors."""

    def error(self, message: str) -> NoReturn:
        """Print the error and exit with status 2."""
        text = message.removeprefix("argument ")
        self.exit(2, f"{self.prog}: {text} ({self.prog} --help lists the options)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=NAME, description=DESCRIPTION)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=_integer, default=0, help="port to listen on (default: a free one)")
    add(
        "--allowed-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a further host name for requests to the sandbox's own API, such as that of its "
        "container. Its address, localhost and loopback addresses are always allowed. Repeatable",
    )
    add(
        "--user-id",
        type=_integer,
        default=os.environ.get("QC_USER_ID", Settings.user_id),
        help=f"the account's user id (default: QC_USER_ID, else {Settings.user_id})",
    )
    add(
        "--api-token",
        default=os.environ.get("QC_API_TOKEN", Settings.api_token),
        help="the token that clients sign with. Other users of this machine can see it in the "
        "process list, so prefer the environment variable QC_API_TOKEN "
        f"(default: QC_API_TOKEN, else {Settings.api_token})",
    )
    add("--organization-id", default=DEFAULT_ORGANIZATION, help="32 hexadecimal digits")
    add("--seed", type=_integer, default=0, help="seed of ids and results (default: 0)")
    add(
        "--backtest-nodes",
        type=_integer,
        default=2,
        help="maximum number of backtests at once (default: 2)",
    )
    add(
        "--live-nodes",
        type=_integer,
        default=2,
        help="maximum number of deployments at once (default: 2)",
    )
    add(
        "--pace",
        type=_pace,
        action="append",
        default=[],
        metavar="JOB=PACE",
        help="how long a kind of job takes: seconds, or a number of polls, as in backtest=30 or "
        f"'compile=3 polls'. Jobs: {', '.join(sorted(DEFAULT_PACE))}, all. Repeatable",
    )
    add("--state", metavar="FILE", help="keep the account in this file (default: in memory)")
    add("--version", action="version", version=_version())
    return parser


def _version() -> str:
    try:
        release = version("quantconnect-client")
    except PackageNotFoundError:
        release = "unknown"
    return f"{NAME} {release}, API description {revision()}"


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{show(text)} is not a whole number") from None


def _pace(text: str) -> tuple[str, str]:
    job, separator, pace = text.partition("=")
    if not separator or job not in (*DEFAULT_PACE, "all"):
        known = ", ".join(sorted(DEFAULT_PACE))
        raise argparse.ArgumentTypeError(f"{show(text)} is not JOB=PACE with a job of {known}, all")
    try:
        read_pace(pace)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return job, pace
