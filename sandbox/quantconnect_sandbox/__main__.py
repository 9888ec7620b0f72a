"""The command `quantconnect-sandbox`: the sandbox as a server of its own."""

import argparse
import ipaddress
import os
import signal
import sys
from collections.abc import Sequence
from threading import Event
from types import FrameType

from quantconnect_sandbox.clock import read_pace
from quantconnect_sandbox.server import Sandbox
from quantconnect_sandbox.state import DEFAULT_ORGANIZATION, DEFAULT_PACE, Settings

DESCRIPTION = """\
A local QuantConnect API (REST v2) for tests and demos. It holds one account in memory and never
runs a strategy: results are made up from the seed. Prints one line with its address when it
listens; Ctrl-C ends it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C or a request to terminate. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if not _is_loopback(options.host):
        print(
            f"warning: --host {options.host} lets other machines reach the sandbox; its traffic "
            "is not encrypted, so never use a real API token with it",
            file=sys.stderr,
        )
    try:
        return _serve(_sandbox(options))
    except OSError as error:
        print(f"cannot serve on {options.host}:{options.port}: {error}", file=sys.stderr)
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
    )


def _serve(sandbox: Sandbox) -> int:
    asked_to_end = Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        asked_to_end.set()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    with sandbox:
        settings = sandbox.cloud.settings
        print(
            f"QuantConnect sandbox listening on {sandbox.base_url} "
            f"(user id {settings.user_id}, organization {settings.organization_id})",
            flush=True,
        )
        asked_to_end.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="quantconnect-sandbox", description=DESCRIPTION)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=int, default=0, help="port to listen on; 0 takes a free one (default)")
    add(
        "--user-id",
        type=int,
        default=os.environ.get("QC_USER_ID", Settings.user_id),
        help=f"the account's user id (default: QC_USER_ID, else {Settings.user_id})",
    )
    add(
        "--api-token",
        default=os.environ.get("QC_API_TOKEN", Settings.api_token),
        help="the token that clients sign with. Other users of this machine can see it in the "
        "list of processes; QC_API_TOKEN in the environment keeps it out of there "
        f"(default: QC_API_TOKEN, else {Settings.api_token})",
    )
    add("--organization-id", default=DEFAULT_ORGANIZATION, help="32 hexadecimal digits")
    add("--seed", type=int, default=0, help="another seed makes other ids and other results")
    add("--backtest-nodes", type=int, default=2, help="backtests that can run at once (default: 2)")
    add("--live-nodes", type=int, default=2, help="deployments that can run at once (default: 2)")
    add(
        "--pace",
        type=_pace,
        action="append",
        default=[],
        metavar="JOB=PACE",
        help="how long a kind of job takes: seconds, or a number of looks at it, as in backtest=30 "
        f"or 'compile=3 looks'. Jobs: {', '.join(DEFAULT_PACE)}, all. Can be repeated",
    )
    add("--state", metavar="FILE", help="keep the account in this file (default: in memory)")
    return parser


def _pace(text: str) -> tuple[str, str]:
    job, separator, pace = text.partition("=")
    if not separator or job not in (*DEFAULT_PACE, "all"):
        known = ", ".join(DEFAULT_PACE)
        raise argparse.ArgumentTypeError(f"{text!r} is not JOB=PACE with a job of {known}, all")
    try:
        read_pace(pace)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return job, pace


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
