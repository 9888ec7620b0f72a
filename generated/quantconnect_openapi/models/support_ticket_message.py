from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="SupportTicketMessage")


@_attrs_define
class SupportTicketMessage:
    """One message of a ticket.

    Attributes:
        message (str | Unset): The text, as HTML. Sanitize it before you show it in a browser.
        name (str | Unset): Name of the author, as it is shown to others.
        profile (str | Unset): URL of the author's picture.
        time (str | Unset): Time the message was sent, in human-readable form: `November 21, 2026 - 18:30`. The docs
            give no time zone.
        myself (bool | Unset): Whether you wrote the message.
    """

    message: str | Unset = UNSET
    name: str | Unset = UNSET
    profile: str | Unset = UNSET
    time: str | Unset = UNSET
    myself: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        name = self.name

        profile = self.profile

        time = self.time

        myself = self.myself

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if name is not UNSET:
            field_dict["name"] = name
        if profile is not UNSET:
            field_dict["profile"] = profile
        if time is not UNSET:
            field_dict["time"] = time
        if myself is not UNSET:
            field_dict["myself"] = myself

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message = d.pop("message", UNSET)

        name = d.pop("name", UNSET)

        profile = d.pop("profile", UNSET)

        time = d.pop("time", UNSET)

        myself = d.pop("myself", UNSET)

        support_ticket_message = cls(
            message=message,
            name=name,
            profile=profile,
            time=time,
            myself=myself,
        )

        support_ticket_message.additional_properties = d
        return support_ticket_message

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
