from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataIssue(Model):
    """An issue reported for a dataset. Visible to everyone."""

    discussion_id: int
    """Numeric id of the issue, the last part of the URL of its page."""

    ticker: str = PRESENT
    """Ticker of the security whose data is wrong."""

    security: str = PRESENT
    """Asset class of the dataset, such as `Equity`."""

    market: str = PRESENT
    """Market of the dataset, such as `USA`."""

    resolution: str = PRESENT
    """Resolution of the dataset, such as `Minute`."""

    from_: str | None = None
    """Start of the issue in the data, as YYYY-MM-DD HH:MM:SS. The docs do not specify a time zone; do not assume
    UTC."""

    to: str | None = None
    """End of the issue in the data, in the same format as `from`."""

    status: str | None = None
    """Status of the work on the issue. The work is over in the last three states."""

    corrupted_file: int | None = None
    """1 when unreadable files are reported, otherwise 0."""

    missing_points: int | None = None
    """1 when gaps in the data are reported, otherwise 0."""

    missing_file: int | None = None
    """1 when missing files are reported, otherwise 0."""

    wrong_values: int | None = None
    """1 when incorrect data is reported, otherwise 0."""

    listing_error: int | None = None
    """1 when an incorrect listing or delisting is reported, otherwise 0."""

    split_error: int | None = None
    """1 when a missing or incorrect split is reported, otherwise 0."""

    dividend_error: int | None = None
    """1 when a missing or incorrect dividend is reported, otherwise 0."""

    mapping_error: int | None = None
    """1 when a ticker that maps to the wrong security is reported, otherwise 0."""

    reported: int | None = None
    """Time the issue was reported, as Unix time in seconds."""

    subscribed: bool | None = None
    """Whether you are notified of updates to the issue."""

    user_name: str | None = None
    """Name of the member who reported it."""

    user_public_id: str | None = None
    """Public id of that member, which is not the number used to sign in."""

    user_profile: str | None = None
    """URL of that member's picture."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "discussionId": "discussion_id",
        "ticker": "ticker",
        "security": "security",
        "market": "market",
        "resolution": "resolution",
        "from": "from_",
        "to": "to",
        "status": "status",
        "corruptedFile": "corrupted_file",
        "missingPoints": "missing_points",
        "missingFile": "missing_file",
        "wrongValues": "wrong_values",
        "listingError": "listing_error",
        "splitError": "split_error",
        "dividendError": "dividend_error",
        "mappingError": "mapping_error",
        "reported": "reported",
        "subscribed": "subscribed",
        "userName": "user_name",
        "userPublicId": "user_public_id",
        "userProfile": "user_profile",
    }
    _REQUIRED = frozenset(
        {
            "discussionId",
        }
    )
    _ABSENT = None
