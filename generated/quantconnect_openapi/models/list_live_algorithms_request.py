from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.list_live_algorithms_request_status import (
        ListLiveAlgorithmsRequestStatus,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class ListLiveAlgorithmsRequest(Model):
    """Filters for the deployments to list. Without any, all deployments that the user can see are listed."""

    project_id: int | Unset = UNSET
    """Limits the list to one project. Omit for all projects."""

    status: ListLiveAlgorithmsRequestStatus | Unset = UNSET
    """Limits the list to one status. Omit for any status; other statuses cannot be requested."""

    latest: bool | Unset = UNSET
    """Whether to list only the newest deployments, judging by its name. Its effect has not been observed, so check
    the response before you rely on it."""

    start: int | Unset = UNSET
    """Earliest launch time of the deployments to list, as Unix time in seconds, UTC."""

    end: int | Unset = UNSET
    """Latest launch time of the deployments to list, as Unix time in seconds, UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "status": "status",
        "latest": "latest",
        "start": "start",
        "end": "end",
    }
    _DECODERS = {
        "status": as_option(
            "Liquidated",
            "Running",
            "RuntimeError",
            "Stopped",
        ),
    }
