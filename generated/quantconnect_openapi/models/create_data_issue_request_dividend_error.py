from typing import Literal

CreateDataIssueRequestDividendError = Literal["Dividend Error"]

CREATE_DATA_ISSUE_REQUEST_DIVIDEND_ERROR_VALUES: set[
    CreateDataIssueRequestDividendError
] = {
    "Dividend Error",
}


def check_create_data_issue_request_dividend_error(
    value: str,
) -> CreateDataIssueRequestDividendError:
    if value in CREATE_DATA_ISSUE_REQUEST_DIVIDEND_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_DIVIDEND_ERROR_VALUES!r}"
    )
