"""The exit codes. This is their only definition; the documentation is generated from it."""

from enum import IntEnum

from quantconnect_client import errors


class Exit(IntEnum):
    """An exit code, with its meaning."""

    meaning: str

    def __new__(cls, code: int, meaning: str) -> "Exit":
        """Create a member from its code and its meaning."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        return member

    OK = 0, "Done: QuantConnect confirmed it."
    FAILED = 1, "Any other error, such as a response that can't be decoded."
    BAD_INPUT = 2, "An argument, an option or a field is invalid. Nothing was sent."
    REJECTED = 3, "QuantConnect rejected the request."
    NOT_FOUND = 4, "The project, the job or the object does not exist."
    CREDENTIALS = 5, "The credentials are missing or rejected, or lack the permission."
    UNKNOWN_OUTCOME = 6, "A write got no usable response. It may or may not have taken effect."
    TIMEOUT = 7, "A request or a job did not finish in time. A job keeps running."
    BUSY = 8, "A rate limit was exceeded, or no node is free. Wait, then retry."
    UNAVAILABLE = 9, "QuantConnect can't be reached or failed. Nothing was changed; retry later."
    LOCAL_FILE = 10, "A local file can't be read or written, or is unsafe to write."
    JOB_FAILED = 11, "A compile, a backtest or another job failed."
    CONFLICT = 12, "Files differ: both sides changed, or a checksum does not match."
    DECLINED = 13, "You declined when the command asked. Nothing was done."
    INTERRUPTED = 130, "Ctrl-C."
    NO_READER = 141, "The program that reads the output stopped, as `head` does."


BY_ERROR: dict[type[Exception], Exit] = {
    errors.QuantConnectError: Exit.FAILED,
    errors.CredentialsError: Exit.CREDENTIALS,
    errors.InvalidRequestError: Exit.BAD_INPUT,
    errors.MissingExtraError: Exit.BAD_INPUT,
    errors.ClientClosedError: Exit.FAILED,
    errors.ConnectionFailedError: Exit.UNAVAILABLE,
    errors.ConnectionLostError: Exit.UNAVAILABLE,
    errors.RequestTimeoutError: Exit.TIMEOUT,
    errors.OutcomeUnknownError: Exit.UNKNOWN_OUTCOME,
    errors.ApiError: Exit.REJECTED,
    errors.AuthenticationError: Exit.CREDENTIALS,
    errors.AccessDeniedError: Exit.CREDENTIALS,
    errors.NotFoundError: Exit.NOT_FOUND,
    errors.AlreadyExistsError: Exit.REJECTED,
    errors.ThrottledError: Exit.BUSY,
    errors.NoSpareNodeError: Exit.BUSY,
    errors.TooLargeError: Exit.REJECTED,
    errors.ServerError: Exit.UNAVAILABLE,
    errors.UnexpectedResponseError: Exit.FAILED,
    errors.ResponseTooLargeError: Exit.FAILED,
    errors.JobFailedError: Exit.JOB_FAILED,
    errors.ExecutorError: Exit.FAILED,
    errors.LocalFileError: Exit.LOCAL_FILE,
    errors.ChecksumError: Exit.CONFLICT,
    errors.SyncConflictError: Exit.CONFLICT,
    errors.UnsafeFileError: Exit.LOCAL_FILE,
    errors.WaitTimeoutError: Exit.TIMEOUT,
}
"""The exit code of each error. An error that is not listed has that of its closest base."""


def exit_of(error: BaseException) -> Exit | None:
    """Return the exit code of an error, or None if no user can cause it."""
    for kind in type(error).__mro__:
        if kind in BY_ERROR:
            return BY_ERROR[kind]
    return None
