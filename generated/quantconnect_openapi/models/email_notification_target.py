from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="EmailNotificationTarget")


@_attrs_define
class EmailNotificationTarget:
    """Sends an email for each event.

    Example:
        {'address': 'ada@example.com', 'subject': 'Momentum has traded'}

    Attributes:
        address (str): Email address to send to.
        subject (str): Subject line of every email.
    """

    address: str
    subject: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        address = self.address

        subject = self.subject

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        address = d.pop("address")

        subject = d.pop("subject")

        email_notification_target = cls(
            address=address,
            subject=subject,
        )

        email_notification_target.additional_properties = d
        return email_notification_target

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
