from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.data_price import DataPrice
    from ..models.data_sources import DataSources


@_attrs_define(slots=False, eq=False, repr=False)
class DataPricesResponse(Model):
    """Prices of data files for an organization."""

    prices: list[DataPrice]
    """Prices in the order in which to match them against the path of a file."""

    datasources: DataSources = PRESENT
    """How the files of each dataset are chosen. An empty list when there is none."""

    agreement: str = PRESENT
    """URL of the data agreement that the organization must sign."""

    success: bool | None = None
    """False when the prices could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "prices": "prices",
        "datasources": "datasources",
        "agreement": "agreement",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "prices",
        }
    )
    _DECODERS = {
        "prices": as_list(as_model("DataPrice")),
        "datasources": leniently(as_model("DataSources")),
    }
    _ABSENT = None
