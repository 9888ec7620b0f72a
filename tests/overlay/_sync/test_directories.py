# Written by `make generate` from tests/overlay/_async/test_directories.py; do not edit.
"""Project directories: matched by whole path segments, and nothing else is deleted."""

import json
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import InvalidRequestError, NotFoundError
from quantconnect_openapi.models.project import Project

NAMES = ("a/b/one", "a/b/c/two", "a/b", "a/bc/three", "a", "ab/one", "x/a/b/four")


def ids(qc: QuantConnect) -> dict[str, int]:
    return {name: (qc.projects.create(name, "Py")).project_id for name in NAMES}


def test_only_files_inside_the_directory_are_found(qc: QuantConnect) -> None:
    ids(qc)

    for path in ("a/b", "/a/b/", "a//b"):
        found = {project.name for project in qc.projects.list_directory(path)}
        assert found == {"a/b/one", "a/b/c/two"}


def test_a_dry_run_deletes_nothing(qc: QuantConnect) -> None:
    created = ids(qc)

    deletion = qc.projects.delete_directory("a/b", dry_run=True)

    assert str(deletion) == (
        "Would delete 2 projects in 'a/b':\n"
        f"- a/b/c/two ({created['a/b/c/two']})\n"
        f"- a/b/one ({created['a/b/one']})"
    )
    assert len(qc.projects.list()) == len(NAMES)


def test_a_directory_is_deleted(qc: QuantConnect) -> None:
    ids(qc)

    deletion = qc.projects.delete_directory("a/b")

    assert {project.name for project in deletion.projects} == {"a/b/one", "a/b/c/two"}
    left = {project.name for project in qc.projects.list()}
    assert left == set(NAMES) - {"a/b/one", "a/b/c/two"}


def test_an_empty_directory_is_not_an_error(qc: QuantConnect) -> None:
    assert str(qc.projects.delete_directory("a/b")) == "Deleted 0 projects in 'a/b'."


@pytest.mark.parametrize("path", ["", "/", "//", "a/../b", "."])
def test_a_path_that_is_not_a_directory_is_rejected(qc: QuantConnect, path: str) -> None:
    with pytest.raises(InvalidRequestError, match="directory must be the full path of a directory"):
        qc.projects.delete_directory(path)


def test_a_partial_failure_lists_the_remaining_files(client_with) -> None:
    projects = [{"projectId": number, "name": f"a/{number}"} for number in (1, 2, 3)]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/projects/read"):
            return httpx.Response(200, json={"success": True, "projects": projects})
        if json.loads(request.content)["projectId"] == 2:
            return httpx.Response(200, json={"success": False, "errors": ["Project not found"]})
        return httpx.Response(200, json={"success": True})

    with pytest.raises(NotFoundError) as raised:
        client_with(handler).projects.delete_directory("a")

    assert raised.value.__notes__ == [
        "Deleted before the error:\n- a/1 (1)\nNot deleted:\n- a/2 (2)\n- a/3 (3)"
    ]


def test_a_project_is_found_by_its_name(qc: QuantConnect) -> None:
    created = ids(qc)

    for name in ("a/b", "/a/b/", "a//b"):
        assert (qc.projects.find(name)).project_id == created["a/b"]


def test_a_name_that_no_project_has_lists_similar_ones(qc: QuantConnect) -> None:
    qc.projects.create("strategies/momentum", "Py")

    with pytest.raises(NotFoundError) as caught:
        qc.projects.find("strategies/Momentm")

    assert "projects.find: No project of the 1 in your account" in str(caught.value)
    assert "Similar names: 'strategies/momentum'." in str(caught.value)
    with pytest.raises(NotFoundError, match=r"has the name 'x'\. Names are full paths"):
        qc.projects.find("x")


def test_a_name_of_several_projects_is_rejected_with_their_ids(
    qc: QuantConnect, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = qc.projects.create("Momentum", "Py")

    def twice() -> list[Project]:
        return [project, project]

    monkeypatch.setattr(qc.projects, "list", twice)
    with pytest.raises(InvalidRequestError) as caught:
        qc.projects.find("Momentum")

    assert caught.value.field == "name"
    assert f"whose ids are {project.project_id}, {project.project_id}" in str(caught.value)


@pytest.mark.parametrize("name", ["", "//", None, 7])
def test_a_name_that_is_none_is_rejected(qc: QuantConnect, name: Any) -> None:
    with pytest.raises(InvalidRequestError, match="name must be the full name of a project"):
        qc.projects.find(name)
