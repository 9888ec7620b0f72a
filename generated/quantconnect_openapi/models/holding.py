from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Holding(Model):
    """The holding of one security, with short property names; the security id is the key. Values of 0 are omitted, so this
    may be an empty object. Official clients also read long names, such as `averagePrice` and `quantity`, which older
    responses had.

        Example:
            {'a': 1.0842, 'q': 10000, 'p': 1.0911, 'v': 10911, 'u': 69, 'up': 0.64}

    """

    a: float | None = None
    """Mean price paid, in the currency that the security trades in."""

    q: float | None = None
    """Units held; negative for a short position."""

    p: float | None = None
    """Market price, in the currency that the security trades in."""

    v: float | None = None
    """Market value of the holding, rounded, in the account currency."""

    u: float | None = None
    """Unrealized profit or loss, rounded, in the account currency."""

    up: float | None = None
    """Unrealized profit or loss in percent, so 2.47 means 2.47 %."""

    c: str | None = None
    """Symbol of the currency that the security trades in. Absent means `$`."""

    r: float | None = None
    """Value of one unit of that currency in the account currency. Absent means 1."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "a": "a",
        "q": "q",
        "p": "p",
        "v": "v",
        "u": "u",
        "up": "up",
        "c": "c",
        "r": "r",
    }
    _ABSENT = None
