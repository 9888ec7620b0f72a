from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class GetObjectStoreResponse(Model):
    """A packing job that was started, or the URL of its zip file."""

    job_id: str | None = None
    """Id of the packing job, used to request its URL. May be null next to a URL."""

    url: str | None = None
    """URL of the zip file. Null, empty or absent until it is ready. Download it with all its query parameters and
    without the API credentials: anyone who has the URL can download the file."""

    success: bool | None = None
    """False when the files cannot be packed or fetched; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as a tier without downloads. Empty on success."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "jobId": "job_id",
        "url": "url",
        "success": "success",
        "errors": "errors",
    }
    _ABSENT = None
    _SECRETS = ("url",)
