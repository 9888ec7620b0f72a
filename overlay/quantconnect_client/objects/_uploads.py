"""The local side of an upload: which files there are, and what can be sent."""

import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import IO, Any, NoReturn, TypeAlias

from quantconnect_client._core.local_files import as_path, listed, local_errors
from quantconnect_client._core.settings import refused
from quantconnect_client._core.storage import is_draft
from quantconnect_client.errors import UnsafeFileError

Content: TypeAlias = bytes | bytearray | memoryview | PathLike[str] | IO[bytes]
"""What can be stored: bytes, the path of a file, or a file that is open for reading bytes."""


@dataclass(frozen=True)
class LocalFile:
    """A file to send, and the key to store it under."""

    key: str
    path: Path
    size: int


def local_files(path: str | PathLike[str], key: str | None, *, operation: str) -> list[LocalFile]:
    """The file, or all files in the folder and in those below it, in the order of their keys.

    Raises:
        InvalidRequestError: there is none, or the key cannot be that of a file.
        UnsafeFileError: a symbolic link leads out of the folder, or something is no file.
        LocalFileError: the folder, or one in it, cannot be read.
    """
    root = as_path(path, operation=operation, field="path")
    with local_errors(operation, root):
        return _files_at(root, key, operation)


def _files_at(root: Path, key: str | None, operation: str) -> list[LocalFile]:
    if root.is_dir():
        return _in_folder(root, key, operation)
    if not root.is_file():
        raise refused("path", str(root), "must be a file or a folder that exists", operation)
    name = root.name if key is None else key
    if name.endswith("/"):
        raise refused(
            "key", name, "must be that of the file, without a slash at its end", operation
        )
    return [LocalFile(name, root, root.stat().st_size)]


def _in_folder(root: Path, key: str | None, operation: str) -> list[LocalFile]:
    prefix = (root.resolve().name if key is None else key).strip("/")
    found = {name: Path(root, name) for name in sorted(_walk(root))}
    place = Path(os.path.realpath(root))
    _check({name: why for name, file in found.items() if (why := _problem(file, place))}, operation)
    files = {name: file for name, file in found.items() if file.is_file()}
    if not files:
        raise refused("path", str(root), "must have a file in it", operation)
    return [
        LocalFile(f"{prefix}/{name}".removeprefix("/"), file, file.stat().st_size)
        for name, file in files.items()
    ]


def _walk(root: Path) -> Iterator[str]:
    """The names of everything but real folders, with the folders that they are in."""
    for folder, below, names in os.walk(root, onerror=_raise):
        links = [name for name in below if Path(folder, name).is_symlink()]
        for name in (*names, *links):
            # What is half written, by another call that fetches files to here.
            if is_draft(name):
                continue
            yield Path(folder, name).relative_to(root).as_posix()


def _raise(error: OSError) -> NoReturn:
    raise error


def _problem(path: Path, place: Path) -> str | None:
    """Why this cannot be sent. A link to a folder inside is no problem, but is not followed."""
    if not Path(os.path.realpath(path)).is_relative_to(place):
        return "is a symbolic link out of the folder"
    if not (path.is_file() or path.is_dir()):
        return "is a symbolic link to nothing, or no file"
    if not path.name.isprintable():
        return "has a name with characters that cannot be shown"
    return None


def _check(problems: Mapping[str, str], operation: str) -> None:
    if problems:
        raise UnsafeFileError(
            f"Nothing was sent, because of these in the folder:\n{listed(problems)}",
            operation=operation,
            names=list(problems),
        )


@contextmanager
def opened(content: Content, *, operation: str) -> Generator[IO[bytes]]:
    """The content as a file that can be read from its beginning, more than once.

    Raises:
        InvalidRequestError: it is a text, or a file that cannot be rewound.
        LocalFileError: it cannot be opened.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        yield BytesIO(content)
    elif isinstance(content, PathLike):
        path = as_path(content, operation=operation, field="object_data")
        with opened_file(path, operation=operation) as file:
            yield file
    elif _is_rewindable(content):
        yield content
    else:
        words = "must be bytes, a pathlib.Path, or a file that is opened with 'rb' and can seek"
        raise refused("object_data", type(content), words, operation)


@contextmanager
def opened_file(path: Path, *, operation: str) -> Generator[IO[bytes]]:
    """An ordinary file, open for reading bytes.

    Raises:
        InvalidRequestError: there is none.
        LocalFileError: it cannot be opened.
    """
    with local_errors(operation, path):
        if not path.is_file():
            raise refused("object_data", str(path), "must be a file that exists", operation)
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
