from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.alpaca_brokerage_settings_alpaca_environment import (
        AlpacaBrokerageSettingsAlpacaEnvironment,
    )
    from ..models.alpaca_brokerage_settings_id import (
        AlpacaBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class AlpacaBrokerageSettings(Model):
    """An Alpaca account, real or paper.

    Example:
        {'id': 'AlpacaBrokerage', 'alpaca-access-token': 'example-access-token', 'alpaca-environment': 'paper'}

    """

    id: AlpacaBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    alpaca_access_token: str
    """Token that Alpaca issued when the account was connected in the browser."""

    alpaca_environment: AlpacaBrokerageSettingsAlpacaEnvironment
    """`live` places real orders; `paper` is a simulation at Alpaca."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "alpaca-access-token": "alpaca_access_token",
        "alpaca-environment": "alpaca_environment",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "alpaca-access-token",
            "alpaca-environment",
        }
    )
    _DECODERS = {
        "id": as_option(
            "AlpacaBrokerage",
        ),
        "alpaca-environment": as_option(
            "live",
            "paper",
        ),
    }
    _SECRETS = ("alpaca_access_token",)
