# Written by `make generate` from tests/overlay/_async/test_bad_input.py; do not edit.
"""Error messages for invalid input, with the responses of the sandbox."""

from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import (
    AlreadyExistsError,
    AuthenticationError,
    InvalidRequestError,
    JobFailedError,
    NotFoundError,
    WaitTimeoutError,
)
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Clock, Sandbox


def test_a_wrong_token_is_reported_as_the_cause(sandbox: Sandbox) -> None:
    with QuantConnect(123, "another-token", base_url=sandbox.base_url) as qc:
        with pytest.raises(AuthenticationError) as raised:
            qc.authenticate()

    text = str(raised.value)
    assert text.startswith(
        "authenticate: QuantConnect rejected the request: Hash doesn't match. UID: 123"
    )
    assert "Check your user ID and API token at https://www.quantconnect.com/settings" in text
    assert isinstance(raised.value, PermissionError)


def test_a_wrong_user_id_is_reported_as_the_cause(sandbox: Sandbox) -> None:
    token = sandbox.cloud.settings.api_token
    with QuantConnect(124, token, base_url=sandbox.base_url) as qc:
        with pytest.raises(AuthenticationError, match="UserID not valid"):
            qc.projects.list()


def test_a_clock_skew_of_two_hours_is_corrected_and_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock = Clock()
    clock.advance(2 * 3600 + 1)
    with Sandbox(user_id=123, api_token="sandbox-token", clock=clock) as sandbox:
        with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
            qc.projects.create("once", "Py")
            projects = qc.projects.list()

    assert [project.name for project in projects] == ["once"]
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert len(warnings) == 1
    assert warnings[0].startswith("Clock skew detected: this machine's clock is 720")
    assert "s behind QuantConnect's" in warnings[0]


def test_an_unknown_project_is_not_found(qc: QuantConnect) -> None:
    with pytest.raises(LookupError) as raised:
        qc.projects.read(87654321)

    assert isinstance(raised.value, NotFoundError)
    assert str(raised.value).startswith("projects.read: QuantConnect rejected the request: ")
    assert "not found" in str(raised.value)


WRONG_ARGUMENTS: list[tuple[str, dict[str, Any], str]] = [
    (
        "projects.create",
        {"name": "x", "language": "Python"},
        "projects.create: language must be 'C#' or 'Py'; it is 'Python'. https://",
    ),
    (
        "projects.create",
        {"name": "", "language": "Py"},
        "projects.create: name must not be empty; it is ''. https://",
    ),
    (
        "projects.read",
        {"project_id": "12"},
        "projects.read: project_id must be a whole number; it is '12'. https://",
    ),
    (
        "projects.delete",
        {"project_id": 0},
        "projects.delete: project_id must be at least 1; it is 0. https://",
    ),
    (
        "projects.nodes.update",
        {"project_id": 1, "nodes": "L-MICRO"},
        "projects.nodes.update: nodes must be a list; it is 'L-MICRO'. https://",
    ),
    (
        "backtests.create",
        {"project_id": 1, "compile_id": "c", "backtest_name": "n", "parameters": {"fast": [1]}},
        "backtests.create: parameters.fast must be a text, a whole number or a number; "
        "it is [1]. https://",
    ),
    (
        "compiles.read",
        {"project_id": 1, "compile_id": None},
        "compiles.read: compile_id is missing. https://",
    ),
]


@pytest.mark.parametrize(("call", "arguments", "message"), WRONG_ARGUMENTS)
def test_an_invalid_argument_is_rejected_before_anything_is_sent(
    client_with, call: str, arguments: dict[str, Any], message: str
) -> None:
    def handler(_: object) -> Any:
        raise AssertionError("something was sent")

    method: Any = client_with(handler)
    for name in call.split("."):
        method = getattr(method, name)

    with pytest.raises(InvalidRequestError) as raised:
        method(**arguments)

    assert str(raised.value).startswith(message)


def test_a_file_that_exists_is_not_created_again(qc: QuantConnect, project: Project) -> None:
    with pytest.raises(FileExistsError) as raised:
        qc.files.create(project.project_id, "main.py", content="x = 1\n")

    assert isinstance(raised.value, AlreadyExistsError)
    assert str(raised.value) == (
        "files.create: QuantConnect rejected the request: File already exist in this project"
    )


def test_a_build_of_another_project_is_not_found(qc: QuantConnect, project: Project) -> None:
    other = qc.projects.create("other", "Py")
    build = qc.compiles.run(other.project_id)

    with pytest.raises(NotFoundError, match=f'Compile id not found: "{build.compile_id}"'):
        qc.backtests.create(project.project_id, build.compile_id, "first")
    with pytest.raises(NotFoundError, match="Compile id not found"):
        qc.compiles.read(project.project_id, build.compile_id)


def test_a_syntax_error_fails_the_build_with_its_line(qc: QuantConnect, project: Project) -> None:
    qc.files.update(project.project_id, "main.py", "x = 1\ndef broken(:\n    pass\n")

    with pytest.raises(JobFailedError) as raised:
        qc.compiles.run(project.project_id)

    assert str(raised.value).startswith("compiles.wait: The project does not compile.\n")
    assert "File: main.py Line:2" in "\n".join(raised.value.logs)
    assert "File: main.py Line:2" in str(raised.value)


def test_a_wait_timeout_reports_the_last_known_state() -> None:
    with Sandbox(user_id=123, api_token="sandbox-token", pace={"compile": 3600}) as sandbox:
        with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
            project = qc.projects.create("slow", "Py")
            with pytest.raises(TimeoutError) as raised:
                qc.compiles.run(project.project_id, timeout=0.3)

    assert isinstance(raised.value, WaitTimeoutError)
    assert raised.value.job.state == "InQueue"
    assert str(raised.value) == (
        "compiles.wait: Timed out after 0.3 s. The job was last 'InQueue' and keeps running. "
        "Wait again with a longer timeout."
    )
