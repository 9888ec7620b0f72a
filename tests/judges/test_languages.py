"""`judges/languages.py` fails if the generator or a compiler fails, and names it."""

from pathlib import Path
from types import ModuleType

import pytest

from tests.judges.conftest import Program

# Leaves one file for `-o FOLDER`, as the generator does.
GENERATES = 'while [ "$1" ]; do [ "$1" = -o ] && mkdir -p "$2" && touch "$2/a.go"; shift; done'


def test_an_unknown_language_fails_immediately(languages: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"\['cobol'\] is neither validate nor one of"):
        languages.main(["go", "cobol"])


@pytest.mark.parametrize("status", [0, 1])
def test_the_bundle_is_valid_if_the_generator_accepts_it(
    languages: ModuleType, program: Program, tmp_path: Path, status: int
) -> None:
    program("mvn", "exit 0")
    program("java", f'echo "$@" > {tmp_path}/asked; echo "[main] unused model"; exit {status}')

    if status:
        with pytest.raises(languages.FailedError, match="unused model"):
            languages.main(["validate"])
    else:
        assert languages.main(["validate"]) == 0
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert f"validate --recommend -i {languages.BUNDLE}" in asked


def test_a_client_that_compiles_is_counted(
    languages: ModuleType, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    program("mvn", "exit 0")
    program("java", GENERATES)
    program("go", '[ "$1 $2" = "build ./..." ] && ls a.go')

    assert languages.main(["go"]) == 0
    assert capsys.readouterr().out.startswith("go: 1 files, compiled, ")


def test_a_failing_language_does_not_hide_the_others(
    languages: ModuleType, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    program("mvn", "exit 0")
    program("java", GENERATES)
    program("go", "echo undefined: Project >&2; exit 2")
    program("cargo", "exit 0")

    assert languages.main(["go", "rust"]) == 1
    output = capsys.readouterr().out
    assert "go: FAILED\ngo build ./...\nundefined: Project" in output
    assert "rust: 0 files, compiled" in output


def test_every_language_has_a_configuration_for_the_generator(languages: ModuleType) -> None:
    configured = {path.stem for path in (languages.HERE / "generators").glob("*.yaml")}

    assert configured == set(languages.LANGUAGES)
