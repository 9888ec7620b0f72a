from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.trade_station_settings_id import (
    TradeStationSettingsId,
    check_trade_station_settings_id,
)
from ..models.trade_station_settings_trade_station_environment import (
    TradeStationSettingsTradeStationEnvironment,
    check_trade_station_settings_trade_station_environment,
)
from ..types import represent

T = TypeVar("T", bound="TradeStationSettings")


@_attrs_define
class TradeStationSettings:
    """A TradeStation account, real or paper, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TradeStationBrokerage', 'trade-station-client-id': 'example-client-id', 'trade-station-account-id':
            'SIM1234567', 'trade-station-refresh-token': 'example-refresh-token', 'trade-station-environment': 'paper'}

    Attributes:
        id (TradeStationSettingsId): Id of the brokerage that these settings are for.
        trade_station_client_id (str): Client id that TradeStation issued to the application.
        trade_station_account_id (str): Id of the account to trade in.
        trade_station_refresh_token (str): Token used to renew access to the account while the algorithm runs.
        trade_station_environment (TradeStationSettingsTradeStationEnvironment): `live` places real orders; `paper` is a
            simulation at TradeStation.
    """

    id: TradeStationSettingsId
    trade_station_client_id: str
    trade_station_account_id: str
    trade_station_refresh_token: str
    trade_station_environment: TradeStationSettingsTradeStationEnvironment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("trade_station_refresh_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        trade_station_client_id = self.trade_station_client_id

        trade_station_account_id = self.trade_station_account_id

        trade_station_refresh_token = self.trade_station_refresh_token

        trade_station_environment: str = self.trade_station_environment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "trade-station-client-id": trade_station_client_id,
                "trade-station-account-id": trade_station_account_id,
                "trade-station-refresh-token": trade_station_refresh_token,
                "trade-station-environment": trade_station_environment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_trade_station_settings_id(d.pop("id"))

        trade_station_client_id = d.pop("trade-station-client-id")

        trade_station_account_id = d.pop("trade-station-account-id")

        trade_station_refresh_token = d.pop("trade-station-refresh-token")

        trade_station_environment = (
            check_trade_station_settings_trade_station_environment(
                d.pop("trade-station-environment")
            )
        )

        trade_station_settings = cls(
            id=id,
            trade_station_client_id=trade_station_client_id,
            trade_station_account_id=trade_station_account_id,
            trade_station_refresh_token=trade_station_refresh_token,
            trade_station_environment=trade_station_environment,
        )

        trade_station_settings.additional_properties = d
        return trade_station_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
