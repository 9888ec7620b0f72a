"""The folder for what is too large for a table: one file for each content, under a random name.

A file is written whole and then renamed, before the row that names it is saved; it is removed after
the row that named it. So whatever is answered has its file, and what a sudden end leaves behind is
named by no row and removed at the next start.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import md5
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp
from typing import BinaryIO, TypeVar
from weakref import finalize

from quantconnect_sandbox.clock import Job

Told = TypeVar("Told")

CHUNK = 1 << 20
_PART = ".part"
# Nothing else is ever removed from the folder, whoever put it there.
_OWN = re.compile(r"[0-9a-f]{32}(\.zip)?(\.part)?")


@dataclass
class StoredObject:
    """A file of the Object Store. Its content is in the blob of that name."""

    key: str
    blob: str
    size: int
    md5: str
    mime: str
    created: datetime
    modified: datetime


@dataclass
class Packing:
    """A zip file of the Object Store that was ordered, and the blob that it is in once made."""

    id: str
    keys: list[str]
    job: Job
    blob: str = ""


@dataclass(frozen=True)
class Copied:
    """What copying a content told about it."""

    size: int
    md5: str


def blob_folder(state: Path | None, owner: object) -> Path:
    """The folder beside the state file, or a temporary one that goes when its owner does."""
    if state:
        folder = state.with_name(f"{state.name}.objects")
        folder.mkdir(exist_ok=True)
        return folder
    folder = Path(mkdtemp(prefix="quantconnect-sandbox-"))
    finalize(owner, rmtree, folder, ignore_errors=True)
    return folder


def write_blob(
    folder: Path, write: Callable[[BinaryIO], Told], suffix: str = ""
) -> tuple[str, Told]:
    """Make a blob of what `write` writes, all or nothing. Returns its name, and what that told."""
    name = token_hex(16) + suffix
    part = folder / (name + _PART)
    try:
        with part.open("wb") as target:
            told = write(target)
        part.rename(folder / name)
    except BaseException:
        part.unlink(missing_ok=True)
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
    """Take blobs away that no row names any more."""
    for name in names:
        # Windows removes no file that is being sent; the next start will.
        with suppress(OSError):
            (folder / name).unlink()


def remove_other_blobs(folder: Path, kept: set[str]) -> None:
    """Take all blobs away but those, and what was never written to its end."""
    names = {file.name for file in folder.iterdir() if _OWN.fullmatch(file.name)}
    remove_blobs(folder, sorted(names - kept))
