from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.brokerage_data import BrokerageData
    from ..models.brokerage_id import BrokerageId


@_attrs_define(slots=False, eq=False, repr=False)
class LiveForm(Model):
    """Choices made in the deployment wizard, stored to prefill it the next time."""

    brokerage_data: BrokerageData | None = None
    """The selected brokerage. Null when none was selected."""

    data_providers_data: list[BrokerageId] = PRESENT
    """Data providers chosen for the deployment."""

    node: str = PRESENT
    """Id of the live node selected to run on."""

    notify_insights: bool | str = PRESENT
    """Whether each new insight triggers a notification."""

    notify_order_events: bool | str = PRESENT
    """Whether each order event triggers a notification."""

    auto_restart: bool | str = PRESENT
    """Whether the algorithm is restarted after a failure."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "brokerageData": "brokerage_data",
        "dataProvidersData": "data_providers_data",
        "node": "node",
        "notifyInsights": "notify_insights",
        "notifyOrderEvents": "notify_order_events",
        "autoRestart": "auto_restart",
    }
    _DECODERS = {
        "brokerageData": leniently(as_model("BrokerageData")),
        "dataProvidersData": leniently(as_list(as_model("BrokerageId"))),
    }
    _ABSENT = None
    _SECRETS = ("brokerage_data",)
