"""Updates of backtests that another service runs. They are applied before reads."""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.store.state import Cloud

Update: TypeAlias = Callable[[Cloud, int], None]
_UPDATES: list[Update] = []


def updates_backtests(update: Update) -> Update:
    """Register a function that updates the backtests of the project with that id."""
    _UPDATES.append(update)
    return update


def update_backtests(cloud: Cloud, project_id: int) -> None:
    """Update all backtests of a project to the progress of their jobs."""
    for update in _UPDATES:
        update(cloud, project_id)
