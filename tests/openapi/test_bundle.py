"""The bundle is made from the sources, is valid, and reads the same everywhere."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator
from ruamel.yaml import YAML

from tools.spec import bundle

SOURCES = [bundle.OPENAPI / "root.yaml", *sorted((bundle.OPENAPI / "sections").glob("*.yaml"))]
ROOT = {"openapi": "3.0.3", "info": {"title": "Test", "version": "1"}}
MODEL = "components: {schemas: {Model: {type: object}}}"


def write(folder: Path, **sections: str) -> Path:
    (folder / "root.yaml").write_text(yaml.safe_dump(ROOT))
    (folder / "sections").mkdir()
    for name, text in sections.items():
        (folder / "sections" / f"{name}.yaml").write_text(text)
    return folder


def scalars(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from scalars(item)
    else:
        yield node


def test_the_bundle_is_what_the_sources_make() -> None:
    assert bundle.BUNDLE.read_text(encoding="utf-8") == bundle.render(bundle.bundle()), (
        "openapi/quantconnect.yaml is out of date: run `make generate`"
    )


def test_the_bundle_is_valid_openapi(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(document).iter_errors()] == []


def test_an_invalid_description_would_be_noticed(document: dict[str, Any]) -> None:
    broken = {**document, "paths": {"/x": {"post": {"responses": {}}}}}
    assert list(OpenAPIV30SpecValidator(broken).iter_errors())


@pytest.mark.parametrize("text", ["no", "0o17", "017", "1:30", "2024-01-02", ".5", "~"])
def test_a_word_that_yaml_1_1_and_1_2_may_read_differently_is_noticed(text: str) -> None:
    assert is_ambiguous(text) == (text not in (".5", "~"))


def test_yaml_1_1_and_1_2_read_the_same() -> None:
    unquoted = {
        event.value
        for path in [bundle.BUNDLE, *SOURCES]
        for event in yaml.parse(path.read_text(encoding="utf-8"), bundle.LOADER)
        if isinstance(event, yaml.ScalarEvent) and not event.style
    }
    assert len(unquoted) > 1000
    assert [text for text in unquoted if "\n" not in text and is_ambiguous(text)] == []


def is_ambiguous(text: str) -> bool:
    """Whether an unquoted word is not the same value to all readers, or no value of JSON."""
    old = yaml.load(text, bundle.LOADER)
    if isinstance(old, str) and " " in text:
        return False
    new = YAML(typ="safe", pure=True).load(text)
    return type(old) is not type(new) or old != new or isinstance(old, datetime.date)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_source_files_stay_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_sections_are_merged(tmp_path: Path) -> None:
    merged = bundle.bundle(write(tmp_path, a="paths: {/x: {}}", b=MODEL))
    assert merged["paths"] == {"/x": {}}
    assert merged["components"]["schemas"] == {"Model": {"type": "object"}}


def test_a_name_in_two_sections_is_refused(tmp_path: Path) -> None:
    with pytest.raises(bundle.BundleError, match=r"b\.yaml: components\.schemas: \['Model'\]"):
        bundle.bundle(write(tmp_path, a=MODEL, b=MODEL))


def test_a_dangling_reference_is_refused(tmp_path: Path) -> None:
    section = 'components: {schemas: {Model: {$ref: "#/components/schemas/Gone"}}}'
    with pytest.raises(bundle.BundleError, match="#/components/schemas/Gone: no section"):
        bundle.bundle(write(tmp_path, a=section))


def test_a_reference_to_another_file_is_refused(tmp_path: Path) -> None:
    section = 'components: {schemas: {Model: {$ref: "other.yaml#/Model"}}}'
    with pytest.raises(bundle.BundleError, match=r"other\.yaml#/Model"):
        bundle.bundle(write(tmp_path, a=section))


@pytest.mark.parametrize("text", ["servers: []", "- a list"])
def test_anything_but_paths_and_components_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(bundle.BundleError, match=r"a\.yaml: "):
        bundle.bundle(write(tmp_path, a=text))


def test_aliases_are_written_out() -> None:
    shared = {"type": "string"}
    text = bundle.render({"paths": {"a": shared, "b": shared}})
    assert yaml.safe_load(text) == {"paths": {"a": shared, "b": shared}}
    assert "&" not in text
