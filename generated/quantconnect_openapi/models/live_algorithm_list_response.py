from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.live_algorithm_summary import LiveAlgorithmSummary


@_attrs_define(slots=False, eq=False, repr=False)
class LiveAlgorithmListResponse(Model):
    """Summaries of live deployments."""

    live: list[LiveAlgorithmSummary]
    """All deployments that match the request."""

    success: bool | None = None
    """False when the deployments could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "live": "live",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "live",
        }
    )
    _DECODERS = {
        "live": as_list(as_model("LiveAlgorithmSummary")),
    }
    _ABSENT = None
