"""What the judge of Java makes of the output of Maven."""

import re
from pathlib import Path

import pytest
import yaml

from judges.languages import java, openapi_generator
from judges.languages.commands import Commands
from tests.spec import DOCUMENT
from tools.spec.checks import places
from tools.spec.references import target

POM = (java.EXAMPLE / "pom.xml").read_text()
JACKSON = "".join(re.findall(r"<jackson.version>(.*)</jackson.version>", POM))
NAMED = r"<artifactId>(.*)</artifactId>\s*<version>(.*)</version>"
VERSIONS = dict(re.findall(NAMED, POM.replace("${jackson.version}", JACKSON)))
OPTIONS = yaml.safe_load((java.EXAMPLE / "generator.yaml").read_text())
SCHEMAS = DOCUMENT["components"]["schemas"]


def test_the_same_warning_counts_once() -> None:
    output = "[INFO] Processing\n[WARNING] No name\n[WARNING] No name\nWARNING: other\n"
    assert list(java.warnings(output)) == ["No name"]


@pytest.mark.parametrize("own", openapi_generator.OWN)
def test_what_any_description_causes_is_no_warning_of_ours(own: str) -> None:
    assert list(java.warnings(f"[WARNING] {own}\n")) == []
    assert own in (java.HERE / "own.yaml").read_text()


@pytest.mark.parametrize(
    ("output", "errors"),
    [
        (
            "[ERROR] COMPILATION ERROR :\n[ERROR] /A.java:[1,2] no such class\n"
            "[ERROR] /A.java:[1,2] no such class\n[ERROR] -> [Help 1]\n",
            ["[ERROR] /A.java:[1,2] no such class"],
        ),
        ("[INFO] Scanning\n[ERROR] No plugin\n[ERROR] -> [Help 1]\n", ["[ERROR] No plugin"]),
    ],
)
def test_errors_are_those_of_the_compiler_or_the_first(output: str, errors: list[str]) -> None:
    assert java.errors(output) == errors


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        (
            "\n[WARNING]\njava.lang.IllegalStateException: orders missing\n  at X\n[ERROR] x",
            "java.lang.IllegalStateException: orders missing",
        ),
        ("[ERROR] no program", "[ERROR] no program"),
    ],
)
def test_a_workflow_fails_with_its_exception(output: str, reason: str) -> None:
    assert java.reason(output) == reason


def test_nothing_built_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(java, "MAVEN", ("echo", "[WARNING] No name"))
    assert java.Java().generate(tmp_path, Commands(tmp_path / "log"))
    sources = {file.name for file in (tmp_path / java.SOURCES).iterdir()}
    assert {"Decode.java", "Workflow.java", "QuantConnect.java"} <= sources
    assert not (tmp_path / "target").exists()


def test_every_version_is_pinned() -> None:
    assert len(VERSIONS) == POM.count("<artifactId>")
    assert all(re.fullmatch(r"\d[\w.-]*", one) for one in VERSIONS.values())
    assert VERSIONS["openapi-generator-maven-plugin"] == openapi_generator.VERSION


def test_each_map_or_list_in_a_union_is_mapped() -> None:
    unions = (
        member
        for place in places(DOCUMENT)
        for member in (*place.schema.get("anyOf", ()), *place.schema.get("oneOf", ()))
    )
    expected = {name: kind for name in map(target, unions) if name and (kind := _container(name))}
    assert OPTIONS["schemaMappings"] == expected


def test_the_renamed_models_exist() -> None:
    assert OPTIONS["modelNameMappings"].keys() <= SCHEMAS.keys()


def _container(name: str) -> str | None:
    """Return the class of Java for a schema that is a map or a list."""
    schema = SCHEMAS[name]
    if schema.get("type") == "array":
        return "List"
    return "Map" if schema.get("type") == "object" and "properties" not in schema else None
