"""The exceptions that the client raises. Many also derive from a matching built-in exception.

QuantConnectError
├── CredentialsError (ValueError)           missing, incomplete or malformed
├── InvalidRequestError (ValueError)        an invalid argument; nothing was sent
├── MissingExtraError (ImportError)         an optional dependency is missing
├── ClientClosedError (RuntimeError)        the client is closed, or used in another loop
├── ConnectionFailedError (ConnectionError) the server is unreachable; nothing was sent
├── ConnectionLostError (ConnectionError)   sent, but the connection was lost
├── RequestTimeoutError (TimeoutError)      sent, but the response timed out
├── OutcomeUnknownError                     a write without a usable response
├── ApiError                                QuantConnect rejected the request
│   ├── AuthenticationError (PermissionError)
│   ├── AccessDeniedError (PermissionError)
│   ├── NotFoundError (LookupError)
│   ├── AlreadyExistsError (FileExistsError)
│   ├── ThrottledError                      rate limit exceeded
│   ├── NoSpareNodeError                    no free node in the organization
│   ├── TooLargeError                       the request is too large
│   └── ServerError                         HTTP 5xx
├── UnexpectedResponseError (ValueError)      an unexpected response shape
├── ResponseTooLargeError                   a response above `max_response_bytes`
├── JobFailedError                          a compile, backtest or other job failed
├── ExecutorError                           an executor failed to run a call
├── LocalFileError (OSError)                a local file can't be read or written
├── ChecksumError                           a stored file differs from the local one
├── SyncConflictError                       files changed on both sides; nothing was written
├── UnsafeFileError (ValueError)            files that are unsafe to write; nothing was written
└── WaitTimeoutError (TimeoutError)         waiting for a job timed out; it keeps running
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from quantconnect_client._core.context import current_call
from quantconnect_client._core.text import printable, without_signature
from quantconnect_client.events import request_id

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
    "ExecutorError",
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
    "UnexpectedResponseError",
    "UnsafeFileError",
    "WaitTimeoutError",
]


class QuantConnectError(Exception):
    """Base class of all exceptions that this package raises.

    Attributes:
        operation: the call that failed, such as `projects.create`; empty if there is none.
        worth_repeating: `always` if the request was definitely not carried out, `if safe` if it may
            have been, `never` if a retry would fail again.
        may_have_happened: whether the request may have been carried out despite this error.
        retry_after: seconds to wait before a retry, if the server sent that; otherwise None.
        headers: of the response, by lowercase names and without cookies; empty without a response.
    """

    worth_repeating: Literal["always", "if safe", "never"] = "never"
    may_have_happened: bool = False
    retry_after: float | None = None

    def __init__(self, message: str, *, operation: str = "") -> None:
        self.operation = operation or current_call()
        # Messages often include text from a server or a job, and are printed in terminals.
        super().__init__(printable(f"{self.operation}: {message}" if self.operation else message))
        self.headers: Mapping[str, str] = {}

    @property
    def request_id(self) -> str | None:
        """The id that QuantConnect or its network gave the request; tell it to their support."""
        return request_id(self.headers)

    def add_note(self, note: str, /) -> None:
        """Add a note below the message, with control characters escaped."""
        super().add_note(printable(note))

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword-only arguments would otherwise break pickle, and therefore process pools.
        return _new, (type(self), *self.args), self.__dict__


def _new(kind: type[QuantConnectError], *args: Any) -> QuantConnectError:
    error = kind.__new__(kind, *args)
    error.args = args
    return error


class CredentialsError(QuantConnectError, ValueError):
    """The credentials are missing, incomplete or malformed. Nothing was sent."""


class InvalidRequestError(QuantConnectError, ValueError):
    """An argument is invalid. Nothing was sent.

    Attributes:
        field: the API's name for the argument, such as `projectId`.
        value: the invalid value, or `***` if it may be a secret.
    """

    def __init__(self, message: str, *, operation: str = "", field: str, value: object) -> None:
        super().__init__(message, operation=operation)
        self.field, self.value = field, value


class MissingExtraError(QuantConnectError, ImportError):
    """An optional dependency is not installed or can't be imported.

    Install it with the matching extra of this package.

    Attributes:
        extra: the name of the extra, such as `pandas`.
    """

    def __init__(self, library: str, *, extra: str, problem: str = "") -> None:
        broken = f"{library} is installed but cannot be imported ({problem}). Reinstall it."
        missing = f"This call requires {library}, which is not installed."
        super().__init__(
            f"{broken if problem else missing} "
            f"From a checkout of quantconnect-client: pip install '.[{extra}]'"
        )
        self.extra = extra


class ClientClosedError(QuantConnectError, RuntimeError):
    """The client is closed, or is used in a different event loop than the one it was opened in."""


class ConnectionFailedError(QuantConnectError, ConnectionError):
    """The server is unreachable. The request was not sent."""

    worth_repeating = "always"


class ConnectionLostError(QuantConnectError, ConnectionError):
    """The connection was lost before the response was complete."""

    worth_repeating = "if safe"
    may_have_happened = True


class RequestTimeoutError(QuantConnectError, TimeoutError):
    """The request was sent, but the response was not complete within the client's `timeout`."""

    worth_repeating = "if safe"
    may_have_happened = True


class OutcomeUnknownError(QuantConnectError):
    """A request that is not safe to retry got no usable response. It may have been carried out.

    A retry could apply the request twice, overwrite a later change by someone else, or be rejected
    because the first attempt succeeded. Check the current state before you call it again.
    `__cause__` is the original error.
    """

    may_have_happened = True


class ApiError(QuantConnectError):
    """QuantConnect rejected the request, including with HTTP 200 and `success: false`.

    Attributes:
        errors: the API's error messages, unchanged.
        status: the HTTP status code.
        body: the full response body as text.
    """

    advice = ""

    def __init__(
        self,
        errors: Sequence[str],
        *,
        operation: str = "",
        status: int,
        body: str,
        message: str | None = None,
    ) -> None:
        if message is None:
            words = "; ".join(printable(without_signature(one)) for one in errors)
            reason = words or f"HTTP {status}, no reason given"
            message = f"QuantConnect rejected the request: {reason}"
        super().__init__(
            f"{message}\n{self.advice}" if self.advice else message, operation=operation
        )
        self.errors = tuple(errors)
        self.status = status
        self.body = body


class AuthenticationError(ApiError, PermissionError):
    """QuantConnect rejected the credentials."""

    advice = (
        "Check your user ID and API token at https://www.quantconnect.com/settings, and check this "
        "machine's clock: a signature is valid for two hours."
    )
    server_date: str | None = None


class AccessDeniedError(ApiError, PermissionError):
    """The account lacks the permission for this request."""

    advice = "Ask the owner of the project or organization to grant this permission."


class NotFoundError(ApiError, LookupError):
    """The requested resource does not exist, or belongs to another resource."""


class AlreadyExistsError(ApiError, FileExistsError):
    """The resource to create already exists."""


class ThrottledError(ApiError):
    """The request exceeds a rate limit. If `status` is 0, the client did not send it."""

    worth_repeating = "always"
    advice = "Send requests more slowly, or allow more attempts: QuantConnect(..., attempts=8)."


class NoSpareNodeError(ApiError):
    """No node is free to run this job."""

    advice = "Stop a running job, wait for one to finish, or add nodes to the organization."


class TooLargeError(ApiError):
    """The request body is larger than the API accepts."""

    advice = "Split the request into smaller ones."


class ServerError(ApiError):
    """The server failed (HTTP 5xx). The request may or may not have been carried out."""

    worth_repeating = "if safe"
    may_have_happened = True


class UnexpectedResponseError(QuantConnectError, ValueError):
    """The response has an unexpected shape, or does not come from QuantConnect.

    A write that raises this error was carried out: QuantConnect reported success.

    Attributes:
        status: the HTTP status code.
        body: the full response body as text.
    """

    def __init__(self, message: str, *, operation: str = "", status: int, body: str) -> None:
        super().__init__(message, operation=operation)
        self.status, self.body = status, body


class ResponseTooLargeError(QuantConnectError):
    """The response exceeds the client's `max_response_bytes`. The rest was not read.

    Attributes:
        size: minimum size in bytes, from the headers or from what was received.
        limit: maximum size in bytes.
    """

    may_have_happened = True

    def __init__(self, message: str, *, operation: str = "", size: int, limit: int) -> None:
        super().__init__(message, operation=operation)
        self.size, self.limit = size, limit


class JobFailedError(QuantConnectError):
    """A job failed, such as a compile, a backtest or an optimization.

    Attributes:
        job: the last response, as a generated model.
        logs: the log lines of the job, in order.
    """

    def __init__(self, message: str, *, job: object, logs: Sequence[str]) -> None:
        super().__init__("\n".join([message, *logs]))
        self.job = job
        self.logs = tuple(logs)

    def add_logs(self, lines: Sequence[str]) -> None:
        """Add the last log lines of the job to this error."""
        if lines:
            self.logs += tuple(lines)
            self.add_note("\n".join(["Last log lines:", *lines]))


class WaitTimeoutError(QuantConnectError, TimeoutError):
    """A job did not finish within `timeout`. It keeps running at QuantConnect.

    Attributes:
        job: the last response, as a generated model; None if there was none.
    """

    def __init__(self, message: str, *, operation: str = "", job: object) -> None:
        super().__init__(message, operation=operation)
        self.job = job


class ExecutorError(QuantConnectError):
    """The executor of a sweep failed, or cancelled a call. The sweep can be resumed."""


class LocalFileError(QuantConnectError, OSError):
    """A local file or folder can't be read or written.

    Attributes:
        errno: the system's error number, or None.
        strerror: the system's error message.
        filename: the path, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        errno: int | None = None,
        strerror: str | None = None,
        filename: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.errno, self.strerror, self.filename = errno, strerror, filename

    def __str__(self) -> str:
        # OSError.__str__ would replace the message with its own.
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        # OSError stores these outside __dict__.
        kept = {name: getattr(self, name) for name in ("errno", "strerror", "filename")}
        return _new, (type(self), *self.args), self.__dict__ | kept


class ChecksumError(QuantConnectError):
    """The MD5 hash of a file in the Object Store differs from that of the local file.

    Attributes:
        key: the key of the file.
        expected: the expected hash, as 32 hexadecimal digits.
        actual: the actual hash.
    """

    def __init__(self, message: str, *, key: str, expected: str, actual: str) -> None:
        super().__init__(message)
        self.key, self.expected, self.actual = key, expected, actual


class SyncConflictError(QuantConnectError):
    """The same files changed in the folder and in the project. Nothing was written to either.

    Attributes:
        plan: the `SyncPlan`; its `conflicts` lists the files. All other files can be synchronized.
    """

    def __init__(self, message: str, *, operation: str = "", plan: "SyncPlan") -> None:
        super().__init__(message, operation=operation)
        self.plan = plan


class UnsafeFileError(QuantConnectError, ValueError):
    """Files are unsafe to write, by name or by what is already there. Nothing was written.

    Attributes:
        names: the names of the files.
    """

    def __init__(self, message: str, *, operation: str = "", names: Sequence[str]) -> None:
        super().__init__(message, operation=operation)
        self.names = tuple(names)
