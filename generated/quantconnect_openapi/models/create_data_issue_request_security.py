from typing import Literal

CreateDataIssueRequestSecurity = Literal[
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
]

CREATE_DATA_ISSUE_REQUEST_SECURITY_VALUES: set[CreateDataIssueRequestSecurity] = {
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
}


def check_create_data_issue_request_security(
    value: str,
) -> CreateDataIssueRequestSecurity:
    if value in CREATE_DATA_ISSUE_REQUEST_SECURITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_SECURITY_VALUES!r}"
    )
