from typing import Literal

CreateDataIssueRequestSplitError = Literal["Split Error"]

CREATE_DATA_ISSUE_REQUEST_SPLIT_ERROR_VALUES: set[CreateDataIssueRequestSplitError] = {
    "Split Error",
}


def check_create_data_issue_request_split_error(
    value: str,
) -> CreateDataIssueRequestSplitError:
    if value in CREATE_DATA_ISSUE_REQUEST_SPLIT_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_SPLIT_ERROR_VALUES!r}"
    )
