from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webull_brokerage_settings_id import (
    WebullBrokerageSettingsId,
    check_webull_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="WebullBrokerageSettings")


@_attrs_define
class WebullBrokerageSettings:
    """A Webull account.

    Example:
        {'id': 'WebullBrokerage', 'webull-app-key': 'example-app-key', 'webull-app-secret': 'example-app-secret',
            'webull-account-id': '12345678', 'webull-use-2fa': True}

    Attributes:
        id (WebullBrokerageSettingsId): Id of the brokerage that these settings are for.
        webull_app_key (str): Key of the application that was registered at Webull.
        webull_app_secret (str): The secret that was shown together with the key.
        webull_account_id (str): Id of the account to trade in.
        webull_use_2fa (bool | Unset): Whether the application at Webull requires a second factor.
    """

    id: WebullBrokerageSettingsId
    webull_app_key: str
    webull_app_secret: str
    webull_account_id: str
    webull_use_2fa: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "webull_app_key",
        "webull_app_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        webull_app_key = self.webull_app_key

        webull_app_secret = self.webull_app_secret

        webull_account_id = self.webull_account_id

        webull_use_2fa = self.webull_use_2fa

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "webull-app-key": webull_app_key,
                "webull-app-secret": webull_app_secret,
                "webull-account-id": webull_account_id,
            }
        )
        if webull_use_2fa is not UNSET:
            field_dict["webull-use-2fa"] = webull_use_2fa

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_webull_brokerage_settings_id(d.pop("id"))

        webull_app_key = d.pop("webull-app-key")

        webull_app_secret = d.pop("webull-app-secret")

        webull_account_id = d.pop("webull-account-id")

        webull_use_2fa = d.pop("webull-use-2fa", UNSET)

        webull_brokerage_settings = cls(
            id=id,
            webull_app_key=webull_app_key,
            webull_app_secret=webull_app_secret,
            webull_account_id=webull_account_id,
            webull_use_2fa=webull_use_2fa,
        )

        webull_brokerage_settings.additional_properties = d
        return webull_brokerage_settings

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
