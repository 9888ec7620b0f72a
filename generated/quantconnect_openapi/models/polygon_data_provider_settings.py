from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.polygon_data_provider_settings_id import PolygonDataProviderSettingsId


@_attrs_define(slots=False, eq=False, repr=False)
class PolygonDataProviderSettings(Model):
    """Prices from Polygon, which is a data provider only.

    Example:
        {'id': 'Polygon', 'polygon-api-key': 'example-api-key'}

    """

    id: PolygonDataProviderSettingsId
    """Id of the data provider that these settings are for."""

    polygon_api_key: str
    """Key of your Polygon subscription."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "polygon-api-key": "polygon_api_key",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "polygon-api-key",
        }
    )
    _DECODERS = {
        "id": as_option(
            "Polygon",
        ),
    }
    _SECRETS = ("polygon_api_key",)
