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
    from ..models.read_external_connection_request_brokerage import (
        ReadExternalConnectionRequestBrokerage,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class ReadExternalConnectionRequest(Model):
    """The brokerage or data provider whose connection to read."""

    brokerage: ReadExternalConnectionRequestBrokerage
    """The brokerage or data provider. Others are not connected this way."""

    user_id: str | Unset = UNSET
    """Name under which the user signs in to the brokerage, not the QuantConnect user id. Prefills the sign-in page
    and distinguishes several connections to one brokerage."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "brokerage": "brokerage",
        "userId": "user_id",
    }
    _REQUIRED = frozenset(
        {
            "brokerage",
        }
    )
    _DECODERS = {
        "brokerage": as_option(
            "alpaca",
            "charlesschwab",
            "tastytrade",
            "tradestation",
        ),
    }
