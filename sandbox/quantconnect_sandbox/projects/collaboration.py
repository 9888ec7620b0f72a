"""Who may open a project besides its owner, and which program may change its files."""

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
    """What another member may do in a project."""

    public_id: str
    live_control: bool
    write: bool


@kept
@dataclass
class ProjectLock:
    """The program that has claimed the right to change the files of a project."""

    holder: str


def collaborations(cloud: Cloud, project: Project) -> Table[Collaboration]:
    """Those who were added to a project, by their public id."""
    return cloud.table(Collaboration, project.id)


def collaborators(cloud: Cloud, project: Project) -> list[Json]:
    """Everyone who may open a project, the owner first."""
    owner = _collaborator(account_user(cloud.settings), live=True, write=True)
    added = [
        _collaborator(find_member(cloud.settings, one.public_id), one.live_control, one.write)
        for one in collaborations(cloud, project).all()
    ]
    return [owner | {"owner": True}, *added]


def acquire_lock(cloud: Cloud, project: Project, program: str) -> None:
    """Give a program the right to change files. No call gives it back: the last who asks has it."""
    cloud.table(ProjectLock, project.id)[_LOCK] = ProjectLock(program)


def check_lock(cloud: Cloud, project: Project, request: Json) -> None:
    """Reject a change by a program that names itself while another one holds the lock."""
    locks = cloud.table(ProjectLock, project.id)
    program = request.get("codeSourceId")
    if program is None or _LOCK not in locks or locks[_LOCK].holder == program:
        return
    # The official command line client looks for these two words, and then tells of --force.
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
