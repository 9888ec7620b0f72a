"""The folder for contents that are too large for a table: one file each, with a random name.

A file is written whole and then renamed, before the row that names it is saved; it is removed after
the row that named it. So every row has its file, and a file that a sudden end
leaves behind has no row and is removed at the next start.
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

Told = TypeVar("Told")

CHUNK = 1 << 20
SUFFIX = ".objects"
MARK = "quantconnect-sandbox"
_PART = ".part"
# Nothing else is ever removed from the folder, whoever put it there.
_OWN = re.compile(r"[0-9a-f]{32}(\.zip)?(\.part)?")


class BlobOwner:
    """A row that names a blob, which stays for as long as the row does.

    Attributes:
        blob: the name of the blob; empty while there is none.
    """

    blob: str

    def expected_content(self) -> tuple[int, str] | None:
        """The size of a blob that must be there, and what it is the content of."""
        return None


@dataclass(frozen=True)
class Copied:
    """The size and the hash of a copied content."""

    size: int
    md5: str


def temporary_folder(owner: object) -> Path:
    """A folder that goes when its owner does."""
    folder = Path(mkdtemp(prefix="quantconnect-sandbox-"))
    finalize(owner, rmtree, folder, ignore_errors=True)
    return folder


def state_folder(state: Path, file_id: str) -> Path:
    """The folder beside the state file. A file in it says which state file it belongs to.

    Raises:
        UnusableOptionError: it belongs to another state file, or was not made by the sandbox. It is
            as it was.
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
    """Reject a folder of objects whose state file is gone: a new one would remove them."""
    folder = _folder_of(state)
    try:
        is_new = not (state.exists() and state.stat().st_size)
        is_stray = folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))
    except (OSError, ValueError):
        return  # no such path: opening the file says what is wrong with it
    if is_new and is_stray:
        raise _unusable(state, "the folder is there already, but its state file is not")


def check_contents(folder: Path, owners: Iterable[BlobOwner]) -> None:
    """Reject a folder that lacks the content of a row."""
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


def _unusable(state: Path, trouble: str) -> UnusableOptionError:
    return UnusableOptionError(
        "state",
        str(state),
        f"{trouble}, and was left as it is: {_folder_of(state)}. Name another state file, or put "
        "the state file and its folder back from the same copy",
    )


def write_blob(
    folder: Path, write: Callable[[BinaryIO], Told], suffix: str = ""
) -> tuple[str, Told]:
    """Create a blob from what `write` writes, all or nothing. Return its name and that result."""
    name = token_hex(16) + suffix
    part = folder / (name + _PART)
    try:
        with part.open("wb") as target:
            told = write(target)
        part.rename(folder / name)
    except OSError as error:
        remove_blobs(folder, [part.name])
        raise StateWriteError(error.strerror or error) from error
    except BaseException:
        remove_blobs(folder, [part.name])
        raise
    return name, told


def copy(source: BinaryIO, target: BinaryIO) -> Copied:
    """Copy a content piece by piece."""
    digest, size = md5(usedforsecurity=False), 0
    while chunk := source.read(CHUNK):
        target.write(chunk)
        digest.update(chunk)
        size += len(chunk)
    return Copied(size, digest.hexdigest())


def read_head(folder: Path, blob: str, length: int) -> bytes:
    """The beginning of a blob."""
    with (folder / blob).open("rb") as content:
        return content.read(length)


def remove_blobs(folder: Path, names: list[str]) -> None:
    """Remove blobs that no row names any more."""
    for name in names:
        # Windows can't remove a file that is being sent. The next start removes it.
        with suppress(OSError):
            (folder / name).unlink()


def remove_other_blobs(folder: Path, kept: set[str]) -> None:
    """Remove all blobs except those, and all files that were never completed."""
    names = {file.name for file in folder.iterdir() if _OWN.fullmatch(file.name)}
    remove_blobs(folder, sorted(names - kept))
