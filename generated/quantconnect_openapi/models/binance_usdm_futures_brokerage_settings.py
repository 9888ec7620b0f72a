from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.binance_usdm_futures_brokerage_settings_binance_exchange_name import (
    BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName,
    check_binance_usdm_futures_brokerage_settings_binance_exchange_name,
)
from ..models.binance_usdm_futures_brokerage_settings_id import (
    BinanceUSDMFuturesBrokerageSettingsId,
    check_binance_usdm_futures_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding


T = TypeVar("T", bound="BinanceUSDMFuturesBrokerageSettings")


@_attrs_define
class BinanceUSDMFuturesBrokerageSettings:
    """A Binance account for trading futures settled in dollar stablecoins.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'Binance-USDM-Futures', 'binance-api-key': 'example-api-
            key', 'binance-api-secret': 'example-api-secret'}

    Attributes:
        id (BinanceUSDMFuturesBrokerageSettingsId): Id shared by all four Binance exchanges.
        binance_exchange_name (BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName): The Binance exchange that these
            settings are for.
        binance_api_key (str): The key, from the API settings of the exchange.
        binance_api_secret (str): The secret that was shown together with the key.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. The exchange reports only
            balances of single currencies, not positions in pairs. Omit it or leave it empty for none.
    """

    id: BinanceUSDMFuturesBrokerageSettingsId
    binance_exchange_name: BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName
    binance_api_key: str
    binance_api_secret: str
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "binance_api_key",
        "binance_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        binance_exchange_name: str = self.binance_exchange_name

        binance_api_key = self.binance_api_key

        binance_api_secret = self.binance_api_secret

        holdings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.holdings, Unset):
            holdings = []
            for holdings_item_data in self.holdings:
                holdings_item = holdings_item_data.to_dict()
                holdings.append(holdings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "binance-exchange-name": binance_exchange_name,
                "binance-api-key": binance_api_key,
                "binance-api-secret": binance_api_secret,
            }
        )
        if holdings is not UNSET:
            field_dict["holdings"] = holdings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding

        d = dict(src_dict)
        id = check_binance_usdm_futures_brokerage_settings_id(d.pop("id"))

        binance_exchange_name = (
            check_binance_usdm_futures_brokerage_settings_binance_exchange_name(
                d.pop("binance-exchange-name")
            )
        )

        binance_api_key = d.pop("binance-api-key")

        binance_api_secret = d.pop("binance-api-secret")

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        binance_usdm_futures_brokerage_settings = cls(
            id=id,
            binance_exchange_name=binance_exchange_name,
            binance_api_key=binance_api_key,
            binance_api_secret=binance_api_secret,
            holdings=holdings,
        )

        binance_usdm_futures_brokerage_settings.additional_properties = d
        return binance_usdm_futures_brokerage_settings

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
