"""The local side of an upload: finding, checking and opening files."""

import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import IO, Any, NoReturn, TypeAlias

from quantconnect_client._core.arguments import argument_error
from quantconnect_client._local.files import as_path, listed, local_errors
from quantconnect_client._local.storage import is_draft
from quantconnect_client.errors import UnsafeFileError

Content: TypeAlias = bytes | bytearray | memoryview | PathLike[str] | IO[bytes]
"""The content of an object: bytes, the path of a file, or a file opened with `"rb"`."""


@dataclass(frozen=True)
class LocalFile:
    """A file to upload, and its key."""

    key: str
    path: Path
    size: int


def local_files(path: str | PathLike[str], key: str | None) -> list[LocalFile]:
    """Return the file, or all files in the folder and its subfolders, sorted by key.

    Raises:
        InvalidRequestError: there are no files, or the key is not a valid key of a file.
        UnsafeFileError: a symbolic link points outside the folder, or is broken.
        LocalFileError: the folder or a subfolder could not be read.
    """
    root = as_path(path, field="path")
    with local_errors(root):
        return _files_at(root, key)


def _files_at(root: Path, key: str | None) -> list[LocalFile]:
    if root.is_dir():
        return _in_folder(root, key)
    if not root.is_file():
        raise argument_error("path", str(root), "must be an existing file or folder")
    name = root.name if key is None else key
    if name.endswith("/"):
        raise argument_error("key", name, "must be the key of the file, without a trailing slash")
    return [LocalFile(name, root, root.stat().st_size)]


def _in_folder(root: Path, key: str | None) -> list[LocalFile]:
    prefix = (root.resolve().name if key is None else key).strip("/")
    found = {name: Path(root, name) for name in sorted(_walk(root))}
    place = Path(os.path.realpath(root))
    _check({name: why for name, file in found.items() if (why := _problem(file, place))})
    files = {name: file for name, file in found.items() if file.is_file()}
    if not files:
        raise argument_error("path", str(root), "must contain at least one file")
    return [
        LocalFile(f"{prefix}/{name}".removeprefix("/"), file, file.stat().st_size)
        for name, file in files.items()
    ]


def _walk(root: Path) -> Iterator[str]:
    """Iterate over the relative paths of all files and links."""
    for folder, below, names in os.walk(root, onerror=_raise):
        links = [name for name in below if Path(folder, name).is_symlink()]
        for name in (*names, *links):
            # An incomplete file of a download to this folder.
            if is_draft(name):
                continue
            yield Path(folder, name).relative_to(root).as_posix()


def _raise(error: OSError) -> NoReturn:
    raise error


def _problem(path: Path, place: Path) -> str | None:
    """Return the reason why this can't be uploaded. Links to inner folders are skipped."""
    if not Path(os.path.realpath(path)).is_relative_to(place):
        return "is a symbolic link that points outside the folder"
    if not (path.is_file() or path.is_dir()):
        return "is a broken symbolic link, or not a regular file"
    if not path.name.isprintable():
        return "has a name with unprintable characters"
    return None


def _check(problems: Mapping[str, str]) -> None:
    if problems:
        raise UnsafeFileError(
            f"Nothing was uploaded, because of these files:\n{listed(problems)}\n"
            "Remove or rename them.",
            names=list(problems),
        )


@contextmanager
def open_content(content: Content) -> Generator[IO[bytes]]:
    """Open the content as a seekable file.

    Raises:
        InvalidRequestError: the content is text, or a file that is not seekable.
        LocalFileError: the file could not be opened.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        yield BytesIO(content)
    elif isinstance(content, PathLike):
        path = as_path(content, field="object_data")
        with open_file(path) as file:
            yield file
    elif _is_rewindable(content):
        yield content
    else:
        words = "must be bytes, a pathlib.Path, or a seekable file opened with 'rb'"
        raise argument_error("object_data", type(content), words)


@contextmanager
def open_file(path: Path) -> Generator[IO[bytes]]:
    """Open a regular file for reading bytes.

    Raises:
        InvalidRequestError: the file does not exist.
        LocalFileError: the file could not be opened.
    """
    with local_errors(path):
        if not path.is_file():
            raise argument_error("object_data", str(path), "must be an existing file")
        file = path.open("rb")
    with file:
        yield file


def _is_rewindable(content: Any) -> bool:
    try:
        content.seek(0, os.SEEK_END)
        content.seek(0)
        return isinstance(content.read(0), bytes)
    except (AttributeError, OSError, ValueError):
        return False
