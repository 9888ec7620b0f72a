from typing import Literal

CreateDataIssueRequestCorruptedFiles = Literal["Corrupted Files"]

CREATE_DATA_ISSUE_REQUEST_CORRUPTED_FILES_VALUES: set[
    CreateDataIssueRequestCorruptedFiles
] = {
    "Corrupted Files",
}


def check_create_data_issue_request_corrupted_files(
    value: str,
) -> CreateDataIssueRequestCorruptedFiles:
    if value in CREATE_DATA_ISSUE_REQUEST_CORRUPTED_FILES_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_CORRUPTED_FILES_VALUES!r}"
    )
