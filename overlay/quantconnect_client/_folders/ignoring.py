"""Which files a sync leaves out, by the rules of git."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from quantconnect_client._folders.names import lineage
from quantconnect_client.errors import InvalidRequestError

# What editors, notebooks, builds and the LEAN command line leave in a folder of source files.
DEFAULTS = (
    ".[!.]*",
    "__pycache__/",
    "*.py[co]",
    "venv/",
    "node_modules/",
    "bin/",
    "obj/",
    "/backtests/",
    "/live/",
    "/optimizations/",
    "/report/",
    "/storage/",
    "/config.json",
)
ALWAYS = (".git", ".quantconnect")


class Rules:
    """The rules for one folder; of two that match a name, the later one counts, as in git.

    First come our own, then those of the `.gitignore` files, the innermost last, then the caller's,
    and at the very end what nobody takes in.
    """

    def __init__(self, ignore: Sequence[str], *, operation: str) -> None:
        if isinstance(ignore, str):
            raise InvalidRequestError(
                f"ignore must be a list of patterns, such as [{ignore!r}]; it is {ignore!r}",
                operation=operation,
                field="ignore",
                value=ignore,
            )
        self._operation = operation
        self._defaults = Patterns(DEFAULTS)
        self._nested: dict[str, Patterns] = {}
        self._ignore = self._compiled(ignore, "ignore")
        self._always = Patterns(ALWAYS)

    def enter(self, prefix: str, directory: Path) -> None:
        """Heed what a directory itself says; the prefix is its path with a slash, or nothing."""
        own = directory / ".gitignore"
        if (directory / "pyvenv.cfg").is_file():
            self._nested[prefix] = Patterns(["*"])
        elif own.is_file():
            lines = own.read_text(encoding="utf-8-sig", errors="replace").splitlines()
            self._nested[prefix] = self._compiled(lines, str(own))

    def ignores(self, name: str) -> bool:
        """Whether a file is left out; a name that ends in a slash is a folder's.

        As in git, nothing inside a folder that is left out can be taken in again.
        """
        return any(self._verdict(path) for path in [*within(name), name])

    def _verdict(self, path: str) -> bool:
        for prefix, patterns in self._by_weight(path):
            verdict = patterns.verdict(path.removeprefix(prefix))
            if verdict is not None:
                return verdict
        return False

    def _by_weight(self, path: str) -> "Iterator[tuple[str, Patterns]]":
        yield from (("", self._always), ("", self._ignore))
        for prefix in reversed(["", *within(path)]):
            if prefix in self._nested:
                yield prefix, self._nested[prefix]
        yield "", self._defaults

    def _compiled(self, lines: Sequence[str], place: str) -> "Patterns":
        try:
            return Patterns(lines)
        except ValueError as error:
            raise InvalidRequestError(
                f"{place} has a pattern that can match nothing: {error}",
                operation=self._operation,
                field="ignore",
                value=list(lines),
            ) from error


class Patterns:
    """The patterns of one place."""

    def __init__(self, lines: Iterable[str]) -> None:
        # Imported here, because only pushing and pulling need it.
        from pathspec import GitIgnoreSpec

        patterns = cast("Iterable[Any]", GitIgnoreSpec.from_lines(lines).patterns)
        self._last_first: list[tuple[re.Pattern[str], bool]] = [
            (one.regex, one.include) for one in patterns if one.regex
        ][::-1]

    def verdict(self, path: str) -> bool | None:
        """Whether a path is left out or taken in, or None where no pattern matches it."""
        return next((include for regex, include in self._last_first if matches(regex, path)), None)


def matches(pattern: re.Pattern[str], path: str) -> bool:
    """Whether a pattern matches a path itself.

    pathspec lets a pattern that matches a folder match all that is in it, where git stops at the
    folder: the difference shows as soon as another pattern takes the folder in again.
    """
    found = pattern.search(path)
    if found is None:
        return False
    if not found.lastindex:
        # `data/**` is what is in data, not data itself.
        return not path.endswith("/") or pattern.search(path[:-1]) is not None
    # The group is the slash after a folder: that of this path, or of one that it is in.
    last = pattern.search(path, len(path) - 1)
    return len(path) in (found.end(found.lastindex), last.end() if last else 0)


def within(path: str) -> list[str]:
    """The folders that a path is in, the outermost first, each with its slash."""
    return [f"{folder}/" for folder in lineage(path.removesuffix("/"))[:-1]]
