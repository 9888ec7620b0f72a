from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.chart_summary_map import ChartSummaryMap
    from ..models.project_file import ProjectFile
    from ..models.runtime_statistics import RuntimeStatistics


@_attrs_define(slots=False, eq=False, repr=False)
class LiveAlgorithm(Model):
    """A deployment just after it was started; most figures are still empty."""

    message: str | None = None
    """Reason why the deployment failed. Empty or absent when it did not."""

    deploy_id: str | None = None
    """Id of the deployment, the same as `deployId` of the enclosing response."""

    status: str | None = None
    """State of the deployment. Before it reaches `Running`, it passes through `InQueue`, `LoggingIn`,
    `Initializing` and `History` (loading past data). `DeployError`, `Stopped`, `Liquidated`, `Deleted`,
    `Completed`, `RuntimeError` and `Invalid` are final."""

    clone_id: int | None = None
    """Id of the project copy that runs, from which the code can be cloned."""

    launched: datetime.datetime | None = None
    """Time the deployment was started, in UTC."""

    stopped: datetime.datetime | None = None
    """Time the deployment ended, in UTC. Null while it runs."""

    description: str | None = None
    """Text that a user wrote to describe the deployment. Null when there is none."""

    project_name: str | None = None
    """Name of the project being run."""

    brokerage: str | None = None
    """Brokerage that the algorithm trades with; `PaperBrokerage` for paper trading."""

    security_types: str | None = None
    """Security types found in the algorithm, such as `Equity`."""

    datacenter: str | None = None
    """Short name of the data center that hosts the node."""

    is_public_streaming: bool | None = None
    """Whether the results are streamed publicly."""

    success: bool | None = None
    """Whether the deployment could be read. Check `success` of the whole response first."""

    public: bool | None = None
    """Whether others can see the algorithm."""

    files: list[ProjectFile] | None = None
    """Files of the project at the time of deployment."""

    runtime_statistics: RuntimeStatistics | None = None
    """The figures shown above the equity chart. Null or empty before the algorithm runs."""

    charts: ChartSummaryMap | None = None
    """The charts of the algorithm by name, without their points. Null or empty at first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "message": "message",
        "deployId": "deploy_id",
        "status": "status",
        "cloneId": "clone_id",
        "launched": "launched",
        "stopped": "stopped",
        "description": "description",
        "projectName": "project_name",
        "brokerage": "brokerage",
        "securityTypes": "security_types",
        "datacenter": "datacenter",
        "isPublicStreaming": "is_public_streaming",
        "success": "success",
        "public": "public",
        "files": "files",
        "runtimeStatistics": "runtime_statistics",
        "charts": "charts",
    }
    _DECODERS = {
        "launched": leniently(as_time),
        "stopped": leniently(as_time),
        "files": leniently(as_list(as_model("ProjectFile"))),
        "runtimeStatistics": leniently(as_model("RuntimeStatistics")),
        "charts": leniently(as_model("ChartSummaryMap")),
    }
    _ABSENT = None
