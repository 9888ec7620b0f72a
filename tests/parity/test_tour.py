"""The tour calls what is safe, names the rest, and cleans up."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from parity import tour
from parity.targets import seeded_sandbox
from parity.tour import CLEANUP, READS, WRITES, Step, Tour
from parity.walk import NAME, PREFIX, Recording, Walker, value_at
from quantconnect_sandbox import Sandbox
from tests.cases import EVERY_CASE
from tests.parity.conftest import client, other_server
from tests.spec import DOCUMENT
from tools.spec import checks

OPERATIONS = checks.operations(DOCUMENT)
IDS = {operation["operationId"]: path for path, operation in OPERATIONS.items()}


def sent(sandbox: Sandbox) -> set[str]:
    return {IDS[call.operation] for call in sandbox.requests.calls()}


def test_every_safe_operation_is_called_or_skipped_with_a_reason() -> None:
    found = tour.load()
    called = {step.path for step in found.steps}

    for path, operation in OPERATIONS.items():
        assert not operation["x-qc-safe"] or path in called or found.skipped.get(path), path


def test_most_safe_operations_are_called() -> None:
    called = {step.path for step in tour.load().of(READS)}

    assert len(called) >= 49
    assert len([path for path in called if path.startswith("/live/")]) == 8


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"path": "/projects/create"}, "is not safe, so it is not a read"),
        ({"path": "/live/create", "section": WRITES}, "may trade"),
        ({"path": "/live/update/stop", "section": CLEANUP}, "may trade"),
        ({"path": "/nonsense"}, "the spec has no /nonsense"),
        ({"name": "account"}, "there is another step of that name"),
    ],
)
def test_a_step_that_breaks_a_rule_is_reported(changes: dict[str, Any], problem: str) -> None:
    step = replace(Step("extra", "/projects/read", READS), **changes)
    found = tour.load()

    assert problem in "\n".join(tour.problems(replace(found, steps=[*found.steps, step])))


def test_an_operation_that_is_neither_called_nor_skipped_is_reported() -> None:
    found = tour.load()
    fewer = [step for step in found.steps if step.path != "/user/read"]
    skipped = found.skipped | {"/nodes/read": "any"}

    assert list(tour.problems(Tour(fewer, skipped))) == [
        "/user/read: is safe, but neither called nor skipped with a reason",
        "/nodes/read: is both called and skipped",
    ]


def test_a_tour_with_a_problem_is_not_loaded(tmp_path: Path) -> None:
    text = tour.FILE.read_text(encoding="utf-8")
    file = tmp_path / "tour.yaml"
    file.write_text(text.replace("path: /user/read}", "path: /projects/delete}"), encoding="utf-8")

    with pytest.raises(ValueError, match="/projects/delete is not safe"):
        tour.load(file)


def test_nothing_but_safe_requests_are_sent_without_writes() -> None:
    with other_sandbox() as sandbox:
        walk(sandbox)

        unsafe = {path for path in sent(sandbox) if not OPERATIONS[path]["x-qc-safe"]}
        assert unsafe == set()
        assert len(sent(sandbox)) >= 49


def other_sandbox() -> Any:
    """A sandbox with content, of which a test sees the requests."""
    return other_server(lambda _, body: body, pytest.MonkeyPatch())


def walk(sandbox: Sandbox, *, writes: bool = False) -> Recording:
    with client(sandbox) as qc:
        return Walker(qc).walk(tour.load(), writes=writes)


def test_an_empty_account_is_read_as_far_as_possible() -> None:
    with Sandbox(pace=0) as sandbox:
        found = walk(sandbox)

    assert found.skipped["project"] == "there is no project"
    assert found.skipped["backtests"] == "there is no projects"
    assert "projects" in found.answers


def test_writes_leave_nothing_behind(whole: Recording) -> None:
    assert whole.skipped == {}
    assert whole.left_behind == []
    assert {step.name for step in tour.load().steps} == whole.answers.keys()


def test_the_tour_changes_only_its_own_project() -> None:
    with seeded_sandbox() as target:
        before = contents(target.qc)
        Walker(target.qc).walk(tour.load(), writes=True)

        assert contents(target.qc) == before


def contents(qc: Any) -> tuple[list[int], list[str]]:
    objects = [one.key for one in qc.object_store.list()]
    return sorted(one.project_id for one in qc.projects.list()), objects


class Stop(BaseException):
    """An interruption, as of Ctrl-C."""


STEPS = [step.name for step in tour.load().of(WRITES)][:-1]
"""Steps that another one follows. After the last one comes the cleanup, which must not stop."""


@pytest.mark.parametrize("last", STEPS if EVERY_CASE else STEPS[::9])
def test_an_interrupted_tour_deletes_what_it_created(last: str) -> None:
    with seeded_sandbox() as target:
        before = contents(target.qc)

        with pytest.raises(Stop):
            Walker(target.qc, say=stopping_after(last)).walk(tour.load(), writes=True)

        assert contents(target.qc) == before


def stopping_after(last: str) -> Callable[[str], None]:
    seen: list[str] = []

    def say(step: str) -> None:
        if last in seen and len(seen) == seen.index(last) + 1:
            seen.append("stopped")
            raise Stop
        seen.append(step)

    return say


@pytest.mark.parametrize("kind", ["drop", "server_error", "silent"])
def test_a_project_whose_creation_has_no_response_is_deleted(kind: str) -> None:
    with other_sandbox() as sandbox, client(sandbox) as qc:
        before = contents(qc)
        sandbox.faults.inject(kind, operations=["createProject"], calls=1, after_write=True)
        found = walk(sandbox, writes=True)

        assert contents(qc) == before
        assert found.left_behind == []


def test_an_object_whose_upload_has_no_response_is_deleted() -> None:
    with other_sandbox() as sandbox, client(sandbox) as qc:
        before = contents(qc)
        sandbox.faults.inject("drop", operations=["setObject"], calls=1, after_write=True)
        walk(sandbox, writes=True)

        assert contents(qc) == before


def test_what_could_not_be_deleted_is_named() -> None:
    with other_sandbox() as sandbox:
        sandbox.faults.inject("rejected", operations=["deleteProject"], text="no")
        found = walk(sandbox, writes=True)

        assert found.left_behind == ["delete the project"]


def test_an_interrupted_cleanup_names_what_is_left() -> None:
    with seeded_sandbox() as target:
        walker = Walker(target.qc, say=stopping_after("delete the object"))
        with pytest.raises(Stop):
            walker.walk(tour.load(), writes=True)

        assert walker.recording.left_behind == ["delete the backtest", "delete the project"]


def test_a_listing_that_fails_during_the_cleanup_is_reported(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with other_sandbox() as sandbox, client(sandbox) as qc:
        walker = Walker(qc)
        for step in tour.load().of(READS)[:2]:
            walker.take(step)
        sandbox.faults.inject("rejected", operations=["createProject", "readProject"], text="no")
        walker.take(tour.load().of(WRITES)[0])
        walker._clean_up(tour.load())

    assert "the projects could not be listed: ApiError" in capsys.readouterr().err


def test_names_say_what_they_are_for() -> None:
    with Sandbox() as sandbox, client(sandbox) as qc:
        walkers = [Walker(qc) for _ in range(2)]

    assert all(walker.name.startswith(NAME) for walker in walkers)
    assert "safe to delete" in NAME
    assert PREFIX.startswith("parity")
    assert walkers[0].name != walkers[1].name


def test_a_pause_separates_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("parity.walk.time.sleep", pauses.append)
    with Sandbox() as sandbox, client(sandbox) as qc:
        Walker(qc, pause=2.5).take(tour.load().steps[0])

    assert pauses == [2.5]


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("a/0/b", 1),
        ("a/*/b", [1, 2]),
        ("a/9/b", None),
        ("a/x", None),
        ("c/*/b", None),
        ("c", None),
        ("a/*/c", None),
    ],
)
def test_a_pointer_leads_to_a_value(pointer: str, expected: Any) -> None:
    assert value_at({"a": [{"b": 1}, {"b": 2}]}, pointer.split("/")) == expected
