"""Collaborators of a project, and the lock on its files."""

from dataclasses import dataclass

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import Member, account_user, find_member
from quantconnect_sandbox.projects.entities import Project
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import Table, kept

_LOCK = "lock"


@kept
@dataclass
class Collaboration:
    """The rights of another member in a project."""

    public_id: str
    live_control: bool
    write: bool


@kept
@dataclass
class ProjectLock:
    """The program that holds the lock on the files of a project."""

    holder: str


def collaborations(cloud: Cloud, project: Project) -> Table[Collaboration]:
    """Return the collaborators added to a project, by their public id."""
    return cloud.table(Collaboration, project.id)


def collaborators(cloud: Cloud, project: Project) -> list[Json]:
    """List everyone with access to a project, owner first."""
    owner = _collaborator(account_user(cloud.settings), live=True, write=True)
    others = [
        _collaborator(find_member(cloud.settings, one.public_id), one.live_control, one.write)
        for one in collaborations(cloud, project).all()
    ]
    return [owner | {"owner": True}, *others]


def acquire_lock(cloud: Cloud, project: Project, program: str) -> None:
    """Give the lock to a program. No call releases it: the last program to acquire it holds it."""
    cloud.table(ProjectLock, project.id)[_LOCK] = ProjectLock(program)


def check_lock(cloud: Cloud, project: Project, request: Json) -> None:
    """Reject a change if the request names a program other than the holder of the lock."""
    locks = cloud.table(ProjectLock, project.id)
    program = request.get("codeSourceId")
    if program is None or _LOCK not in locks or locks[_LOCK].holder == program:
        return
    # The official command line client searches for these words before it suggests --force.
    raise ApiError(
        f"No write permission: project {project.id} is locked by {locks[_LOCK].holder!r}; acquire "
        f"the lock as {program!r} first"
    )


def _collaborator(member: Member, live: bool, write: bool) -> Json:
    return {
        "uid": member.id,
        "liveControl": live,
        "permission": "write" if write else "read",
        "publicId": member.public_id,
        "profileImage": member.image,
        "email": member.email,
        "name": member.name,
        "bio": member.bio,
        "owner": False,
    }
