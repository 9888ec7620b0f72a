"""A recorder writes where responses differ from the spec, and never a value."""

import inspect
import json
import logging
import multiprocessing
import os
import pickle
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quantconnect_client import (
    ApiError,
    InvalidRequestError,
    Pages,
    QuantConnect,
    RawResponse,
    spec_info,
)
from quantconnect_client._core.operations import operation_of
from quantconnect_client._shapes import forms
from quantconnect_client.shapes import Recorder
from quantconnect_sandbox import Sandbox
from tests.overlay.world import CALLS, world

Json = dict[str, Any]
PROJECT: Json = {"projectId": 1, "name": "Momentum", "created": "2026-11-21 14:05:09"}
SECRET = "s3cr3t-Ada.Lovelace@example.com"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shapes.jsonl"


def response(body: object, operation: str = "projects.read", **options: Any) -> RawResponse:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content-type": "application/json", "x-request-id": SECRET}
    return RawResponse(operation, options.get("status", 200), headers, content)


def project(**changes: Any) -> RawResponse:
    return response({"success": True, "projects": [PROJECT | changes]})


def lines(file: Path) -> list[Json]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def recorded(file: Path) -> list[tuple[str, str, str]]:
    return [(one["path"], one["expected"], one["found"]) for one in lines(file)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": 7}, ("projects/[]/name", "string", "integer")),
        ({"name": None}, ("projects/[]/name", "string", "null")),
        ({"organizationId": True}, ("projects/[]/organizationId", "string", "boolean")),
        ({"collaborators": {}}, ("projects/[]/collaborators", "list", "object")),
        ({"collaborators": [0.5]}, ("projects/[]/collaborators/[]", "object", "number")),
        ({"created": SECRET}, ("projects/[]/created", "utc-date-time", "another text")),
        ({"language": SECRET}, ("projects/[]/language", "a listed value", "another value")),
        ({"lastRun": SECRET}, ("projects/[]/lastRun", "not listed", "string")),
        ({"last_run": [SECRET]}, ("projects/[]/last_run", "not listed", "list")),
        ({SECRET: SECRET}, ("projects/[]/{}", "not listed", "string")),
        ({"a" * 33: 1}, ("projects/[]/{}", "not listed", "integer")),
    ],
)
def test_a_difference_is_recorded_by_its_place_and_kinds(
    file: Path, changes: Json, expected: tuple[str, str, str]
) -> None:
    Recorder(file)(project(**changes))

    assert recorded(file) == [expected]
    assert SECRET not in file.read_text(encoding="utf-8")


def test_a_line_has_the_operation_the_status_the_versions_and_the_count(file: Path) -> None:
    Recorder(file)(project(name=7))

    (line,) = lines(file)
    assert line.keys() == {
        *("date", "client", "spec", "operation", "status"),
        *("path", "expected", "found", "count"),
    }
    assert (line["operation"], line["status"], line["count"]) == ("projects.read", 200, 1)


def test_missing_properties_are_recorded(file: Path) -> None:
    record = Recorder(file)

    record(response({"success": True}))
    record(response({"success": True, "projects": [{"name": "Momentum"}]}))
    record(response({"success": True, "projects": None}))

    assert recorded(file) == [
        ("projects", "a value", "missing"),
        ("projects/[]/projectId", "integer", "missing"),
        ("projects", "list", "null"),
    ]


def test_keys_of_a_map_are_data(file: Path) -> None:
    charts = {SECRET: {"name": 7}, "Momentum": {"name": 7}}
    backtest = {"backtestId": "1", "name": "First", "charts": charts}

    Recorder(file)(response({"success": True, "backtest": backtest}, "backtests.read"))

    assert [line["path"] for line in lines(file)] == ["backtest/charts/{}/name"]
    assert lines(file)[0]["count"] == 2


@pytest.mark.parametrize("count", [9, 40])
def test_many_unlisted_properties_are_data(file: Path, count: int) -> None:
    Recorder(file)(project(**{"x" * (number + 2): 1 for number in range(count)}))

    assert {line["path"] for line in lines(file)} == {"projects/[]/{}"}


def test_an_object_without_a_listed_property_is_data(file: Path) -> None:
    Recorder(file)(response({"success": True, "projects": [{"ada": 1}]}))

    assert ("projects/[]/{}", "not listed", "integer") in recorded(file)


def test_an_unclear_response_is_recorded(file: Path) -> None:
    Recorder(file)(response({"success": None, "other": SECRET}))

    assert recorded(file) == [("", "success or a rejection", "neither")]


@pytest.mark.parametrize(
    "unrecorded",
    [
        response({"success": True, "projects": [PROJECT]}),
        response({"success": False, "errors": [SECRET], "other": SECRET}),
        response(b"<html>a proxy</html>", status=502),
        response({"success": True, "things": 1}, "/things/read"),
        RawResponse("backtests.export_logs", 200, {"content-type": "text/plain"}, b"a log"),
    ],
    ids=["fitting", "rejection", "proxy", "unlisted operation", "file"],
)
def test_other_responses_are_not_recorded(file: Path, unrecorded: RawResponse) -> None:
    Recorder(file)(unrecorded)

    assert not file.exists()


def test_every_response_of_the_sandbox_fits(file: Path) -> None:
    paths = {operation_of(name).path for name in CALLS}
    answered = Counter[str]()

    def count(response: RawResponse) -> None:
        answered[operation_of(response.operation).path] += 1
        Recorder(file)(response)

    with world().sandbox() as sandbox, client(sandbox, count) as qc:
        for name in CALLS:
            world().put_into(sandbox)
            call(qc, name)

    assert paths - answered.keys() == set()
    assert not file.exists(), lines(file)


def call(qc: Any, name: str) -> None:
    """Call a method with arguments that exist in the account."""
    method = qc
    for part in name.split("."):
        method = getattr(method, part)
    given = world().arguments[name]
    taken = inspect.signature(method).parameters
    with suppress(ApiError):
        result = method(**{one: given[one] for one in given.keys() & taken})
        if isinstance(result, Pages):
            result.all()


def client(sandbox: Sandbox, hook: Callable[[RawResponse], object]) -> QuantConnect:
    qc = QuantConnect(123, "sandbox-token", base_url=sandbox.base_url)
    return qc.with_options(on_response=hook)


def test_a_client_records_what_does_not_fit(sandbox: Sandbox, file: Path) -> None:
    with client(sandbox, Recorder(file)) as qc:
        qc.projects.create("Momentum", "Py")
        sandbox.faults.inject("unknown_enum", operations=["readProject"], calls=1)
        qc.projects.list()

    assert ("projects/[]/language", "a listed value", "another value") in recorded(file)


def test_a_repeated_difference_is_written_at_each_power_of_ten(file: Path) -> None:
    record = Recorder(file)
    for _ in range(120):
        record(project(name=7))

    assert [line["count"] for line in lines(file)] == [1, 10, 100]


def test_the_file_is_private_and_bounded(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    record = Recorder(file, max_bytes=700)
    with caplog.at_level(logging.WARNING, "quantconnect_client"):
        for name in ("one", "two", "three", "four", "five", "six", "seven", "eight"):
            record(project(**{name: 1}))

    assert 0 < file.stat().st_size <= 700
    assert file.stat().st_mode & 0o077 == 0
    assert lines(file)  # each line is whole
    assert caplog.messages == [f"{file} is full; further shapes are not recorded"]


@pytest.mark.parametrize("wrong", [0, -1, 0.5, "many"])
def test_the_bound_is_a_positive_number(file: Path, wrong: Any) -> None:
    with pytest.raises(InvalidRequestError, match="max_bytes"):
        Recorder(file, max_bytes=wrong)


def test_threads_share_a_file(file: Path) -> None:
    record = Recorder(file)

    def work() -> None:
        for _ in range(50):
            record(project(name=7))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [line["count"] for line in lines(file)] == [1, 10, 100]


def write_some(record: Recorder) -> None:
    for number in range(50):
        record(project(**{"x" * (2 + number % 30): 1}))


def test_processes_share_a_file(file: Path) -> None:
    record = Recorder(file)
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=write_some, args=(record,)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert len(lines(file)) == 3 * 30


def test_a_forked_process_counts_for_itself(file: Path) -> None:
    record = Recorder(file)
    record(project(name=7))
    record._process = os.getpid() + 1
    record(project(name=7))

    assert [line["count"] for line in lines(file)] == [1, 1]


def test_a_recorder_can_be_sent_to_another_process(file: Path) -> None:
    copy = pickle.loads(pickle.dumps(Recorder(file, max_bytes=900)))

    assert (copy.path, copy.max_bytes) == (str(file), 900)
    assert repr(copy) == f"Recorder({str(file)!r})"


def test_a_call_does_not_fail_if_the_file_cannot_be_written(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.faults.inject("unknown_enum", operations=["createProject"], calls=1)
    with client(sandbox, Recorder(tmp_path / "absent" / "file")) as qc:
        assert qc.projects.create("Momentum", "Py").name == "Momentum"

    assert "on_response failed" in caplog.text


PLANTED = st.text("abcdefXYZ0123456789@.-_/", min_size=12).map(lambda text: f"{text}9Q")
VALUES = st.recursive(
    PLANTED | st.integers(10**8) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLANTED, inner, max_size=3),
    max_leaves=8,
)
OPERATIONS = sorted(name for name in CALLS if operation_of(name).promises)


def test_the_facts_are_those_of_the_description_of_this_client() -> None:
    forms.facts.cache_clear()  # another test of this process may have read them

    assert forms.facts()["revision"] == spec_info().revision


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_planted_value_reaches_the_file(tmp_path_factory: Any, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    schemas = forms.facts()["definitions"].values()
    names = sorted({name for one in schemas for name in one.get("properties", ())})
    body = data.draw(st.dictionaries(st.sampled_from(names) | PLANTED, VALUES, max_size=4))
    for name in (name for names in operation_of(operation).promises for name in names):
        body[name] = data.draw(VALUES)
    file = tmp_path_factory.mktemp("planted") / "shapes.jsonl"

    Recorder(file)(response(body | {"success": True}, operation))

    written = file.read_text(encoding="utf-8") if file.exists() else ""
    assert [one for one in texts(body) if one in written and one not in names] == []


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(text for one in value.values() for text in texts(one))]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    is_text = isinstance(value, str) or (isinstance(value, int) and value > 9)
    return [str(value)] if is_text else []
