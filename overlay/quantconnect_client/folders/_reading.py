"""The local side of `files.push` and `files.pull`."""

import os
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from os import PathLike
from pathlib import Path

from quantconnect_client._core.file_names import blocked, folds_case, lineage, room_problems
from quantconnect_client._core.local_files import as_path, listed, local_errors
from quantconnect_client._core.storage import clear_drafts, write_whole
from quantconnect_client.errors import InvalidRequestError, UnsafeFileError
from quantconnect_client.folders._ignoring import Rules
from quantconnect_client.folders._record import RECORD

SUFFIXES = frozenset({".cs", ".css", ".html", ".ipynb", ".py"})
"""What a project may hold, as the docs have it."""


class Folder:
    """A local folder, whose files are named as a project names them: with `/`, from its root."""

    def __init__(self, path: str | PathLike[str], *, ignore: Sequence[str], operation: str) -> None:
        given = as_path(path, operation=operation, field="folder")
        self.path = os.fspath(path)
        # Not Path.resolve, which some versions of Python let fail on links that go in circles.
        self.root = Path(os.path.realpath(given))
        self.operation = operation
        self.rules = Rules(ignore, operation=operation)
        self._places = [self.root / RECORD.parent]

    def check(self, *, to_write: bool) -> None:
        """Refuse a folder that is not there; one to write to may be made in one that is."""
        with local_errors(self.operation):
            if self.root.exists() and not self.root.is_dir():
                raise self._refused("must be a folder")
            if not to_write and not self.root.is_dir():
                raise self._refused("must exist")
            if not self.root.parent.is_dir():
                raise self._refused("must be in a folder that exists")

    def read(self, known: Container[str]) -> dict[str, str]:
        """The texts of the source files, and of others that the project is known to have.

        Raises:
            UnsafeFileError: a symbolic link leads out of the folder.
            InvalidRequestError: a file is no text.
            LocalFileError: a file or folder cannot be read.
        """
        with local_errors(self.operation, self.root):
            return self._read(known)

    def _read(self, known: Container[str]) -> dict[str, str]:
        found = dict(self._walk("", known)) if self.root.is_dir() else {}
        self.refuse(
            {
                name: "is a symbolic link out of the folder"
                for name in found
                if self._leads_out(name)
            }
        )
        texts = {name: as_text(path) for name, path in found.items() if path.is_file()}
        no_texts = [name for name, text in texts.items() if text is None]
        if no_texts:
            raise self._refused(
                "must hold texts in UTF-8, which these are not (leave them out with ignore=[...]): "
                + ", ".join(no_texts)
            )
        return {name: text for name, text in texts.items() if text is not None}

    def obstacles(self, names: Iterable[str]) -> dict[str, str]:
        """What keeps each of these files from being made."""
        with local_errors(self.operation, self.root):
            return {name: why for name in names if (why := self._obstacle(name))}

    def lengths(self, names: Iterable[str]) -> dict[str, str]:
        """How each of these files is too long for this folder that is."""
        return room_problems(self.root, names)

    def case_folds(self) -> bool:
        """Whether the folder's file system takes `a` and `A` for the same name."""
        with local_errors(self.operation, self.root):
            return folds_case(self.root)

    def clear(self) -> None:
        """Delete what a push or pull that was killed has left half written."""
        clear_drafts(self._places)

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Raise an error that says what is wrong with each of these files, if there are any."""
        if problems:
            raise UnsafeFileError(
                f"Nothing was changed, because of these files:\n{listed(problems)}\n"
                "Rename them, or leave them out with ignore=[...].",
                operation=self.operation,
                names=sorted(problems),
            )

    def write(self, name: str, text: str) -> None:
        """Make or replace a file, with its folders."""
        target = self.root / name
        with local_errors(self.operation, target):
            target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text, operation=self.operation)

    def remove(self, name: str) -> None:
        """Delete a file, and its folders where nothing else is in them."""
        with local_errors(self.operation):
            (self.root / name).unlink(missing_ok=True)
        with suppress(OSError):
            for folder in reversed(lineage(name)[:-1]):
                (self.root / folder).rmdir()

    def _walk(self, prefix: str, known: Container[str]) -> Iterator[tuple[str, Path]]:
        """The files to sync, and links to folders, whose names end in a slash.

        Links to folders are not followed: what they lead to inside has its own name already.
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
        # Not Path.resolve, which some versions of Python let fail on links that go in circles.
        return not Path(os.path.realpath(self.root / name)).is_relative_to(self.root)

    def _obstacle(self, name: str) -> str | None:
        if os.path.lexists(self.root / name):
            return "would replace something that is not synced"
        return blocked(self.root, name)

    def _refused(self, words: str) -> InvalidRequestError:
        return InvalidRequestError(
            f"folder {words}; it is {self.path!r}",
            operation=self.operation,
            field="folder",
            value=self.path,
        )


def as_text(path: Path) -> str | None:
    """A file's text, byte for byte, or None where it is something else."""
    content = path.read_bytes()
    try:
        return None if b"\0" in content else content.decode()
    except UnicodeDecodeError:
        return None
