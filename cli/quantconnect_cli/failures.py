"""Reports errors on standard error, as text or as one line of JSON."""

import json
import os
import sys
from dataclasses import asdict, dataclass
from typing import Any

import click

from quantconnect_cli.exits import Exit, exit_of
from quantconnect_client.errors import (
    ApiError,
    CredentialsError,
    JobFailedError,
    QuantConnectError,
    SyncConflictError,
)


@dataclass(frozen=True)
class Failure:
    """What is reported of an error.

    Attributes:
        kind: the name of the exception class, such as `NotFoundError`.
        message: the message, without notes.
        notes: what else to know, such as what keeps running.
        operation: the call that failed, such as `projects.read`; empty if there is none.
        errors: the API's own error messages, the log lines of a job, or the files in conflict.
        status: the HTTP status; None if there was no response.
        may_have_happened: whether the request may have taken effect.
        retry_after: seconds to wait before a retry, if the server sent that.
        request_id: the id of the request for QuantConnect's support.
        exit_code: the exit code.
    """

    kind: str
    message: str
    exit_code: int
    notes: tuple[str, ...] = ()
    operation: str = ""
    errors: tuple[str, ...] = ()
    status: int | None = None
    may_have_happened: bool = False
    retry_after: float | None = None
    request_id: str | None = None

    def __str__(self) -> str:
        return "\n".join([f"quantconnect: {self.message}", *self.notes])


def report(error: BaseException, *, as_json: bool) -> int:
    """Print an error and return its exit code. An error that is a bug is raised.

    Raises:
        BaseException: the error, if no user can cause it.
    """
    if isinstance(error, BrokenPipeError):
        _discard_output()
        return Exit.NO_READER
    failure = failure_of(error)
    if failure is None:
        raise error
    _flush_output()
    print(json.dumps(asdict(failure)) if as_json else failure, file=sys.stderr, flush=True)
    return failure.exit_code


def failure_of(error: BaseException) -> Failure | None:
    """Return what to report of an error, or None if it is a bug of this program."""
    cause = error
    if isinstance(error, click.Abort):
        # click reports Ctrl-C and the end of the input at a prompt as the same error.
        cause = error.__context__ or error
    if isinstance(cause, EOFError):
        message = "The input ended at a prompt. Pass the value as an option, or use a terminal."
        return Failure("EOFError", message, Exit.BAD_INPUT)
    if isinstance(cause, KeyboardInterrupt | click.Abort):
        return Failure("KeyboardInterrupt", "Interrupted.", Exit.INTERRUPTED, _notes(cause))
    if isinstance(error, click.ClickException):
        return _of_usage(error)
    if isinstance(error, OSError) and not isinstance(error, QuantConnectError):
        return Failure(type(error).__name__, _words(error), Exit.LOCAL_FILE)
    code = exit_of(error)
    return None if code is None else Failure(**_facts(error), exit_code=code)


def _of_usage(error: click.ClickException) -> Failure:
    if isinstance(error, click.exceptions.NoArgsIsHelpError) and error.ctx:
        help_text = error.ctx.get_help()
        return Failure(type(error).__name__, "Name a command.", Exit.BAD_INPUT, (help_text,))
    code = Exit.LOCAL_FILE if isinstance(error, click.FileError) else Exit.BAD_INPUT
    context = error.ctx if isinstance(error, click.UsageError) else None
    hint = (f"Run '{context.command_path} --help' for help.",) if context else ()
    return Failure(type(error).__name__, error.format_message(), code, hint)


def _facts(error: BaseException) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "kind": type(error).__name__,
        "message": str(error),
        "notes": _notes(error),
    }
    if isinstance(error, CredentialsError):
        facts["notes"] = (*facts["notes"], "Run `quantconnect login` to store them.")
    if isinstance(error, QuantConnectError):
        for name in ("operation", "may_have_happened", "retry_after", "request_id"):
            facts[name] = getattr(error, name)
    if isinstance(error, ApiError):
        facts |= {"errors": error.errors, "status": error.status}
    if isinstance(error, JobFailedError):
        facts["errors"] = error.logs
    if isinstance(error, SyncConflictError):
        facts["errors"] = error.plan.conflicts
    return facts


def _notes(error: BaseException) -> tuple[str, ...]:
    return tuple(getattr(error, "__notes__", ()))


def _words(error: OSError) -> str:
    """Say what the system did not do. Without a file, it was to write the output."""
    subject = repr(error.filename) if error.filename else "the output"
    return f"{subject} can't be read or written: {error.strerror or error}"


def _flush_output() -> None:
    try:
        sys.stdout.flush()
    except OSError:
        _discard_output()


def _discard_output() -> None:
    """Let the interpreter flush what nobody reads without another error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
