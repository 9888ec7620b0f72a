from typing import Literal

CreateDataIssueRequestMissingPoints = Literal["Missing Points"]

CREATE_DATA_ISSUE_REQUEST_MISSING_POINTS_VALUES: set[
    CreateDataIssueRequestMissingPoints
] = {
    "Missing Points",
}


def check_create_data_issue_request_missing_points(
    value: str,
) -> CreateDataIssueRequestMissingPoints:
    if value in CREATE_DATA_ISSUE_REQUEST_MISSING_POINTS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_MISSING_POINTS_VALUES!r}"
    )
