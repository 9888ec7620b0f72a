"""Deletion of projects, and the checks of other services that can reject it."""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.projects.entities import Project, all_projects
from quantconnect_sandbox.store.state import Cloud

Check: TypeAlias = Callable[[Cloud, Project], None]
_CHECKS: list[Check] = []


def checks_deletion(check: Check) -> Check:
    """Register a function that raises `ApiError` for a project that must not be deleted."""
    _CHECKS.append(check)
    return check


def remove_project(cloud: Cloud, project: Project) -> None:
    """Delete a project with everything that belongs to it, unless a check rejects it."""
    for check in _CHECKS:
        check(cloud, project)
    del all_projects(cloud)[project.id]
    cloud.tables.drop(project.id)
