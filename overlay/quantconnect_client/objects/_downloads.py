"""The local side of a download: target paths, and checks before writing."""

import errno
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from os import PathLike
from pathlib import Path

from quantconnect_client._core.arguments import argument_error
from quantconnect_client._local.file_names import (
    blocked,
    case_twins,
    folds_case,
    length_problems,
    lineage,
    problems,
    room_problems,
)
from quantconnect_client._local.files import as_path, listed, local_errors
from quantconnect_client.errors import LocalFileError, NotFoundError, UnsafeFileError


class DownloadTarget:
    """The target of a download: a folder, or a file if the single key is a file.

    Attributes:
        keys: the keys to download.
        room: an existing folder on the same disk.
    """

    def __init__(self, target: str | PathLike[str], keys: str | Sequence[str]) -> None:
        self.keys = [keys] if isinstance(keys, str) else list(keys)
        self._single = keys.strip("/") if isinstance(keys, str) else None
        self._path = as_path(target, field="target")
        with local_errors(self._path):
            self.room = self._path if self._path.is_dir() else self._path.parent
            if not self.room.is_dir():
                raise argument_error("target", str(target), "must be inside an existing folder")
            if self._single is None:
                self._check_folder()

    def paths(self, names: Iterable[str]) -> dict[str, Path]:
        """Map each entry of the zip file to its path.

        Raises:
            NotFoundError: nothing is stored under one of the keys.
            InvalidRequestError: the target is a file, but the key is a folder.
            UnsafeFileError: a file would be written outside the folder, or its name is invalid.
            LocalFileError: the target could not be read.
        """
        names = list(names)
        reject_files(length_problems(names))
        self._check_asked(names)
        with local_errors(self._path):
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
        """Reject files that unpack to more bytes than are stored or free on the disk.

        Raises:
            UnsafeFileError: a file is larger than the stored one.
            LocalFileError: the disk has too little free space.
        """
        reject_files(too_large(sizes, stored))
        with local_errors(self.room):
            needed, free = sum(sizes.values()), shutil.disk_usage(self.room).free
        if needed > free:
            raise LocalFileError(
                f"There is not enough free space in {str(self.room)!r}: {needed:,} bytes are "
                f"needed, {free:,} are free. Nothing was written. Free some space, or use another "
                "disk.",
                errno=errno.ENOSPC,
                strerror=os.strerror(errno.ENOSPC),
                filename=str(self.room),
            )

    def _check_folder(self) -> None:
        if self._path.exists() and not self._path.is_dir():
            words = "must be a folder, because several files may be downloaded"
            raise argument_error("target", str(self._path), words)

    def _check_ordinary(self) -> None:
        if self._path.exists() and not self._path.is_file():
            raise argument_error("target", str(self._path), "must be a regular file")

    def _check_asked(self, names: Sequence[str]) -> None:
        """Compare the entries with the requested keys, because the API omits missing keys."""
        asked = {key.strip("/") for key in self.keys}
        strangers = [name for name in names if asked.isdisjoint(lineage(name))]
        reject_files(dict.fromkeys(strangers, "was not requested"))
        missing = sorted(asked.difference(*map(lineage, names)))
        if missing:
            words = [f"Nothing is stored under the key {key!r}" for key in missing]
            raise NotFoundError(words, status=HTTPStatus.OK, body="")

    def _inside(self, relative: Mapping[str, str]) -> dict[str, Path]:
        """Map the names to paths in the folder, after checking that they can be written."""
        unsafe = problems(relative.values()) or room_problems(self._path, relative.values())
        if not unsafe:
            unsafe = {name: why for name in relative.values() if (why := self._obstacle(name))}
        twins = list(case_twins(relative.values()))
        if twins and folds_case(self._path):
            unsafe |= {a: f"and {b!r} are the same to this file system" for a, b in twins}
        reject_files(unsafe)
        return {name: self._path / inside for name, inside in relative.items()}

    def _obstacle(self, name: str) -> str | None:
        path = self._path / name
        if path.is_dir() and not path.is_symlink():
            return "would overwrite a folder"
        if path.exists() and not path.is_symlink() and not path.is_file():
            return "would overwrite something that is not a regular file"
        return blocked(self._path, name)


def too_large(sizes: Mapping[str, int], stored: Mapping[str, object]) -> dict[str, str]:
    """Return the files that unpack to more bytes than are stored, if that size is known."""
    return {
        name: f"is stored with {size} bytes, but unpacks to {sizes[name]}"
        for name, size in stored.items()
        if isinstance(size, int | float) and sizes[name] > size
    }


def reject_files(found: Mapping[str, str]) -> None:
    """Raise an error that lists these files and their problems, if there are any."""
    if found:
        raise UnsafeFileError(
            f"Nothing was written, because of these files:\n{listed(found)}\nIf only the name is "
            "the problem, download the file by its own key to a path of your choice.",
            names=sorted(found),
        )
