"""The local side of `files.push` and `files.pull`."""

import os
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from os import PathLike
from pathlib import Path

from quantconnect_client._local.file_names import blocked, folds_case, lineage, room_problems
from quantconnect_client._local.files import as_path, listed, local_errors
from quantconnect_client._local.storage import clear_drafts, write_whole
from quantconnect_client.errors import InvalidRequestError, UnsafeFileError
from quantconnect_client.folders._ignoring import Rules
from quantconnect_client.folders._record import RECORD

SUFFIXES = frozenset({".cs", ".css", ".html", ".ipynb", ".py"})
"""The file types that a project may contain, according to QuantConnect's docs."""


class Folder:
    """A local folder. Its files are named as in a project: relative to the root, with `/`."""

    def __init__(self, path: str | PathLike[str], *, ignore: Sequence[str]) -> None:
        given = as_path(path, field="folder")
        self.path = os.fspath(path)
        # Not Path.resolve, which fails on circular links in some Python versions.
        self.root = Path(os.path.realpath(given))
        self.rules = Rules(ignore)
        self._places = [self.root / RECORD.parent]

    def check(self, *, to_write: bool) -> None:
        """Reject a missing folder. A folder to write to may be missing if its parent exists."""
        with local_errors():
            if self.root.exists() and not self.root.is_dir():
                raise self._error("must be a folder")
            if not to_write and not self.root.is_dir():
                raise self._error("must exist")
            if not self.root.parent.is_dir():
                raise self._error("must be inside an existing folder")

    def read(self, known: Container[str]) -> dict[str, str]:
        """Read the source files, and other files that the project is known to have.

        Raises:
            UnsafeFileError: a symbolic link points outside the folder.
            InvalidRequestError: a file is not UTF-8 text.
            LocalFileError: a file or folder could not be read.
        """
        with local_errors(self.root):
            return self._read(known)

    def _read(self, known: Container[str]) -> dict[str, str]:
        found = dict(self._walk("", known)) if self.root.is_dir() else {}
        self.reject(
            {
                name: "is a symbolic link that points outside the folder"
                for name in found
                if self._leads_out(name)
            }
        )
        texts = {name: as_text(path) for name, path in found.items() if path.is_file()}
        no_texts = [name for name, text in texts.items() if text is None]
        if no_texts:
            raise self._error(
                "must contain UTF-8 text only; exclude other files with ignore=[...]: "
                + ", ".join(no_texts)
            )
        return {name: text for name, text in texts.items() if text is not None}

    def obstacles(self, names: Iterable[str]) -> dict[str, str]:
        """Return the reasons why any of these files can't be created."""
        with local_errors(self.root):
            return {name: why for name in names if (why := self._obstacle(name))}

    def lengths(self, names: Iterable[str]) -> dict[str, str]:
        """Return the names that are too long for this folder, with the reasons."""
        return room_problems(self.root, names)

    def case_folds(self) -> bool:
        """Whether the folder's file system is case-insensitive."""
        with local_errors(self.root):
            return folds_case(self.root)

    def clear(self) -> None:
        """Delete incomplete files that a killed push or pull left behind."""
        clear_drafts(self._places)

    def reject(self, problems: Mapping[str, str]) -> None:
        """Raise an error that lists these files and their problems, if there are any."""
        if problems:
            raise UnsafeFileError(
                f"Nothing was changed, because of these files:\n{listed(problems)}\n"
                "Rename them, or exclude them with ignore=[...].",
                names=sorted(problems),
            )

    def write(self, name: str, text: str) -> None:
        """Create or overwrite a file, creating its parent folders."""
        target = self.root / name
        with local_errors(target):
            target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text)

    def remove(self, name: str) -> None:
        """Delete a file and its parent folders that become empty."""
        with local_errors():
            (self.root / name).unlink(missing_ok=True)
        with suppress(OSError):
            for folder in reversed(lineage(name)[:-1]):
                (self.root / folder).rmdir()

    def _walk(self, prefix: str, known: Container[str]) -> Iterator[tuple[str, Path]]:
        """Iterate over the files to sync, and over links to folders, whose names end in a slash.

        Links to folders are not followed: files inside the folder already have a name.
        """
        directory = self.root / prefix
        self.rules.enter(prefix, directory)
        self._places.append(directory)
        for path in sorted(directory.iterdir()):
            name = f"{prefix}{path.name}/" if path.is_dir() else prefix + path.name
            if not (path.is_dir() or path.suffix in SUFFIXES or name in known):
                continue
            if self.rules.ignores(name):
                continue
            if path.is_dir() and not path.is_symlink():
                yield from self._walk(name, known)
            else:
                yield name, path

    def _leads_out(self, name: str) -> bool:
        # Not Path.resolve, which fails on circular links in some Python versions.
        return not Path(os.path.realpath(self.root / name)).is_relative_to(self.root)

    def _obstacle(self, name: str) -> str | None:
        if os.path.lexists(self.root / name):
            return "would overwrite a file or folder that is not synchronized"
        return blocked(self.root, name)

    def _error(self, words: str) -> InvalidRequestError:
        return InvalidRequestError(
            f"folder {words}; it is {self.path!r}",
            field="folder",
            value=self.path,
        )


def as_text(path: Path) -> str | None:
    """Read a file as UTF-8 without changing line endings, or return None if it isn't text."""
    content = path.read_bytes()
    try:
        return None if b"\0" in content else content.decode()
    except UnicodeDecodeError:
        return None
