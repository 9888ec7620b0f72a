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
    from ..models.dataset_tag import DatasetTag


@_attrs_define(slots=False, eq=False, repr=False)
class Dataset(Model):
    """A dataset that a vendor offers on QuantConnect."""

    id: int
    """Number of the dataset, which is also the key of its entry in `datasources` of data/prices."""

    name: str = PRESENT
    """Name of the dataset. May have leading or trailing spaces."""

    delivery: str = PRESENT
    """Whether the dataset is available to algorithms in the cloud, for download, or both."""

    vendor_name: str = PRESENT
    """Name of the vendor. May have leading or trailing spaces."""

    tags: list[DatasetTag] = PRESENT
    """Subjects that the dataset belongs to."""

    pending: bool = PRESENT
    """Whether the dataset is not ready for use yet."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "delivery": "delivery",
        "vendorName": "vendor_name",
        "tags": "tags",
        "pending": "pending",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "tags": leniently(as_list(as_model("DatasetTag"))),
    }
    _ABSENT = None
