from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox

GRACE = "grace-example"


def add(
    call: Any, project: int, user: str = GRACE, *, live: bool = False, write: bool = False
) -> Any:
    response = call(
        "projects/collaboration/create",
        projectId=project,
        collaboratorUserId=user,
        collaborationLiveControl=live,
        collaborationWrite=write,
    )
    return response["collaborators"]


def rights(collaborators: list[dict[str, Any]]) -> dict[str, tuple[bool, str, bool]]:
    return {
        one["publicId"]: (one["liveControl"], one["permission"], one["owner"])
        for one in collaborators
    }


def libraries(call: Any, project: int) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = call("projects/read", projectId=project)["projects"][0][
        "libraries"
    ]
    return read


@pytest.mark.parametrize("live", [True, False])
@pytest.mark.parametrize("write", [True, False])
def test_a_collaborator_has_the_granted_permissions(call: Any, live: bool, write: bool) -> None:
    project = call.project()
    owner, added = add(call, project, live=live, write=write)
    assert (owner["owner"], owner["uid"], owner["permission"]) == (True, 123, "write")
    permission = "write" if write else "read"
    assert rights([added]) == {GRACE: (live, permission, False)}


def test_every_operation_returns_the_same_collaborators(call: Any) -> None:
    project = call.project()
    collaborators = add(call, project)
    read = call("projects/collaboration/read", projectId=project)
    assert read["collaborators"] == collaborators
    assert (read["userLiveControl"], read["userPermissions"]) == (True, "write")
    assert call("projects/read", projectId=project)["projects"][0]["collaborators"] == collaborators
    other = call.project("Other")
    assert len(call("projects/collaboration/read", projectId=other)["collaborators"]) == 1


def test_permissions_can_be_changed_and_revoked(call: Any) -> None:
    project = call.project()
    add(call, project)
    add(call, project, "ada-example")
    body = {"projectId": project, "collaboratorUserId": GRACE, "liveControl": True, "write": True}
    updated = rights(call("projects/collaboration/update", **body)["collaborators"])
    assert updated[GRACE] == (True, "write", False)
    assert updated["ada-example"] == (False, "read", False)
    left = call("projects/collaboration/delete", projectId=project, collaboratorId=GRACE)
    assert GRACE not in rights(left["collaborators"])
    assert len(left["collaborators"]) == 2
    assert GRACE in call.rejected("projects/collaboration/update", **body)
    assert GRACE in call.rejected(
        "projects/collaboration/delete", projectId=project, collaboratorId=GRACE
    )


@pytest.mark.parametrize(
    ("user", "text"),
    [
        (" ", 'User id not found: " "'),
        ("124", 'User id not found: "124"'),
        ("", "Required parameter collaboratorUserId is empty"),
        ("sandbox-user", "User 'sandbox-user' is a collaborator of the project already"),
        (GRACE, f"User {GRACE!r} is a collaborator of the project already"),
    ],
)
def test_a_user_who_cannot_be_added_is_rejected(call: Any, user: str, text: str) -> None:
    project = call.project()
    before = add(call, project)
    body = {"collaborationLiveControl": True, "collaborationWrite": True}
    rejection = call.rejected(
        "projects/collaboration/create", projectId=project, collaboratorUserId=user, **body
    )
    assert rejection == text
    assert call("projects/collaboration/read", projectId=project)["collaborators"] == before


def test_the_permissions_of_the_owner_cannot_be_changed(call: Any) -> None:
    project = call.project()
    owner = "sandbox-user"
    body = {"collaboratorUserId": owner, "liveControl": False, "write": False}
    assert owner in call.rejected("projects/collaboration/update", projectId=project, **body)
    assert owner in call.rejected(
        "projects/collaboration/delete", projectId=project, collaboratorId=owner
    )


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("files/create", {"name": "new.py", "content": "x = 1\n"}),
        ("files/update", {"name": "main.py", "content": "x = 1\n"}),
        ("files/delete", {"name": "main.py"}),
        ("projects/update", {"files": [{"name": "main.py", "content": "x = 1\n"}]}),
    ],
)
def test_only_the_lock_holder_can_change_a_locked_project(
    call: Any, path: str, body: dict[str, Any]
) -> None:
    project = call.project()
    call("projects/collaboration/lock/acquire", projectId=project, codeSourceId="editor")
    files = call("files/read", projectId=project, codeSourceId="cli")
    text = call.rejected(path, projectId=project, codeSourceId="cli", **body)
    # The official CLI searches for these words to suggest --force.
    assert "write permission" in text
    assert "'editor'" in text
    assert call("files/read", projectId=project) == files
    call(path, projectId=project, codeSourceId="editor", **body)
    assert call("files/read", projectId=project) != files


def test_a_lock_goes_to_the_last_caller_and_ignores_callers_without_code_source_id(
    call: Any,
) -> None:
    project = call.project()
    for program in ("editor", "cli"):
        call("projects/collaboration/lock/acquire", projectId=project, codeSourceId=program)
    assert "write permission" in call.rejected(
        "files/delete", projectId=project, name="main.py", codeSourceId="editor"
    )
    call("files/create", projectId=project, name="a.py", codeSourceId="cli")
    call("files/create", projectId=project, name="b.py")
    other = call.project("Other")
    call("files/create", projectId=other, name="a.py", codeSourceId="editor")


def test_a_library_is_added_once_and_removed(call: Any) -> None:
    library, project = call.project("Library/Indicators"), call.project()
    body = {"projectId": project, "libraryId": library}
    call("projects/library/create", **body)
    (listed,) = libraries(call, project)
    assert (listed["projectId"], listed["libraryName"]) == (library, "Library/Indicators")
    assert libraries(call, library) == []
    assert str(library) in call.rejected("projects/library/create", **body)
    assert len(libraries(call, project)) == 1
    call("projects/library/delete", **body)
    assert libraries(call, project) == []
    assert call.rejected("projects/library/delete", **body) == f'Library id not found: "{library}"'
    assert call("projects/read", projectId=library)["projects"][0]["name"] == "Library/Indicators"


def test_an_invalid_library_is_rejected(call: Any) -> None:
    project = call.project()
    unknown = call.rejected("projects/library/create", projectId=project, libraryId=5)
    assert unknown == 'Library id not found: "5"'
    itself = f"Project {project} cannot be a library of itself"
    assert call.rejected("projects/library/create", projectId=project, libraryId=project) == itself
    assert call.rejected("projects/update", projectId=project, libraries=[project]) == itself
    assert libraries(call, project) == []


def test_the_files_of_libraries_are_listed_and_marked(call: Any) -> None:
    library, project = call.project("Library/Indicators"), call.project()
    call("files/create", projectId=library, name="cross.py", content="slow = 50\n")
    call("projects/library/create", projectId=project, libraryId=library)
    files = call("files/read", projectId=project)["files"]
    marked = {file["name"]: file["content"] for file in files if file["isLibrary"]}
    assert marked["Indicators/cross.py"] == "slow = 50\n"
    own = [file["name"] for file in files if not file["isLibrary"]]
    assert own == ["main.py", "research.ipynb"]
    assert not any(one["isLibrary"] for one in call("files/read", projectId=library)["files"])


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("projects/collaboration/read", {}),
        ("projects/collaboration/delete", {"collaboratorId": GRACE}),
        ("projects/collaboration/lock/acquire", {"codeSourceId": "cli"}),
        ("projects/library/create", {"libraryId": 6}),
        ("projects/library/delete", {"libraryId": 6}),
    ],
)
def test_an_unknown_project_is_rejected(call: Any, path: str, body: dict[str, Any]) -> None:
    assert call.rejected(path, projectId=5, **body) == 'Project id not found: "5"'


def test_a_restart_keeps_collaborators_and_libraries(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    state = tmp_path / "state.db"
    with Sandbox(state=state) as first:
        call = caller_for(first)
        project = call.project()
        collaborators = add(call, project, live=True)
        call("projects/collaboration/lock/acquire", projectId=project, codeSourceId="editor")
    with Sandbox(state=state) as second:
        call = caller_for(second)
        read = call("projects/collaboration/read", projectId=project)
        assert read["collaborators"] == collaborators
        body = {"projectId": project, "name": "main.py", "codeSourceId": "cli"}
        assert "'editor'" in call.rejected("files/delete", **body)
