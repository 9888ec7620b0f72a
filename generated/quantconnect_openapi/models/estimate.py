from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Estimate(Model):
    """Estimated duration of an optimization, and the credit available to pay for it."""

    estimate_id: str = PRESENT
    """Id of the estimate. No call uses it."""

    time: int = PRESENT
    """Time in seconds. According to the docs, it is the time of the whole job. The official command line client
    treats it as the time of one backtest: it adds half of it and 30 seconds for startup, multiplies by the number
    of combinations and divides by the number of nodes."""

    balance: int = PRESENT
    """Credit of the organization, in QuantConnect Credit (QCC); 100 QCC are worth one US dollar."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "estimateId": "estimate_id",
        "time": "time",
        "balance": "balance",
    }
    _ABSENT = None
