from typing import Literal

ListLiveAlgorithmsRequestStatus = Literal[
    "Liquidated", "Running", "RuntimeError", "Stopped"
]

LIST_LIVE_ALGORITHMS_REQUEST_STATUS_VALUES: set[ListLiveAlgorithmsRequestStatus] = {
    "Liquidated",
    "Running",
    "RuntimeError",
    "Stopped",
}


def check_list_live_algorithms_request_status(
    value: str,
) -> ListLiveAlgorithmsRequestStatus:
    if value in LIST_LIVE_ALGORITHMS_REQUEST_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_LIVE_ALGORITHMS_REQUEST_STATUS_VALUES!r}"
    )
