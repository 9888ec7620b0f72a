"""The frame that judges generated clients counts what is lost, and fails if it should."""

import json
import sys
from pathlib import Path
from typing import ClassVar

import pytest

from judges.languages import __main__ as program_of_languages
from judges.languages import table
from judges.languages.commands import Commands, FailedError
from judges.languages.compare import lost
from judges.languages.frame import (
    BUNDLE,
    TOLERANT,
    Account,
    Generator,
    Result,
    Results,
    Verdict,
    judge,
    parsed,
)
from tests.judges.conftest import Program

BODY = {"success": True, "errors": [], "price": 1.5}
NO = {"success": False, "errors": ["no"]}


@pytest.mark.parametrize(
    ("before", "after", "paths"),
    [
        ({"a": 1, "b": [1, 2]}, {"b": [1.0, 2], "a": 1}, []),
        ({"a": None}, {}, []),
        ({"a": None}, {"a": ""}, ["$.a"]),
        ({"a": {"b": 1}}, {"a": {}}, ["$.a.b"]),
        ({"a": [{"b": 1}, {"b": 2}]}, {"a": [{"b": 1}, {"b": 3}]}, ["$.a[1].b"]),
        ({"a": [1, 2]}, {"a": [1]}, ["$.a"]),
        ({"a": 1}, {"a": True}, ["$.a"]),
        ({"a": 1}, {"a": "1"}, ["$.a"]),
        ({"a": []}, {"a": {}}, ["$.a"]),
        ({"a": 1}, {"a": 1, "b": 2}, []),
        (None, None, []),
    ],
)
def test_what_is_missing_or_different_is_lost(
    before: object, after: object, paths: list[str]
) -> None:
    assert lost(before, after) == paths


class Fake(Generator):
    name = "fake"
    title = "Fake 1"
    known: ClassVar = {"null": 1}

    def __init__(self, results: Results, problem: str | None = "") -> None:
        self.results = results
        self.problem = problem

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        commands.note("generated")
        assert not list(folder.iterdir())
        return ["a warning"]

    def build(self, folder: Path, commands: Commands) -> list[str] | None:
        del folder, commands
        return []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results | None:
        del folder, corpus, commands
        return self.results

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str | None:
        del folder, commands
        assert account.user == "1"
        return self.problem


class Broken(Fake):
    def build(self, folder: Path, commands: Commands) -> list[str] | None:
        commands.run(sys.executable, "-c", "print('undefined: Project'); exit(2)", folder=folder)
        return []


class Missing(Fake):
    tools: ClassVar = {"Go": "no-such-program-go"}


class OnlyGenerated(Fake):
    def build(self, folder: Path, commands: Commands) -> list[str] | None:
        del folder, commands
        return None


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of one operation in three modes."""
    folder = tmp_path / "corpus"
    responses = {}
    for mode, body in (("good", BODY), ("null", {"price": None}), ("rejected", NO)):
        (folder / mode).mkdir(parents=True)
        file = f"{mode}/read.json"
        (folder / file).write_text(json.dumps(body), encoding="utf-8")
        responses[mode] = {"file": file, "schema": "PriceResponse"}
    index = {"operations": [{"operation": "read", "responses": responses}]}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


ALL_WELL: Results = {
    ("good", "read"): Result(True, value=BODY),
    ("null", "read"): Result(True, value={}),
    ("rejected", "read"): Result(True, value=NO),
}


def verdict_on(generator: Generator, corpus: Path) -> Verdict:
    folder = corpus.parent / "build" / generator.name
    return judge(generator, folder, corpus, lambda: Account("http://sandbox.test", "1", "token"))


def test_a_generator_that_loses_nothing_has_no_problems(corpus: Path) -> None:
    verdict = verdict_on(Fake(ALL_WELL), corpus)

    assert list(verdict.problems()) == []
    assert table.cells(verdict) == [
        "Fake 1",
        "1",
        "1",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "ok",
    ]
    log = corpus.parent / "build" / "fake.log"
    assert log.read_text(encoding="utf-8") == "generated\n"


@pytest.mark.parametrize(
    ("key", "result", "problem"),
    [
        ("good", Result(False, "bad price"), "read: bad price"),
        ("good", Result(True, value=NO), "lost: read $.price"),
        ("rejected", Result(True, value={"success": False}), "read: lost $.errors"),
    ],
)
def test_what_fails_or_is_lost_is_a_problem(
    corpus: Path, key: str, result: Result, problem: str
) -> None:
    verdict = verdict_on(Fake(ALL_WELL | {(key, "read"): result}), corpus)

    assert problem in list(verdict.problems())


def test_a_document_without_a_result_fails(corpus: Path) -> None:
    verdict = verdict_on(Fake({}), corpus)

    assert "read: no result" in list(verdict.problems())
    assert table.cells(verdict)[5:11] == ["1", "0", "1", "0", "0", "1"]


@pytest.mark.parametrize(
    ("results", "operations", "problems"),
    [
        ({}, "1", []),
        ({("good", "export"): Result(True, value="Time,Symbol\r\n")}, "2", []),
        ({("good", "export"): Result(True, value="Time")}, "2", ["lost: export $"]),
        ({("good", "export"): Result(False, "no JSON")}, "1", ["export: no JSON"]),
    ],
)
def test_a_response_that_is_no_json_is_judged_if_the_harness_reports_it(
    corpus: Path, results: Results, operations: str, problems: list[str]
) -> None:
    index = json.loads((corpus / "index.json").read_text(encoding="utf-8"))
    (corpus / "good" / "export.csv").write_text("Time,Symbol\r\n", encoding="utf-8", newline="")
    responses = {"good": {"file": "good/export.csv", "schema": None}}
    index["operations"].append({"operation": "export", "responses": responses})
    (corpus / "index.json").write_text(json.dumps(index), encoding="utf-8")

    verdict = verdict_on(Fake(ALL_WELL | results), corpus)

    assert table.cells(verdict)[1] == operations
    assert [one for one in verdict.problems() if not one.startswith("good:")] == problems


def test_failures_that_are_known_are_shown_but_no_problem(corpus: Path) -> None:
    verdict = verdict_on(Fake(ALL_WELL | {("null", "read"): Result(False, "null")}), corpus)

    assert list(verdict.problems()) == []
    assert table.cells(verdict)[7] == "1"


def test_a_workflow_that_fails_is_a_problem(corpus: Path) -> None:
    verdict = verdict_on(Fake(ALL_WELL, "no project"), corpus)

    assert list(verdict.problems()) == ["workflow: no project"]
    assert table.cells(verdict)[-1] == "failed"


def test_a_command_that_fails_stops_the_generator_and_is_named(corpus: Path) -> None:
    verdict = verdict_on(Broken(ALL_WELL), corpus)

    (problem,) = verdict.problems()
    assert "exit code 2\nundefined: Project" in problem
    assert table.cells(verdict)[-1] == "stopped"
    assert verdict.failures is None


def test_a_missing_toolchain_is_said_and_no_problem(corpus: Path) -> None:
    verdict = verdict_on(Missing(ALL_WELL), corpus)

    assert list(verdict.problems()) == []
    assert table.cells(verdict)[-1] == "not run: no Go"


def test_code_that_is_not_compiled_is_said(corpus: Path) -> None:
    verdict = verdict_on(OnlyGenerated(ALL_WELL), corpus)

    assert list(verdict.problems()) == []
    assert table.cells(verdict)[4] == "not compiled"


def test_the_table_has_a_row_for_each_generator(corpus: Path) -> None:
    rows = [table.cells(verdict_on(Fake(ALL_WELL), corpus))] * 2

    assert len(table.text(rows).splitlines()) == 3
    lines = table.markdown(rows).splitlines()
    assert len(lines) == 4
    assert {line.count("|") for line in lines} == {len(table.COLUMNS) + 1}


def test_the_lines_of_a_harness_are_parsed_among_others() -> None:
    lines = 'note\n{"mode": "good", "operation": "read", "ok": true, "value": [1]}\n'

    assert parsed(lines) == {("good", "read"): Result(True, value=[1])}


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    commands = Commands(tmp_path / "log", seconds=0.5)

    with pytest.raises(FailedError, match="not done within"):
        commands.run(sys.executable, "-c", "import time; time.sleep(600)", folder=tmp_path)


def test_an_unknown_language_fails_immediately() -> None:
    with pytest.raises(SystemExit, match="'cobol' is none of"):
        program_of_languages.main(["cobol"])


def test_another_description_replaces_the_bundle_and_no_other_edition(tmp_path: Path) -> None:
    other, languages = tmp_path / "other.yaml", ["go-ogen"]

    assert [one.bundle for one in program_of_languages.selected(languages, None)] == [
        BUNDLE,
        TOLERANT,
    ]
    assert [one.bundle for one in program_of_languages.selected(languages, other)] == [other]
    assert [one.bundle for one in program_of_languages.chosen(languages)] == [BUNDLE, TOLERANT]


@pytest.mark.parametrize("status", [0, 1])
def test_the_bundle_is_valid_if_the_generator_accepts_it(
    program: Program, tmp_path: Path, status: int
) -> None:
    program("mvn", "exit 0")
    program("java", f'echo "$@" > {tmp_path}/asked; echo "[main] unused model"; exit {status}')

    if status:
        with pytest.raises(FailedError, match="unused model"):
            program_of_languages.main(["validate"])
    else:
        assert program_of_languages.main(["validate"]) == 0
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert "validate --recommend -i" in asked
    assert "openapi/quantconnect.yaml" in asked


def test_each_generator_has_a_name_that_begins_with_its_language() -> None:
    generators = program_of_languages.generators()

    assert generators
    for generator in generators:
        language = generator.__module__.rpartition(".")[2]
        assert generator.name.startswith(language)
        assert generator.title
