"""Text from a server or a job reaches a terminal without control sequences."""

import io
from datetime import UTC, datetime

import pytest

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.live_endings import LiveEnding
from quantconnect_client._core.progress import show_progress
from quantconnect_client.errors import ApiError, JobFailedError, QuantConnectError
from quantconnect_client.folders._directories import lines
from quantconnect_client.folders._plan import FileChange, SyncPlan, describe
from quantconnect_client.results import Summary
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.project import Project

BAD = "\x1b[31mred\r\x00\u202e"
UNSEEN = set("\x1b\r\x00\u202e")


def with_notes(error: BaseException) -> str:
    return "\n".join([str(error), *getattr(error, "__notes__", ())])


def failed_job() -> str:
    error = JobFailedError(f"failed {BAD}", job=None, logs=[f"first {BAD}"])
    error.add_logs([f"last {BAD}"])
    assert error.logs == (f"first {BAD}", f"last {BAD}")
    return with_notes(error)


def noted() -> str:
    error = QuantConnectError(BAD, operation="x")
    error.add_note(describe(FileChange("created", BAD), planned=False))
    return with_notes(error)


def progressed(*, in_terminal: bool) -> str:
    stream = io.StringIO()
    vars(stream)["isatty"] = lambda: in_terminal
    with show_progress(True, "wait", stream) as show:
        show(JobProgress(f"{BAD} [/] [bold]x"))
    return stream.getvalue()


def planned() -> str:
    reasons = {BAD: BAD}
    return str(SyncPlan("push", BAD, 1, True, created=(BAD,), left=(BAD,), reasons=reasons))


def summarised() -> Summary:
    fields = {"backtestId": "b", "name": BAD, "status": BAD, "statistics": {BAD: BAD}}
    return Summary(BacktestResult.from_dict(fields))


TEXTS: dict[str, str] = {
    "an error of the API": str(ApiError([BAD], operation="x", status=200, body="")),
    "a failed job": failed_job(),
    "a note": noted(),
    "a line of progress": progressed(in_terminal=False),
    "a plan": planned(),
    "a summary": str(summarised()),
    "a summary in a notebook": summarised()._repr_html_(),
    "a comparison": str(summarised().compare([summarised()])),
    "an ending": str(LiveEnding("L-1", BAD, datetime(2026, 1, 1, tzinfo=UTC), {BAD: 1.0})),
    "a list of projects": "".join(lines([Project.from_dict({"projectId": 1, "name": BAD})])),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_terminal_control_sequences_are_escaped(text: str) -> None:
    assert "red" in text
    assert not UNSEEN & set(text)
    assert r"\x1b" in text


def test_a_progress_bar_escapes_control_sequences_and_markup_in_the_state() -> None:
    text = progressed(in_terminal=True)

    assert "[/]" in text
    assert "[bold]x" in text
    assert "\x1b[31m" not in text
