from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.oanda_settings_id import OandaSettingsId
    from ..models.oanda_settings_oanda_environment import (
        OandaSettingsOandaEnvironment,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class OandaSettings(Model):
    """An Oanda account for currencies and contracts for difference, usable as a brokerage and as a data provider.

    Example:
        {'id': 'OandaBrokerage', 'oanda-account-id': '101-001-123456-001', 'oanda-access-token': 'example-access-token',
            'oanda-environment': 'Practice'}

    """

    id: OandaSettingsId
    """Id of the brokerage that these settings are for."""

    oanda_account_id: str
    """Account to trade in, four groups of digits joined by hyphens (`###-###-######-###`)."""

    oanda_access_token: str
    """Access token of the account, from the API settings of Oanda."""

    oanda_environment: OandaSettingsOandaEnvironment
    """`Practice` is fxTrade Practice, a simulation; `Trade` is fxTrade, with real money."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "oanda-account-id": "oanda_account_id",
        "oanda-access-token": "oanda_access_token",
        "oanda-environment": "oanda_environment",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "oanda-account-id",
            "oanda-access-token",
            "oanda-environment",
        }
    )
    _DECODERS = {
        "id": as_option(
            "OandaBrokerage",
        ),
        "oanda-environment": as_option(
            "Practice",
            "Trade",
        ),
    }
    _SECRETS = ("oanda_access_token",)
