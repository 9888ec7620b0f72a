"""The error classes: documented in their module, and picklable for process pools."""

import pickle
import re

import pytest

from quantconnect_client import errors
from quantconnect_client.errors import ApiError, QuantConnectError
from quantconnect_client.folders import SyncPlan

MADE = [
    errors.QuantConnectError("m", operation="o"),
    errors.CredentialsError("m"),
    errors.InvalidRequestError("m", operation="o", field="f", value=1),
    errors.OutcomeUnknownError("m", operation="o"),
    errors.NotFoundError(["gone"], operation="o", status=200, body="{}"),
    errors.AuthenticationError(["no"], operation="o", status=401, body=""),
    errors.AlreadyExistsError(["there"], operation="o", status=200, body=""),
    errors.ThrottledError(["slow down"], operation="o", status=429, body=""),
    errors.UnexpectedResponseError("m", operation="o", status=200, body="?"),
    errors.JobFailedError("m", job={"state": "BuildError"}, logs=["l"]),
    errors.WaitTimeoutError("m", operation="o", job=None),
    errors.ConnectionLostError("m", operation="o"),
    errors.ExecutorError("m", operation="o"),
    errors.LocalFileError("m", operation="o", errno=28, strerror="full", filename="a.py"),
    errors.SyncConflictError("m", operation="o", plan=SyncPlan("push", "f", 1, dry_run=False)),
    errors.UnsafeFileError("m", operation="o", names=["../x.py"]),
    errors.ChecksumError("m", key="k", expected="0" * 32, actual="1" * 32),
]


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_an_error_survives_a_process_pool(error: QuantConnectError) -> None:
    error.add_note("noted")
    copy = pickle.loads(pickle.dumps(error))

    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_a_local_file_error_is_an_os_error_with_our_message() -> None:
    error = errors.LocalFileError("no room", operation="o", errno=28, strerror="full", filename="a")
    copy = pickle.loads(pickle.dumps(error))

    assert str(copy) == "o: no room"
    assert (copy.errno, copy.strerror, copy.filename) == (28, "full", "a")
    assert isinstance(copy, OSError)
    assert copy.worth_repeating == "never"


def test_the_diagram_of_errors_is_complete() -> None:
    drawn = set(re.findall(r"\w+Error\b", errors.__doc__ or ""))
    builtin = {name for name in drawn if not hasattr(errors, name)}

    assert drawn - builtin == set(errors.__all__)


def test_every_error_derives_from_quantconnect_error() -> None:
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), QuantConnectError)


def test_a_message_has_the_operation_the_reason_and_the_next_step() -> None:
    error = errors.NoSpareNodeError(["busy"], operation="backtests.create", status=200, body="")

    assert str(error) == (
        "backtests.create: QuantConnect rejected the request: busy\n"
        "Stop a running job, wait for one to finish, or add nodes to the organization."
    )
    assert isinstance(error, ApiError)
    assert error.errors == ("busy",)
