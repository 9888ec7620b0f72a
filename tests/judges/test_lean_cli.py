"""`judges/lean_cli` reports LEAN CLI commands with an unexpected result."""

import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.judges.conftest import Program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


def step(lean_cli: ModuleType, **fields: Any) -> Any:
    return lean_cli.Step(("cloud", "push"), "Successfully pushed", **fields)


def ended(output: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
    return subprocess.CompletedProcess((), code, output)


def has_a_report(folder: Path) -> bool:
    return (folder / "report.html").exists()


def test_a_command_with_the_expected_result_has_no_fault(
    lean_cli: ModuleType, folder: Path
) -> None:
    (folder / "report.html").touch()
    wanted = step(lean_cli, leaves=has_a_report)

    assert lean_cli.complaint(wanted, ended("Successfully\n  pushed 'a'"), folder) == ""


@pytest.mark.parametrize(
    ("output", "code", "message"),
    [
        ("Successfully pushed", 1, "exit code 1 instead of 0"),
        (
            "Successfully pushed; failed with status code 500",
            0,
            "rejected a request with an HTTP status",
        ),
        ("pushed", 0, "it does not say 'Successfully pushed'"),
        ("Successfully pushed", 0, "has_a_report does not hold"),
    ],
)
def test_each_fault_is_named(
    lean_cli: ModuleType, folder: Path, output: str, code: int, message: str
) -> None:
    wanted = step(lean_cli, leaves=has_a_report)

    assert message in lean_cli.complaint(wanted, ended(output, code), folder)


def test_a_command_runs_in_its_folder_without_input(
    lean_cli: ModuleType, folder: Path, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    path = program("lean", 'pwd; echo "$@"; read line || echo Successfully pushed')

    assert lean_cli.run(step(lean_cli), (str(path),), folder, {"PATH": "/usr/bin:/bin"})
    assert "lean cloud push" in capsys.readouterr().out


def test_a_failing_command_is_reported_with_its_output(
    lean_cli: ModuleType, folder: Path, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    path = program("lean", "echo out; echo err >&2; exit 3")

    assert not lean_cli.run(step(lean_cli), (str(path),), folder, {})
    assert "FAILED: exit code 3 instead of 0\nout\nerr\n" in capsys.readouterr().out


def test_a_command_that_cannot_run_fails_its_step_only(
    lean_cli: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not lean_cli.run(step(lean_cli), (str(folder / "gone"),), folder, {})
    assert "No such file or directory" in capsys.readouterr().out


def test_commands_run_without_the_home_folder_and_other_networks(
    lean_cli: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QC_API_TOKEN", "a-token-of-mine")
    variables = lean_cli.environment(folder)

    assert (variables["HOME"], variables["QC_API"]) == (str(folder), "local")
    assert "a-token-of-mine" not in variables.values()
    assert variables["HTTPS_PROXY"] == variables["HTTP_PROXY"] == "http://127.0.0.1:9"


@pytest.fixture
def installed(tmp_path: Path, lean_cli: ModuleType) -> Path:
    """A LEAN CLI of one file, with the list of what was published."""
    package = tmp_path / "site-packages" / "lean"
    (package / "models").mkdir(parents=True)
    source = package / "models" / "__init__.py"
    source.write_text('NAME = "modules-1.14.json"\n', encoding="utf-8")
    about = package.parent / "lean-1.0.dist-info"
    about.mkdir()
    record = f"lean/models/__init__.py,{lean_cli.sha256(source)},27\nlean-1.0.dist-info/RECORD,,\n"
    (about / "RECORD").write_text(record, encoding="utf-8")
    return package


def test_the_published_files_are_counted(
    lean_cli: ModuleType, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lean_cli.check_source(installed)

    assert capsys.readouterr().out == "lean-1.0: 1 files, as published\n"


def test_a_modified_file_fails_the_check(lean_cli: ModuleType, installed: Path) -> None:
    (installed / "models" / "__init__.py").write_text("pass\n", encoding="utf-8")

    with pytest.raises(SystemExit, match=r"not as published: .*__init__\.py"):
        lean_cli.check_source(installed)


def test_the_brokerage_list_is_installed_temporarily(lean_cli: ModuleType, installed: Path) -> None:
    cached = installed / "modules-1.14.json"
    ours = lean_cli.HERE / "modules.json"

    with lean_cli.brokerages(installed):
        assert cached.read_bytes() == ours.read_bytes()
    assert not cached.exists()


def test_a_missing_cli_is_reported_with_the_install_command(
    lean_cli: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lean_cli, "LEAN", tmp_path / "lean")

    with pytest.raises(SystemExit, match="is not installed; run: make check-lean-cli"):
        lean_cli.main()
