"""Project directories: matched by whole path segments, and nothing else is deleted."""

import json
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import InvalidRequestError, NotFoundError
from quantconnect_openapi.models.project import Project

pytestmark = pytest.mark.anyio  # async: only

NAMES = ("a/b/one", "a/b/c/two", "a/b", "a/bc/three", "a", "ab/one", "x/a/b/four")


async def ids(qc: AsyncQuantConnect) -> dict[str, int]:
    return {name: (await qc.projects.create(name, "Py")).project_id for name in NAMES}


async def test_only_files_inside_the_directory_are_found(qc: AsyncQuantConnect) -> None:
    await ids(qc)

    for path in ("a/b", "/a/b/", "a//b"):
        found = {project.name for project in await qc.projects.list_directory(path)}
        assert found == {"a/b/one", "a/b/c/two"}


async def test_a_dry_run_deletes_nothing(qc: AsyncQuantConnect) -> None:
    created = await ids(qc)

    deletion = await qc.projects.delete_directory("a/b", dry_run=True)

    assert str(deletion) == (
        "Would delete 2 projects in 'a/b':\n"
        f"- a/b/c/two ({created['a/b/c/two']})\n"
        f"- a/b/one ({created['a/b/one']})"
    )
    assert len(await qc.projects.list()) == len(NAMES)


async def test_a_directory_is_deleted(qc: AsyncQuantConnect) -> None:
    await ids(qc)

    deletion = await qc.projects.delete_directory("a/b")

    assert {project.name for project in deletion.projects} == {"a/b/one", "a/b/c/two"}
    left = {project.name for project in await qc.projects.list()}
    assert left == set(NAMES) - {"a/b/one", "a/b/c/two"}


async def test_an_empty_directory_is_not_an_error(qc: AsyncQuantConnect) -> None:
    assert str(await qc.projects.delete_directory("a/b")) == "Deleted 0 projects in 'a/b'."


@pytest.mark.parametrize("path", ["", "/", "//", "a/../b", "."])
async def test_a_path_that_is_not_a_directory_is_rejected(qc: AsyncQuantConnect, path: str) -> None:
    with pytest.raises(InvalidRequestError, match="directory must be the full path of a directory"):
        await qc.projects.delete_directory(path)


async def test_a_partial_failure_lists_the_remaining_files(client_with) -> None:
    projects = [{"projectId": number, "name": f"a/{number}"} for number in (1, 2, 3)]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/projects/read"):
            return httpx.Response(200, json={"success": True, "projects": projects})
        if json.loads(request.content)["projectId"] == 2:
            return httpx.Response(200, json={"success": False, "errors": ["Project not found"]})
        return httpx.Response(200, json={"success": True})

    with pytest.raises(NotFoundError) as raised:
        await client_with(handler).projects.delete_directory("a")

    assert raised.value.__notes__ == [
        "Deleted before the error:\n- a/1 (1)\nNot deleted:\n- a/2 (2)\n- a/3 (3)"
    ]


async def test_a_project_is_found_by_its_name(qc: AsyncQuantConnect) -> None:
    created = await ids(qc)

    for name in ("a/b", "/a/b/", "a//b"):
        assert (await qc.projects.find(name)).project_id == created["a/b"]


async def test_a_name_that_no_project_has_lists_similar_ones(qc: AsyncQuantConnect) -> None:
    await qc.projects.create("strategies/momentum", "Py")

    with pytest.raises(NotFoundError) as caught:
        await qc.projects.find("strategies/Momentm")

    assert "projects.find: No project of the 1 in your account" in str(caught.value)
    assert "Similar names: 'strategies/momentum'." in str(caught.value)
    with pytest.raises(NotFoundError, match=r"has the name 'x'\. Names are full paths"):
        await qc.projects.find("x")


async def test_a_name_of_several_projects_is_rejected_with_their_ids(
    qc: AsyncQuantConnect, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = await qc.projects.create("Momentum", "Py")

    async def twice() -> list[Project]:
        return [project, project]

    monkeypatch.setattr(qc.projects, "list", twice)
    with pytest.raises(InvalidRequestError) as caught:
        await qc.projects.find("Momentum")

    assert caught.value.field == "name"
    assert f"whose ids are {project.project_id}, {project.project_id}" in str(caught.value)


@pytest.mark.parametrize("name", ["", "//", None, 7])
async def test_a_name_that_is_none_is_rejected(qc: AsyncQuantConnect, name: Any) -> None:
    with pytest.raises(InvalidRequestError, match="name must be the full name of a project"):
        await qc.projects.find(name)
