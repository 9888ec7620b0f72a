from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.public_brokerage_settings_id import PublicBrokerageSettingsId


@_attrs_define(slots=False, eq=False, repr=False)
class PublicBrokerageSettings(Model):
    """An account at Public, the brokerage behind public.com.

    Example:
        {'id': 'PublicBrokerage', 'public-secret-key': 'example-secret-key', 'public-account-number': '12345678'}

    """

    id: PublicBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    public_secret_key: str
    """Secret key from the API settings of Public."""

    public_account_number: str
    """Number of the account to trade in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "public-secret-key": "public_secret_key",
        "public-account-number": "public_account_number",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "public-secret-key",
            "public-account-number",
        }
    )
    _DECODERS = {
        "id": as_option(
            "PublicBrokerage",
        ),
    }
    _SECRETS = ("public_secret_key",)
