"""Finds backtests, their pages, and what commands that wait for them have in common."""

import os
import webbrowser
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import cast

import click

from quantconnect_cli.session import Session
from quantconnect_client.errors import NotFoundError

BASE_URL = "https://www.quantconnect.com/api/v2"
API_PATH = "/api/v2"
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def newest_backtest(session: Session, project_id: int) -> str:
    """Return the id of a project's newest backtest.

    Raises:
        NotFoundError: the project has none.
    """
    found = session.qc.backtests.list(project_id)
    if not found:
        words = f"Project {project_id} has no backtests. Start one with `quantconnect backtest`."
        raise NotFoundError((), status=HTTPStatus.OK, body="", message=words)
    newest = max(found, key=lambda one: cast("datetime | None", one.created) or LONG_AGO)
    session.out.note(f"Backtest {newest.backtest_id} ({newest.name})")
    return newest.backtest_id


def page_of(session: Session, project_id: int, backtest_id: str = "") -> str:
    """Return the URL of a project, or of a backtest's results, on QuantConnect's site.

    Another API, such as the sandbox, has no such pages, so it may respond that there is none.
    """
    base = session.options.base_url or os.environ.get("QC_BASE_URL") or BASE_URL
    site = base.rstrip("/").removesuffix(API_PATH)
    return "/".join(filter(None, [site, "project", str(project_id), backtest_id]))


def open_page(session: Session, url: str) -> None:
    """Open a page in the browser, or say its address if there is none."""
    try:
        opened = webbrowser.open(url)
    except (webbrowser.Error, OSError):
        opened = False
    if not opened:
        session.out.note(f"There is no browser to open {url}")


def check_new_file(path: Path, *, overwrite: bool, flag: str) -> None:
    """Check before anything is sent that a file may be written.

    Raises:
        click.UsageError: the file exists and must not be overwritten, or can't be created.
    """
    check_place(path)
    if path.exists() and not overwrite:
        raise click.UsageError(f"The file {str(path)!r} exists. Pass {flag} to replace it.")


def check_place(path: Path) -> None:
    """Check before anything is sent that there may be a file of this name.

    Raises:
        click.UsageError: it is a folder, or its folder does not exist.
    """
    if path.is_dir():
        raise click.UsageError(f"{str(path)!r} is a folder. Name a file.")
    if not path.parent.is_dir():
        raise click.UsageError(f"The folder {str(path.parent)!r} does not exist. Create it first.")
