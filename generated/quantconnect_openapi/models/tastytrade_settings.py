from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.tastytrade_settings_id import TastytradeSettingsId


@_attrs_define(slots=False, eq=False, repr=False)
class TastytradeSettings(Model):
    """A tastytrade account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TastytradeBrokerage', 'tastytrade-account-number': 12345678, 'tastytrade-refresh-token': 'example-
            refresh-token'}

    """

    id: TastytradeSettingsId
    """Id of the brokerage that these settings are for."""

    tastytrade_account_number: int | str
    """Number of the account to trade in."""

    tastytrade_refresh_token: str
    """Token used to renew access to the account while the algorithm runs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "tastytrade-account-number": "tastytrade_account_number",
        "tastytrade-refresh-token": "tastytrade_refresh_token",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "tastytrade-account-number",
            "tastytrade-refresh-token",
        }
    )
    _DECODERS = {
        "id": as_option(
            "TastytradeBrokerage",
        ),
    }
    _SECRETS = ("tastytrade_refresh_token",)
