"""Changes to projects and files that several operations share."""

from itertools import count

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.projects.entities import File, Project, all_projects, project_files
from quantconnect_sandbox.projects.starter_files import starter_files
from quantconnect_sandbox.store.state import Cloud


def make_project(cloud: Cloud, name: str, language: str) -> Project:
    """Create a project with starter files. A number is appended to a name that is taken."""
    now = cloud.clock.now()
    project = Project(cloud.new_number(), _free_name(cloud, name), language, now, now)
    all_projects(cloud)[project.id] = project
    for file, content in starter_files(language).items():
        store_file(cloud, project, file, content)
    return project


def store_file(cloud: Cloud, project: Project, name: str, content: str) -> None:
    """Add a file to a project."""
    now = cloud.clock.now()
    project_files(cloud, project)[name] = File(cloud.new_number(), name, content, now)
    project.modified = now


def check_name(name: str) -> None:
    """Reject a file name that leads out of the project."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith("/") or any(part in ("", ".", "..") for part in parts):
        raise ApiError(
            f"Invalid argument: name must be a path inside the project, such as "
            f"signals/cross.py, got {name!r}"
        )


def _free_name(cloud: Cloud, name: str) -> str:
    taken = {project.name for project in all_projects(cloud).all()}
    if name not in taken:
        return name
    return next(numbered for n in count(2) if (numbered := f"{name} {n}") not in taken)
