"""Finds words that this project's prose does not use: `python -m tools.words`.

Checks Markdown, YAML and TOML, and the comments and strings of Python. Unlike codespell, it
matches phrases and skips identifiers.
"""

import io
import os
import re
import sys
import tokenize
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePath

ROOT = Path(__file__).parent.parent
TABLE = Path(__file__).with_name("words.toml")
PATTERNS = ("*.md", "*.py", "*.yaml", "*.yml", "*.toml", "Makefile")
BUILT = frozenset({"build", "dist", "node_modules", "site", "__pycache__"})
F_STRING_MIDDLE = getattr(tokenize, "FSTRING_MIDDLE", -1)  # from Python 3.12 on

# Values of f-strings, which are part of the string's token before Python 3.12.
_VALUE = re.compile(r"\{[^{}\n]*\}")


@dataclass(frozen=True)
class Finding:
    """A word in a line, and its replacement."""

    path: str
    line: int
    word: str
    instead: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.word!r}; write: {self.instead}"


@dataclass(frozen=True)
class Words:
    """The words to find, the files to skip, and the exceptions."""

    replace: dict[str, str]
    skip: Sequence[str]
    exceptions: Sequence[dict[str, str]]

    @property
    def pattern(self) -> re.Pattern[str]:
        return _pattern(tuple(self.replace))

    def instead_of(self, word: str) -> str:
        text = " ".join(word.split())
        return next(
            instead
            for words, instead in self.replace.items()
            if re.fullmatch(words, text, re.IGNORECASE)
        )

    def allows(self, path: str, line: str) -> bool:
        return any(
            PurePath(path).match(one["path"]) and one["text"] in line for one in self.exceptions
        )


@cache
def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    # A phrase may continue on the next line, after the indent and the `#` of a comment.
    phrases = (word.replace(" ", r"\s+(?:#\s+)?") for word in words)
    return re.compile(rf"(?<![\w.`/-])(?:{'|'.join(phrases)})(?![\w`/-])", re.IGNORECASE)


def read_words(path: Path = TABLE) -> Words:
    """Read the table."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Words(table["replace"], table.get("skip", []), table.get("exceptions", []))


def check(path: str, text: str, words: Words) -> list[Finding]:
    """Return the findings in a file."""
    lines = text.splitlines()
    return [
        Finding(path, line, match[0], words.instead_of(match[0].replace("#", " ")))
        for first, part in prose(path, text)
        for match in words.pattern.finditer(part)
        for line in [first + part.count("\n", 0, match.start())]
        if not words.allows(path, lines[line - 1])
    ]


def prose(path: str, text: str) -> Iterator[tuple[int, str]]:
    """Iterate over the prose of a file, with the number of the first line of each part."""
    if path.endswith(".py"):
        yield from _python_prose(text)
    else:
        yield 1, text


def _python_prose(text: str) -> Iterator[tuple[int, str]]:
    block: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            # A phrase may wrap, so the lines of a comment are joined.
            if block and token.start[0] != block[-1].start[0] + 1:
                yield _join(block)
                block = []
            block.append(token)
        elif token.type in (tokenize.STRING, F_STRING_MIDDLE):
            yield token.start[0], _without_code(token.string)
    if block:
        yield _join(block)


def _without_code(literal: str) -> str:
    """Remove values of f-strings, and strings of one word, which are data and not prose."""
    prefix = literal[: len(literal) - len(literal.lstrip("rRbBfFuU"))]
    if "f" in prefix.lower():
        literal = _VALUE.sub("", literal)
    return literal if len(literal.split()) > 1 else ""


def _join(block: Sequence[tokenize.TokenInfo]) -> tuple[int, str]:
    return block[0].start[0], "\n".join(token.string for token in block)


def files(words: Words) -> list[str]:
    """List the hand-written files."""
    paths: list[str] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if not _is_foreign(Path(folder, name)))
        inner = PurePath(folder).relative_to(ROOT)
        paths += [
            (inner / name).as_posix()
            for name in sorted(names)
            if any(fnmatch(name, pattern) for pattern in PATTERNS)
        ]
    return [path for path in paths if not path.startswith(tuple(words.skip))]


def _is_foreign(folder: Path) -> bool:
    """Return whether a folder is hidden, a build output or a virtual environment."""
    is_hidden = folder.name.startswith(".") and folder.name != ".github"
    return is_hidden or folder.name in BUILT or (folder / "pyvenv.cfg").exists()


def main() -> int:
    """Print the findings. Return 1 if there are any."""
    words = read_words()
    findings = [
        finding
        for path in files(words)
        for finding in check(path, (ROOT / path).read_text(encoding="utf-8"), words)
    ]
    print(*findings, sep="\n", end="\n" if findings else "")
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
