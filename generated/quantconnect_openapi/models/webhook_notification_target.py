from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.webhook_headers import WebhookHeaders


T = TypeVar("T", bound="WebhookNotificationTarget")


@_attrs_define
class WebhookNotificationTarget:
    """Calls a URL for each event.

    Example:
        {'address': 'https://example.com/orders', 'headers': {'X-Sender': 'momentum'}}

    Attributes:
        address (str): URL to call. Many contain a secret, so keep it out of logs.
        headers (WebhookHeaders | Unset): Headers to send with every call, by name. They may hold secrets: keep them out
            of logs.
    """

    address: str
    headers: WebhookHeaders | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "address",
        "headers",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        address = self.address

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
            }
        )
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webhook_headers import WebhookHeaders

        d = dict(src_dict)
        address = d.pop("address")

        _headers = d.pop("headers", UNSET)
        headers: WebhookHeaders | Unset
        if isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = WebhookHeaders.from_dict(dict(_headers))

        webhook_notification_target = cls(
            address=address,
            headers=headers,
        )

        webhook_notification_target.additional_properties = d
        return webhook_notification_target

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
