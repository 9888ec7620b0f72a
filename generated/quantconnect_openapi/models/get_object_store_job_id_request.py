from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class GetObjectStoreJobIdRequest(Model):
    """Starts a job that packs files and folders into a zip file, in which they are named by their keys. Keys that do not
    exist are skipped; the job fails when none exists.

        Example:
            {'organizationId': '5cad178b20a1d52567b534553413b691', 'keys': ['momentum/universe.csv']}

    """

    organization_id: str
    """Id of the organization that owns the Object Store, 32 hexadecimal digits."""

    keys: list[str]
    """Keys of the files to pack; the key of a folder includes everything in it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "keys": "keys",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "keys",
        }
    )
