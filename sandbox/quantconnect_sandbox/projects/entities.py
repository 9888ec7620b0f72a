"""Projects and their files."""

from dataclasses import dataclass, field
from datetime import datetime

from quantconnect_sandbox.errors import ApiError, file_not_found, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import Table, kept


@kept
@dataclass
class File:
    """A file of a project."""

    id: int
    name: str
    content: str
    modified: datetime


@kept
@dataclass
class Project:
    """A project. Its files and results are in separate tables."""

    id: int
    name: str
    language: str
    created: datetime
    modified: datetime
    description: str = ""
    lean_version: int = -1
    lean_environment: int = 1
    encryption_key: str = ""
    parameters: list[Json] = field(default_factory=list[Json])
    libraries: list[int] = field(default_factory=list[int])
    active_nodes: list[str] = field(default_factory=list[str])


def all_projects(cloud: Cloud) -> Table[Project]:
    """Return all projects, oldest first."""
    return cloud.table(Project)


def find_project(cloud: Cloud, identifier: int) -> Project:
    """Return the project with that id, or raise the API's error for an unknown one."""
    return find(all_projects(cloud), identifier, not_found("Project", identifier))


def project_files(cloud: Cloud, project: Project) -> Table[File]:
    """Return the files of a project by name."""
    return cloud.table(File, project.id)


def find_file(cloud: Cloud, project: Project, name: str) -> File:
    """Return the file of that name, or raise the API's error for an unknown one."""
    return find(project_files(cloud, project), name, file_not_found(name))


def find_library(cloud: Cloud, project: Project, identifier: int) -> int:
    """Return the id of a project that can be a library of this one, or raise the API's error."""
    if identifier == project.id:
        raise ApiError(f"Project {identifier} cannot be a library of itself")
    if identifier not in all_projects(cloud):
        raise not_found("Library", identifier)
    return identifier
