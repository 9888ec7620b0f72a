from typing import Literal

CreateDataIssueRequestListingError = Literal["Listing Error"]

CREATE_DATA_ISSUE_REQUEST_LISTING_ERROR_VALUES: set[
    CreateDataIssueRequestListingError
] = {
    "Listing Error",
}


def check_create_data_issue_request_listing_error(
    value: str,
) -> CreateDataIssueRequestListingError:
    if value in CREATE_DATA_ISSUE_REQUEST_LISTING_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_LISTING_ERROR_VALUES!r}"
    )
