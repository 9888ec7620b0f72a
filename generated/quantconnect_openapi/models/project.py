from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_first,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.collaborator import Collaborator
    from ..models.encryption_key import EncryptionKey
    from ..models.grid import Grid
    from ..models.library import Library
    from ..models.live_form import LiveForm
    from ..models.project_parameter import ProjectParameter
    from ..models.project_parameter_map import ProjectParameterMap


@_attrs_define(slots=False, eq=False, repr=False)
class Project(Model):
    """A project and its settings, without its files."""

    project_id: int
    """Id of the project, which all other calls use."""

    name: str
    """Name with its folders, separated by slashes. May begin with a slash."""

    organization_id: str = PRESENT
    """Organization that owns the project, as 32 hexadecimal digits."""

    modified: datetime.datetime = PRESENT
    """Time of the last change to the project or one of its files, in UTC."""

    created: datetime.datetime = PRESENT
    """Time the project was created, in UTC."""

    owner_id: int = PRESENT
    """User id of the owner."""

    language: str = PRESENT
    """Programming language of the algorithm: C# or Python. Old projects may have F#, Visual Basic or Java."""

    collaborators: list[Collaborator] = PRESENT
    """Everyone who may open the project, including the owner once it is shared."""

    lean_version_id: int = PRESENT
    """Id of the LEAN version that the project runs on."""

    lean_pinned_to_master: bool = PRESENT
    """True when the project follows the master branch of LEAN instead of staying on one version."""

    owner: bool = PRESENT
    """Whether the calling user owns the project."""

    description: str = PRESENT
    """Free text about the project; empty when there is none."""

    channel_id: str = PRESENT
    """Id of the channel of the project. No call uses it."""

    parameters: list[ProjectParameter] | ProjectParameterMap = PRESENT

    libraries: list[Library] = PRESENT
    """Library projects whose code this project can import."""

    grid: Grid | str | None = None
    """Layout of the charts on the backtest page. Null until the user arranges them."""

    live_grid: Grid | str | None = None
    """Layout of the charts on the live page. Null until the user arranges them."""

    paper_equity: float | None = None
    """Equity of the last paper trading deployment, in the account currency. Null before the first."""

    last_live_deployment: datetime.datetime | None = None
    """Time the project last traded live, in UTC. Null if it never did."""

    live_form: LiveForm | None = None
    """Choices last entered when deploying live. Null before the first deployment."""

    encrypted: bool | None = None
    """Whether the files of the project are stored encrypted."""

    code_running: bool = PRESENT
    """Whether the project is currently running."""

    lean_environment: int = PRESENT
    """Id of the set of Python packages that the project runs with."""

    encryption_key: EncryptionKey | None = None
    """The key that the files are encrypted with. Null when they are not."""

    is_pinned: bool = PRESENT
    """Whether the user pinned the project to the top of the list."""

    max_file_size: int = PRESENT
    """Maximum size of a file in this project; the docs give no unit."""

    sharing_token_backtest: str | None = None
    """Secret that gives others read access to private backtests; at least 64 characters. Null when nothing is
    shared. Keep it out of logs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "organizationId": "organization_id",
        "modified": "modified",
        "created": "created",
        "ownerId": "owner_id",
        "language": "language",
        "collaborators": "collaborators",
        "leanVersionId": "lean_version_id",
        "leanPinnedToMaster": "lean_pinned_to_master",
        "owner": "owner",
        "description": "description",
        "channelId": "channel_id",
        "parameters": "parameters",
        "libraries": "libraries",
        "grid": "grid",
        "liveGrid": "live_grid",
        "paperEquity": "paper_equity",
        "lastLiveDeployment": "last_live_deployment",
        "liveForm": "live_form",
        "encrypted": "encrypted",
        "codeRunning": "code_running",
        "leanEnvironment": "lean_environment",
        "encryptionKey": "encryption_key",
        "isPinned": "is_pinned",
        "maxFileSize": "max_file_size",
        "sharingTokenBacktest": "sharing_token_backtest",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "name",
        }
    )
    _DECODERS = {
        "modified": leniently(as_time),
        "created": leniently(as_time),
        "collaborators": leniently(as_list(as_model("Collaborator"))),
        "parameters": leniently(
            as_first(
                as_list(as_model("ProjectParameter")), as_model("ProjectParameterMap")
            )
        ),
        "libraries": leniently(as_list(as_model("Library"))),
        "grid": leniently(as_model("Grid")),
        "liveGrid": leniently(as_model("Grid")),
        "lastLiveDeployment": leniently(as_time),
        "liveForm": leniently(as_model("LiveForm")),
        "encryptionKey": leniently(as_model("EncryptionKey")),
    }
    _ABSENT = None
    _SECRETS = (
        "live_form",
        "sharing_token_backtest",
    )
