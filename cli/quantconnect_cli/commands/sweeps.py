"""The command `sweep`."""

import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quantconnect_cli.builds import built, push_option, pushed
from quantconnect_cli.interrupts import on_interrupt
from quantconnect_cli.jobs import check_place
from quantconnect_cli.options import Command
from quantconnect_cli.parameters import grid_of
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import project_id_of
from quantconnect_client.errors import JobFailedError

if TYPE_CHECKING:
    from quantconnect_client.sweeps import SweepResult, SweepRow

SHOWN = ("sharpe_ratio", "drawdown", "net_profit")
"""The statistics in the table, which should fit into 80 columns. --json prints all."""


@click.command(cls=Command)
@click.argument("project")
@click.option(
    "--parameter",
    "-p",
    "parameters",
    multiple=True,
    required=True,
    metavar="NAME=VALUES",
    help="Values of a parameter, such as fast=5,10,20, or a range with its end and its step, such "
    "as slow=20:100:20. Repeat it for others: every combination is run.",
)
@click.option(
    "--results",
    "path",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="The file of the results, one line of JSON for each backtest.",
)
@click.option("--name", help="Name of the sweep.  [default: the name of FILE]")
@push_option
@click.option(
    "--compile-id", metavar="ID", help="Run this build.  [default: that of FILE, else a new one]"
)
@click.option(
    "--max-parallel",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="Maximum number of backtests at a time.  [default: all free nodes]",
)
@click.option("--retry-failed", is_flag=True, help="Run the backtests again that failed before.")
@click.option(
    "--sort",
    default="sharpe_ratio",
    show_default=True,
    metavar="STATISTIC",
    help="Sort the table by this statistic, the highest first.",
)
@click.option("--ascending", is_flag=True, help="Sort the lowest first.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=86_400,
    show_default=True,
    metavar="SECONDS",
    help="Maximum time to wait for all results.",
)
@pass_session
def sweep(
    session: Session,
    project: str,
    parameters: tuple[str, ...],
    path: Path,
    name: str | None,
    push_folder: str | None,
    compile_id: str | None,
    max_parallel: int | None,
    retry_failed: bool,
    sort: str,
    ascending: bool,
    timeout: float,
) -> None:
    """Backtest every combination of parameters, on all free nodes.

    Results are written to FILE as they arrive. To resume after Ctrl-C or a timeout, run the same
    command again: it keeps what is in FILE, and waits for the backtests that still run. It uses the
    build of that sweep, so for changed code, use another file.

    Prints a table at the end. If a backtest fails, the others continue, and the exit code is 11.

    \b
    Example:
      quantconnect sweep Momentum -p fast=5,10,20 -p slow=20:100:20 --results grid.jsonl
    """
    grid = grid_of(parameters)
    _check_statistic(sort)
    check_place(path)
    known = compile_id or _build_of(path)
    if known and push_folder is not None:
        raise click.UsageError(
            f"--push would not change this sweep, which runs build {known}. Use another file for "
            "the new code."
        )
    project_id = project_id_of(session, project)
    build = known or _built(session, project, project_id, push_folder)
    _build_file(path).write_text(build, encoding="utf-8")
    with on_interrupt(f"To go on, run the same command again. It uses build {build}."):
        result = session.qc.backtests.sweep(
            project_id,
            build,
            grid,
            name=name or path.stem,
            results=path,
            max_parallel=max_parallel,
            retry_failed=retry_failed,
            timeout=timeout,
            progress=session.progress,
        )
    _build_file(path).unlink(missing_ok=True)
    _show(session, _sorted(result.rows, sort, ascending=ascending), [*grid], sort)
    _fail_with(result, path)


def _check_statistic(name: str) -> None:
    from quantconnect_client.results import Statistics

    known = [one for one in vars(Statistics) if not one.startswith("_")]
    if name not in known:
        raise click.UsageError(
            f"--sort {name!r}: there is no such statistic, only {', '.join(known)}."
        )


def _build_of(path: Path) -> str | None:
    """Return the build of a sweep that was interrupted or is done; None if there was none."""
    if not path.exists():
        return None
    from quantconnect_client.sweeps import read_results

    if rows := read_results(path).rows:
        return rows[0].compile_id
    build_file = _build_file(path)
    return build_file.read_text(encoding="utf-8") if build_file.exists() else None


def _build_file(path: Path) -> Path:
    """Return the file that has the build until the first result does.

    Without it, a sweep that is interrupted before its first result would be built again, and its
    backtests would be run twice.
    """
    return path.with_name(f".{path.name}.build")


def _built(session: Session, project: str, project_id: int, push_folder: str | None) -> str:
    return built(session, pushed(session, project, project_id, push_folder)).compile_id


def _sorted(rows: "Sequence[SweepRow]", sort: str, *, ascending: bool) -> "list[SweepRow]":
    """Sort the rows. Those without the statistic are last."""

    def key(row: "SweepRow") -> tuple[bool, float]:
        value = _figure(row, sort)
        return math.isnan(value), value if ascending else -value

    return sorted(rows, key=key)


def _figure(row: "SweepRow", name: str) -> float:
    from quantconnect_client.results import Statistics

    return float(getattr(Statistics(row.statistics), name))


def _show(
    session: Session, rows: "Sequence[SweepRow]", parameters: Sequence[str], sort: str
) -> None:
    if session.out.as_json:
        session.out.data([asdict(row) for row in rows])
        return
    figures = [*dict.fromkeys([sort, *SHOWN])]
    taken = {*figures, "backtest_id"}
    named = {one: f"{one} (parameter)" if one in taken else one for one in parameters}
    session.out.table(
        [
            {named[name]: row.parameters[name] for name in parameters}
            | {name: _shown(_figure(row, name)) for name in figures}
            | {"backtest_id": row.backtest_id}
            for row in rows
        ],
        [*named.values(), *figures, "backtest_id"],
    )


def _shown(value: float) -> float | None:
    return None if math.isnan(value) else value


def _fail_with(result: "SweepResult", path: Path) -> None:
    """Raise an error if backtests of a sweep failed."""
    if not result.failures:
        return
    lines = [
        f"{', '.join(f'{name}={value}' for name, value in row.parameters.items())}: {row.error}"
        for row in result.failures
    ]
    raise JobFailedError(
        f"{len(lines)} of {len(result.rows)} backtests failed. They are in {path}; to run them "
        "again, pass --retry-failed.",
        job=result,
        logs=lines,
    )
