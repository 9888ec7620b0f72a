"""The corpus has a response of every operation, in modes that differ as they promise."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from judges.languages import corpus
from judges.languages.corpus import GOOD, MODES, REJECTED, UNAUTHORIZED
from judges.languages.variants import empty_lists, null_inside
from tests.overlay.world import world
from tests.spec import DOCUMENT

Json = dict[str, Any]
OPERATIONS = {path: item["post"] for path, item in DOCUMENT["paths"].items()}
SOME = ("/data/read", "/live/auth0/authorize", "/backtests/create", "/projects/read", "/object/get")
FILES = {"exportBacktestInsights", "exportLiveInsights"}
"""Operations that respond with a list."""


class Corpus:
    """A recorded corpus."""

    def __init__(self, folder: Path, index: Json) -> None:
        self.folder = folder
        self.operations: list[Json] = index["operations"]
        self.documents = list(corpus.documents(index))

    def of(self, mode: str) -> Iterator[tuple[str, Json, Any]]:
        """The operation id, the entry and the content of each JSON document of a mode."""
        for one, operation, response in self.documents:
            if one == mode and response["schema"]:
                yield operation, response, corpus.content(self.folder, response)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder = tmp_path_factory.mktemp("corpus")
    return Corpus(folder, corpus.record(folder))


def test_every_operation_of_the_bundle_is_recorded(recorded: Corpus) -> None:
    found = [(one["path"], one["operation"]) for one in recorded.operations]

    assert found == [(path, one["operationId"]) for path, one in OPERATIONS.items()]
    assert [one["safe"] for one in recorded.operations] == [
        one["x-qc-safe"] for one in OPERATIONS.values()
    ]


def test_the_index_lists_every_file(recorded: Corpus) -> None:
    assert Corpus(recorded.folder, recorded_index(recorded)).documents == recorded.documents
    files = {path.relative_to(recorded.folder).as_posix() for path in recorded.folder.glob("*/*")}

    assert files == {
        response["file"]
        for operation in recorded.operations
        for response in operation["responses"].values()
    }


def recorded_index(recorded: Corpus) -> Json:
    index: Json = json.loads((recorded.folder / "index.json").read_text(encoding="utf-8"))
    return index


def test_good_responses_are_successful(recorded: Corpus) -> None:
    for operation, response, content in recorded.of(GOOD):
        assert response["status"] == 200
        assert operation in FILES or content["success"] is True, (operation, content)
        assert content not in ([], {}), operation


def test_a_good_response_that_is_no_json_is_recorded_as_it_is(recorded: Corpus) -> None:
    others = {
        one["operation"]: one["responses"][GOOD]
        for one in recorded.operations
        if one["responses"][GOOD]["schema"] is None
    }

    assert len(others) == 7
    redirect = others.pop("authorizeLiveAuth0")
    assert redirect["status"] == 302
    assert corpus.content(recorded.folder, redirect).startswith(corpus.ADDRESS)
    for response in others.values():
        assert corpus.content(recorded.folder, response)
        assert response["contentType"] in ("text/csv", "text/plain", "application/octet-stream")


def test_each_operation_is_rejected_in_both_ways(recorded: Corpus) -> None:
    for mode, status in ((REJECTED, 200), (UNAUTHORIZED, 401)):
        documents = list(recorded.of(mode))
        assert len(documents) == len(OPERATIONS)
        for operation, response, content in documents:
            assert response["status"] == status, operation
            assert content["success"] is False
            assert len(content["errors"]) == 1


def test_the_other_modes_differ_from_the_good_response(recorded: Corpus) -> None:
    good = {operation: content for operation, _, content in recorded.of(GOOD)}
    for mode in set(MODES) - {GOOD, REJECTED, UNAUTHORIZED}:
        documents = list(recorded.of(mode))
        assert len(documents) > 10, mode
        for operation, _, content in documents:
            assert content != good[operation], (mode, operation)
            assert "success" not in content or content["success"] is True


def test_each_changed_document_has_what_its_mode_promises(recorded: Corpus) -> None:
    good = {operation: content for operation, _, content in recorded.of(GOOD)}
    for mode, promised in PROMISED.items():
        for operation, _, content in recorded.of(mode):
            before, after = json.dumps(good[operation]), json.dumps(content)
            assert promised(before, after), (mode, operation)


PROMISED: dict[str, Callable[[str, str], bool]] = {
    "null": lambda _, after: ": null" in after,
    "null-inside": lambda before, after: after.count(": null") > before.count(": null"),
    "empty-list": lambda before, after: after.count("{") < before.count("{"),
    "unknown-enum": lambda _, after: '"SomethingNew"' in after,
}


def test_null_keeps_what_a_successful_response_always_has() -> None:
    response = {
        "success": True,
        "errors": [],
        "projects": [{"projectId": 1, "name": "Momentum", "libraries": [], "owner": True}],
    }

    changed = null_inside(response, {"$ref": "#/components/schemas/ProjectListResponse"})

    project = {"projectId": 1, "name": None, "libraries": None, "owner": None}
    assert changed["projects"] == [changed["projects"][0]]
    assert changed["success"] is True
    assert {**project, **changed["projects"][0]} == changed["projects"][0]
    assert changed["projects"][0]["projectId"] == 1
    assert changed["projects"][0]["libraries"] is None


def test_an_object_that_may_be_an_empty_list_becomes_one() -> None:
    response = {"success": True, "backtest": {"backtestId": "a", "name": "b", "charts": {"c": {}}}}

    changed = empty_lists(response, {"$ref": "#/components/schemas/BacktestResponse"})

    assert changed == {
        "success": True,
        "backtest": {"backtestId": "a", "name": "b", "charts": []},
    }


def test_two_recordings_are_equal(recorded: Corpus, tmp_path: Path) -> None:
    world.cache_clear()
    again = corpus.record(tmp_path, SOME)

    for operation in again["operations"]:
        assert operation in recorded.operations
        for response in operation["responses"].values():
            file = response["file"]
            assert (tmp_path / file).read_bytes() == (recorded.folder / file).read_bytes(), file
