from typing import Any

import pytest


def names(call: Any, project: int) -> list[str]:
    return [file["name"] for file in call("files/read", projectId=project)["files"]]


def test_a_file_is_created_read_updated_renamed_and_deleted(frozen_call: Any) -> None:
    call, project = frozen_call, frozen_call.project()
    call("files/create", projectId=project, name="signals/cross.py", content="x = 1\n")
    (made,) = call("files/read", projectId=project, name="signals/cross.py")["files"]
    assert made["content"] == "x = 1\n"
    assert (made["projectId"], made["modified"]) == (project, "2026-11-21 14:05:09")
    assert (made["open"], made["isLibrary"]) == (False, False)

    call.sandbox.clock.advance(60)
    call("files/update", projectId=project, name="signals/cross.py", content="x = 2\n")
    (changed,) = call("files/read", projectId=project, name="signals/cross.py")["files"]
    assert changed == made | {"content": "x = 2\n", "modified": "2026-11-21 14:06:09"}
    (read,) = call("projects/read", projectId=project)["projects"]
    assert read["modified"] == "2026-11-21 14:06:09"

    call("files/update", projectId=project, name="signals/cross.py", newName="cross.py")
    assert names(call, project) == ["main.py", "research.ipynb", "cross.py"]
    (renamed,) = call("files/read", projectId=project, name="cross.py")["files"]
    assert renamed["content"] == "x = 2\n"

    call("files/delete", projectId=project, name="cross.py")
    assert names(call, project) == ["main.py", "research.ipynb"]


def test_a_file_may_be_created_without_but_not_with_empty_content(call: Any) -> None:
    project = call.project()
    call("files/create", projectId=project, name="empty.py")
    assert call("files/read", projectId=project, name="empty.py")["files"][0]["content"] == ""
    text = call.rejected("files/create", projectId=project, name="b.py", content="")
    assert text.startswith("Invalid argument: content must be longer")
    text = call.rejected("files/update", projectId=project, name="main.py", content="")
    assert text == "Required parameter content is empty"


def test_a_name_that_exists_is_rejected(call: Any) -> None:
    project = call.project()
    exists = "File already exist in this project"
    assert call.rejected("files/create", projectId=project, name="main.py") == exists
    body = {"projectId": project, "name": "research.ipynb", "newName": "main.py"}
    assert call.rejected("files/update", **body) == exists
    assert names(call, project) == ["main.py", "research.ipynb"]


@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("files/read", {}),
        ("files/delete", {}),
        ("files/update", {"content": "x"}),
        ("files/update", {"newName": "y.py"}),
    ],
)
def test_an_unknown_file_is_rejected(call: Any, path: str, more: dict[str, str]) -> None:
    body = {"projectId": call.project(), "name": "x.py"} | more
    response = call.send(path, **body)
    assert response == {"success": False, "errors": ["File not found: x.py"], "errorCode": 1001}


@pytest.mark.parametrize("name", ["../x.py", "a/../../x.py", "/etc/x.py", "a//x.py", "a\\..\\x.py"])
def test_a_name_outside_the_project_is_rejected(call: Any, name: str) -> None:
    project = call.project()
    for path, body in [
        ("files/create", {"name": name}),
        ("files/update", {"name": "main.py", "newName": name}),
    ]:
        assert repr(name) in call.rejected(path, projectId=project, **body)
    assert names(call, project) == ["main.py", "research.ipynb"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"name": "main.py"}, "Required parameter newName is empty"),
        ({"oldFileName": "main.py", "newName": "x.py"}, "Required parameter name is empty"),
        ({"name": "main.py", "newName": "x.py", "content": "x"}, "Invalid argument: must be valid"),
    ],
)
def test_an_update_is_either_a_rename_or_new_content(
    call: Any, body: dict[str, str], text: str
) -> None:
    assert call.rejected("files/update", projectId=call.project(), **body).startswith(text)


def test_a_rename_to_the_same_name_is_rejected(call: Any) -> None:
    body = {"projectId": call.project(), "name": "main.py", "newName": "main.py"}
    assert call.rejected("files/update", **body) == "File already exist in this project"
