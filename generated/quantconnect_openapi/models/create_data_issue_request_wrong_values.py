from typing import Literal

CreateDataIssueRequestWrongValues = Literal["Wrong Values"]

CREATE_DATA_ISSUE_REQUEST_WRONG_VALUES_VALUES: set[
    CreateDataIssueRequestWrongValues
] = {
    "Wrong Values",
}


def check_create_data_issue_request_wrong_values(
    value: str,
) -> CreateDataIssueRequestWrongValues:
    if value in CREATE_DATA_ISSUE_REQUEST_WRONG_VALUES_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_WRONG_VALUES_VALUES!r}"
    )
