from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_data_issue_request_corrupted_files import (
    CreateDataIssueRequestCorruptedFiles,
    check_create_data_issue_request_corrupted_files,
)
from ..models.create_data_issue_request_dividend_error import (
    CreateDataIssueRequestDividendError,
    check_create_data_issue_request_dividend_error,
)
from ..models.create_data_issue_request_listing_error import (
    CreateDataIssueRequestListingError,
    check_create_data_issue_request_listing_error,
)
from ..models.create_data_issue_request_missing_files import (
    CreateDataIssueRequestMissingFiles,
    check_create_data_issue_request_missing_files,
)
from ..models.create_data_issue_request_missing_points import (
    CreateDataIssueRequestMissingPoints,
    check_create_data_issue_request_missing_points,
)
from ..models.create_data_issue_request_name_mapping_error import (
    CreateDataIssueRequestNameMappingError,
    check_create_data_issue_request_name_mapping_error,
)
from ..models.create_data_issue_request_resolution import (
    CreateDataIssueRequestResolution,
    check_create_data_issue_request_resolution,
)
from ..models.create_data_issue_request_security import (
    CreateDataIssueRequestSecurity,
    check_create_data_issue_request_security,
)
from ..models.create_data_issue_request_split_error import (
    CreateDataIssueRequestSplitError,
    check_create_data_issue_request_split_error,
)
from ..models.create_data_issue_request_wrong_values import (
    CreateDataIssueRequestWrongValues,
    check_create_data_issue_request_wrong_values,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="CreateDataIssueRequest")


@_attrs_define
class CreateDataIssueRequest:
    """The dataset, the time range of the issue, the kinds of issue, and a case that reproduces it. At least one of the
    eight kinds is required, each with its own fixed text.

        Attributes:
            ticker (str): Ticker of the security whose data is wrong, such as `SPY`.
            security (CreateDataIssueRequestSecurity): Asset class of the dataset.
            market (str): Market of the dataset, such as `USA`. The available markets depend on the asset class; the page
                for reporting issues manually lists them.
            resolution (CreateDataIssueRequestResolution): Resolution of the dataset. The available values depend on the
                asset class and the market.
            from_date (str): First day of the issue, as YYYY-MM-DD.
            to_date (str): Last day of the issue, as YYYY-MM-DD. The window must end after it starts.
            content (str): Description of the problem as HTML, so escape `<` and `&`. Without `select-project`, it must
                include code that demonstrates the issue.
            from_time (str | Unset): Time on the first day at which the issue starts, as HH:MM; the docs do not specify a
                time zone. Required for the resolutions Second and Minute when the window is shorter than 7 days.
            to_time (str | Unset): Time on the last day at which the issue ends, as HH:MM. Required with `from-time`.
            corrupted_files (CreateDataIssueRequestCorruptedFiles | Unset): Set this to report files that cannot be read.
            missing_points (CreateDataIssueRequestMissingPoints | Unset): Set this to report gaps in the data.
            missing_files (CreateDataIssueRequestMissingFiles | Unset): Set this to report missing files.
            wrong_values (CreateDataIssueRequestWrongValues | Unset): Set this to report incorrect data.
            listing_error (CreateDataIssueRequestListingError | Unset): Set this to report an incorrect listing or
                delisting.
            split_error (CreateDataIssueRequestSplitError | Unset): Set this to report a missing or incorrect split.
            dividend_error (CreateDataIssueRequestDividendError | Unset): Set this to report a missing or incorrect
                dividend.
            name_mapping_error (CreateDataIssueRequestNameMappingError | Unset): Set this to report a ticker that maps to
                the wrong security.
            select_project (int | Unset): One of your projects that demonstrates the issue. The people who investigate it
                can see its code.
            select_backtest (str | Unset): A backtest of that project that demonstrates the issue. Requires `select-
                project`.
    """

    ticker: str
    security: CreateDataIssueRequestSecurity
    market: str
    resolution: CreateDataIssueRequestResolution
    from_date: str
    to_date: str
    content: str
    from_time: str | Unset = UNSET
    to_time: str | Unset = UNSET
    corrupted_files: CreateDataIssueRequestCorruptedFiles | Unset = UNSET
    missing_points: CreateDataIssueRequestMissingPoints | Unset = UNSET
    missing_files: CreateDataIssueRequestMissingFiles | Unset = UNSET
    wrong_values: CreateDataIssueRequestWrongValues | Unset = UNSET
    listing_error: CreateDataIssueRequestListingError | Unset = UNSET
    split_error: CreateDataIssueRequestSplitError | Unset = UNSET
    dividend_error: CreateDataIssueRequestDividendError | Unset = UNSET
    name_mapping_error: CreateDataIssueRequestNameMappingError | Unset = UNSET
    select_project: int | Unset = UNSET
    select_backtest: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        ticker = self.ticker

        security: str = self.security

        market = self.market

        resolution: str = self.resolution

        from_date = self.from_date

        to_date = self.to_date

        content = self.content

        from_time = self.from_time

        to_time = self.to_time

        corrupted_files: str | Unset = UNSET
        if not isinstance(self.corrupted_files, Unset):
            corrupted_files = self.corrupted_files

        missing_points: str | Unset = UNSET
        if not isinstance(self.missing_points, Unset):
            missing_points = self.missing_points

        missing_files: str | Unset = UNSET
        if not isinstance(self.missing_files, Unset):
            missing_files = self.missing_files

        wrong_values: str | Unset = UNSET
        if not isinstance(self.wrong_values, Unset):
            wrong_values = self.wrong_values

        listing_error: str | Unset = UNSET
        if not isinstance(self.listing_error, Unset):
            listing_error = self.listing_error

        split_error: str | Unset = UNSET
        if not isinstance(self.split_error, Unset):
            split_error = self.split_error

        dividend_error: str | Unset = UNSET
        if not isinstance(self.dividend_error, Unset):
            dividend_error = self.dividend_error

        name_mapping_error: str | Unset = UNSET
        if not isinstance(self.name_mapping_error, Unset):
            name_mapping_error = self.name_mapping_error

        select_project = self.select_project

        select_backtest = self.select_backtest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ticker": ticker,
                "security": security,
                "market": market,
                "resolution": resolution,
                "from-date": from_date,
                "to-date": to_date,
                "content": content,
            }
        )
        if from_time is not UNSET:
            field_dict["from-time"] = from_time
        if to_time is not UNSET:
            field_dict["to-time"] = to_time
        if corrupted_files is not UNSET:
            field_dict["corrupted-files"] = corrupted_files
        if missing_points is not UNSET:
            field_dict["missing-points"] = missing_points
        if missing_files is not UNSET:
            field_dict["missing-files"] = missing_files
        if wrong_values is not UNSET:
            field_dict["wrong-values"] = wrong_values
        if listing_error is not UNSET:
            field_dict["listing-error"] = listing_error
        if split_error is not UNSET:
            field_dict["split-error"] = split_error
        if dividend_error is not UNSET:
            field_dict["dividend-error"] = dividend_error
        if name_mapping_error is not UNSET:
            field_dict["name-mapping-error"] = name_mapping_error
        if select_project is not UNSET:
            field_dict["select-project"] = select_project
        if select_backtest is not UNSET:
            field_dict["select-backtest"] = select_backtest

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ticker = d.pop("ticker")

        security = check_create_data_issue_request_security(d.pop("security"))

        market = d.pop("market")

        resolution = check_create_data_issue_request_resolution(d.pop("resolution"))

        from_date = d.pop("from-date")

        to_date = d.pop("to-date")

        content = d.pop("content")

        from_time = d.pop("from-time", UNSET)

        to_time = d.pop("to-time", UNSET)

        _corrupted_files = d.pop("corrupted-files", UNSET)
        corrupted_files: CreateDataIssueRequestCorruptedFiles | Unset
        if isinstance(_corrupted_files, Unset):
            corrupted_files = UNSET
        else:
            corrupted_files = check_create_data_issue_request_corrupted_files(
                _corrupted_files
            )

        _missing_points = d.pop("missing-points", UNSET)
        missing_points: CreateDataIssueRequestMissingPoints | Unset
        if isinstance(_missing_points, Unset):
            missing_points = UNSET
        else:
            missing_points = check_create_data_issue_request_missing_points(
                _missing_points
            )

        _missing_files = d.pop("missing-files", UNSET)
        missing_files: CreateDataIssueRequestMissingFiles | Unset
        if isinstance(_missing_files, Unset):
            missing_files = UNSET
        else:
            missing_files = check_create_data_issue_request_missing_files(
                _missing_files
            )

        _wrong_values = d.pop("wrong-values", UNSET)
        wrong_values: CreateDataIssueRequestWrongValues | Unset
        if isinstance(_wrong_values, Unset):
            wrong_values = UNSET
        else:
            wrong_values = check_create_data_issue_request_wrong_values(_wrong_values)

        _listing_error = d.pop("listing-error", UNSET)
        listing_error: CreateDataIssueRequestListingError | Unset
        if isinstance(_listing_error, Unset):
            listing_error = UNSET
        else:
            listing_error = check_create_data_issue_request_listing_error(
                _listing_error
            )

        _split_error = d.pop("split-error", UNSET)
        split_error: CreateDataIssueRequestSplitError | Unset
        if isinstance(_split_error, Unset):
            split_error = UNSET
        else:
            split_error = check_create_data_issue_request_split_error(_split_error)

        _dividend_error = d.pop("dividend-error", UNSET)
        dividend_error: CreateDataIssueRequestDividendError | Unset
        if isinstance(_dividend_error, Unset):
            dividend_error = UNSET
        else:
            dividend_error = check_create_data_issue_request_dividend_error(
                _dividend_error
            )

        _name_mapping_error = d.pop("name-mapping-error", UNSET)
        name_mapping_error: CreateDataIssueRequestNameMappingError | Unset
        if isinstance(_name_mapping_error, Unset):
            name_mapping_error = UNSET
        else:
            name_mapping_error = check_create_data_issue_request_name_mapping_error(
                _name_mapping_error
            )

        select_project = d.pop("select-project", UNSET)

        select_backtest = d.pop("select-backtest", UNSET)

        create_data_issue_request = cls(
            ticker=ticker,
            security=security,
            market=market,
            resolution=resolution,
            from_date=from_date,
            to_date=to_date,
            content=content,
            from_time=from_time,
            to_time=to_time,
            corrupted_files=corrupted_files,
            missing_points=missing_points,
            missing_files=missing_files,
            wrong_values=wrong_values,
            listing_error=listing_error,
            split_error=split_error,
            dividend_error=dividend_error,
            name_mapping_error=name_mapping_error,
            select_project=select_project,
            select_backtest=select_backtest,
        )

        create_data_issue_request.additional_properties = d
        return create_data_issue_request

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
