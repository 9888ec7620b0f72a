from typing import Literal

CreateDataIssueRequestResolution = Literal[
    "Coarse Fundamental",
    "Daily",
    "Fine Fundamental",
    "Hour",
    "Margin",
    "Minute",
    "Second",
    "Tick",
]

CREATE_DATA_ISSUE_REQUEST_RESOLUTION_VALUES: set[CreateDataIssueRequestResolution] = {
    "Coarse Fundamental",
    "Daily",
    "Fine Fundamental",
    "Hour",
    "Margin",
    "Minute",
    "Second",
    "Tick",
}


def check_create_data_issue_request_resolution(
    value: str,
) -> CreateDataIssueRequestResolution:
    if value in CREATE_DATA_ISSUE_REQUEST_RESOLUTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_RESOLUTION_VALUES!r}"
    )
