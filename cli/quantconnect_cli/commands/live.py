"""The commands `live status`, `live stop` and `live liquidate`."""

import shlex
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import click

from quantconnect_cli.interrupts import on_interrupt
from quantconnect_cli.jobs import page_of
from quantconnect_cli.options import Group
from quantconnect_cli.session import Session, pass_session
from quantconnect_cli.targets import project_id_of
from quantconnect_client._core.live_endings import ending
from quantconnect_client.errors import JobFailedError, OutcomeUnknownError

if TYPE_CHECKING:
    from quantconnect_client import LiveEnding
    from quantconnect_client.models import LiveAlgorithmResults, Portfolio

F = TypeVar("F", bound=Callable[..., object])
Cash: TypeAlias = dict[str, dict[str, float]]
SNAPSHOT = "QuantConnect updates the holdings about every ten minutes."
LIQUIDATED = "Liquidated"


def _ending_options(function: F) -> F:
    for option in (
        click.option(
            "--timeout",
            type=click.FloatRange(min=0),
            default=300,
            show_default=True,
            metavar="SECONDS",
            help="Maximum time to wait for the end.",
        ),
        click.option("--yes", "-y", is_flag=True, help="Do it without asking."),
        click.argument("project"),
    ):
        function = option(function)
    return function


@click.group(cls=Group)
def live() -> None:
    """Show, stop or liquidate live trading."""


@live.command()
@click.argument("project")
@pass_session
def status(session: Session, project: str) -> None:
    """Show the newest deployment of a project, its holdings and its cash."""
    project_id = project_id_of(session, project)
    deployment, portfolio = _read(session, project_id)
    now, cash = ending(deployment, portfolio), _cash(portfolio)
    as_json = session.out.as_json
    fields: dict[str, object] = {
        "project_id": project_id,
        "project": deployment.project_name,
        "deploy_id": now.deploy_id,
        "status": now.status,
        "brokerage": deployment.brokerage,
        "launched": deployment.launched,
        "stopped": now.stopped,
        "message": deployment.message,
        "holdings": now.holdings if as_json else _listed(now.holdings),
        "cash": cash if as_json else _listed(cash),
        "url": page_of(session, project_id, "live"),
    }
    session.out.record(fields)
    session.out.note(SNAPSHOT)


@live.command()
@_ending_options
@pass_session
def stop(session: Session, project: str, yes: bool, timeout: float) -> None:
    """Stop live trading and keep the holdings. Asks first.

    Waits for the end and prints what is still held. If the exit code is 6, the request may or may
    not have arrived: run `quantconnect live status` before you repeat it.
    """
    session.check_can_ask(yes=yes)
    project_id = project_id_of(session, project)
    if not yes:
        question = "Stop it and keep what it holds?"
        session.confirm(f"{_described(session, project_id)}. {question}", yes=False)
    with _explained(project):
        ended = session.qc.live.stop(project_id, timeout=timeout, progress=session.progress)
    _show(
        session,
        ended,
        "These holdings were kept. They stay in the account until you sell them at your brokerage, "
        "or deploy again and liquidate.",
    )


@live.command()
@_ending_options
@pass_session
def liquidate(session: Session, project: str, yes: bool, timeout: float) -> None:
    """Sell all holdings with market orders and stop live trading. Asks first.

    With any brokerage other than paper trading, this places real orders that can't be undone.
    Waits for the end and prints what is still held. If the exit code is 6, the request may or may
    not have arrived: run `quantconnect live status` before you repeat it. If the deployment ended
    in another way, the exit code is 11.
    """
    session.check_can_ask(yes=yes)
    project_id = project_id_of(session, project)
    if not yes:
        question = "Sell everything with market orders, which can't be undone, and stop it?"
        session.confirm(f"{_described(session, project_id)}. {question}", yes=False)
    with _explained(project):
        ended = session.qc.live.liquidate(project_id, timeout=timeout, progress=session.progress)
    _show(
        session,
        ended,
        "Check the account at your brokerage, and sell there what is still held.",
    )
    if ended.status != LIQUIDATED:
        raise JobFailedError(
            f"{ended.deploy_id} is {ended.status}, not {LIQUIDATED}. Holdings may not be sold: "
            "check the account at your brokerage.",
            job=ended,
            logs=(),
        )


def _read(session: Session, project_id: int) -> "tuple[LiveAlgorithmResults, Portfolio]":
    qc = session.qc
    return qc.live.read(project_id), qc.live.read_portfolio(project_id)


def _described(session: Session, project_id: int) -> str:
    """Say what would end: the project, its deployment and what that holds."""
    deployment, portfolio = _read(session, project_id)
    now = ending(deployment, portfolio)
    return (
        f"{deployment.project_name} (project {project_id}, {deployment.brokerage}): {now.deploy_id}"
        f" is {now.status} and holds {_listed(now.holdings)}"
    )


@contextmanager
def _explained(project: str) -> Generator[None]:
    """Say how to find out what happened, if the end is not known."""
    command = f"quantconnect live status {shlex.quote(project)}"
    try:
        with on_interrupt(f"To see whether the deployment has ended: {command}"):
            yield
    except OutcomeUnknownError as error:
        error.add_note(
            f"Don't repeat the command yet. First run: {command}\n"
            "Repeat it only if the deployment still runs after a few minutes."
        )
        raise


def _show(session: Session, ended: "LiveEnding", advice: str) -> None:
    session.out.result(str(ended), asdict(ended))
    if ended.holdings:
        session.out.note(f"{advice} {SNAPSHOT}")


def _cash(portfolio: "Portfolio") -> dict[str, float]:
    rows: object = portfolio.to_dict().get("cash")
    found = cast("Cash", rows) if isinstance(rows, dict) else {}
    return {currency: row["amount"] for currency, row in found.items() if "amount" in row}


def _listed(quantities: Mapping[str, float]) -> str:
    return ", ".join(f"{one:g} {name}" for name, one in quantities.items()) or "nothing"
