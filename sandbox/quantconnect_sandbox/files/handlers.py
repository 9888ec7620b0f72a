"""The files of a project."""

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.files.patches import apply_patch, read_patch
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.collaboration import check_lock
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud, File, Project


@operation("createFile")
def create_file(cloud: Cloud, request: Json) -> Json:
    """A new file, empty when no content is given."""
    project = cloud.project(request["projectId"])
    check_lock(cloud, project, request)
    _check_new_name(cloud, project, request["name"])
    store_file(cloud, project, request["name"], request.get("content", ""))
    return {}


@operation("readFile")
def read_file(cloud: Cloud, request: Json) -> Json:
    """The named file, or every file of the project and of its libraries."""
    project = cloud.project(request["projectId"])
    if name := request.get("name"):
        return {"files": [_file(project, cloud.file(project, name))]}
    own = [_file(project, file) for file in cloud.files(project).all()]
    return {"files": own + _library_files(cloud, project)}


@operation("updateFile")
def update_file(cloud: Cloud, request: Json) -> Json:
    """Another name or another content for a file."""
    project = cloud.project(request["projectId"])
    check_lock(cloud, project, request)
    file = cloud.file(project, request["name"])
    if "newName" in request:
        _check_new_name(cloud, project, request["newName"])
        del cloud.files(project)[file.name]
        store_file(cloud, project, request["newName"], file.content)
        return {}
    _write(cloud, project, file, request["content"])
    return {"files": [_file(project, file)]}


@operation("deleteFile")
def delete_file(cloud: Cloud, request: Json) -> Json:
    """Takes a file away."""
    project = cloud.project(request["projectId"])
    check_lock(cloud, project, request)
    del cloud.files(project)[cloud.file(project, request["name"]).name]
    project.modified = cloud.clock.now()
    return {}


@operation("patchFile")
def patch_file(cloud: Cloud, request: Json) -> Json:
    """Applies a diff of git to any number of files, all of it or nothing."""
    project = cloud.project(request["projectId"])
    check_lock(cloud, project, request)
    files = cloud.files(project)
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


def store_file(cloud: Cloud, project: Project, name: str, content: str) -> None:
    """Put a new file into a project."""
    now = cloud.clock.now()
    cloud.files(project)[name] = File(cloud.new_number(), name, content, now)
    project.modified = now


def check_name(name: str) -> None:
    """Refuse a name that would lead out of the project."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith("/") or any(part in ("", ".", "..") for part in parts):
        raise ApiError(
            f"Invalid argument: name must be a path inside the project, such as "
            f"signals/cross.py, got {name!r}"
        )


def _write(cloud: Cloud, project: Project, file: File, content: str) -> None:
    file.content = content
    file.modified = project.modified = cloud.clock.now()


def _check_new_name(cloud: Cloud, project: Project, name: str) -> None:
    check_name(name)
    if name in cloud.files(project):
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
    libraries = [cloud.projects[one] for one in project.libraries if one in cloud.projects]
    return [
        _file(library, file) | {"name": f"{_folder(library)}/{file.name}", "isLibrary": True}
        for library in libraries
        for file in cloud.files(library).all()
    ]


def _folder(library: Project) -> str:
    return library.name.rpartition("/")[2]
