from typing import Literal

ReadExternalConnectionRequestBrokerage = Literal[
    "alpaca", "charlesschwab", "tastytrade", "tradestation"
]

READ_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES: set[
    ReadExternalConnectionRequestBrokerage
] = {
    "alpaca",
    "charlesschwab",
    "tastytrade",
    "tradestation",
}


def check_read_external_connection_request_brokerage(
    value: str,
) -> ReadExternalConnectionRequestBrokerage:
    if value in READ_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES!r}"
    )
