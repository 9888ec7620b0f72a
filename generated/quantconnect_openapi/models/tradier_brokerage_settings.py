from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.tradier_brokerage_settings_id import TradierBrokerageSettingsId
    from ..models.tradier_brokerage_settings_tradier_environment import (
        TradierBrokerageSettingsTradierEnvironment,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class TradierBrokerageSettings(Model):
    """A Tradier account, real or paper, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TradierBrokerage', 'tradier-account-id': '12345678', 'tradier-access-token': 'example-access-token',
            'tradier-environment': 'paper'}

    """

    id: TradierBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    tradier_account_id: str
    """Id of the account to trade in."""

    tradier_access_token: str
    """Access token of the account, from the API settings of Tradier."""

    tradier_environment: TradierBrokerageSettingsTradierEnvironment
    """`live` places real orders; `paper` is a simulation at Tradier, and the data must then come from another
    provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "tradier-account-id": "tradier_account_id",
        "tradier-access-token": "tradier_access_token",
        "tradier-environment": "tradier_environment",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "tradier-account-id",
            "tradier-access-token",
            "tradier-environment",
        }
    )
    _DECODERS = {
        "id": as_option(
            "TradierBrokerage",
        ),
        "tradier-environment": as_option(
            "live",
            "paper",
        ),
    }
    _SECRETS = ("tradier_access_token",)
