"""The files of a project."""

from quantconnect_sandbox.clock import stamp
from quantconnect_sandbox.failures import ApiError
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.state import Cloud, File, Project


@operation("createFile")
def create_file(cloud: Cloud, request: Json) -> Json:
    """A new file, empty when no content is given."""
    project = cloud.project(request["projectId"])
    _check_new_name(project, request["name"])
    store_file(cloud, project, request["name"], request.get("content", ""))
    return {}


@operation("readFile")
def read_file(cloud: Cloud, request: Json) -> Json:
    """The named file, or every file of the project."""
    project = cloud.project(request["projectId"])
    named = [project.file(request["name"])] if "name" in request else project.files.values()
    return {"files": [_file(project, file) for file in named]}


@operation("updateFile")
def update_file(cloud: Cloud, request: Json) -> Json:
    """Another name or another content for a file."""
    project = cloud.project(request["projectId"])
    file = project.file(request["name"])
    if "newName" in request:
        _check_new_name(project, request["newName"])
        del project.files[file.name]
        store_file(cloud, project, request["newName"], file.content)
        return {}
    file.content = request["content"]
    file.modified = project.modified = cloud.clock.now()
    return {"files": [_file(project, file)]}


@operation("deleteFile")
def delete_file(cloud: Cloud, request: Json) -> Json:
    """Takes a file away."""
    project = cloud.project(request["projectId"])
    del project.files[project.file(request["name"]).name]
    project.modified = cloud.clock.now()
    return {}


def store_file(cloud: Cloud, project: Project, name: str, content: str) -> None:
    """Put a new file into a project."""
    now = cloud.clock.now()
    project.files[name] = File(cloud.ids.number(), name, content, now)
    project.modified = now


def check_name(name: str) -> None:
    """Refuse a name that would lead out of the project."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith("/") or any(part in ("", ".", "..") for part in parts):
        raise ApiError(
            f"Invalid argument: name must be a path inside the project, such as "
            f"signals/cross.py, got {name!r}"
        )


def _check_new_name(project: Project, name: str) -> None:
    check_name(name)
    if name in project.files:
        raise ApiError("File already exist in this project")


def _file(project: Project, file: File) -> Json:
    return {
        "id": file.id,
        "projectId": project.id,
        "name": file.name,
        "content": file.content,
        "modified": stamp(file.modified),
        "open": False,
        "isLibrary": False,
    }
