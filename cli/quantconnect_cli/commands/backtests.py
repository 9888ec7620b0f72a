"""The commands `backtest` and `report`."""

import shlex
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quantconnect_cli.builds import built, push_option, pushed
from quantconnect_cli.interrupts import on_interrupt
from quantconnect_cli.jobs import check_new_file, newest_backtest, open_page, page_of
from quantconnect_cli.options import Command
from quantconnect_cli.parameters import values_of
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import project_id_of
from quantconnect_client.errors import JobFailedError

if TYPE_CHECKING:
    from quantconnect_client.models import BacktestResult

FLAG = "--overwrite-report"
START_ONLY = ("push_folder", "name", "parameters", "detach")


@dataclass(frozen=True)
class Started:
    """A backtest that is running.

    Attributes:
        project: the project as it was named.
        project_id: the project's id.
        backtest_id: the backtest's id.
        url: the page with its results.
    """

    project: str
    project_id: int
    backtest_id: str
    url: str

    @property
    def how_to_wait(self) -> str:
        """A sentence on how to go on."""
        command = f"quantconnect backtest {shlex.quote(self.project)} --attach {self.backtest_id}"
        return f"Backtest {self.backtest_id} keeps running. To wait for it: {command}"

    @property
    def data(self) -> dict[str, object]:
        """Its ids, for JSON."""
        return {
            "project_id": self.project_id,
            "backtest_id": self.backtest_id,
            "url": self.url,
        }


@click.command(cls=Command)
@click.argument("project")
@push_option
@click.option("--name", help="Name of the backtest.  [default: the time]")
@click.option(
    "--parameter",
    "-p",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE",
    help="Value of a parameter of the algorithm, for this backtest only. Repeat it for others.",
)
@click.option(
    "--report",
    "report_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Save the HTML report to this file.",
)
@click.option(FLAG, "overwrite", is_flag=True, help="Replace the file of --report.")
@click.option("--open", "open_it", is_flag=True, help="Open the page of the results in a browser.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=3600,
    show_default=True,
    metavar="SECONDS",
    help="Maximum time to wait for the result.",
)
@click.option("--detach", is_flag=True, help="Start it, print its id, and do not wait.")
@click.option("--attach", metavar="ID", help="Wait for this backtest instead of starting one.")
@pass_session
def backtest(
    session: Session,
    project: str,
    push_folder: str | None,
    name: str | None,
    parameters: tuple[str, ...],
    report_file: Path | None,
    overwrite: bool,
    open_it: bool,
    timeout: float,
    detach: bool,
    attach: str | None,
) -> None:
    """Compile a project, backtest it and print its statistics.

    If the algorithm fails, the exit code is 11. After Ctrl-C or a timeout, the backtest keeps
    running: --attach waits for it.

    \b
    Examples:
      quantconnect backtest Momentum -p fast=5 -p slow=20
      quantconnect backtest ./momentum --push --report report.html
    """
    values = values_of(parameters)
    _check(report_file, overwrite=overwrite, detach=detach, attach=attach)
    project_id = project_id_of(session, project)
    backtest_id = attach or _start(session, project, project_id, push_folder, name, values)
    started = Started(project, project_id, backtest_id, page_of(session, project_id, backtest_id))
    session.out.note(f"Backtest {backtest_id}: {started.url}")
    if open_it:
        open_page(session, started.url)
    if detach:
        session.out.result(backtest_id, started.data)
        return
    _finish(session, started, timeout, report_file)


def _check(report_file: Path | None, *, overwrite: bool, detach: bool, attach: str | None) -> None:
    given = click.get_current_context().get_parameter_source
    if attach and any(given(name) is not click.core.ParameterSource.DEFAULT for name in START_ONLY):
        raise click.UsageError("--attach starts no backtest: omit --push, --name, -p and --detach.")
    if detach and report_file:
        raise click.UsageError("--detach does not wait, so there is no --report. Use `report`.")
    if report_file:
        check_new_file(report_file, overwrite=overwrite, flag=FLAG)


def _start(
    session: Session,
    project: str,
    project_id: int,
    push_folder: str | None,
    name: str | None,
    values: dict[str, str],
) -> str:
    source = pushed(session, project, project_id, push_folder)
    build = built(session, source)
    started = session.qc.backtests.create(
        project_id,
        build.compile_id,
        # QuantConnect replaces colons in names.
        f"{datetime.now():%Y-%m-%d %H-%M-%S}" if name is None else name,
        parameters=values or None,
    )
    return started.backtest_id


def _finish(session: Session, started: Started, timeout: float, report_file: Path | None) -> None:
    backtests, ids = session.qc.backtests, (started.project_id, started.backtest_id)
    with on_interrupt(started.how_to_wait), _named(started):
        done = backtests.wait(*ids, timeout=timeout, progress=session.progress)
    saved = None
    # The statistics are printed even if there is no report.
    try:
        if report_file:
            saved = backtests.save_report(*ids, report_file, progress=session.progress)
    finally:
        _show(session, started, done, saved)


@contextmanager
def _named(started: Started) -> Generator[None]:
    """Say which backtest failed."""
    try:
        yield
    except JobFailedError as error:
        error.add_note(f"Backtest {started.backtest_id}: {started.url}")
        raise


def _show(session: Session, started: Started, done: "BacktestResult", report: Path | None) -> None:
    from quantconnect_client.results import Summary

    summary = Summary(done)
    if not session.out.as_json:
        texts = {name: text for name, text, *_ in summary.compare([]).rows}
        session.out.record({"Name": done.name} | texts)
        return
    session.out.data(
        {
            **started.data,
            "name": done.name,
            "status": done.status,
            "statistics": summary.statistics,
            "report": str(report) if report else None,
        }
    )


@click.command(cls=Command)
@click.argument("project")
@click.argument("backtest_id", required=False)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    default=Path("report.html"),
    show_default=True,
    metavar="FILE",
    help="The file to write.",
)
@click.option("--overwrite", is_flag=True, help="Replace the file if it exists.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="Maximum time to wait until QuantConnect has generated the report.",
)
@pass_session
def report(
    session: Session,
    project: str,
    backtest_id: str | None,
    target: Path,
    overwrite: bool,
    timeout: float,
) -> None:
    """Save the HTML report of a backtest.

    BACKTEST_ID is by default the project's newest backtest. Prints the name of the file.
    """
    check_new_file(target, overwrite=overwrite, flag="--overwrite")
    project_id = project_id_of(session, project)
    chosen = backtest_id or newest_backtest(session, project_id)
    saved = session.qc.backtests.save_report(
        project_id, chosen, target, timeout=timeout, progress=session.progress
    )
    data = {"project_id": project_id, "backtest_id": chosen, "file": str(saved)}
    session.out.result(str(saved), data)
