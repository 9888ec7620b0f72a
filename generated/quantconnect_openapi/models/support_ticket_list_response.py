from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.support_ticket import SupportTicket


T = TypeVar("T", bound="SupportTicketListResponse")


@_attrs_define
class SupportTicketListResponse:
    """The open tickets of an organization, and a page of the closed ones.

    Attributes:
        open_ (list[SupportTicket]): All open tickets, regardless of the page. Empty when there are none.
        closed (list[SupportTicket]): Up to 10 closed tickets. Empty past the last page.
        closed_page (int | Unset): Number of the page in `closed`, counted from 0.
        total_closed (int | Unset): Total number of closed tickets of the organization, across all pages.
        allowance (int | Unset): Number of tickets that the support seat of the caller may open in any one-month period.
        remaining (int | Unset): Number of tickets that can still be opened now. Tickets from the last month count even
            if they are closed.
        success (bool | Unset): False when the API rejected the call; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    open_: list[SupportTicket]
    closed: list[SupportTicket]
    closed_page: int | Unset = UNSET
    total_closed: int | Unset = UNSET
    allowance: int | Unset = UNSET
    remaining: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        open_ = []
        for open_item_data in self.open_:
            open_item = open_item_data.to_dict()
            open_.append(open_item)

        closed = []
        for closed_item_data in self.closed:
            closed_item = closed_item_data.to_dict()
            closed.append(closed_item)

        closed_page = self.closed_page

        total_closed = self.total_closed

        allowance = self.allowance

        remaining = self.remaining

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "open": open_,
                "closed": closed,
            }
        )
        if closed_page is not UNSET:
            field_dict["closedPage"] = closed_page
        if total_closed is not UNSET:
            field_dict["totalClosed"] = total_closed
        if allowance is not UNSET:
            field_dict["allowance"] = allowance
        if remaining is not UNSET:
            field_dict["remaining"] = remaining
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.support_ticket import SupportTicket

        d = dict(src_dict)
        open_ = []
        _open_ = d.pop("open")
        for open_item_data in _open_:
            open_item = SupportTicket.from_dict(dict(open_item_data))

            open_.append(open_item)

        closed = []
        _closed = d.pop("closed")
        for closed_item_data in _closed:
            closed_item = SupportTicket.from_dict(dict(closed_item_data))

            closed.append(closed_item)

        closed_page = d.pop("closedPage", UNSET)

        total_closed = d.pop("totalClosed", UNSET)

        allowance = d.pop("allowance", UNSET)

        remaining = d.pop("remaining", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        support_ticket_list_response = cls(
            open_=open_,
            closed=closed,
            closed_page=closed_page,
            total_closed=total_closed,
            allowance=allowance,
            remaining=remaining,
            success=success,
            errors=errors,
        )

        support_ticket_list_response.additional_properties = d
        return support_ticket_list_response

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
