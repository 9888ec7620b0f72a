"""Projects whose code other projects import."""

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.entities import find_library, find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("createProjectLibrary")
def create_library(cloud: Cloud, request: Json) -> Json:
    """Add another project as a library. Rejected if it already is one."""
    project = find_project(cloud, request["projectId"])
    library = find_library(cloud, project, request["libraryId"])
    if library in project.libraries:
        raise ApiError(f"Project {library} is a library of project {project.id} already")
    project.libraries.append(library)
    project.modified = cloud.clock.now()
    return {}


@operation("deleteProjectLibrary")
def delete_library(cloud: Cloud, request: Json) -> Json:
    """Remove a library from a project. The library itself stays."""
    project = find_project(cloud, request["projectId"])
    if request["libraryId"] not in project.libraries:
        raise not_found("Library", request["libraryId"])
    project.libraries.remove(request["libraryId"])
    project.modified = cloud.clock.now()
    return {}
