from typing import Literal

ReadDataLinkRequestFormat = Literal["link"]

READ_DATA_LINK_REQUEST_FORMAT_VALUES: set[ReadDataLinkRequestFormat] = {
    "link",
}


def check_read_data_link_request_format(value: str) -> ReadDataLinkRequestFormat:
    if value in READ_DATA_LINK_REQUEST_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_DATA_LINK_REQUEST_FORMAT_VALUES!r}"
    )
