from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.webull_brokerage_settings_id import WebullBrokerageSettingsId


@_attrs_define(slots=False, eq=False, repr=False)
class WebullBrokerageSettings(Model):
    """A Webull account.

    Example:
        {'id': 'WebullBrokerage', 'webull-app-key': 'example-app-key', 'webull-app-secret': 'example-app-secret',
            'webull-account-id': '12345678', 'webull-use-2fa': True}

    """

    id: WebullBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    webull_app_key: str
    """Key of the application that was registered at Webull."""

    webull_app_secret: str
    """The secret that was shown together with the key."""

    webull_account_id: str
    """Id of the account to trade in."""

    webull_use_2fa: bool | Unset = UNSET
    """Whether the application at Webull requires a second factor."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "webull-app-key": "webull_app_key",
        "webull-app-secret": "webull_app_secret",
        "webull-account-id": "webull_account_id",
        "webull-use-2fa": "webull_use_2fa",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "webull-app-key",
            "webull-app-secret",
            "webull-account-id",
        }
    )
    _DECODERS = {
        "id": as_option(
            "WebullBrokerage",
        ),
    }
    _SECRETS = (
        "webull_app_key",
        "webull_app_secret",
    )
