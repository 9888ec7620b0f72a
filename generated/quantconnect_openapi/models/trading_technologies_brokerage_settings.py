from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.cash_amount import CashAmount
    from ..models.trading_technologies_brokerage_settings_id import (
        TradingTechnologiesBrokerageSettingsId,
    )
    from ..models.trading_technologies_brokerage_settings_tt_rest_environment import (
        TradingTechnologiesBrokerageSettingsTtRestEnvironment,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class TradingTechnologiesBrokerageSettings(Model):
    """Order routing through Trading Technologies (TT), to its live or its test environment.

    Example:
        {'id': 'TradingTechnologiesBrokerage', 'tt-user-name': 'ada-example', 'tt-session-password': 'example-password',
            'tt-account-name': 'EXAMPLE1', 'tt-rest-app-key': 'example-app-key', 'tt-rest-app-secret': 'example-app-secret',
            'tt-rest-environment': 'uat', 'tt-order-routing-sender-comp-id': 'EXAMPLE-SENDER', 'cash': [{'amount': 100000,
            'currency': 'USD'}]}

    """

    id: TradingTechnologiesBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    tt_user_name: str
    """User name at Trading Technologies."""

    tt_session_password: str
    """Password of the order routing session."""

    tt_account_name: str
    """Name of the account to trade in."""

    tt_rest_app_key: str
    """Key of the application that calls the REST interface of TT."""

    tt_rest_app_secret: str
    """The secret that was shown together with the key."""

    tt_rest_environment: TradingTechnologiesBrokerageSettingsTtRestEnvironment
    """`live` places real orders; `uat` is TT's environment for acceptance tests."""

    tt_order_routing_sender_comp_id: str
    """SenderCompID agreed on for the order routing session."""

    cash: list[CashAmount]
    """Cash that the algorithm starts with, one entry for each currency. Always required for this brokerage, though
    it may be empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "tt-user-name": "tt_user_name",
        "tt-session-password": "tt_session_password",
        "tt-account-name": "tt_account_name",
        "tt-rest-app-key": "tt_rest_app_key",
        "tt-rest-app-secret": "tt_rest_app_secret",
        "tt-rest-environment": "tt_rest_environment",
        "tt-order-routing-sender-comp-id": "tt_order_routing_sender_comp_id",
        "cash": "cash",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "tt-user-name",
            "tt-session-password",
            "tt-account-name",
            "tt-rest-app-key",
            "tt-rest-app-secret",
            "tt-rest-environment",
            "tt-order-routing-sender-comp-id",
            "cash",
        }
    )
    _DECODERS = {
        "id": as_option(
            "TradingTechnologiesBrokerage",
        ),
        "tt-rest-environment": as_option(
            "live",
            "uat",
        ),
        "cash": as_list(as_model("CashAmount")),
    }
    _SECRETS = (
        "tt_session_password",
        "tt_rest_app_key",
        "tt_rest_app_secret",
    )
