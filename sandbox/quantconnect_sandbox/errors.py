"""How the API says no: HTTP 200 with `success: false` and a list of texts.

Texts that real answers are known to carry, and that clients match:
`Hash doesn't match. UID: ... Hash: ... Timestamp: '...'`, `UserID not valid` (only its beginning
is known), `Invalid timestamp, value received: 0` (code 10002), `The API token hash is not valid.
...` (code 10002), `Endpoint not found`, `Required parameter <name> is empty`, `Invalid argument`
(the part after it is ours), `File already exist in this project`, `File not found: <name>` (code
1001), `Compile id not found: "<id>"`, `Backtest not found - <id> - results required : true` (which
calls answer it is not known, so all do), `No live deployment found` (what follows it is ours),
`write permission` (the rest is ours) when a push meets a lock, `Log lines can be read in pages up
to 200 lines`.

Every other text is made up in the style of these; no client should match it.
"""

from typing import Any

NO_SPARE_NODE = (
    "There are no spare nodes available in your cluster. To launch a new backtest please stop an "
    "existing running backtest or add more compute nodes to your organization."
)


class ApiError(Exception):
    """A request that the API would refuse, with the text it would give."""

    def __init__(self, text: str, code: int | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.code = code

    def answer(self) -> dict[str, Any]:
        """The body that is sent, with HTTP 200."""
        body: dict[str, Any] = {"success": False, "errors": [self.text]}
        return body if self.code is None else body | {"errorCode": self.code}


def not_found(kind: str, identifier: object) -> ApiError:
    """The failure for an id that the account does not have."""
    return ApiError(f'{kind} id not found: "{identifier}"')


def backtest_not_found(identifier: object) -> ApiError:
    """The failure for a backtest that the project does not have."""
    return ApiError(f"Backtest not found - {identifier} - results required : true")


def file_not_found(name: str) -> ApiError:
    """The failure for a file that the project does not have."""
    return ApiError(f"File not found: {name}", code=1001)
