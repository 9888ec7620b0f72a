from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class GetObjectStoreURLRequest(Model):
    """Requests the URL of a zip file that is being packed. Poll every few seconds until `url` is present; official clients
    give up after five minutes.

        Example:
            {'organizationId': '5cad178b20a1d52567b534553413b691', 'jobId': '0f1e2d3c4b5a69788796a5b4c3d2e1f0'}

    """

    organization_id: str
    """Id of the organization that owns the Object Store, 32 hexadecimal digits."""

    job_id: str
    """Id of the packing job, as returned by object/get for `keys`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "jobId": "job_id",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "jobId",
        }
    )
