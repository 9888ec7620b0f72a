from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ExportLiveInsightsRequest(Model):
    """A deployment of the project whose live insights to download."""

    deploy_id: str
    """Id of any deployment of the project, as returned by live/create. The file covers all deployments of the
    project."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deployId": "deploy_id",
    }
    _REQUIRED = frozenset(
        {
            "deployId",
        }
    )
