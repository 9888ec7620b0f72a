"""Write local files atomically, so that a reader never sees a partial file."""

import os
import re
import stat
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from secrets import token_hex
from shutil import copymode
from time import time
from typing import BinaryIO

from quantconnect_client._local.files import as_path, local_errors
from quantconnect_client._local.locks import try_lock
from quantconnect_client.errors import InvalidRequestError

DRAFT = re.compile(r"\.quantconnect-draft-[0-9a-f]{16}", re.IGNORECASE)
# The length of a draft's name, which must fit in the folder of the file.
DRAFT_LENGTH = len(".quantconnect-draft-") + 16
AN_HOUR = 3600


def draft_in(folder: Path) -> Path:
    """Return a new path for a file that is being written."""
    return folder / f".quantconnect-draft-{token_hex(8)}"


def checked_target(path: str | PathLike[str], *, field: str = "path") -> Path:
    """Validate the path of a file to write, before its content is produced.

    Raises:
        InvalidRequestError: the path is a folder or a special file, or its folder does not exist.
        LocalFileError: the path can't be inspected.
    """
    target = as_path(path, field=field)
    with local_errors():
        if target.is_dir():
            problem = f"{field} must name a file; {str(target)!r} is a folder"
        elif target.exists() and not target.is_file():
            problem = f"{field} must name an ordinary file; {str(target)!r} is not one"
        elif not target.parent.is_dir():
            problem = f"{field} must be in a folder that exists; {str(target.parent)!r} does not"
        else:
            return target
    raise InvalidRequestError(problem, field=field, value=str(target))


def write_whole(target: Path, text: str) -> None:
    """Overwrite `target` atomically, or leave it unchanged.

    Raises:
        LocalFileError: the file can't be written.
    """
    with replacing(target) as file, local_errors(target):
        file.write(text.encode())


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO]:
    """Yield a file that replaces `target` atomically on success, and is deleted on failure.

    Raises:
        LocalFileError: the file can't be created or can't replace the target.
    """
    with local_errors(target):
        draft, file = _created(target.parent)
    try:
        yield file
        with local_errors(target):
            _take_place(file, draft, target)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    finally:
        # After a full disk, closing flushes the buffer again and may fail again.
        with suppress(OSError):
            file.close()


def clear_drafts(folders: Iterable[Path]) -> None:
    """Delete abandoned drafts in these folders, such as those of a killed process.

    A draft that can't be deleted is harmless and stays.
    """
    for folder in folders:
        found: list[Path] = []
        with suppress(OSError):
            found = [path for path in folder.iterdir() if is_draft(path.name)]
        for draft in found:
            with suppress(OSError):
                if is_abandoned(draft):
                    draft.unlink()


def is_draft(name: str) -> bool:
    """Return whether the name is that of a draft, which is incomplete."""
    return DRAFT.fullmatch(name) is not None


def is_abandoned(draft: Path) -> bool:
    """Return whether a draft has no writer. Writers hold a lock until they are done."""
    found = draft.lstat()
    if not stat.S_ISREG(found.st_mode):
        return False
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return time() - found.st_mtime > AN_HOUR
    with draft.open("r+b") as file:
        return try_lock(file)


def _created(folder: Path) -> tuple[Path, BinaryIO]:
    """Create and lock a draft."""
    while True:
        # tempfile would create files with mode 0600. Drafts get the default permissions.
        draft = draft_in(folder)
        file = draft.open("xb")
        if _locked(file) and draft.exists():
            return draft, file
        # Another process deleted it as abandoned just before it was locked.
        file.close()


def _locked(file: BinaryIO) -> bool:
    try:
        return try_lock(file)
    except OSError:
        # Without file locks, no other process can consider the draft abandoned.
        return True


def _take_place(file: BinaryIO, draft: Path, target: Path) -> None:
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "win32":  # pragma: no cover - Windows renames no open file
        file.close()
    if target.exists():
        copymode(target, draft)
    draft.replace(target)
