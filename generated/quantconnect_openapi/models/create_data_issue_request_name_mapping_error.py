from typing import Literal

CreateDataIssueRequestNameMappingError = Literal["Name Mapping Error"]

CREATE_DATA_ISSUE_REQUEST_NAME_MAPPING_ERROR_VALUES: set[
    CreateDataIssueRequestNameMappingError
] = {
    "Name Mapping Error",
}


def check_create_data_issue_request_name_mapping_error(
    value: str,
) -> CreateDataIssueRequestNameMappingError:
    if value in CREATE_DATA_ISSUE_REQUEST_NAME_MAPPING_ERROR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATA_ISSUE_REQUEST_NAME_MAPPING_ERROR_VALUES!r}"
    )
