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
    ├── ResponseTooLargeError                   a response above `max_response_bytes`; not read
    ├── JobFailedError                          a compile or backtest ended in failure
    ├── LocalFileError (OSError)                a file on this machine cannot be read or written
    ├── ChecksumError                           a stored file is not the same as the local one
    ├── SyncConflictError                       files changed on both sides; nothing was changed
    ├── UnsafeFileError (ValueError)            files that a folder cannot hold; nothing was changed
    └── WaitTimeoutError (TimeoutError)         a job was not done in time; it goes on running

A message says which call failed, why, and what to do.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from quantconnect_client._core.text import printable, without_signature

if TYPE_CHECKING:
    from quantconnect_client.folders import SyncPlan

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
    "LocalFileError",
    "MissingExtraError",
    "NoSpareNodeError",
    "NotFoundError",
    "OutcomeUnknownError",
    "QuantConnectError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
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
        may_have_happened: whether the request may have been carried out in spite of this error.
        retry_after: seconds until the server wants to be called again, where it says so.
    """

    worth_repeating: Literal["always", "if safe", "never"] = "never"
    may_have_happened: bool = False
    retry_after: float | None = None

    def __init__(self, message: str, *, operation: str = "") -> None:
        # What a server or a job wrote is part of many messages, and those end up in terminals.
        super().__init__(printable(f"{operation}: {message}" if operation else message))
        self.operation = operation

    def add_note(self, note: str, /) -> None:
        """Say more below the message, as any exception can."""
        super().add_note(printable(note))

    def __reduce__(self) -> tuple[Any, ...]:
        # The keyword-only arguments would otherwise break pickle, and with it process pools.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    kind: type[QuantConnectError], args: tuple[Any, ...], state: dict[str, Any]
) -> QuantConnectError:
    error = kind.__new__(kind, *args)
    error.args = args
    for name, value in state.items():
        setattr(error, name, value)
    return error


class CredentialsError(QuantConnectError, ValueError):
    """No credentials were found, or only half of them, or they cannot be right."""


class InvalidRequestError(QuantConnectError, ValueError):
    """An argument is wrong, so nothing was sent.

    Attributes:
        field: the argument as the API calls it, such as `projectId`.
        value: what was given, or `***` where it may be a secret.
    """

    def __init__(self, message: str, *, operation: str, field: str, value: object) -> None:
        super().__init__(message, operation=operation)
        self.field = field
        self.value = value


class MissingExtraError(QuantConnectError, ImportError):
    """A library that only this needs is not installed or cannot be imported.

    It comes with an extra of this package.

    Attributes:
        extra: the extra, such as `pandas`.
    """

    def __init__(self, library: str, *, extra: str, operation: str, problem: str = "") -> None:
        broken = f"{library} is installed, but cannot be imported ({problem}). Install it anew."
        missing = f"{library} is needed for this, and it is not installed."
        super().__init__(
            f"{broken if problem else missing} "
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
    may_have_happened = True


class RequestTimeoutError(QuantConnectError, TimeoutError):
    """The request was sent, but the answer did not arrive within the client's `timeout`."""

    worth_repeating = "if safe"
    may_have_happened = True


class OutcomeUnknownError(QuantConnectError):
    """A request that is not safe to retry got no answer of the API: it may have happened.

    A retry could do it twice, undo what somebody else changed since, or be rejected because the
    first attempt worked. Look before you send it again. `__cause__` is what went wrong.
    """

    may_have_happened = True


class ApiError(QuantConnectError):
    """QuantConnect answered and refused; HTTP 200 with `success: false` counts.

    Attributes:
        errors: the API's own words, one text for each thing it complains of.
        status: the HTTP status.
        body: the whole answer as text.
    """

    advice = ""

    def __init__(
        self,
        errors: Sequence[str],
        *,
        operation: str,
        status: int,
        body: str,
        message: str | None = None,
    ) -> None:
        if message is None:
            words = "; ".join(printable(without_signature(one)) for one in errors)
            message = f"QuantConnect refused: {words or f'HTTP {status} without a reason'}"
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


class NoSpareNodeError(ApiError):
    """Every node that could run this is busy."""

    advice = "Stop a running job or wait for it to end, or add nodes to the organization."


class TooLargeError(ApiError):
    """The request has more bytes than the API takes."""

    advice = "Send less at once."


class ServerError(ApiError):
    """QuantConnect failed (HTTP 5xx); whether the request had an effect is not known."""

    worth_repeating = "if safe"
    may_have_happened = True


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


class ResponseTooLargeError(QuantConnectError):
    """A response is larger than the client's `max_response_bytes`; it was not read to its end.

    Attributes:
        size: how many bytes it has at least, as announced or as read so far.
        limit: how many it may have.
    """

    may_have_happened = True

    def __init__(self, message: str, *, operation: str, size: int, limit: int) -> None:
        super().__init__(message, operation=operation)
        self.size = size
        self.limit = limit


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


class LocalFileError(QuantConnectError, OSError):
    """A file or folder on this machine could not be read or written.

    Attributes:
        errno: the system's number for the reason, as in `errno`; None where it has none.
        strerror: the system's words for it.
        filename: the path.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        errno: int | None = None,
        strerror: str | None = None,
        filename: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.errno, self.strerror, self.filename = errno, strerror, filename

    def __str__(self) -> str:
        # That of OSError would show its own words in place of the message.
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        # OSError keeps these outside of the dictionary.
        kept = {name: getattr(self, name) for name in ("errno", "strerror", "filename")}
        return _restore, (type(self), self.args, self.__dict__ | kept)


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
