"""The files of a project."""

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.files.patches import apply_patch, read_patch
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.changes import check_name, store_file
from quantconnect_sandbox.projects.collaboration import check_lock
from quantconnect_sandbox.projects.entities import (
    File,
    Project,
    all_projects,
    find_file,
    find_project,
    project_files,
)
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud


@operation("createFile")
def create_file(cloud: Cloud, request: Json) -> Json:
    """Create a file, which is empty by default."""
    project = find_project(cloud, request["projectId"])
    check_lock(cloud, project, request)
    _check_new_name(cloud, project, request["name"])
    store_file(cloud, project, request["name"], request.get("content", ""))
    return {}


@operation("readFile")
def read_file(cloud: Cloud, request: Json) -> Json:
    """Return the named file, or all files of the project and of its libraries."""
    project = find_project(cloud, request["projectId"])
    if name := request.get("name"):
        return {"files": [_file(project, find_file(cloud, project, name))]}
    own = [_file(project, file) for file in project_files(cloud, project).all()]
    return {"files": own + _library_files(cloud, project)}


@operation("updateFile")
def update_file(cloud: Cloud, request: Json) -> Json:
    """Rename a file, or replace its content."""
    project = find_project(cloud, request["projectId"])
    check_lock(cloud, project, request)
    file = find_file(cloud, project, request["name"])
    if "newName" in request:
        _check_new_name(cloud, project, request["newName"])
        del project_files(cloud, project)[file.name]
        store_file(cloud, project, request["newName"], file.content)
        return {}
    _write(cloud, project, file, request["content"])
    return {"files": [_file(project, file)]}


@operation("deleteFile")
def delete_file(cloud: Cloud, request: Json) -> Json:
    """Delete a file."""
    project = find_project(cloud, request["projectId"])
    check_lock(cloud, project, request)
    del project_files(cloud, project)[find_file(cloud, project, request["name"]).name]
    project.modified = cloud.clock.now()
    return {}


@operation("patchFile")
def patch_file(cloud: Cloud, request: Json) -> Json:
    """Apply a git diff to any number of files, all or nothing."""
    project = find_project(cloud, request["projectId"])
    check_lock(cloud, project, request)
    files = project_files(cloud, project)
    before = {file.name: file.content for file in files.all()}
    after = apply_patch(before, read_patch(request["patch"]))
    for name in sorted(after.keys() - before.keys()):
        check_name(name)
    for name in before.keys() - after.keys():
        del files[name]
    for name, content in after.items():
        if name not in before:
            store_file(cloud, project, name, content)
        elif content != before[name]:
            _write(cloud, project, files[name], content)
    project.modified = cloud.clock.now()
    return {}


def _write(cloud: Cloud, project: Project, file: File, content: str) -> None:
    file.content = content
    file.modified = project.modified = cloud.clock.now()


def _check_new_name(cloud: Cloud, project: Project, name: str) -> None:
    check_name(name)
    if name in project_files(cloud, project):
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


def _library_files(cloud: Cloud, project: Project) -> list[Json]:
    libraries = [
        all_projects(cloud)[one] for one in project.libraries if one in all_projects(cloud)
    ]
    return [
        _file(library, file) | {"name": f"{_folder(library)}/{file.name}", "isLibrary": True}
        for library in libraries
        for file in project_files(cloud, library).all()
    ]


def _folder(library: Project) -> str:
    return library.name.rpartition("/")[2]
