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
    from ..models.live_authentication_data import LiveAuthenticationData


@_attrs_define(slots=False, eq=False, repr=False)
class BrokerageData(Model):
    """A brokerage, with the connection details stored by the wizard."""

    id: str
    """Name of the brokerage, such as `PaperBrokerage`."""

    authentication: LiveAuthenticationData | None = None

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "authentication": "authentication",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "authentication": leniently(as_model("LiveAuthenticationData")),
    }
    _ABSENT = None
    _SECRETS = ("authentication",)
