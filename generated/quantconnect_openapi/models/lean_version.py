from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class LeanVersion(Model):
    """One build of the LEAN engine."""

    id: int
    """Numeric id of the version, as used in `leanVersionId` of a project."""

    created: datetime.datetime | None = None
    """Time the version was built, in UTC."""

    description: str | None = None
    """Summary of what is new in this version, in one or two sentences."""

    lean_hash: str | None = None
    """Commit of the public LEAN repository that was built."""

    lean_cloud_hash: str | None = None
    """Commit of the private cloud code that was built with it."""

    name: str | None = None
    """Name of the branch that holds the commit, such as `master`."""

    ref: str | None = None
    """Full Git reference of that branch."""

    public: bool | int | None = None
    """Whether every user may choose this version. Sent as true or false, or as 1 or 0: treat any value except false
    and 0 as true."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "created": "created",
        "description": "description",
        "leanHash": "lean_hash",
        "leanCloudHash": "lean_cloud_hash",
        "name": "name",
        "ref": "ref",
        "public": "public",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "created": leniently(as_time),
    }
    _ABSENT = None
