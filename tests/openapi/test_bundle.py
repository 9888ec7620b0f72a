"""The bundle is built from the sources, is valid, and parses the same in every YAML version."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator
from ruamel.yaml import YAML

from tools.spec import bundle

SOURCES = [bundle.OPENAPI / "root.yaml", *sorted((bundle.OPENAPI / "sections").rglob("*.yaml"))]
ROOT = {"openapi": "3.0.3", "info": {"title": "Test", "version": "1"}}
LONGEST_FILE = 600
"""Lines; a file holds one subject, and one that needs more is two."""
PATH = 'paths: {/x: {post: {$ref: "#/components/schemas/Model"}}}'
MODEL = "components: {schemas: {Model: {type: object}}}"


def write(folder: Path, root: str = "a.yaml", /, **sections: str) -> Path:
    """Write a root that finds the path /x in the section `root`, and the sections."""
    paths = {"/x": {"$ref": f"sections/{root}#/paths/~1x"}}
    (folder / "root.yaml").write_text(yaml.safe_dump({**ROOT, "paths": paths}))
    for name, text in sections.items():
        file = folder / "sections" / f"{name.replace('__', '/')}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


def problem(folder: Path) -> str:
    with pytest.raises(bundle.BundleError) as raised:
        bundle.bundle(folder)
    return str(raised.value)


def scalars(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from scalars(item)
    else:
        yield node


def test_the_bundle_is_valid_openapi(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(document).iter_errors()] == []


def test_an_invalid_bundle_is_reported(document: dict[str, Any]) -> None:
    broken = {**document, "paths": {"/x": {"post": {"responses": {}}}}}
    assert list(OpenAPIV30SpecValidator(broken).iter_errors())


@pytest.mark.parametrize("text", ["no", "0o17", "017", "1:30", "2024-01-02", ".5", "~"])
def test_a_word_that_yaml_1_1_and_1_2_parse_differently_is_reported(text: str) -> None:
    assert is_ambiguous(text) == (text not in (".5", "~"))


def test_yaml_1_1_and_1_2_parse_to_the_same_document() -> None:
    unquoted = {
        event.value
        for path in [bundle.BUNDLE, *SOURCES]
        for event in yaml.parse(path.read_text(encoding="utf-8"), bundle.LOADER)
        if isinstance(event, yaml.ScalarEvent) and not event.style
    }
    assert len(unquoted) > 1000
    assert [text for text in unquoted if "\n" not in text and is_ambiguous(text)] == []


def is_ambiguous(text: str) -> bool:
    """Whether YAML parsers disagree on an unquoted word, or it has no JSON equivalent."""
    old = yaml.load(text, bundle.LOADER)
    if isinstance(old, str) and " " in text:
        return False
    new = YAML(typ="safe", pure=True).load(text)
    return type(old) is not type(new) or old != new or isinstance(old, datetime.date)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_source_files_stay_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_sections_are_merged_and_references_are_rewritten(tmp_path: Path) -> None:
    path = PATH.replace("#", "b__c.yaml#").replace("__", "/")
    merged = bundle.bundle(write(tmp_path, a=path, b__c=MODEL))
    assert merged["paths"] == {"/x": {"post": {"$ref": "#/components/schemas/Model"}}}
    assert merged["components"]["schemas"] == {"Model": {"type": "object"}}


def test_a_section_in_a_folder_refers_to_one_outside(tmp_path: Path) -> None:
    path = PATH.replace("#", "../b.yaml#")
    merged = bundle.bundle(write(tmp_path, "in/a.yaml", in__a=path, b=MODEL))
    assert merged["components"]["schemas"] == {"Model": {"type": "object"}}


def test_paths_keep_the_order_of_the_root(tmp_path: Path) -> None:
    folder = write(tmp_path, a="paths: {/x: {}, /b: {}}", b="paths: {/a: {}}")
    paths = {"/b": "a", "/x": "a", "/a": "b"}
    root = {name: {"$ref": f"sections/{f}.yaml#/paths/~1{name[1:]}"} for name, f in paths.items()}
    text = yaml.safe_dump({**ROOT, "paths": root}, sort_keys=False)
    (folder / "root.yaml").write_text(text)
    assert list(bundle.bundle(folder)["paths"]) == list(paths)


def test_a_name_in_two_sections_is_rejected(tmp_path: Path) -> None:
    folder = write(tmp_path, a=f"{PATH}\n{MODEL}", b=MODEL)
    wrong = "components.schemas.Model already stands in sections/a.yaml"
    assert problem(folder).startswith(f"sections/b.yaml: {wrong}")


@pytest.mark.parametrize(
    ("ref", "wrong"),
    [
        ("#/components/schemas/Gone", "sections/a.yaml has no components.schemas.Gone"),
        ("#/components/responses/Model", "sections/a.yaml has no components.responses.Model"),
        ("b.yaml#/components/schemas/Model", "sections/b.yaml has no components.schemas.Model"),
        ("../root.yaml#/components/schemas/Model", "root.yaml has no components.schemas.Model"),
        ("b.yaml#/Model", "leads to no path and no component"),
        ("b.yaml", "leads to no path and no component"),
    ],
)
def test_a_dangling_reference_is_rejected(tmp_path: Path, ref: str, wrong: str) -> None:
    path = PATH.replace("#/components/schemas/Model", ref)
    text = problem(write(tmp_path, a=f"{path}\n{MODEL}"))
    assert text.startswith("sections/a.yaml: paths./x.post: ")
    assert ref in text
    assert wrong in text


def test_a_wrong_reference_is_reported_with_the_location_of_its_target(tmp_path: Path) -> None:
    text = problem(write(tmp_path, a=PATH, b=MODEL))
    assert text.endswith("; it stands in sections/b.yaml")


def test_a_file_that_nothing_refers_to_is_rejected(tmp_path: Path) -> None:
    folder = write(tmp_path, a="paths: {/x: {}}", b=MODEL)
    assert problem(folder) == "sections/b.yaml: nothing refers to what stands in this file"


def test_a_component_that_only_itself_refers_to_is_rejected(tmp_path: Path) -> None:
    loop = 'components: {schemas: {Loop: {items: {$ref: "#/components/schemas/Loop"}}}}'
    text = problem(write(tmp_path, a="paths: {/x: {}}\n" + loop))
    assert text.startswith("sections/a.yaml: components.schemas.Loop is not used")


def test_a_path_that_the_root_does_not_name_is_rejected(tmp_path: Path) -> None:
    text = problem(write(tmp_path, a="paths: {/x: {}, /y: {}}"))
    assert text == "sections/a.yaml: paths./y is not used; name it in root.yaml"


@pytest.mark.parametrize("item", [{"post": {}}, [], {"$ref": "sections/a.yaml#/paths/~1y"}])
def test_a_root_with_an_inline_or_unknown_path_is_rejected(tmp_path: Path, item: Any) -> None:
    folder = write(tmp_path, a="paths: {/x: {}, /y: {}}")
    (folder / "root.yaml").write_text(yaml.safe_dump({**ROOT, "paths": {"/x": item}}))
    assert problem(folder).startswith("root.yaml: paths./x: ")


@pytest.mark.parametrize("text", ["servers: []", "- a list"])
def test_anything_but_paths_and_components_is_rejected(tmp_path: Path, text: str) -> None:
    with pytest.raises(bundle.BundleError, match=r"a\.yaml: "):
        bundle.bundle(write(tmp_path, a=text))


def test_yaml_aliases_are_expanded() -> None:
    shared = {"type": "string"}
    text = bundle.render({"paths": {"a": shared, "b": shared}})
    assert yaml.safe_load(text) == {"paths": {"a": shared, "b": shared}}
    assert "&" not in text
