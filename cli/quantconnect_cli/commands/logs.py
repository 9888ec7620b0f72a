"""The command `logs`."""

import json
import shlex
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from quantconnect_cli.interrupts import on_interrupt
from quantconnect_cli.jobs import newest_backtest
from quantconnect_cli.options import Command
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import project_id_of
from quantconnect_client.errors import JobFailedError

if TYPE_CHECKING:
    from quantconnect_client import JobProgress

YEAR = 366 * 86_400.0
FAILED = frozenset({"DeployError", "Invalid", "RuntimeError"})


@click.command(cls=Command)
@click.argument("project")
@click.argument("job_id", required=False)
@click.option("--live", is_flag=True, help="Show the log of live trading, not of a backtest.")
@click.option("--follow", "-f", is_flag=True, help="Show new lines until the job ends.")
@click.option("--query", metavar="TEXT", default="", help="Show only lines that contain this text.")
@click.option(
    "--interval",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="With --follow, the time between two reads of the log.  [default: 5, or with --live 30]",
)
@pass_session
def logs(
    session: Session,
    project: str,
    job_id: str | None,
    live: bool,
    follow: bool,
    query: str,
    interval: float | None,
) -> None:
    """Show the log of a backtest or of live trading.

    JOB_ID is the id of a backtest, or with --live of a deployment; by default, of the newest one.

    --follow ends when the job ends, with the exit code 11 if the job failed. Ctrl-C ends it too;
    the job keeps running. QuantConnect updates the log of live trading about every five minutes.
    With --json and --follow, each line is a JSON text on a line of its own.
    """
    if interval and not follow:
        raise click.UsageError("--interval is for --follow only.")
    project_id = project_id_of(session, project)
    if not follow:
        _print(session, _lines(session, project_id, job_id, query, live=live))
        return
    command = ["quantconnect", "logs", project, *([job_id] if job_id else [])]
    again = shlex.join([*command, *(["--live"] if live else []), "--follow"])
    with on_interrupt(f"The job keeps running. To follow it again: {again}"):
        follow_job = _follow_live if live else _follow_backtest
        follow_job(session, project_id, job_id, query, interval)


def _lines(
    session: Session, project_id: int, job_id: str | None, query: str, *, live: bool
) -> Iterable[str]:
    qc = session.qc
    if live:
        deploy_id = job_id or qc.live.read(project_id).deploy_id
        return qc.live.logs(project_id, deploy_id, query=query or None)
    return qc.backtests.logs(
        project_id, job_id or newest_backtest(session, project_id), query=query
    )


def _follow_backtest(
    session: Session, project_id: int, job_id: str | None, query: str, interval: float | None
) -> None:
    backtest_id = job_id or newest_backtest(session, project_id)
    follower = _Follower(session, project_id, backtest_id, query, interval or 5)
    try:
        session.qc.backtests.wait(project_id, backtest_id, timeout=YEAR, progress=follower.polled)
    except JobFailedError:
        follower.print_new()
        raise
    follower.print_new()


class _Follower:
    """Prints the lines that a backtest has logged since the last read."""

    def __init__(
        self, session: Session, project_id: int, backtest_id: str, query: str, interval: float
    ) -> None:
        self._session = session
        self._job = (project_id, backtest_id)
        self._query = query
        self._interval = interval
        self._start = 0
        self._read_at = float("-inf")

    def polled(self, _progress: "JobProgress") -> None:
        if time.monotonic() - self._read_at >= self._interval:
            self.print_new()

    def print_new(self) -> None:
        lines = self._session.qc.backtests.logs(*self._job, query=self._query, start=self._start)
        for line in lines:
            _print_line(self._session, line)
        self._start = lines.position
        self._read_at = time.monotonic()


def _follow_live(
    session: Session, project_id: int, job_id: str | None, query: str, interval: float | None
) -> None:
    live = session.qc.live
    deploy_id = job_id or live.read(project_id).deploy_id
    for line in live.follow_logs(project_id, deploy_id, query=query or None, pause=interval or 30):
        _print_line(session, line)
    ended = live.read(project_id, deploy_id=deploy_id)
    if ended.status in FAILED:
        words = f"{deploy_id} is {ended.status}: {ended.message or 'no reason given'}"
        raise JobFailedError(words, job=ended, logs=())
    session.out.note(f"{deploy_id} is {ended.status}.")


def _print(session: Session, lines: Iterable[str]) -> None:
    if session.out.as_json:
        session.out.data(list(lines))
        return
    for line in lines:
        session.out.text(line)


def _print_line(session: Session, line: str) -> None:
    """Print a line at once, because the next may take minutes."""
    session.out.text(json.dumps(line) if session.out.as_json else line)
