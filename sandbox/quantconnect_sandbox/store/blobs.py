"""The folder for content that is too large for a table: one file each, with a random name.

A file is written completely and renamed before the row that names it is saved. It is removed after
that row. So every row has its file, and a file left behind by a crash has no row and is removed at
the next start.
"""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp
from typing import BinaryIO, TypeVar
from weakref import finalize

from quantconnect_sandbox.options import UnusableOptionError
from quantconnect_sandbox.store.state_file import StateWriteError

Result = TypeVar("Result")

CHUNK = 1 << 20
SUFFIX = ".objects"
MARK = "quantconnect-sandbox"
_PART = ".part"
# Only files with such names are ever removed from the folder.
_OWN = re.compile(r"[0-9a-f]{32}(\.zip)?(\.part)?")


class BlobOwner:
    """A row that names a blob, which exists for as long as the row does.

    Attributes:
        blob: the name of the blob, empty if there is none yet.
    """

    blob: str

    def expected_content(self) -> tuple[int, str] | None:
        """Return the size of a required blob, and the name of its owner for error messages."""
        return None


@dataclass(frozen=True)
class Copied:
    """The size and the hash of copied content."""

    size: int
    md5: str


def temporary_folder(owner: object) -> Path:
    """Create a folder that is removed together with its owner."""
    folder = Path(mkdtemp(prefix="quantconnect-sandbox-"))
    finalize(owner, rmtree, folder, ignore_errors=True)
    return folder


def state_folder(state: Path, file_id: str) -> Path:
    """Open or create the folder beside the state file. It contains the id of the state file.

    Raises:
        UnusableOptionError: the folder belongs to another state file, or was not created by the
            sandbox. It is not changed.
    """
    folder = _folder_of(state)
    try:
        folder.mkdir(exist_ok=True)
        names = {one.name for one in folder.iterdir()}
        if MARK in names:
            if (folder / MARK).read_text(errors="replace").strip() != file_id:
                raise _unusable(state, "the folder belongs to another state file")
        elif names - {MARK + _PART}:
            raise _unusable(state, "the folder has files that the sandbox did not put there")
        else:
            part = folder / (MARK + _PART)
            part.write_text(file_id + "\n")
            part.replace(folder / MARK)
    except UnusableOptionError:
        raise
    except OSError as error:
        raise _unusable(state, f"the folder can't be used ({error.strerror})") from error
    return folder


def check_no_stray_folder(state: Path) -> None:
    """Reject a folder of objects without its state file: a new state file would remove them."""
    folder = _folder_of(state)
    try:
        is_new = not (state.exists() and state.stat().st_size)
        is_stray = folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))
    except (OSError, ValueError):
        return  # an invalid path: opening the file reports it
    if is_new and is_stray:
        raise _unusable(state, "the folder is there already, but its state file is not")


def check_contents(folder: Path, owners: Iterable[BlobOwner]) -> None:
    """Reject a folder in which the content of a row is missing."""
    for one in owners:
        expected = one.expected_content()
        if expected is None:
            continue
        file, (size, name) = folder / one.blob, expected
        if not file.is_file() or file.stat().st_size != size:
            state = folder.with_name(folder.name.removesuffix(SUFFIX))
            raise _unusable(state, f"the folder lacks the content of {name}")


def _folder_of(state: Path) -> Path:
    return state.with_name(state.name + SUFFIX)


def _unusable(state: Path, reason: str) -> UnusableOptionError:
    return UnusableOptionError(
        "state",
        str(state),
        f"{reason}, and was left as it is: {_folder_of(state)}. Name another state file, or "
        "restore the state file and its folder from the same backup",
    )


def write_blob(
    folder: Path, write: Callable[[BinaryIO], Result], suffix: str = ""
) -> tuple[str, Result]:
    """Create a blob atomically. Return its name and the result of `write`."""
    name = token_hex(16) + suffix
    part = folder / (name + _PART)
    try:
        with part.open("wb") as target:
            result = write(target)
        part.rename(folder / name)
    except OSError as error:
        remove_blobs(folder, [part.name])
        raise StateWriteError(error.strerror or error) from error
    except BaseException:
        remove_blobs(folder, [part.name])
        raise
    return name, result


def copy(source: BinaryIO, target: BinaryIO) -> Copied:
    """Copy content in chunks, and compute its size and hash."""
    digest, size = md5(usedforsecurity=False), 0
    while chunk := source.read(CHUNK):
        target.write(chunk)
        digest.update(chunk)
        size += len(chunk)
    return Copied(size, digest.hexdigest())


def read_head(folder: Path, blob: str, length: int) -> bytes:
    """Return the first `length` bytes of a blob."""
    with (folder / blob).open("rb") as content:
        return content.read(length)


def remove_blobs(folder: Path, names: list[str]) -> None:
    """Remove blobs that are no longer named by any row."""
    for name in names:
        # Windows can't remove an open file. The next start removes it.
        with suppress(OSError):
            (folder / name).unlink()


def remove_other_blobs(folder: Path, kept: set[str]) -> None:
    """Remove all blobs except `kept`, and all incomplete files."""
    names = {file.name for file in folder.iterdir() if _OWN.fullmatch(file.name)}
    remove_blobs(folder, sorted(names - kept))
