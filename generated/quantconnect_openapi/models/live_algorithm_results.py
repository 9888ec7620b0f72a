from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.chart_summary_map import ChartSummaryMap
    from ..models.deployment_details import DeploymentDetails
    from ..models.project_file import ProjectFile
    from ..models.runtime_statistics import RuntimeStatistics
    from ..models.server_statistics import ServerStatistics


@_attrs_define(slots=False, eq=False, repr=False)
class LiveAlgorithmResults(Model):
    """Current state of a live deployment, next to `success` and `errors` rather than in a property of its own. A rejected
    call has only those two. LEAN's own client also reads `Files`, `Charts`, `RuntimeStatistics` and `ServerStatistics`,
    which older responses had; they are not listed here because many languages cannot distinguish them from the
    documented names.

    """

    status: str
    """Status of the deployment. Before `Running`, it passes through `InQueue`, `LoggingIn`, `Initializing` and
    `History` (loading past data). `DeployError`, `Stopped`, `Liquidated`, `Deleted`, `Completed`, `RuntimeError`
    and `Invalid` are final. `Undefined` means that there is no deployment."""

    message: str | None = None
    """Reason that the deployment failed. Empty, null or absent if it did not fail."""

    deploy_id: str = PRESENT
    """Id of the deployment, `L-` followed by 32 hexadecimal digits."""

    clone_id: int | None = None
    """Id of the project copy that runs, from which the code can be cloned."""

    launched: datetime.datetime = PRESENT
    """Time the deployment was started, in UTC."""

    stopped: datetime.datetime | None = None
    """Time the deployment ended, in UTC. Null while it runs."""

    brokerage: str = PRESENT
    """Brokerage that the algorithm trades with; `PaperBrokerage` for paper trading."""

    security_types: str | None = None
    """Security types found in the algorithm, such as `Equity`."""

    datacenter: str | None = None
    """Short name of the data center that hosts the node."""

    is_public_streaming: bool | None = None
    """Whether the results are streamed publicly."""

    public: bool | None = None
    """Whether others can see the algorithm."""

    description: str | None = None
    """Description of the project, written by its users. Null when there is none."""

    files: list[ProjectFile] | None = None
    """Files of the project at the time of deployment."""

    runtime_statistics: RuntimeStatistics | None = None
    """Statistics shown above the equity chart. Null or empty before the algorithm runs; may be empty again
    afterwards."""

    server_statistics: ServerStatistics | None = None
    """Load on the machine. Null, empty or absent when the algorithm is not running."""

    deployment_details: DeploymentDetails | None = None

    charts: ChartSummaryMap | None = None
    """Charts of the algorithm by name, as of the latest update and mostly without their points; use live/chart/read
    to get the points. Null or empty at first."""

    project_name: str | None = None
    """Name of the project being run."""

    success: bool | None = None
    """False when the deployment could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as no deployment. Empty when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "status": "status",
        "message": "message",
        "deployId": "deploy_id",
        "cloneId": "clone_id",
        "launched": "launched",
        "stopped": "stopped",
        "brokerage": "brokerage",
        "securityTypes": "security_types",
        "datacenter": "datacenter",
        "isPublicStreaming": "is_public_streaming",
        "public": "public",
        "description": "description",
        "files": "files",
        "runtimeStatistics": "runtime_statistics",
        "serverStatistics": "server_statistics",
        "deploymentDetails": "deployment_details",
        "charts": "charts",
        "projectName": "project_name",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "status",
        }
    )
    _DECODERS = {
        "launched": leniently(as_time),
        "stopped": leniently(as_time),
        "files": leniently(as_list(as_model("ProjectFile"))),
        "runtimeStatistics": leniently(as_model("RuntimeStatistics")),
        "serverStatistics": leniently(as_model("ServerStatistics")),
        "deploymentDetails": leniently(as_model("DeploymentDetails")),
        "charts": leniently(as_model("ChartSummaryMap")),
    }
    _ABSENT = None
