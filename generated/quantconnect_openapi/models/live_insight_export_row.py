from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LiveInsightExportRow(Model):
    """A forecast in an exported file of live deployments. It has more properties than these, with names in the same style."""

    insight_id: str
    """Id of the forecast, 32 hexadecimal digits."""

    project_id: int | None = None
    """The project that was deployed."""

    deploy_id: int | None = None
    """Internal number of the deployment, which differs from the `deployId` that begins with `L-`."""

    source: str | None = None
    """Where the forecast was made, such as `live trading`."""

    source_model: str | None = None
    """Name of the alpha model that made the forecast. Null when it was made manually."""

    symbol_id: str | None = None
    """Id of the security, unchanged when it is renamed."""

    ticker: str | None = None
    """Ticker of the security at the time of the forecast."""

    symbol_market: str | None = None
    """Market of the security, such as `usa`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "insight_id": "insight_id",
        "project_id": "project_id",
        "deploy_id": "deploy_id",
        "source": "source",
        "source_model": "source_model",
        "symbol_id": "symbol_id",
        "ticker": "ticker",
        "symbol_market": "symbol_market",
    }
    _REQUIRED = frozenset(
        {
            "insight_id",
        }
    )
    _ABSENT = None
