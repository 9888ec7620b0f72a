"""Projects whose code other projects import."""

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud, Project


@operation("createProjectLibrary")
def create_library(cloud: Cloud, request: Json) -> Json:
    """Adds another project as a library, once."""
    project = cloud.project(request["projectId"])
    library = find_library(cloud, project, request["libraryId"])
    if library in project.libraries:
        raise ApiError(f"Project {library} is a library of project {project.id} already")
    project.libraries.append(library)
    project.modified = cloud.clock.now()
    return {}


@operation("deleteProjectLibrary")
def delete_library(cloud: Cloud, request: Json) -> Json:
    """Takes a library away from the project; the library itself stays."""
    project = cloud.project(request["projectId"])
    if request["libraryId"] not in project.libraries:
        raise not_found("Library", request["libraryId"])
    project.libraries.remove(request["libraryId"])
    project.modified = cloud.clock.now()
    return {}


def find_library(cloud: Cloud, project: Project, identifier: int) -> int:
    """The id of a project that can be a library of this one, or the failure that names it."""
    if identifier == project.id:
        raise ApiError(f"Project {identifier} cannot be a library of itself")
    if identifier not in cloud.projects:
        raise not_found("Library", identifier)
    return identifier
