from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class CreateDataIssueResult(Model):
    """The issue that was opened."""

    discussion_id: int
    """Numeric id of the new issue, the last part of the URL of its page."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "discussionId": "discussion_id",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "discussionId",
        }
    )
    _ABSENT = None
