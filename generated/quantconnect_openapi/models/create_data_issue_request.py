from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.create_data_issue_request_corrupted_files import (
        CreateDataIssueRequestCorruptedFiles,
    )
    from ..models.create_data_issue_request_dividend_error import (
        CreateDataIssueRequestDividendError,
    )
    from ..models.create_data_issue_request_listing_error import (
        CreateDataIssueRequestListingError,
    )
    from ..models.create_data_issue_request_missing_files import (
        CreateDataIssueRequestMissingFiles,
    )
    from ..models.create_data_issue_request_missing_points import (
        CreateDataIssueRequestMissingPoints,
    )
    from ..models.create_data_issue_request_name_mapping_error import (
        CreateDataIssueRequestNameMappingError,
    )
    from ..models.create_data_issue_request_resolution import (
        CreateDataIssueRequestResolution,
    )
    from ..models.create_data_issue_request_security import (
        CreateDataIssueRequestSecurity,
    )
    from ..models.create_data_issue_request_split_error import (
        CreateDataIssueRequestSplitError,
    )
    from ..models.create_data_issue_request_wrong_values import (
        CreateDataIssueRequestWrongValues,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CreateDataIssueRequest(Model):
    """The dataset, the time range of the issue, the kinds of issue, and a case that reproduces it. At least one of the
    eight kinds is required, each with its own fixed text.

    """

    ticker: str
    """Ticker of the security whose data is wrong, such as `SPY`."""

    security: CreateDataIssueRequestSecurity
    """Asset class of the dataset."""

    market: str
    """Market of the dataset, such as `USA`. The available markets depend on the asset class; the page for reporting
    issues manually lists them."""

    resolution: CreateDataIssueRequestResolution
    """Resolution of the dataset. The available values depend on the asset class and the market."""

    from_date: str
    """First day of the issue, as YYYY-MM-DD."""

    to_date: str
    """Last day of the issue, as YYYY-MM-DD. The window must end after it starts."""

    content: str
    """Description of the problem as HTML, so escape `<` and `&`. Without `select-project`, it must include code
    that demonstrates the issue."""

    from_time: str | Unset = UNSET
    """Time on the first day at which the issue starts, as HH:MM; the docs do not specify a time zone. Required for
    the resolutions Second and Minute when the window is shorter than 7 days."""

    to_time: str | Unset = UNSET
    """Time on the last day at which the issue ends, as HH:MM. Required with `from-time`."""

    corrupted_files: CreateDataIssueRequestCorruptedFiles | Unset = UNSET
    """Set this to report files that cannot be read."""

    missing_points: CreateDataIssueRequestMissingPoints | Unset = UNSET
    """Set this to report gaps in the data."""

    missing_files: CreateDataIssueRequestMissingFiles | Unset = UNSET
    """Set this to report missing files."""

    wrong_values: CreateDataIssueRequestWrongValues | Unset = UNSET
    """Set this to report incorrect data."""

    listing_error: CreateDataIssueRequestListingError | Unset = UNSET
    """Set this to report an incorrect listing or delisting."""

    split_error: CreateDataIssueRequestSplitError | Unset = UNSET
    """Set this to report a missing or incorrect split."""

    dividend_error: CreateDataIssueRequestDividendError | Unset = UNSET
    """Set this to report a missing or incorrect dividend."""

    name_mapping_error: CreateDataIssueRequestNameMappingError | Unset = UNSET
    """Set this to report a ticker that maps to the wrong security."""

    select_project: int | Unset = UNSET
    """One of your projects that demonstrates the issue. The people who investigate it can see its code."""

    select_backtest: str | Unset = UNSET
    """A backtest of that project that demonstrates the issue. Requires `select-project`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "ticker": "ticker",
        "security": "security",
        "market": "market",
        "resolution": "resolution",
        "from-date": "from_date",
        "to-date": "to_date",
        "content": "content",
        "from-time": "from_time",
        "to-time": "to_time",
        "corrupted-files": "corrupted_files",
        "missing-points": "missing_points",
        "missing-files": "missing_files",
        "wrong-values": "wrong_values",
        "listing-error": "listing_error",
        "split-error": "split_error",
        "dividend-error": "dividend_error",
        "name-mapping-error": "name_mapping_error",
        "select-project": "select_project",
        "select-backtest": "select_backtest",
    }
    _REQUIRED = frozenset(
        {
            "ticker",
            "security",
            "market",
            "resolution",
            "from-date",
            "to-date",
            "content",
        }
    )
    _DECODERS = {
        "security": as_option(
            "CFD",
            "Crypto",
            "Crypto Future",
            "Equity",
            "Equity Option",
            "Forex",
            "Future",
            "Future Option",
            "Index",
            "Index Option",
        ),
        "resolution": as_option(
            "Coarse Fundamental",
            "Daily",
            "Fine Fundamental",
            "Hour",
            "Margin",
            "Minute",
            "Second",
            "Tick",
        ),
        "corrupted-files": as_option(
            "Corrupted Files",
        ),
        "missing-points": as_option(
            "Missing Points",
        ),
        "missing-files": as_option(
            "Missing Files",
        ),
        "wrong-values": as_option(
            "Wrong Values",
        ),
        "listing-error": as_option(
            "Listing Error",
        ),
        "split-error": as_option(
            "Split Error",
        ),
        "dividend-error": as_option(
            "Dividend Error",
        ),
        "name-mapping-error": as_option(
            "Name Mapping Error",
        ),
    }
