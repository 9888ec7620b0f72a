from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="DataIssue")


@_attrs_define
class DataIssue:
    """An issue reported for a dataset. Visible to everyone.

    Attributes:
        discussion_id (int): Numeric id of the issue, the last part of the URL of its page.
        ticker (str | Unset): Ticker of the security whose data is wrong.
        security (str | Unset): Asset class of the dataset, such as `Equity`.
        market (str | Unset): Market of the dataset, such as `USA`.
        resolution (str | Unset): Resolution of the dataset, such as `Minute`.
        from_ (str | Unset): Start of the issue in the data, as YYYY-MM-DD HH:MM:SS. The docs do not specify a time
            zone; do not assume UTC.
        to (str | Unset): End of the issue in the data, in the same format as `from`.
        status (str | Unset): Status of the work on the issue. The work is over in the last three states.
        corrupted_file (int | Unset): 1 when unreadable files are reported, otherwise 0.
        missing_points (int | Unset): 1 when gaps in the data are reported, otherwise 0.
        missing_file (int | Unset): 1 when missing files are reported, otherwise 0.
        wrong_values (int | Unset): 1 when incorrect data is reported, otherwise 0.
        listing_error (int | Unset): 1 when an incorrect listing or delisting is reported, otherwise 0.
        split_error (int | Unset): 1 when a missing or incorrect split is reported, otherwise 0.
        dividend_error (int | Unset): 1 when a missing or incorrect dividend is reported, otherwise 0.
        mapping_error (int | Unset): 1 when a ticker that maps to the wrong security is reported, otherwise 0.
        reported (int | Unset): Time the issue was reported, as Unix time in seconds.
        subscribed (bool | Unset): Whether you are notified of updates to the issue.
        user_name (str | Unset): Name of the member who reported it.
        user_public_id (str | Unset): Public id of that member, which is not the number used to sign in.
        user_profile (str | Unset): URL of that member's picture.
    """

    discussion_id: int
    ticker: str | Unset = UNSET
    security: str | Unset = UNSET
    market: str | Unset = UNSET
    resolution: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    status: str | Unset = UNSET
    corrupted_file: int | Unset = UNSET
    missing_points: int | Unset = UNSET
    missing_file: int | Unset = UNSET
    wrong_values: int | Unset = UNSET
    listing_error: int | Unset = UNSET
    split_error: int | Unset = UNSET
    dividend_error: int | Unset = UNSET
    mapping_error: int | Unset = UNSET
    reported: int | Unset = UNSET
    subscribed: bool | Unset = UNSET
    user_name: str | Unset = UNSET
    user_public_id: str | Unset = UNSET
    user_profile: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        discussion_id = self.discussion_id

        ticker = self.ticker

        security = self.security

        market = self.market

        resolution = self.resolution

        from_ = self.from_

        to = self.to

        status = self.status

        corrupted_file = self.corrupted_file

        missing_points = self.missing_points

        missing_file = self.missing_file

        wrong_values = self.wrong_values

        listing_error = self.listing_error

        split_error = self.split_error

        dividend_error = self.dividend_error

        mapping_error = self.mapping_error

        reported = self.reported

        subscribed = self.subscribed

        user_name = self.user_name

        user_public_id = self.user_public_id

        user_profile = self.user_profile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "discussionId": discussion_id,
            }
        )
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if security is not UNSET:
            field_dict["security"] = security
        if market is not UNSET:
            field_dict["market"] = market
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if status is not UNSET:
            field_dict["status"] = status
        if corrupted_file is not UNSET:
            field_dict["corruptedFile"] = corrupted_file
        if missing_points is not UNSET:
            field_dict["missingPoints"] = missing_points
        if missing_file is not UNSET:
            field_dict["missingFile"] = missing_file
        if wrong_values is not UNSET:
            field_dict["wrongValues"] = wrong_values
        if listing_error is not UNSET:
            field_dict["listingError"] = listing_error
        if split_error is not UNSET:
            field_dict["splitError"] = split_error
        if dividend_error is not UNSET:
            field_dict["dividendError"] = dividend_error
        if mapping_error is not UNSET:
            field_dict["mappingError"] = mapping_error
        if reported is not UNSET:
            field_dict["reported"] = reported
        if subscribed is not UNSET:
            field_dict["subscribed"] = subscribed
        if user_name is not UNSET:
            field_dict["userName"] = user_name
        if user_public_id is not UNSET:
            field_dict["userPublicId"] = user_public_id
        if user_profile is not UNSET:
            field_dict["userProfile"] = user_profile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        discussion_id = d.pop("discussionId")

        ticker = d.pop("ticker", UNSET)

        security = d.pop("security", UNSET)

        market = d.pop("market", UNSET)

        resolution = d.pop("resolution", UNSET)

        from_ = d.pop("from", UNSET)

        to = d.pop("to", UNSET)

        status = d.pop("status", UNSET)

        corrupted_file = d.pop("corruptedFile", UNSET)

        missing_points = d.pop("missingPoints", UNSET)

        missing_file = d.pop("missingFile", UNSET)

        wrong_values = d.pop("wrongValues", UNSET)

        listing_error = d.pop("listingError", UNSET)

        split_error = d.pop("splitError", UNSET)

        dividend_error = d.pop("dividendError", UNSET)

        mapping_error = d.pop("mappingError", UNSET)

        reported = d.pop("reported", UNSET)

        subscribed = d.pop("subscribed", UNSET)

        user_name = d.pop("userName", UNSET)

        user_public_id = d.pop("userPublicId", UNSET)

        user_profile = d.pop("userProfile", UNSET)

        data_issue = cls(
            discussion_id=discussion_id,
            ticker=ticker,
            security=security,
            market=market,
            resolution=resolution,
            from_=from_,
            to=to,
            status=status,
            corrupted_file=corrupted_file,
            missing_points=missing_points,
            missing_file=missing_file,
            wrong_values=wrong_values,
            listing_error=listing_error,
            split_error=split_error,
            dividend_error=dividend_error,
            mapping_error=mapping_error,
            reported=reported,
            subscribed=subscribed,
            user_name=user_name,
            user_public_id=user_public_id,
            user_profile=user_profile,
        )

        data_issue.additional_properties = d
        return data_issue

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
