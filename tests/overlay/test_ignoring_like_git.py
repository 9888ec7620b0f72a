"""A sync ignores what git ignores, compared with git itself for random patterns."""

import os
import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.folders._globs import Glob, Matcher
from quantconnect_client.folders._ignoring import LARGEST, Rules

PIECES = [
    *["a", "b", "ab", "*", "?", "/", "**", "/**/", "**/", "/**", "é", "-", "]", "!", "^", " ", "#"],
    *[
        "[ab]",
        "[!a]",
        "[^b]",
        "[a-b]",
        "[b-a]",
        "[]a]",
        "[!]a]",
        "[a-]",
        "[-a]",
        "[a-b-c]",
        "[",
        "[:",
    ],
    *[
        "[[:alpha:]]",
        "[![:alpha:]-]",
        "[[:none:]]",
        "[[:alpha]",
        "[[:]",
        "[[::]]",
        "[\\]]",
        "[a/b]",
    ],
    *[
        "\\a",
        "\\*",
        "\\",
        "\\/",
        "\\ ",
        "\\[",
        "\\-",
        "[\\a-\\b]",
        "[[:space:]]",
        "[[:punct:]]",
        "\t",
    ],
]
PARTS = [
    "a",
    "b",
    "ab",
    "ba",
    "aab",
    "é",
    "aé",
    "-",
    "a-",
    "]",
    "a]",
    "[",
    "a b",
    "*",
    "!a",
    "#a",
    "^",
]
# Up to 2.51, git treated stars in the middle of a name like a folder of their own if the text
# before them had no wildcards. Its documentation and later releases treat them like one star.
MISTAKEN = re.compile(r"!?/?[^*?\[\\]*[^*?\[\\/]\*\*+(/|\\/|$)")


def pattern(chance: random.Random) -> str:
    while True:
        made = "".join(chance.choices(PIECES, k=chance.randint(1, 6)))
        if made != "!" and not MISTAKEN.match(made):
            return made


def lines(chance: random.Random) -> str:
    made = [pattern(chance) for _ in range(chance.randint(1, 4))]
    return chance.choice(["\n", "\r\n"]).join(made) + chance.choice(["", "\n"])


def names(chance: random.Random) -> list[str]:
    return ["/".join(chance.choices(PARTS, k=chance.randint(1, 5))) for _ in range(12)]


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def ignored_by_git(root: Path, paths: list[str]) -> set[str]:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    environment = {"PATH": os.environ["PATH"], "HOME": str(root), "GIT_CONFIG_NOSYSTEM": "1"}

    def run(*words: str, text: bytes = b"") -> bytes:
        done = subprocess.run(
            [git, *words], cwd=root, input=text, env=environment, capture_output=True, check=False
        )
        # 1 means that nothing is ignored.
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    run("init", "--quiet")
    reported = run("check-ignore", "--no-index", "-z", "--stdin", text="\0".join(paths).encode())
    return set(reported.decode().split("\0")) - {""}


def rules_of(folder: Path) -> Rules:
    rules = Rules([])
    rules.enter("", folder)
    rules.enter("a/", folder / "a")
    return rules


@pytest.mark.parametrize("seed", range(3))
def test_any_patterns_ignore_the_same_files_as_git(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    asked: dict[str, tuple[Path, str]] = {}
    for number in range(60):
        folder = tmp_path / str(number)
        write(folder / ".gitignore", lines(chance))
        if chance.random() < 0.3:
            write(folder / "a" / ".gitignore", lines(chance))
        asked |= {f"{number}/{name}": (folder, name) for name in names(chance)}

    reported = ignored_by_git(tmp_path, list(asked))

    assert len(asked) > 4 * len(reported) / 3 > 100, "some are ignored, and some are not"
    rules = {folder: rules_of(folder) for folder, _ in asked.values()}
    for path, (folder, name) in asked.items():
        assert rules[folder].ignores(name) is (path in reported), (name, folder)


def test_consecutive_stars_in_a_name_match_like_one(tmp_path: Path) -> None:
    write(tmp_path / ".gitignore", "x/data**/b\n")
    rules = Rules([])
    rules.enter("", tmp_path)

    assert rules.ignores("x/database/b")
    assert not rules.ignores("x/datab")
    assert not rules.ignores("x/data/base/b")


@pytest.mark.parametrize(
    "patterns",
    [
        ["*a" * 10],
        ["*a*" * 100 + "x"],
        ["/" + "*a" * 40 + "*b"],
        ["**/" * 40 + "*a*" * 20 + "b"],
        ["[ab]*" * 40 + "x"],
        ["?*" * 60 + "x"],
    ],
)
def test_no_pattern_takes_exponential_time(tmp_path: Path, patterns: list[str]) -> None:
    write(tmp_path / ".gitignore", "\n".join(patterns))
    rules = Rules(patterns)
    rules.enter("", tmp_path)

    for name in ("a" * 250 + "c.py", "a/" * 500 + "c.py", "a" * 100_000 + "c.py"):
        assert rules.ignores(name) is False


def test_matching_a_deep_name_is_linear_in_its_depth() -> None:
    compared: list[bytes] = []
    glob = Glob(b"**/a/**/b/**/c")

    def counted(one: Matcher) -> Matcher:
        return lambda part: compared.append(part) or one(part)

    glob._matchers = [one and counted(one) for one in glob._matchers]

    def work(depth: int) -> int:
        compared.clear()
        reached = glob.start
        for _ in range(depth):
            reached = glob.step(reached, b"a")
        return len(compared)

    assert work(3000) - work(2000) == work(2000) - work(1000) == 2 * 1000


def test_matching_many_names_costs_no_more_per_name(tmp_path: Path) -> None:
    count = 100_000
    write(tmp_path / ".gitignore", "".join(f"name{number}\n" for number in range(count))[:LARGEST])
    rules = Rules([])
    rules.enter("", tmp_path)

    assert rules.ignores("alpha/name7")
    assert not rules.ignores("alpha/name7.py")
    patterns = rules._root.patterns
    assert patterns is not None
    assert patterns.live == []


def test_an_ignore_file_that_is_too_large_is_rejected(tmp_path: Path) -> None:
    write(tmp_path / ".gitignore", "a\n" * LARGEST)

    with pytest.raises(InvalidRequestError, match=r"gitignore has more than 1,048,576 bytes"):
        Rules([]).enter("", tmp_path)


@pytest.mark.parametrize("ignore", [7, [7], None, "*.csv"])
def test_a_value_that_is_not_a_list_of_patterns_is_rejected(ignore: object) -> None:
    with pytest.raises(InvalidRequestError, match="ignore must be a list of patterns"):
        Rules(ignore)  # type: ignore[arg-type]
