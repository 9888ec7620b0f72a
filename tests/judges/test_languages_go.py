"""What the judges of Go make of the output of the generators and of the compiler."""

import re
from pathlib import Path

import pytest

from judges.languages import go
from judges.languages.commands import Commands

EXAMPLE = go.EXAMPLE


def test_downloads_are_no_warnings() -> None:
    output = "go: downloading golang.org/x/text v0.40.0\n\nWARNING: the body is skipped\n"
    assert go.OapiCodegen().warnings(output) == ["WARNING: the body is skipped"]


def test_an_operation_that_ogen_skips_is_a_warning() -> None:
    skipped = 'INFO\tSkipping operation\t{"at": "quantconnect.yaml:1:7"}'
    output = f"INFO\tconvenient\tGenerating\nWARN\tThe name is not canonical\n{skipped}\n"
    assert go.Ogen().warnings(output) == ["WARN\tThe name is not canonical", skipped]


@pytest.mark.parametrize(
    ("output", "errors"),
    [
        ("# api\na.go:1:6: redeclared\n\tb.go:2:6: other\n", ["a.go:1:6: redeclared"]),
        ("go: go.mod requires go >= 1.26\n", ["go: go.mod requires go >= 1.26"]),
    ],
)
def test_errors_are_lines_with_a_place_or_the_last_line(output: str, errors: list[str]) -> None:
    assert go.errors(output) == errors


def test_nothing_generated_is_copied(tmp_path: Path) -> None:
    go.OapiCodegen().copy(tmp_path)
    assert (tmp_path / "decode" / "main.go").exists()
    assert (tmp_path / "workflow" / "main.go").exists()
    assert not (tmp_path / "api").exists()


def test_ogen_signs_with_the_example(tmp_path: Path) -> None:
    go.Ogen().copy(tmp_path)
    signing = tmp_path / "qc" / "signing.go"
    assert signing.read_text() == (EXAMPLE / "qc" / "signing.go").read_text()


@pytest.mark.parametrize("generator", [go.Ogen(), go.TolerantOgen()], ids=lambda one: one.name)
def test_the_workflow_of_ogen_has_the_types_of_its_edition(
    tmp_path: Path, generator: go.Ogen
) -> None:
    generator.copy(tmp_path)
    edition = (tmp_path / "workflow" / "edition.go").read_text()
    assert ("OptNilBool" in edition) == (generator.bundle == go.TOLERANT)


def test_the_last_line_of_a_workflow_is_why_it_failed(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "workflow"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho $QC_USER_ID\necho rejected\nexit 1\n")
    program.chmod(0o755)
    account = go.Account("http://127.0.0.1:1", "123", "sandbox-token")
    commands = Commands(tmp_path / "log")
    assert go.Ogen().workflow(tmp_path, account, commands) == "rejected"


def test_the_titles_have_the_pinned_versions() -> None:
    for folder, generator in ((EXAMPLE, go.OapiCodegen()), (go.HERE / "ogen", go.Ogen())):
        name, version = generator.title.split()
        assert re.search(rf"/{name}(/v2)? v{version}\b", (folder / "go.mod").read_text())
