from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="SupportTicketData")


@_attrs_define
class SupportTicketData:
    """A ticket as the support system stores it, with its attachments.

    Attributes:
        external_id (str | Unset): Number of the ticket in the support system. Quote it when you write to the staff.
        ticket_hash (str | Unset): The same as `hash` of the ticket.
        status (str | Unset): Status of the ticket, in lower case.
        subject (str | Unset): Subject of the ticket, the same as its `title`.
        created_time (datetime.datetime | None | Unset): Time the ticket was opened, in UTC.
        updated_time (datetime.datetime | None | Unset): Time of the last change to the ticket, in UTC.
        project_id (int | None | Unset): The project that is attached. Absent or null when there is none.
        backtest_id (None | str | Unset): The backtest that is attached. Absent or null when there is none.
        live_deploy_id (None | str | Unset): The live deployment that is attached. Absent or null when there is none.
    """

    external_id: str | Unset = UNSET
    ticket_hash: str | Unset = UNSET
    status: str | Unset = UNSET
    subject: str | Unset = UNSET
    created_time: datetime.datetime | None | Unset = UNSET
    updated_time: datetime.datetime | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    backtest_id: None | str | Unset = UNSET
    live_deploy_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        external_id = self.external_id

        ticket_hash = self.ticket_hash

        status = self.status

        subject = self.subject

        created_time: None | str | Unset
        if isinstance(self.created_time, Unset):
            created_time = UNSET
        elif isinstance(self.created_time, datetime.datetime):
            created_time = self.created_time.isoformat()
        else:
            created_time = self.created_time

        updated_time: None | str | Unset
        if isinstance(self.updated_time, Unset):
            updated_time = UNSET
        elif isinstance(self.updated_time, datetime.datetime):
            updated_time = self.updated_time.isoformat()
        else:
            updated_time = self.updated_time

        project_id: int | None | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        backtest_id: None | str | Unset
        if isinstance(self.backtest_id, Unset):
            backtest_id = UNSET
        else:
            backtest_id = self.backtest_id

        live_deploy_id: None | str | Unset
        if isinstance(self.live_deploy_id, Unset):
            live_deploy_id = UNSET
        else:
            live_deploy_id = self.live_deploy_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if ticket_hash is not UNSET:
            field_dict["ticket_hash"] = ticket_hash
        if status is not UNSET:
            field_dict["status"] = status
        if subject is not UNSET:
            field_dict["subject"] = subject
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if updated_time is not UNSET:
            field_dict["updated_time"] = updated_time
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if backtest_id is not UNSET:
            field_dict["backtest_id"] = backtest_id
        if live_deploy_id is not UNSET:
            field_dict["live_deploy_id"] = live_deploy_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        external_id = d.pop("external_id", UNSET)

        ticket_hash = d.pop("ticket_hash", UNSET)

        status = d.pop("status", UNSET)

        subject = d.pop("subject", UNSET)

        def _parse_created_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_time_type_0 = parse_timestamp(data)

                return created_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_time = _parse_created_time(d.pop("created_time", UNSET))

        def _parse_updated_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                updated_time_type_0 = parse_timestamp(data)

                return updated_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_time = _parse_updated_time(d.pop("updated_time", UNSET))

        def _parse_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        project_id = _parse_project_id(d.pop("project_id", UNSET))

        def _parse_backtest_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        backtest_id = _parse_backtest_id(d.pop("backtest_id", UNSET))

        def _parse_live_deploy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        live_deploy_id = _parse_live_deploy_id(d.pop("live_deploy_id", UNSET))

        support_ticket_data = cls(
            external_id=external_id,
            ticket_hash=ticket_hash,
            status=status,
            subject=subject,
            created_time=created_time,
            updated_time=updated_time,
            project_id=project_id,
            backtest_id=backtest_id,
            live_deploy_id=live_deploy_id,
        )

        support_ticket_data.additional_properties = d
        return support_ticket_data

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
