"""Where pages come from: files and folders. Each is read in the form that it has."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.drift import assemble
from tools.drift.pages import Page, UnreadableError
from tools.drift.readers import changelog, crawled, html, index, markdown, official
from tools.drift.readers.changelog import ChangeLog
from tools.drift.readers.index import Index
from tools.drift.report import Problem

SUFFIXES = frozenset({".md", ".html", ".htm", ".txt", ".yaml", ".yml"})


@dataclass
class Reading:
    """What was read so far."""

    pages: list[Page] = field(default_factory=list)
    indexes: list[Index] = field(default_factory=list)
    logs: list[ChangeLog] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, source: str, text: str, suffix: str | None = None) -> None:
        """Read a page, an index or a change log. What can't be understood is a problem."""
        try:
            if is_index(source):
                self.indexes.append(index.read(source, text))
            elif is_change_log(source):
                self.logs.append(changelog.read(source, text))
            else:
                self.pages += read(source, text, suffix or Path(source).suffix.casefold())
        except UnreadableError as error:
            where = f"{error.source}:{error.line}" if error.line else error.source
            self.problems.append(Problem(where, error.problem))

    def fail(self, source: str, problem: str) -> None:
        """Note a source that can't be read."""
        self.problems.append(Problem(source, problem))


def read(source: str, text: str, suffix: str) -> list[Page]:
    """Return the pages in a text. Raise UnreadableError if it can't be understood."""
    if not text.strip():
        raise UnreadableError(source, None, "the page is empty")
    if suffix in (".yaml", ".yml"):
        return official.read(source, text)
    if suffix in (".html", ".htm"):
        return [assemble.page(html.read(source, text))]
    if suffix == ".md":
        return [assemble.page(markdown.read(source, text))]
    return [assemble.page(crawled.read(source, text))]


def is_index(source: str) -> bool:
    """Return whether a source is the index of the docs."""
    return source.rsplit("/", 1)[-1] == "llms.txt"


def is_change_log(source: str) -> bool:
    """Return whether a source is the change log of the docs."""
    return source.rsplit("/", 1)[-1] == changelog.NAME


def local(reading: Reading, path: Path) -> None:
    """Read a file, or all files in a folder."""
    if not path.exists():
        reading.fail(str(path), "there is no such file or folder")
        return
    found = list(_files(path))
    if not found:
        reading.fail(str(path), f"the folder has no page ({', '.join(sorted(SUFFIXES))})")
    for file in found:
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reading.fail(str(file), f"can't be read: {error}")
        else:
            reading.add(str(file), text)


def _files(path: Path) -> Iterator[Path]:
    """Yield the files. One that a caller names is read whatever its suffix."""
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and file.suffix.casefold() in SUFFIXES:
            yield file
