from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.charles_schwab_settings_id import (
        CharlesSchwabSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CharlesSchwabSettings(Model):
    """A Charles Schwab account, usable as a brokerage and as a data provider. The account must already have been connected
    in the browser; the sign-in itself is not sent here.

        Example:
            {'id': 'CharlesSchwabBrokerage', 'charles-schwab-account-number': '12345678'}

    """

    id: CharlesSchwabSettingsId
    """Id of the brokerage that these settings are for."""

    charles_schwab_account_number: str
    """Number of the account to trade in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "charles-schwab-account-number": "charles_schwab_account_number",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "charles-schwab-account-number",
        }
    )
    _DECODERS = {
        "id": as_option(
            "CharlesSchwabBrokerage",
        ),
    }
