from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.trade_station_settings_id import TradeStationSettingsId
    from ..models.trade_station_settings_trade_station_environment import (
        TradeStationSettingsTradeStationEnvironment,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class TradeStationSettings(Model):
    """A TradeStation account, real or paper, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TradeStationBrokerage', 'trade-station-client-id': 'example-client-id', 'trade-station-account-id':
            'SIM1234567', 'trade-station-refresh-token': 'example-refresh-token', 'trade-station-environment': 'paper'}

    """

    id: TradeStationSettingsId
    """Id of the brokerage that these settings are for."""

    trade_station_client_id: str
    """Client id that TradeStation issued to the application."""

    trade_station_account_id: str
    """Id of the account to trade in."""

    trade_station_refresh_token: str
    """Token used to renew access to the account while the algorithm runs."""

    trade_station_environment: TradeStationSettingsTradeStationEnvironment
    """`live` places real orders; `paper` is a simulation at TradeStation."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "trade-station-client-id": "trade_station_client_id",
        "trade-station-account-id": "trade_station_account_id",
        "trade-station-refresh-token": "trade_station_refresh_token",
        "trade-station-environment": "trade_station_environment",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "trade-station-client-id",
            "trade-station-account-id",
            "trade-station-refresh-token",
            "trade-station-environment",
        }
    )
    _DECODERS = {
        "id": as_option(
            "TradeStationBrokerage",
        ),
        "trade-station-environment": as_option(
            "live",
            "paper",
        ),
    }
    _SECRETS = ("trade_station_refresh_token",)
