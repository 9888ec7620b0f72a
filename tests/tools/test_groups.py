"""Groups are nested by name and imported lazily."""

import ast

from tools.overlay import groups

NAMES = ["files", "live", "live_commands", "projects", "projects_nodes"]


def test_a_nested_group_is_an_attribute_of_its_parent_group() -> None:
    assert groups.parent("live_commands", NAMES) == "live"
    assert groups.parent("files", NAMES) is None
    assert groups.children("projects", NAMES) == ["projects_nodes"]


def test_a_group_with_a_handwritten_module_is_imported_from_it() -> None:
    assert groups.home("files") == ("quantconnect_client._async.files", "AsyncFiles")
    module, name = groups.home("projects_nodes")
    assert module.startswith("quantconnect_client._async.")
    assert module.endswith(".projects_nodes")
    assert name.endswith("ProjectsNodes")


def test_the_client_has_the_top_level_groups_and_imports_them_lazily() -> None:
    tags = dict.fromkeys(NAMES, "Some operations.")
    tree = ast.parse(groups.client_module(NAMES, tags))
    (client,) = (node for node in tree.body if isinstance(node, ast.ClassDef))

    assert [n.name for n in client.body if isinstance(n, ast.FunctionDef)] == [
        "files",
        "live",
        "projects",
    ]
    at_once = [node.module for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert "quantconnect_client._async.files" not in at_once


def test_a_nested_group_is_named_by_the_rest_of_its_name() -> None:
    (method,) = ast.parse("class A:\n" + groups.child_attributes("projects", NAMES)).body
    assert isinstance(method, ast.ClassDef)
    assert [n.name for n in method.body if isinstance(n, ast.FunctionDef)] == ["nodes"]
