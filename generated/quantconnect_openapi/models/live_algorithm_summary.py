from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class LiveAlgorithmSummary(Model):
    """Summary of a live deployment."""

    project_id: int
    """Id of the deployed project, which most live calls take."""

    deploy_id: str
    """Id of the deployment, `L-` followed by 32 hexadecimal digits."""

    status: str = PRESENT
    """Status of the deployment; see `LiveAlgorithmResults` for the values."""

    launched: datetime.datetime = PRESENT
    """Time the deployment was started, in UTC."""

    stopped: datetime.datetime | None = None
    """Time the deployment ended, in UTC. Null while it runs."""

    brokerage: str = PRESENT
    """Brokerage that the algorithm trades with; `PaperBrokerage` for paper trading."""

    subscription: str | None = None
    """The only chart that is streamed to the user's browser. Null when there is none."""

    equity: float | None = None
    """Combined value of cash and holdings, in the account currency."""

    environment: str | None = None
    """Whether real or simulated money is traded. `uat` is a test system of a brokerage."""

    description: str | None = None
    """Description of the project, written by its users. Null when there is none."""

    error: str | None = None
    """Message of the exception that ended the deployment. Null or empty when there was none."""

    leagues: list[str] | None = None
    """Quant Leagues (competitions) that the deployment takes part in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "deployId": "deploy_id",
        "status": "status",
        "launched": "launched",
        "stopped": "stopped",
        "brokerage": "brokerage",
        "subscription": "subscription",
        "equity": "equity",
        "environment": "environment",
        "description": "description",
        "error": "error",
        "leagues": "leagues",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "deployId",
        }
    )
    _DECODERS = {
        "launched": leniently(as_time),
        "stopped": leniently(as_time),
    }
    _ABSENT = None
