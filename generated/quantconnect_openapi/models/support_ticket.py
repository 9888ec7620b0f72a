from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.support_ticket_data import SupportTicketData
    from ..models.support_ticket_member import SupportTicketMember


T = TypeVar("T", bound="SupportTicket")


@_attrs_define
class SupportTicket:
    """A ticket without its messages, which are read with a separate call.

    Attributes:
        hash_ (str): Id of the ticket, used in other calls.
        title (str | Unset): Subject of the ticket, as its author wrote it.
        status (str | Unset): Status of the ticket. The one in `data` is in lower case.
        time (str | Unset): Time of the last change to the ticket, in human-readable form: `November 21, 2026 - 18:40`.
            Use `timeUnix` for calculations.
        time_unix (int | Unset): Time of the last change to the ticket, as Unix time in seconds.
        data (None | SupportTicketData | Unset):
        profiles (list[SupportTicketMember] | None | Unset): Everyone who has written in the ticket.
    """

    hash_: str
    title: str | Unset = UNSET
    status: str | Unset = UNSET
    time: str | Unset = UNSET
    time_unix: int | Unset = UNSET
    data: None | SupportTicketData | Unset = UNSET
    profiles: list[SupportTicketMember] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.support_ticket_data import SupportTicketData

        hash_ = self.hash_

        title = self.title

        status = self.status

        time = self.time

        time_unix = self.time_unix

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, SupportTicketData):
            data = self.data.to_dict()
        else:
            data = self.data

        profiles: list[dict[str, Any]] | None | Unset
        if isinstance(self.profiles, Unset):
            profiles = UNSET
        elif isinstance(self.profiles, list):
            profiles = []
            for profiles_type_0_item_data in self.profiles:
                profiles_type_0_item = profiles_type_0_item_data.to_dict()
                profiles.append(profiles_type_0_item)

        else:
            profiles = self.profiles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hash": hash_,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if status is not UNSET:
            field_dict["status"] = status
        if time is not UNSET:
            field_dict["time"] = time
        if time_unix is not UNSET:
            field_dict["timeUnix"] = time_unix
        if data is not UNSET:
            field_dict["data"] = data
        if profiles is not UNSET:
            field_dict["profiles"] = profiles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.support_ticket_data import SupportTicketData
        from ..models.support_ticket_member import SupportTicketMember

        d = dict(src_dict)
        hash_ = d.pop("hash")

        title = d.pop("title", UNSET)

        status = d.pop("status", UNSET)

        time = d.pop("time", UNSET)

        time_unix = d.pop("timeUnix", UNSET)

        def _parse_data(data: object) -> None | SupportTicketData | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                data_type_1 = SupportTicketData.from_dict(dict(data))

                return data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SupportTicketData | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_profiles(data: object) -> list[SupportTicketMember] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                profiles_type_0 = []
                _profiles_type_0 = data
                for profiles_type_0_item_data in _profiles_type_0:
                    profiles_type_0_item = SupportTicketMember.from_dict(
                        dict(profiles_type_0_item_data)
                    )

                    profiles_type_0.append(profiles_type_0_item)

                return profiles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SupportTicketMember] | None | Unset, data)

        profiles = _parse_profiles(d.pop("profiles", UNSET))

        support_ticket = cls(
            hash_=hash_,
            title=title,
            status=status,
            time=time,
            time_unix=time_unix,
            data=data,
            profiles=profiles,
        )

        support_ticket.additional_properties = d
        return support_ticket

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
