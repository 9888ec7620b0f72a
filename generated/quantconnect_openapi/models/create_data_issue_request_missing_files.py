from typing import Literal

CreateDataIssueRequestMissingFiles = Literal["Missing Files"]

CREATE_DATA_ISSUE_REQUEST_MISSING_FILES_VALUES: set[
    CreateDataIssueRequestMissingFiles
] = {
    "Missing Files",
}


def check_create_data_issue_request_missing_files(
    value: str,
) -> CreateDataIssueRequestMissingFiles:
    if value in CREATE_DATA_ISSUE_REQUEST_MISSING_FILES_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_MISSING_FILES_VALUES!r}"
    )
