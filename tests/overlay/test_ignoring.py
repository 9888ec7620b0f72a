"""Files that a sync ignores, with the rules of git."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.folders._ignoring import Rules


def rules(folder: Path, ignore: Sequence[str] = ()) -> Rules:
    """The rules of a folder after all of its directories were entered."""
    made = Rules(ignore)
    made.enter("", folder)
    for directory in sorted(path for path in folder.rglob("*") if path.is_dir()):
        made.enter(f"{directory.relative_to(folder).as_posix()}/", directory)
    return made


@pytest.mark.parametrize(
    "name",
    [
        ".git/config.py",
        ".venv/lib/site.py",
        ".ipynb_checkpoints/research.ipynb",
        "alpha/.hidden.py",
        "alpha/__pycache__/model.py",
        "backtests/2026-11-21/code/main.py",
        "live/code/main.py",
        "optimizations/main.py",
        "storage/main.py",
        "obj/Debug/net9.0/AssemblyInfo.cs",
        "config.json",
        ".quantconnect/sync.json",
    ],
)
def test_non_source_files_are_ignored_by_default(tmp_path: Path, name: str) -> None:
    assert rules(tmp_path).ignores(name)


@pytest.mark.parametrize("name", ["main.py", "alpha/live/feed.py", "alpha/config.json", "env.py"])
def test_source_files_are_not_ignored(tmp_path: Path, name: str) -> None:
    assert not rules(tmp_path).ignores(name)


@pytest.mark.parametrize(
    ("patterns", "name", "ignored"),
    [
        (["*.ipynb"], "alpha/research.ipynb", True),
        (["/notes.py"], "alpha/notes.py", False),
        (["notes.py"], "alpha/notes.py", True),
        (["alpha/"], "alpha/model.py", True),
        (["alpha/"], "alpha", False),
        (["alpha/*", "!alpha/model.py"], "alpha/model.py", False),
        (["alpha/**", "!alpha/model.py"], "alpha/model.py", False),
        (["alpha/**", "!alpha/model.py"], "alpha/deep/model.py", True),
        (["alpha/", "!alpha/model.py"], "alpha/model.py", True),
        (["*", "!*/", "!*.py"], "alpha/deep/model.py", False),
        (["*", "!*/", "!*.py"], "alpha/notes.cs", True),
        (["**/tests/*.py"], "alpha/tests/test_model.py", True),
        (["# main.py", ""], "main.py", False),
        (["\\#main.py"], "#main.py", True),
        (["m[ao]in.py"], "main.py", True),
    ],
)
def test_patterns_follow_the_syntax_of_git(
    tmp_path: Path, patterns: list[str], name: str, ignored: bool
) -> None:
    (tmp_path / ".gitignore").write_text("\n".join(patterns), encoding="utf-8-sig")

    assert rules(tmp_path).ignores(name) is ignored
    assert rules(tmp_path.parent / "elsewhere", patterns).ignores(name) is ignored


def test_an_inner_ignore_file_overrides_the_outer_one(tmp_path: Path) -> None:
    (tmp_path / "alpha").mkdir()
    (tmp_path / ".gitignore").write_text("*.html\n/main.py\n", encoding="utf-8")
    (tmp_path / "alpha" / ".gitignore").write_text("!report.html\n/main.py\n", encoding="utf-8")
    made = rules(tmp_path)

    ignored = {"report.html", "alpha/other.html", "main.py", "alpha/main.py"}
    taken = {"alpha/report.html", "alpha/deep/main.py", "beta/main.py"}
    assert {name for name in ignored | taken if made.ignores(name)} == ignored


def test_the_caller_overrides_the_folder_and_both_override_the_defaults(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.html\n!/storage/\n", encoding="utf-8")
    made = rules(tmp_path, ["!page.html", "!/live/", "main.py"])

    assert not made.ignores("page.html")
    assert not made.ignores("live/feed.py")
    assert not made.ignores("storage/cache.py")
    assert made.ignores("main.py")


def test_the_git_repository_and_the_record_are_always_ignored(tmp_path: Path) -> None:
    made = rules(tmp_path, ["!.*", "!.git/", "!.quantconnect/"])

    assert not made.ignores(".hidden.py")
    assert made.ignores(".git/hooks/main.py")
    assert made.ignores(".quantconnect/sync.json")


def test_a_virtual_environment_is_detected_by_its_contents(tmp_path: Path) -> None:
    (tmp_path / "research-env").mkdir()
    (tmp_path / "research-env" / "pyvenv.cfg").touch()

    assert rules(tmp_path).ignores("research-env/lib/site.py")


@pytest.mark.parametrize("name", ["", "//", "../x", "/etc/passwd", "a\0b", "a\\b", "C:x"])
def test_any_name_can_be_matched(tmp_path: Path, name: str) -> None:
    assert rules(tmp_path, ["*"]).ignores(f"{name}.py") is True


def test_a_string_is_not_a_list_of_patterns() -> None:
    with pytest.raises(InvalidRequestError, match=r"such as \['\*\.py'\]; it is '\*\.py'"):
        Rules("*.py")


def test_an_invalid_pattern_is_named_with_its_location(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("!\n", encoding="utf-8")

    with pytest.raises(InvalidRequestError, match=r"gitignore has a pattern .*'!'"):
        rules(tmp_path)
    with pytest.raises(InvalidRequestError, match="ignore has a pattern"):
        Rules(["!"])
