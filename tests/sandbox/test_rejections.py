"""The sandbox rejects requests with the texts in the spec."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.spec import DOCUMENT

EXAMPLES = DOCUMENT["components"]["examples"]
Json = dict[str, Any]
Rejected = Callable[[Any], Json]


def value(name: str) -> Json:
    known: Json = EXAMPLES[name]["value"]
    return known


def unsigned(**headers: str) -> Rejected:
    def send(call: Any) -> Json:
        signed = call.headers() | headers
        response: Json = call.http.post("authenticate", headers=signed).json()
        return response

    return send


def in_project(path: str, **body: Any) -> Rejected:
    return lambda call: call.send(path, projectId=call.project(), **body)


def backtest_of(compile_id: str) -> Rejected:
    return in_project("backtests/create", compileId=compile_id, backtestName="first")


def page_of_a_log(call: Any) -> Json:
    project = call.project()
    page = {"backtestId": call.backtest(project), "start": 0, "end": 201, "query": " "}
    response: Json = call.send("backtests/read/log", projectId=project, **page)
    return response


def old_signature(call: Any) -> Json:
    headers = call.headers()
    call.sandbox.clock.advance(7300)
    response: Json = call.http.post("authenticate", headers=headers).json()
    return response


def unknown_path(call: Any) -> Json:
    response: Json = call.request("POST", "projects/nowhere", json={}).json()
    return response


COMPILE_ID = value("CompileNotFound")["errors"][0].split('"')[1]
BACKTEST_ID = value("BacktestNotFound")["errors"][0].split(" - ")[1]
FILE_NAME = value("FileNotFound")["errors"][0].split(": ")[1]
EXACT: dict[str, Rejected] = {
    "TimestampMissing": unsigned(Timestamp=""),
    "HashInvalid": old_signature,
    "CompileIdEmpty": backtest_of(""),
    "CompileNotFound": backtest_of(COMPILE_ID),
    "BacktestNotFound": in_project("backtests/read", backtestId=BACKTEST_ID),
    "LogPageTooLarge": page_of_a_log,
    "FileExists": in_project("files/create", name="main.py", content="x"),
    "FileNotFound": in_project("files/read", name=FILE_NAME),
    "EndpointNotFound": unknown_path,
}
# The rest of these texts repeats the request, or is not known and the sandbox's own.
BEGINNINGS: dict[str, tuple[str, Rejected]] = {
    "HashMismatch": ("Hash doesn't match. UID: ", unsigned(Timestamp="5")),
    "UserUnknown": ("UserID not valid", unsigned(Authorization="Basic MTpub25l")),
    "NoLiveDeployment": ("No live deployment found", in_project("live/read")),
    "ArgumentInvalid": ("Invalid argument", in_project("files/read", name=7)),
}
FAULTS = {"throttled": "TooManyBacktests", "no_spare_node": "NoSpareNodes"}
ONLY_THE_API = {
    "ParametersNotValid": "the sandbox says what is wrong",
    "ExportNotEnabled": "every organization of the sandbox can download",
    "ParameterMissing": "the sandbox has the other known text, of CompileIdEmpty",
    "RequestNotProcessed": "the sandbox processes every request",
    "InternalError": "the sandbox has no outer layer",
}


@pytest.mark.parametrize("name", EXACT)
def test_the_sandbox_returns_the_exact_response_of_the_spec(call: Any, name: str) -> None:
    assert EXACT[name](call) == value(name)


@pytest.mark.parametrize("name", BEGINNINGS)
def test_the_sandbox_returns_the_known_beginning_of_an_error_text(call: Any, name: str) -> None:
    beginning, send = BEGINNINGS[name]
    response = send(call)

    assert value(name)["errors"][0].startswith(beginning)
    assert response["errors"][0].startswith(beginning)
    assert response.keys() == value(name).keys()


@pytest.mark.parametrize("kind", FAULTS)
def test_an_injected_fault_returns_the_exact_response_of_the_spec(call: Any, kind: Any) -> None:
    call.sandbox.faults.inject(kind)

    assert call.send("backtests/create") == value(FAULTS[kind])


def test_every_rejection_example_is_tested_or_has_a_reason_not_to_be() -> None:
    known = {*EXACT, *BEGINNINGS, *FAULTS.values(), *ONLY_THE_API}
    assert known == EXAMPLES.keys()
