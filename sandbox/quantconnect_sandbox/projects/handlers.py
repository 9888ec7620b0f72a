"""Projects and the nodes they run on."""

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import NEWEST, versions_beside_projects
from quantconnect_sandbox.organizations.members import (
    account_user,
    check_organization,
    encryption_key,
)
from quantconnect_sandbox.organizations.nodes import nodes, nodes_by_kind
from quantconnect_sandbox.projects.changes import check_name, make_project, store_file
from quantconnect_sandbox.projects.collaboration import check_lock, collaborators
from quantconnect_sandbox.projects.deletion import remove_project
from quantconnect_sandbox.projects.entities import (
    Project,
    all_projects,
    find_library,
    find_project,
    project_files,
)
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud

PINNED_TO_MASTER = -1
MAX_FILE_SIZE = 64_000


@operation("createProject")
def create_project(cloud: Cloud, request: Json) -> Json:
    """Create a project with starter files. A number is appended to a name that is taken."""
    check_organization(cloud, request)
    return _projects_response(cloud, [make_project(cloud, request["name"], request["language"])])


@operation("readProject")
def read_project(cloud: Cloud, request: Json) -> Json:
    """Return one project, a slice of all, or all of them, newest first."""
    check_organization(cloud, request)
    if "projectId" in request:
        return _projects_response(cloud, [find_project(cloud, request["projectId"])])
    newest_first = list(reversed(all_projects(cloud).all()))
    start, end = request.get("start", 0), request.get("end", len(newest_first))
    if start >= end and request.keys() & {"start", "end"}:
        raise ApiError(f"Invalid argument: start must be below end, got {start} and {end}")
    return _projects_response(cloud, newest_first[start:end])


@operation("updateProject")
def update_project(cloud: Cloud, request: Json) -> Json:
    """Change the given properties. `files` replaces all files."""
    project = find_project(cloud, request["projectId"])
    check_lock(cloud, project, request)
    libraries = project.libraries
    if "libraries" in request:
        libraries = [find_library(cloud, project, one) for one in request["libraries"]]
    name = request.get("name", project.name)
    if any(other.name == name for other in all_projects(cloud).all() if other is not project):
        raise ApiError(f"Project name already exists: {name!r}, choose another one")
    for file in request.get("files", ()):
        check_name(file["name"])
    project.name = name
    project.libraries = list(dict.fromkeys(libraries))
    project.description = request.get("description", project.description)
    project.lean_version = request.get("versionId", project.lean_version)
    project.lean_environment = request.get("leanEnvironment", project.lean_environment)
    project.encryption_key = request.get("encryptionKey", project.encryption_key)
    if "parameters" in request:
        project.parameters = [_parameter(one) for one in request["parameters"]]
    if "files" in request:
        project_files(cloud, project).clear()
        for file in request["files"]:
            store_file(cloud, project, file["name"], file["content"])
    project.modified = cloud.clock.now()
    return {}


@operation("deleteProject")
def delete_project(cloud: Cloud, request: Json) -> Json:
    """Delete a project with its files, builds and backtests. Rejected while it is live."""
    project = find_project(cloud, request["projectId"])
    remove_project(cloud, project)
    return {}


@operation("readProjectNodes")
def read_project_nodes(cloud: Cloud, request: Json) -> Json:
    """Return all nodes, and mark those that the project uses."""
    return _nodes_response(cloud, find_project(cloud, request["projectId"]))


@operation("updateProjectNodes")
def update_project_nodes(cloud: Cloud, request: Json) -> Json:
    """Activate exactly the given nodes. With none, a node is chosen for each run."""
    project = find_project(cloud, request["projectId"])
    node_ids = request.get("nodes", [])
    unknown = set(node_ids) - {node.id for node in nodes(cloud.settings)}
    if unknown:
        raise ApiError(f"Node id not found: {', '.join(sorted(unknown))}")
    project.active_nodes = node_ids
    return _nodes_response(cloud, project)


def _nodes_response(cloud: Cloud, project: Project) -> Json:
    active = project.active_nodes
    return {"nodes": nodes_by_kind(cloud, active), "autoSelectNode": not active}


def _projects_response(cloud: Cloud, projects: list[Project]) -> Json:
    return {
        "projects": [_project(cloud, project) for project in projects],
        "versions": versions_beside_projects(),
    }


def _project(cloud: Cloud, project: Project) -> Json:
    pinned = project.lean_version == PINNED_TO_MASTER
    return {
        "projectId": project.id,
        "organizationId": cloud.settings.organization_id,
        "name": project.name,
        "modified": stamp(project.modified),
        "created": stamp(project.created),
        "ownerId": cloud.settings.user_id,
        "language": project.language,
        "collaborators": collaborators(cloud, project),
        "leanVersionId": NEWEST if pinned else project.lean_version,
        "leanPinnedToMaster": pinned,
        "owner": True,
        "description": project.description,
        "channelId": f"channel-{project.id}",
        "parameters": project.parameters,
        "libraries": [
            _library(cloud, all_projects(cloud)[one])
            for one in project.libraries
            if one in all_projects(cloud)
        ],
        "grid": None,
        "liveGrid": None,
        "paperEquity": None,
        "lastLiveDeployment": None,
        "liveForm": None,
        "encrypted": bool(project.encryption_key),
        "codeRunning": False,
        "leanEnvironment": project.lean_environment,
        "encryptionKey": encryption_key(project.encryption_key),
        "isPinned": False,
        "maxFileSize": MAX_FILE_SIZE,
        "sharingTokenBacktest": None,
    }


def _library(cloud: Cloud, project: Project) -> Json:
    return {
        "projectId": project.id,
        "libraryName": project.name,
        "ownerName": account_user(cloud.settings).name,
        "access": True,
    }


def _parameter(parameter: Json) -> Json:
    # Clients compare what they read with what they set, so there must be no other fields.
    return {"key": parameter["key"], "value": str(parameter["value"])}
