from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.live_algorithm import LiveAlgorithm


@_attrs_define(slots=False, eq=False, repr=False)
class CreateLiveAlgorithmResult(Model):
    """A live deployment that was started."""

    deploy_id: str
    """Id of the deployment, `L-` followed by 32 hexadecimal digits. Needed to distinguish the deployments of a
    project."""

    project_id: int
    """Id of the deployed project, which most live calls take."""

    response_code: str | None = None
    """Status of the request as text, in the style of an HTTP status code."""

    source: str | None = None
    """Origin of the request; `api-v2` for this API."""

    version_id: int | None = None
    """Number of the LEAN version that runs, even when -1 was requested."""

    live: LiveAlgorithm | None = None

    success: bool | None = None
    """False when the deployment was rejected; `errors` lists the reasons. Nothing is traded in that case."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as a busy node. Empty when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deployId": "deploy_id",
        "projectId": "project_id",
        "responseCode": "response_code",
        "source": "source",
        "versionId": "version_id",
        "live": "live",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "deployId",
            "projectId",
        }
    )
    _DECODERS = {
        "live": leniently(as_model("LiveAlgorithm")),
    }
    _ABSENT = None
