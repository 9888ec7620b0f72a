from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.trading_technologies_brokerage_settings_id import (
    TradingTechnologiesBrokerageSettingsId,
    check_trading_technologies_brokerage_settings_id,
)
from ..models.trading_technologies_brokerage_settings_tt_rest_environment import (
    TradingTechnologiesBrokerageSettingsTtRestEnvironment,
    check_trading_technologies_brokerage_settings_tt_rest_environment,
)
from ..types import represent

if TYPE_CHECKING:
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="TradingTechnologiesBrokerageSettings")


@_attrs_define
class TradingTechnologiesBrokerageSettings:
    """Order routing through Trading Technologies (TT), to its live or its test environment.

    Example:
        {'id': 'TradingTechnologiesBrokerage', 'tt-user-name': 'ada-example', 'tt-session-password': 'example-password',
            'tt-account-name': 'EXAMPLE1', 'tt-rest-app-key': 'example-app-key', 'tt-rest-app-secret': 'example-app-secret',
            'tt-rest-environment': 'uat', 'tt-order-routing-sender-comp-id': 'EXAMPLE-SENDER', 'cash': [{'amount': 100000,
            'currency': 'USD'}]}

    Attributes:
        id (TradingTechnologiesBrokerageSettingsId): Id of the brokerage that these settings are for.
        tt_user_name (str): User name at Trading Technologies.
        tt_session_password (str): Password of the order routing session.
        tt_account_name (str): Name of the account to trade in.
        tt_rest_app_key (str): Key of the application that calls the REST interface of TT.
        tt_rest_app_secret (str): The secret that was shown together with the key.
        tt_rest_environment (TradingTechnologiesBrokerageSettingsTtRestEnvironment): `live` places real orders; `uat` is
            TT's environment for acceptance tests.
        tt_order_routing_sender_comp_id (str): SenderCompID agreed on for the order routing session.
        cash (list[CashAmount]): Cash that the algorithm starts with, one entry for each currency. Always required for
            this brokerage, though it may be empty.
    """

    id: TradingTechnologiesBrokerageSettingsId
    tt_user_name: str
    tt_session_password: str
    tt_account_name: str
    tt_rest_app_key: str
    tt_rest_app_secret: str
    tt_rest_environment: TradingTechnologiesBrokerageSettingsTtRestEnvironment
    tt_order_routing_sender_comp_id: str
    cash: list[CashAmount]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "tt_session_password",
        "tt_rest_app_key",
        "tt_rest_app_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        tt_user_name = self.tt_user_name

        tt_session_password = self.tt_session_password

        tt_account_name = self.tt_account_name

        tt_rest_app_key = self.tt_rest_app_key

        tt_rest_app_secret = self.tt_rest_app_secret

        tt_rest_environment: str = self.tt_rest_environment

        tt_order_routing_sender_comp_id = self.tt_order_routing_sender_comp_id

        cash = []
        for cash_item_data in self.cash:
            cash_item = cash_item_data.to_dict()
            cash.append(cash_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "tt-user-name": tt_user_name,
                "tt-session-password": tt_session_password,
                "tt-account-name": tt_account_name,
                "tt-rest-app-key": tt_rest_app_key,
                "tt-rest-app-secret": tt_rest_app_secret,
                "tt-rest-environment": tt_rest_environment,
                "tt-order-routing-sender-comp-id": tt_order_routing_sender_comp_id,
                "cash": cash,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cash_amount import CashAmount

        d = dict(src_dict)
        id = check_trading_technologies_brokerage_settings_id(d.pop("id"))

        tt_user_name = d.pop("tt-user-name")

        tt_session_password = d.pop("tt-session-password")

        tt_account_name = d.pop("tt-account-name")

        tt_rest_app_key = d.pop("tt-rest-app-key")

        tt_rest_app_secret = d.pop("tt-rest-app-secret")

        tt_rest_environment = (
            check_trading_technologies_brokerage_settings_tt_rest_environment(
                d.pop("tt-rest-environment")
            )
        )

        tt_order_routing_sender_comp_id = d.pop("tt-order-routing-sender-comp-id")

        cash = []
        _cash = d.pop("cash")
        for cash_item_data in _cash:
            cash_item = CashAmount.from_dict(dict(cash_item_data))

            cash.append(cash_item)

        trading_technologies_brokerage_settings = cls(
            id=id,
            tt_user_name=tt_user_name,
            tt_session_password=tt_session_password,
            tt_account_name=tt_account_name,
            tt_rest_app_key=tt_rest_app_key,
            tt_rest_app_secret=tt_rest_app_secret,
            tt_rest_environment=tt_rest_environment,
            tt_order_routing_sender_comp_id=tt_order_routing_sender_comp_id,
            cash=cash,
        )

        trading_technologies_brokerage_settings.additional_properties = d
        return trading_technologies_brokerage_settings

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
