from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.quant_connect_data_provider_settings_id import (
        QuantConnectDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class QuantConnectDataProviderSettings(Model):
    """Prices from QuantConnect, which need no credentials. Used when no provider is specified.

    Example:
        {'id': 'QuantConnectBrokerage'}

    """

    id: QuantConnectDataProviderSettingsId
    """Id of the data provider that these settings are for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "id": as_option(
            "QuantConnectBrokerage",
        ),
    }
