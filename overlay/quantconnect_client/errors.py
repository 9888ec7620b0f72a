"""Every error that the client raises, each also the builtin kind where one fits.

    QuantConnectError
    ├── CredentialsError (ValueError)           none, half or malformed; nothing was sent
    ├── InvalidRequestError (ValueError)        an argument the API would refuse; nothing was sent
    ├── MissingExtraError (ImportError)         a library that comes with an extra is not installed
    ├── ClientClosedError (RuntimeError)        the client was closed, or belongs to another loop
    ├── ConnectionFailedError (ConnectionError) the server was not reached; nothing was sent
    ├── ConnectionLostError (ConnectionError)   sent, but the answer did not arrive
    ├── RequestTimeoutError (TimeoutError)      sent, but the answer did not arrive in time
    ├── OutcomeUnknownError                     a write whose answer is lost: it may have happened
    ├── ApiError                                QuantConnect answered, and refused
    │   ├── AuthenticationError (PermissionError)
    │   ├── AccessDeniedError (PermissionError)
    │   ├── NotFoundError (LookupError)
    │   ├── AlreadyExistsError (FileExistsError)
    │   ├── ThrottledError                      too many requests for now
    │   ├── NoSpareNodeError                    every node of the organization is busy
    │   ├── TooLargeError                       the request has more bytes than the API takes
    │   └── ServerError                         HTTP 5xx
    ├── UnexpectedAnswerError (ValueError)      an answer that does not fit the API's description
    ├── JobFailedError                          a compile or backtest ended in failure
    ├── ChecksumError                           a stored file is not the same as the local one
    ├── SyncConflictError                       files changed on both sides; nothing was changed
    ├── UnsafeFileError (ValueError)            files that a folder cannot hold; nothing was changed
    └── WaitTimeoutError (TimeoutError)         a job was not done in time; it goes on running

A message says which call failed, why, and what to do.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from quantconnect_client.sync import SyncPlan

__all__ = [
    "AccessDeniedError",
    "AlreadyExistsError",
    "ApiError",
    "AuthenticationError",
    "ChecksumError",
    "ClientClosedError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "CredentialsError",
    "InvalidRequestError",
    "JobFailedError",
    "MissingExtraError",
    "NoSpareNodeError",
    "NotFoundError",
    "OutcomeUnknownError",
    "QuantConnectError",
    "RequestTimeoutError",
    "ServerError",
    "SyncConflictError",
    "ThrottledError",
    "TooLargeError",
    "UnexpectedAnswerError",
    "UnsafeFileError",
    "WaitTimeoutError",
]


class QuantConnectError(Exception):
    """Anything this package raises.

    Attributes:
        operation: the call that failed, such as `projects.create`; empty where there was none.
        worth_repeating: `always` if the request surely did not happen, `if safe` if it may have,
            `never` if it would fail again.
    """

    worth_repeating: Literal["always", "if safe", "never"] = "never"

    def __init__(self, message: str, *, operation: str = "") -> None:
        super().__init__(f"{operation}: {message}" if operation else message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        # The keyword-only arguments would otherwise break pickle, and with it process pools.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    kind: type[QuantConnectError], args: tuple[Any, ...], state: dict[str, Any]
) -> QuantConnectError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class CredentialsError(QuantConnectError, ValueError):
    """No credentials were found, or only half of them, or they cannot be right."""


class InvalidRequestError(QuantConnectError, ValueError):
    """An argument is wrong, so nothing was sent.

    Attributes:
        field: the argument as the API calls it, such as `projectId`.
        value: what was given.
    """

    def __init__(self, message: str, *, operation: str, field: str, value: object) -> None:
        super().__init__(message, operation=operation)
        self.field = field
        self.value = value


class MissingExtraError(QuantConnectError, ImportError):
    """A library that only this needs is not installed; it comes with an extra of this package.

    Attributes:
        extra: the extra, such as `pandas`.
    """

    def __init__(self, library: str, *, extra: str, operation: str) -> None:
        super().__init__(
            f"{library} is needed for this, and it is not installed. "
            f"From a checkout of quantconnect-client: pip install '.[{extra}]'",
            operation=operation,
        )
        self.extra = extra


class ClientClosedError(QuantConnectError, RuntimeError):
    """The client was closed, or is used in another event loop than it was opened in."""


class ConnectionFailedError(QuantConnectError, ConnectionError):
    """The server could not be reached, so nothing was sent."""

    worth_repeating = "always"


class ConnectionLostError(QuantConnectError, ConnectionError):
    """The connection broke before the whole answer had arrived."""

    worth_repeating = "if safe"


class RequestTimeoutError(QuantConnectError, TimeoutError):
    """The request was sent, but the answer did not arrive within the client's `timeout`."""

    worth_repeating = "if safe"


class OutcomeUnknownError(QuantConnectError):
    """A request that must not be sent twice got no answer of the API: it may have happened.

    Look before you send it again. `__cause__` is what went wrong.
    """


class ApiError(QuantConnectError):
    """QuantConnect answered and refused; HTTP 200 with `success: false` counts.

    Attributes:
        errors: the API's own words, one text for each thing it complains of.
        status: the HTTP status.
        body: the whole answer as text.
    """

    advice = ""

    def __init__(self, errors: Sequence[str], *, operation: str, status: int, body: str) -> None:
        words = "; ".join(errors) or f"HTTP {status} without a reason"
        message = f"QuantConnect refused: {words}"
        super().__init__(
            f"{message}\n{self.advice}" if self.advice else message, operation=operation
        )
        self.errors = tuple(errors)
        self.status = status
        self.body = body


class AuthenticationError(ApiError, PermissionError):
    """The credentials were not accepted."""

    advice = (
        "Check user id and API token against https://www.quantconnect.com/settings, and this "
        "machine's clock: a signature is good for two hours."
    )
    server_date: str | None = None


class AccessDeniedError(ApiError, PermissionError):
    """The account is known, but may not do this."""

    advice = "Ask the owner of the project or organization for the permission named above."


class NotFoundError(ApiError, LookupError):
    """What the request names does not exist, or belongs to something else."""


class AlreadyExistsError(ApiError, FileExistsError):
    """What the request would create is already there."""


class ThrottledError(ApiError):
    """Too many requests for now; the client already waited and tried again."""

    worth_repeating = "always"
    advice = "Send fewer requests at a time, or allow more attempts: QuantConnect(..., attempts=8)."

    retry_after: float | None = None


class NoSpareNodeError(ApiError):
    """Every node that could run this is busy."""

    advice = "Stop a running job or wait for it to end, or add nodes to the organization."


class TooLargeError(ApiError):
    """The request has more bytes than the API takes."""

    advice = "Send less at once."


class ServerError(ApiError):
    """QuantConnect failed (HTTP 5xx); whether the request had an effect is not known."""

    worth_repeating = "if safe"


class UnexpectedAnswerError(QuantConnectError, ValueError):
    """An answer does not fit the API's description. A write that ends so was carried out.

    Attributes:
        status: the HTTP status.
        body: the whole answer as text: nothing of it is lost.
    """

    def __init__(self, message: str, *, operation: str, status: int, body: str) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body


class JobFailedError(QuantConnectError):
    """A compile or backtest ended in failure.

    Attributes:
        job: the generated model as last read.
        logs: what the job printed, the last lines last.
    """

    def __init__(self, message: str, *, operation: str, job: object, logs: Sequence[str]) -> None:
        super().__init__("\n".join([message, *logs]), operation=operation)
        self.job = job
        self.logs = tuple(logs)

    def add_logs(self, lines: Sequence[str]) -> None:
        """Tell also what the job printed last."""
        if lines:
            self.logs += tuple(lines)
            self.add_note("\n".join(["The last log lines:", *lines]))


class WaitTimeoutError(QuantConnectError, TimeoutError):
    """A job was not done within `timeout`; it goes on running at QuantConnect.

    Attributes:
        job: the generated model as last read.
    """

    def __init__(self, message: str, *, operation: str, job: object) -> None:
        super().__init__(message, operation=operation)
        self.job = job


class ChecksumError(QuantConnectError):
    """A file of the Object Store is not the same as the local one, by its MD5 hash.

    Attributes:
        key: the file's key.
        expected: the hash of what was to arrive, as 32 hexadecimal digits.
        actual: the hash of what did.
    """

    def __init__(
        self, message: str, *, operation: str, key: str, expected: str, actual: str
    ) -> None:
        super().__init__(message, operation=operation)
        self.key = key
        self.expected = expected
        self.actual = actual


class SyncConflictError(QuantConnectError):
    """A folder and a project have both changed the same files, so nothing was changed on either.

    Attributes:
        plan: the `SyncPlan`, whose `conflicts` names the files; the others could go ahead.
    """

    def __init__(self, message: str, *, operation: str, plan: "SyncPlan") -> None:
        super().__init__(message, operation=operation)
        self.plan = plan


class UnsafeFileError(QuantConnectError, ValueError):
    """Files cannot be in a folder safely, by their names or by what is there; nothing was changed.

    Attributes:
        names: the names of the files.
    """

    def __init__(self, message: str, *, operation: str, names: Sequence[str]) -> None:
        super().__init__(message, operation=operation)
        self.names = tuple(names)
