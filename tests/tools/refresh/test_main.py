"""The command: it raises the revision, regenerates, and writes both changelogs."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tools.refresh.specs import BASE, CASES, edited
from tests.tools.refresh.test_description import recorded
from tools import commits, words
from tools.refresh import __main__ as program
from tools.refresh import oasdiff
from tools.refresh.changes import Change
from tools.refresh.description import described
from tools.spec import bundle, changelog

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- By hand.\n"
ROOT = "info:\n  title: Things\n  x-qc-revision: 1.4.0\npaths: {}\n"
PYTHON = [Change("Added", "`qc.things.stop`")]


class World:
    """A repository in a folder: its description is the small one, edited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.new = BASE
        self.generated = 0
        (folder / "root.yaml").write_text(ROOT)
        (folder / "OURS.md").write_text(CHANGELOG)
        (folder / "THEIRS.md").write_text("# Changelog\n\n## 1.4.0 (unreleased)\n\nThe first.\n")

    def bundle(self) -> Any:
        root = yaml.safe_load((self.folder / "root.yaml").read_text())
        revision = {"x-qc-revision": root["info"]["x-qc-revision"]}
        return self.new | {"info": self.new["info"] | revision}

    def extract(self, _ref: str, folder: Path, *_: str) -> None:
        (folder / "openapi").mkdir()
        text = yaml.safe_dump(BASE, sort_keys=False)
        (folder / "openapi" / "quantconnect.yaml").write_text(text)

    def generate(self, _: object) -> None:
        self.generated += 1

    def read(self, name: str) -> str:
        return (self.folder / name).read_text()


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    found = World(tmp_path)
    monkeypatch.setattr(commits, "commit", lambda _: "abc")
    monkeypatch.setattr(commits, "extract", found.extract)
    monkeypatch.setattr(bundle, "bundle", found.bundle)
    monkeypatch.setattr(bundle, "OPENAPI", tmp_path)
    monkeypatch.setattr(program.generate, "main", found.generate)
    monkeypatch.setattr(program, "OURS", tmp_path / "OURS.md")
    monkeypatch.setattr(changelog, "CHANGELOG", tmp_path / "THEIRS.md")
    monkeypatch.setattr(program.surface, "surface", lambda _: {})
    monkeypatch.setattr(program.surface, "changes", lambda *_: PYTHON)
    return found


def run(world: World, case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    world.new = edited(CASES[case][0])
    monkeypatch.setattr(oasdiff, "compared", lambda *_: recorded()[case])
    assert program.main([]) == 0


def test_a_new_operation_is_a_minor_revision_and_an_entry_in_both_changelogs(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(world, "a new operation", monkeypatch)

    assert "x-qc-revision: 1.5.0\n" in world.read("root.yaml")
    assert world.generated == 1
    assert world.read("OURS.md") == CHANGELOG.replace(
        "## [Unreleased]\n",
        "## [Unreleased]\n\n<!-- refresh since abc: begin -->\n"
        "### API description 1.5.0, from QuantConnect's docs of 2026-12-01\n\n#### Added\n\n"
        "- Python: `qc.things.stop`.\n- API: `stopThing`: a new operation, `/x`.\n"
        "<!-- refresh since abc: end -->\n",
    )
    assert world.read("THEIRS.md").startswith(
        "# Changelog\n\n## 1.5.0 (unreleased)\n\n<!-- refresh since abc: begin -->\n### Added\n\n"
        "- `stopThing`: a new operation, `/x`.\n"
    )
    assert capsys.readouterr().out == (
        "Python: 1 added: a minor change\nAPI: 1 added: a minor change; revision 1.4.0 to 1.5.0\n"
    )


def test_running_twice_writes_the_same(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["root.yaml", "OURS.md", "THEIRS.md"]
    run(world, "a new operation", monkeypatch)
    once = [world.read(name) for name in names]

    run(world, "a new operation", monkeypatch)

    assert [world.read(name) for name in names] == once


def test_a_later_edit_replaces_the_entry_and_raises_the_revision_further(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(world, "a new operation", monkeypatch)
    run(world, "a removed operation", monkeypatch)

    assert "x-qc-revision: 2.0.0\n" in world.read("root.yaml")
    for name in ("OURS.md", "THEIRS.md"):
        assert "stopThing" not in world.read(name)
        assert world.read(name).count("`createThing`: the operation was removed") == 1
    assert "## 2.0.0 (unreleased)\n" in world.read("THEIRS.md")
    assert "Breaking: `createThing`: the operation was removed\n" in capsys.readouterr().out


def test_without_a_change_nothing_is_written(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program.surface, "changes", lambda *_: [])
    run(world, "nothing", monkeypatch)

    assert (world.read("root.yaml"), world.read("OURS.md")) == (ROOT, CHANGELOG)
    assert "refresh since" not in world.read("THEIRS.md")
    assert capsys.readouterr().out == "Python: no change\nAPI: no change; revision 1.4.0\n"


def test_a_revision_that_is_high_enough_stays() -> None:
    new = BASE | {"info": {"x-qc-revision": "3.0.0"}}

    assert program.needed(BASE, new, [Change("Added", "x")]) == (3, 0, 0)
    assert program.needed({"info": {}}, BASE, [Change("Added", "x")]) == (1, 5, 0)


@pytest.mark.parametrize("case", CASES)
def test_an_entry_has_the_words_of_this_project(case: str) -> None:
    new = edited(CASES[case][0])
    api = described(BASE, new, recorded()[case])

    text = program.package_entry(new, PYTHON, api)

    assert words.check("CHANGELOG.md", text, words.read_words()) == []


def test_a_missing_go_ends_the_command_before_anything_is_written(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")

    assert program.main([]) == 2

    assert "install Go 1.26 or newer" in capsys.readouterr().err
    assert (world.read("root.yaml"), world.read("OURS.md"), world.generated) == (ROOT, CHANGELOG, 0)


def test_an_unknown_commit_ends_the_command_with_the_words_of_git() -> None:
    with pytest.raises(SystemExit, match=r"(?s)git rev-parse .*no-such-commit.* failed"):
        commits.commit("no-such-commit")


def test_the_files_of_a_commit_are_extracted(tmp_path: Path) -> None:
    commits.extract("HEAD", tmp_path, *program.PATHS)

    assert (tmp_path / "openapi" / "quantconnect.yaml").is_file()
    assert (tmp_path / "overlay" / "quantconnect_client" / "__init__.py").is_file()
