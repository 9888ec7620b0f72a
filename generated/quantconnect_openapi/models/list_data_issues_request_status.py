from typing import Literal

ListDataIssuesRequestStatus = Literal["closed", "open"]

LIST_DATA_ISSUES_REQUEST_STATUS_VALUES: set[ListDataIssuesRequestStatus] = {
    "closed",
    "open",
}


def check_list_data_issues_request_status(value: str) -> ListDataIssuesRequestStatus:
    if value in LIST_DATA_ISSUES_REQUEST_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DATA_ISSUES_REQUEST_STATUS_VALUES!r}"
    )
