from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.read_data_link_request_format import ReadDataLinkRequestFormat


@_attrs_define(slots=False, eq=False, repr=False)
class ReadDataLinkRequest(Model):
    """The file, and the organization that pays for it."""

    format_: ReadDataLinkRequestFormat
    """Form of the response, always a download URL."""

    file_path: str
    """Path of the file with all its folders, without a leading slash."""

    organization_id: str
    """The organization that pays, 32 hexadecimal digits."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "format": "format_",
        "filePath": "file_path",
        "organizationId": "organization_id",
    }
    _REQUIRED = frozenset(
        {
            "format",
            "filePath",
            "organizationId",
        }
    )
    _DECODERS = {
        "format": as_option(
            "link",
        ),
    }
