from typing import Any

import pytest

ORGANIZATION = "5cad178b20a1d52567b534553413b691"


def names(response: dict[str, Any]) -> list[str]:
    return [project["name"] for project in response["projects"]]


def every_node(response: dict[str, Any]) -> list[dict[str, Any]]:
    return [node for kind in response["nodes"].values() for node in kind]


def file_names(call: Any, project: int) -> list[str]:
    files = call("files/read", projectId=project)["files"]
    return [file["name"] for file in files if not file["isLibrary"]]


def test_a_new_project_is_complete(frozen_call: Any) -> None:
    response = frozen_call("projects/create", name="Momentum", language="Py")
    (project,) = response["projects"]
    assert project["name"] == "Momentum"
    assert project["language"] == "Py"
    assert project["organizationId"] == ORGANIZATION
    assert project["ownerId"] == 123
    assert project["created"] == project["modified"] == "2026-11-21 14:05:09"
    assert project["leanPinnedToMaster"] is True
    assert project["leanVersionId"] in [version["id"] for version in response["versions"]]
    assert (project["parameters"], project["libraries"]) == ([], [])
    assert frozen_call("projects/read", projectId=project["projectId"]) == response


@pytest.mark.parametrize(
    ("language", "files"),
    [("Py", ["main.py", "research.ipynb"]), ("C#", ["Main.cs", "Research.ipynb"])],
)
def test_a_new_project_has_code_that_builds(call: Any, language: str, files: list[str]) -> None:
    project = call.project(language=language)
    assert file_names(call, project) == files
    compile_id = call.build(project)
    read = call("compile/read", projectId=project, compileId=compile_id)
    assert read["state"] == "BuildSuccess"


def test_a_duplicate_project_name_gets_a_number(call: Any) -> None:
    responses = [call("projects/create", name="Momentum", language="Py") for _ in range(3)]
    given = [name for response in responses for name in names(response)]
    assert given == ["Momentum", "Momentum 2", "Momentum 3"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"language": "Py"}, "Required parameter name is empty"),
        ({"name": "", "language": "Py"}, "Required parameter name is empty"),
        ({"name": "x", "language": "C++"}, "Invalid argument: language must be one of"),
        ({"name": 5, "language": "Py"}, "Invalid argument: name must be string, got 5"),
        ({"name": "x", "language": "Py", "organizationId": "f" * 32}, "Organization id not found"),
    ],
)
def test_an_invalid_project_is_rejected(call: Any, body: dict[str, Any], text: str) -> None:
    assert call.rejected("projects/create", **body).startswith(text)
    assert call("projects/read")["projects"] == []


def test_projects_are_listed_newest_first_and_in_slices(call: Any) -> None:
    for name in ("a", "b", "c", "d"):
        call.project(name)
    assert names(call("projects/read")) == ["d", "c", "b", "a"]
    assert names(call("projects/read", end=2)) == ["d", "c"]
    assert names(call("projects/read", start=1, end=3)) == ["c", "b"]
    assert names(call("projects/read", start=3)) == ["a"]
    assert names(call("projects/read", end=99)) == ["d", "c", "b", "a"]
    assert names(call("projects/read", id=1, organizationId=ORGANIZATION)) == ["d", "c", "b", "a"]


@pytest.mark.parametrize(("start", "end"), [(1, 1), (2, 1), (1, 0)])
def test_an_empty_slice_is_rejected(call: Any, start: int, end: int) -> None:
    call.project()
    assert call.rejected("projects/read", start=start, end=end).startswith("Invalid argument")


@pytest.mark.parametrize(
    "path",
    [
        "projects/read",
        "projects/update",
        "projects/delete",
        "projects/nodes/read",
        "projects/nodes/update",
        "files/read",
        "compile/create",
        "backtests/list",
    ],
)
def test_an_unknown_project_is_rejected_everywhere(call: Any, path: str) -> None:
    assert call.rejected(path, projectId=5) == 'Project id not found: "5"'
    assert call.rejected(path, projectId=-1).startswith("Invalid argument: projectId must be")


def test_an_update_sets_only_what_it_names(call: Any) -> None:
    project = call.project()
    call("projects/update", projectId=project, description="Buys what went up")
    call("projects/update", projectId=project, name="Folder/Momentum")
    (read,) = call("projects/read", projectId=project)["projects"]
    assert (read["name"], read["description"]) == ("Folder/Momentum", "Buys what went up")
    call("projects/update", projectId=project, description="")
    assert call("projects/read", projectId=project)["projects"][0]["description"] == ""


def test_a_name_of_another_project_is_rejected_and_nothing_changes(call: Any) -> None:
    call.project("Momentum")
    project = call.project("Reversal")
    text = call.rejected("projects/update", projectId=project, name="Momentum", description="x")
    assert "'Momentum'" in text
    (read,) = call("projects/read", projectId=project)["projects"]
    assert (read["name"], read["description"]) == ("Reversal", "")
    call("projects/update", projectId=project, name="Reversal")


# What the official command line client sends when it pushes a project.
def test_a_push_in_form_encoding_replaces_files_and_settings(call: Any) -> None:
    library, project = call.project("Library"), call.project()
    form = {
        "projectId": project,
        "name": "Momentum",
        "parameters[0][key]": "fast",
        "parameters[0][value]": "10",
        "parameters[1][key]": "slow",
        "parameters[1][value]": 50,
        "versionId": 16988,
        "leanEnvironment": 2,
        "files[0][name]": "main.py",
        "files[0][content]": "x = 1\n",
        "files[1][name]": "pkg/__init__.py",
        "files[1][content]": "",
        "libraries[0]": library,
        "encryptionKey": "",
        "codeSourceId": "cli",
    }
    response = call.request("POST", "projects/update", data=form).json()
    assert response == {"success": True, "errors": []}
    (read,) = call("projects/read", projectId=project)["projects"]
    assert read["parameters"] == [{"key": "fast", "value": "10"}, {"key": "slow", "value": "50"}]
    assert (read["leanVersionId"], read["leanPinnedToMaster"]) == (16988, False)
    assert read["leanEnvironment"] == 2
    assert [one["projectId"] for one in read["libraries"]] == [library]
    assert (read["encrypted"], read["encryptionKey"]) == (False, None)
    assert file_names(call, project) == ["main.py", "pkg/__init__.py"]
    call.request("POST", "projects/update", data={"projectId": project, "parameters": ""})
    assert call("projects/read", projectId=project)["projects"][0]["parameters"] == []
    call("projects/delete", projectId=library)
    assert call("projects/read", projectId=project)["projects"][0]["libraries"] == []


def test_a_push_with_a_bad_file_name_changes_nothing(call: Any) -> None:
    project = call.project()
    files = [{"name": "main.py", "content": "x"}, {"name": "../up.py", "content": "x"}]
    assert "'../up.py'" in call.rejected("projects/update", projectId=project, files=files)
    assert file_names(call, project) == ["main.py", "research.ipynb"]


def test_deleting_a_project_deletes_everything_in_it(call: Any) -> None:
    project = call.project()
    backtest = call.backtest(project)
    call("projects/delete", projectId=project)
    assert call("projects/read")["projects"] == []
    for path, body in [
        ("projects/delete", {}),
        ("files/read", {}),
        ("backtests/read", {"backtestId": backtest}),
    ]:
        assert "Project id not found" in call.rejected(path, projectId=project, **body)


def test_nodes_are_selected_automatically_until_some_are_set(call: Any) -> None:
    project = call.project()
    response = call("projects/nodes/read", projectId=project)
    assert response["autoSelectNode"] is True
    assert not any(node["active"] or node["busy"] for node in every_node(response))
    chosen = [response["nodes"]["backtest"][1]["id"], response["nodes"]["live"][0]["id"]]
    updated = call("projects/nodes/update", projectId=project, nodes=chosen)
    active = [node["id"] for node in every_node(updated) if node["active"]]
    assert (updated["autoSelectNode"], active) == (False, chosen)
    assert call("projects/nodes/read", projectId=project) == updated
    other = call.project("Other")
    assert call("projects/nodes/read", projectId=other)["autoSelectNode"] is True
    none: list[dict[str, list[str]]] = [{}, {"nodes": []}]
    for body in none:
        call("projects/nodes/update", projectId=project, nodes=chosen)
        assert call("projects/nodes/update", projectId=project, **body) == response


def test_an_unknown_node_is_rejected(call: Any) -> None:
    project = call.project()
    text = call.rejected("projects/nodes/update", projectId=project, nodes=["BN-nowhere"])
    assert text == "Node id not found: BN-nowhere"


def test_a_backtest_keeps_its_node_busy(frozen_call: Any) -> None:
    project = frozen_call.project()
    nodes = frozen_call("projects/nodes/read", projectId=project)["nodes"]["backtest"]
    compile_id = frozen_call.build(project)
    frozen_call.sandbox.clock.advance(2)
    body = {"projectId": project, "compileId": compile_id, "backtestName": "b"}
    used = [frozen_call("backtests/create", **body)["backtest"]["nodeName"] for _ in range(2)]
    assert used == [node["name"] for node in nodes]
    busy = frozen_call("projects/nodes/read", projectId=project)["nodes"]["backtest"][0]
    assert busy["busy"] is True
    assert (busy["projectId"], busy["projectName"]) == (project, "Momentum")
    assert frozen_call.rejected("backtests/create", **body).startswith(
        "There are no spare nodes available in your cluster."
    )
    frozen_call.sandbox.clock.advance(100)
    frozen_call("projects/nodes/update", projectId=project, nodes=[nodes[1]["id"]])
    assert frozen_call("backtests/create", **body)["backtest"]["nodeName"] == nodes[1]["name"]
    frozen_call("projects/nodes/update", projectId=project)
    assert frozen_call("projects/nodes/read", projectId=project)["nodes"]["backtest"][0] == nodes[0]
