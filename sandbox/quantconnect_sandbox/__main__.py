"""The command `quantconnect-sandbox`: the sandbox as a server of its own."""

import argparse
import ipaddress
import os
import signal
import sys
from collections.abc import Sequence
from threading import Event
from types import FrameType

from quantconnect_sandbox.server import Sandbox
from quantconnect_sandbox.state import DEFAULT_ORGANIZATION, Settings

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
    sandbox = Sandbox(
        user_id=options.user_id,
        api_token=options.api_token,
        organization_id=options.organization_id,
        seed=options.seed,
        compile_seconds=options.compile_seconds,
        backtest_seconds=options.backtest_seconds,
        report_seconds=options.report_seconds,
        host=options.host,
        port=options.port,
    )
    try:
        return _serve(sandbox)
    except OSError as error:
        print(f"cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1


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
    add("--compile-seconds", type=float, default=1.0, help="length of a build (default: 1)")
    add("--backtest-seconds", type=float, default=10.0, help="of a backtest (default: 10)")
    add("--report-seconds", type=float, default=3.0, help="of a report (default: 3)")
    return parser


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
