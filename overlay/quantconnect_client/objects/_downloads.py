"""The local side of a download: where each file goes, and what must not be written."""

import errno
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from os import PathLike
from pathlib import Path

from quantconnect_client._core.file_names import (
    blocked,
    case_twins,
    folds_case,
    length_problems,
    lineage,
    problems,
    room_problems,
)
from quantconnect_client._core.local_files import as_path, listed, local_errors
from quantconnect_client._core.settings import refused
from quantconnect_client.errors import LocalFileError, NotFoundError, UnsafeFileError


class Place:
    """Where a download goes: a folder, or for a single key a file if the key is one.

    Attributes:
        keys: what is downloaded.
        room: a folder that exists, on the same disk.
    """

    def __init__(
        self, target: str | PathLike[str], keys: str | Sequence[str], *, operation: str
    ) -> None:
        self.keys = [keys] if isinstance(keys, str) else list(keys)
        self.operation = operation
        self._single = keys.strip("/") if isinstance(keys, str) else None
        self._path = as_path(target, operation=operation, field="target")
        with local_errors(operation, self._path):
            self.room = self._path if self._path.is_dir() else self._path.parent
            if not self.room.is_dir():
                raise refused("target", str(target), "must be in a folder that exists", operation)
            if self._single is None:
                self._check_folder()

    def paths(self, names: Iterable[str]) -> dict[str, Path]:
        """The file that each entry of the zip file goes to.

        Raises:
            NotFoundError: there is nothing for one of the keys.
            InvalidRequestError: the target is a file, but the key is that of a folder.
            UnsafeFileError: a file would leave the folder, or cannot be in it.
            LocalFileError: the system does not say what is there.
        """
        names = list(names)
        refuse_files(length_problems(names), self.operation)
        self._check_asked(names)
        with local_errors(self.operation, self._path):
            return self._paths(names)

    def _paths(self, names: Sequence[str]) -> dict[str, Path]:
        if names == [self._single]:
            if not self._path.is_dir():
                self._check_ordinary()
                return {names[0]: self._path}
            return self._inside({names[0]: names[0].rpartition("/")[2]})
        self._check_folder()
        cut = f"{self._single}/" if self._single else ""
        return self._inside({name: name[len(cut) :] for name in names})

    def check_sizes(self, sizes: Mapping[str, int], stored: Mapping[str, object]) -> None:
        """Refuse what unpacks to more than is stored, or than there is room for.

        Raises:
            UnsafeFileError: a file is larger than it can be.
            LocalFileError: the disk has no room for all of them.
        """
        refuse_files(too_large(sizes, stored), self.operation)
        with local_errors(self.operation, self.room):
            needed, free = sum(sizes.values()), shutil.disk_usage(self.room).free
        if needed > free:
            raise LocalFileError(
                f"There is not enough room in {str(self.room)!r}: {needed:,} bytes are needed, "
                f"{free:,} are free. Nothing was written. Free some space, or choose another disk.",
                operation=self.operation,
                errno=errno.ENOSPC,
                strerror=os.strerror(errno.ENOSPC),
                filename=str(self.room),
            )

    def _check_folder(self) -> None:
        if self._path.exists() and not self._path.is_dir():
            words = "must be a folder, as more than one file may come"
            raise refused("target", str(self._path), words, self.operation)

    def _check_ordinary(self) -> None:
        if self._path.exists() and not self._path.is_file():
            raise refused("target", str(self._path), "must be an ordinary file", self.operation)

    def _check_asked(self, names: Sequence[str]) -> None:
        """Compare what came with what was asked for: the API leaves out what it does not have."""
        asked = {key.strip("/") for key in self.keys}
        strangers = [name for name in names if asked.isdisjoint(lineage(name))]
        refuse_files(dict.fromkeys(strangers, "was not asked for"), self.operation)
        missing = sorted(asked.difference(*map(lineage, names)))
        if missing:
            words = [f"Nothing is stored as {key!r}" for key in missing]
            raise NotFoundError(words, operation=self.operation, status=HTTPStatus.OK, body="")

    def _inside(self, relative: Mapping[str, str]) -> dict[str, Path]:
        """The paths of these names in the folder, once it is sure that they can be there."""
        unsafe = problems(relative.values()) or room_problems(self._path, relative.values())
        if not unsafe:
            unsafe = {name: why for name in relative.values() if (why := self._obstacle(name))}
        twins = list(case_twins(relative.values()))
        if twins and folds_case(self._path):
            unsafe |= {a: f"and {b!r} are the same to this file system" for a, b in twins}
        refuse_files(unsafe, self.operation)
        return {name: self._path / inside for name, inside in relative.items()}

    def _obstacle(self, name: str) -> str | None:
        path = self._path / name
        if path.is_dir() and not path.is_symlink():
            return "would replace a folder"
        if path.exists() and not path.is_symlink() and not path.is_file():
            return "would replace something that is no ordinary file"
        return blocked(self._path, name)


def too_large(sizes: Mapping[str, int], stored: Mapping[str, object]) -> dict[str, str]:
    """The files that unpack to more bytes than are stored, where the API tells how many that is."""
    return {
        name: f"has {told} bytes where it is stored, but unpacks to {sizes[name]}"
        for name, told in stored.items()
        if isinstance(told, int | float) and sizes[name] > told
    }


def refuse_files(found: Mapping[str, str], operation: str) -> None:
    """Raise an error that says what is wrong with each of these files, if there are any."""
    if found:
        raise UnsafeFileError(
            f"Nothing was written, because of these files:\n{listed(found)}\nIf it is only the "
            "name, download the file by its own key, and name it yourself.",
            operation=operation,
            names=sorted(found),
        )
