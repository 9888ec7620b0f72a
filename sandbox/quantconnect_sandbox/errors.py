"""How the API rejects a request: HTTP 200 with `success: false` and a list of error texts.

Texts that are known from real responses, and that clients match:
`Hash doesn't match. UID: ... Hash: ... Timestamp: '...'`, `UserID not valid` (only its beginning
is known), `Invalid timestamp, value received: 0` (code 10002), `The API token hash is not valid.
...` (code 10002), `Endpoint not found`, `Required parameter <name> is empty`, `Invalid argument`
(the part after it is ours), `File already exist in this project`, `File not found: <name>` (code
1001), `Compile id not found: "<id>"`, `Backtest not found - <id> - results required : true` (all
operations), `No live deployment found` (the part after it is ours), `write permission`
(the rest is ours) when the project is locked, `Log lines can be read in pages up to 200 lines`.

Every other text is the sandbox's own, in the same style. Clients should not match it.
"""

from datetime import timedelta
from math import ceil
from typing import Any

NO_SPARE_NODE = (
    "There are no spare nodes available in your cluster. To launch a new backtest please stop an "
    "existing running backtest or add more compute nodes to your organization."
)


class ApiError(Exception):
    """A rejection by the API, with its error text."""

    def __init__(self, text: str, code: int | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.code = code

    def body(self) -> dict[str, Any]:
        """Return the response body, which is sent with HTTP 200."""
        body: dict[str, Any] = {"success": False, "errors": [self.text]}
        return body if self.code is None else body | {"errorCode": self.code}


class RateLimitError(ApiError):
    """A rejection with HTTP 429, because of too many calls within a time."""

    def __init__(self, remaining: timedelta) -> None:
        super().__init__("Too many requests of this kind; please slow down.")
        self.retry_after = ceil(remaining.total_seconds())


def not_found(kind: str, identifier: object) -> ApiError:
    """Return the error for an id that does not exist in the account."""
    return ApiError(f'{kind} id not found: "{identifier}"')


def backtest_not_found(identifier: object) -> ApiError:
    """Return the error for a backtest that does not exist in the project."""
    return ApiError(f"Backtest not found - {identifier} - results required : true")


def file_not_found(name: str) -> ApiError:
    """Return the error for a file that does not exist in the project."""
    return ApiError(f"File not found: {name}", code=1001)
