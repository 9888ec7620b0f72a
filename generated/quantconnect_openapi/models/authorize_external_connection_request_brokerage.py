from typing import Literal

AuthorizeExternalConnectionRequestBrokerage = Literal[
    "alpaca", "charlesschwab", "tastytrade", "tradestation"
]

AUTHORIZE_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES: set[
    AuthorizeExternalConnectionRequestBrokerage
] = {
    "alpaca",
    "charlesschwab",
    "tastytrade",
    "tradestation",
}


def check_authorize_external_connection_request_brokerage(
    value: str,
) -> AuthorizeExternalConnectionRequestBrokerage:
    if value in AUTHORIZE_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AUTHORIZE_EXTERNAL_CONNECTION_REQUEST_BROKERAGE_VALUES!r}"
    )
