"""Sharing a project with other members of the organization."""

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import account_user, find_member
from quantconnect_sandbox.projects.collaboration import (
    Collaboration,
    acquire_lock,
    collaborations,
    collaborators,
)
from quantconnect_sandbox.projects.entities import Project, find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud, find


@operation("createProjectCollaboration", simulated="the members who can be added")
def create_collaboration(cloud: Cloud, request: Json) -> Json:
    """Add a member of the organization by public id, such as `grace-example`."""
    project = find_project(cloud, request["projectId"])
    member = find_member(cloud.settings, request["collaboratorUserId"])
    rows = collaborations(cloud, project)
    if member == account_user(cloud.settings) or member.public_id in rows:
        raise ApiError(f"User {member.public_id!r} is a collaborator of the project already")
    rows[member.public_id] = Collaboration(
        member.public_id, request["collaborationLiveControl"], request["collaborationWrite"]
    )
    return {"collaborators": collaborators(cloud, project)}


@operation("readProjectCollaboration")
def read_collaboration(cloud: Cloud, request: Json) -> Json:
    """Return the owner and all collaborators, with their rights."""
    project = find_project(cloud, request["projectId"])
    return {
        "collaborators": collaborators(cloud, project),
        "userLiveControl": True,
        "userPermissions": "write",
    }


@operation("updateProjectCollaboration")
def update_collaboration(cloud: Cloud, request: Json) -> Json:
    """Set both rights of a collaborator. The owner's do not change."""
    project = find_project(cloud, request["projectId"])
    row = _collaboration(cloud, project, request["collaboratorUserId"])
    row.live_control, row.write = request["liveControl"], request["write"]
    return {"collaborators": collaborators(cloud, project)}


@operation("deleteProjectCollaboration")
def delete_collaboration(cloud: Cloud, request: Json) -> Json:
    """Remove a collaborator. The owner stays."""
    project = find_project(cloud, request["projectId"])
    row = _collaboration(cloud, project, request["collaboratorId"])
    del collaborations(cloud, project)[row.public_id]
    return {"collaborators": collaborators(cloud, project)}


@operation("acquireProjectCollaborationLock")
def acquire_collaboration_lock(cloud: Cloud, request: Json) -> Json:
    """Give the lock to the calling program. Others that send their name can't change files."""
    acquire_lock(cloud, find_project(cloud, request["projectId"]), request["codeSourceId"])
    return {}


def _collaboration(cloud: Cloud, project: Project, public_id: str) -> Collaboration:
    return find(collaborations(cloud, project), public_id, not_found("Collaborator", public_id))
