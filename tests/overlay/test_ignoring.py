"""What a sync ignores, as git does."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.folders._ignoring import Rules


def rules(folder: Path, ignore: Sequence[str] = ()) -> Rules:
    """The rules of a folder all of whose directories were entered."""
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
def test_what_is_no_source_is_left_out_unasked(tmp_path: Path, name: str) -> None:
    assert rules(tmp_path).ignores(name)


@pytest.mark.parametrize("name", ["main.py", "alpha/live/feed.py", "alpha/config.json", "env.py"])
def test_source_files_are_not(tmp_path: Path, name: str) -> None:
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
def test_patterns_are_those_of_git(
    tmp_path: Path, patterns: list[str], name: str, ignored: bool
) -> None:
    (tmp_path / ".gitignore").write_text("\n".join(patterns), encoding="utf-8-sig")

    assert rules(tmp_path).ignores(name) is ignored
    assert rules(tmp_path.parent / "elsewhere", patterns).ignores(name) is ignored


def test_an_inner_file_overrules_an_outer_one_for_what_is_inside(tmp_path: Path) -> None:
    (tmp_path / "alpha").mkdir()
    (tmp_path / ".gitignore").write_text("*.html\n/main.py\n", encoding="utf-8")
    (tmp_path / "alpha" / ".gitignore").write_text("!report.html\n/main.py\n", encoding="utf-8")
    made = rules(tmp_path)

    ignored = {"report.html", "alpha/other.html", "main.py", "alpha/main.py"}
    taken = {"alpha/report.html", "alpha/deep/main.py", "beta/main.py"}
    assert {name for name in ignored | taken if made.ignores(name)} == ignored


def test_the_caller_overrules_the_folder_and_both_what_is_built_in(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.html\n!/storage/\n", encoding="utf-8")
    made = rules(tmp_path, ["!page.html", "!/live/", "main.py"])

    assert not made.ignores("page.html")
    assert not made.ignores("live/feed.py")
    assert not made.ignores("storage/cache.py")
    assert made.ignores("main.py")


def test_nobody_takes_in_the_repository_or_the_record(tmp_path: Path) -> None:
    made = rules(tmp_path, ["!.*", "!.git/", "!.quantconnect/"])

    assert not made.ignores(".hidden.py")
    assert made.ignores(".git/hooks/main.py")
    assert made.ignores(".quantconnect/sync.json")


def test_a_virtual_environment_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "research-env").mkdir()
    (tmp_path / "research-env" / "pyvenv.cfg").touch()

    assert rules(tmp_path).ignores("research-env/lib/site.py")


@pytest.mark.parametrize("name", ["", "//", "../x", "/etc/passwd", "a\0b", "a\\b", "C:x"])
def test_any_name_can_be_asked_for(tmp_path: Path, name: str) -> None:
    assert rules(tmp_path, ["*"]).ignores(f"{name}.py") is True


def test_one_text_is_no_list_of_patterns() -> None:
    with pytest.raises(InvalidRequestError, match=r"such as \['\*\.py'\]; it is '\*\.py'"):
        Rules("*.py")


def test_a_pattern_that_cannot_be_one_is_named_with_its_place(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("!\n", encoding="utf-8")

    with pytest.raises(InvalidRequestError, match=r"gitignore has a pattern .*'!'"):
        rules(tmp_path)
    with pytest.raises(InvalidRequestError, match="ignore has a pattern"):
        Rules(["!"])
