"""Writes local files so that a reader never sees half of one."""

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

from quantconnect_client._core.local_files import as_path, local_errors
from quantconnect_client._core.locks import try_lock
from quantconnect_client.errors import InvalidRequestError

DRAFT = re.compile(r"\.quantconnect-draft-[0-9a-f]{16}", re.IGNORECASE)
# As long as every draft's name: it must fit where the name of the file itself does.
DRAFT_LENGTH = len(".quantconnect-draft-") + 16
AN_HOUR = 3600


def draft_in(folder: Path) -> Path:
    """A new name for a file that is not whole yet."""
    return folder / f".quantconnect-draft-{token_hex(8)}"


def checked_target(path: str | PathLike[str], *, operation: str, field: str = "path") -> Path:
    """The file to write, made sure of before work is spent on its content.

    Raises:
        InvalidRequestError: it is a folder or no ordinary file, or its folder does not exist.
        LocalFileError: the system does not say what is there.
    """
    target = as_path(path, operation=operation, field=field)
    with local_errors(operation):
        if target.is_dir():
            problem = f"{field} must name a file; {str(target)!r} is a folder"
        elif target.exists() and not target.is_file():
            problem = f"{field} must name an ordinary file; {str(target)!r} is none"
        elif not target.parent.is_dir():
            problem = f"{field} must be in a folder that exists; there is no {str(target.parent)!r}"
        else:
            return target
    raise InvalidRequestError(problem, operation=operation, field=field, value=str(target))


def write_whole(target: Path, text: str, *, operation: str) -> None:
    """Replace `target` in one step, or leave it as it was.

    Raises:
        LocalFileError: it cannot be written.
    """
    with replacing(target, operation=operation) as file, local_errors(operation, target):
        file.write(text.encode())


@contextmanager
def replacing(target: Path, *, operation: str) -> Generator[BinaryIO]:
    """A file that becomes `target` in one step if the block ends well, and is gone if not.

    Raises:
        LocalFileError: it cannot be made, or cannot become the target.
    """
    with local_errors(operation, target):
        draft, file = _created(target.parent)
    try:
        yield file
        with local_errors(operation, target):
            _take_place(file, draft, target)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    finally:
        # What could not be written to a full disk is tried once more here.
        with suppress(OSError):
            file.close()


def clear_drafts(folders: Iterable[Path]) -> None:
    """Delete the drafts in these folders whose writers are gone, such as those of a killed process.

    One that cannot be deleted stays: it does no harm.
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
    """Whether a file of this name is one of ours that is not whole yet, or never was."""
    return DRAFT.fullmatch(name) is not None


def is_abandoned(draft: Path) -> bool:
    """Whether nobody writes this file any more: its writer has it locked until it is done."""
    found = draft.lstat()
    if not stat.S_ISREG(found.st_mode):
        return False
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return time() - found.st_mtime > AN_HOUR
    with draft.open("r+b") as file:
        return try_lock(file)


def _created(folder: Path) -> tuple[Path, BinaryIO]:
    """A draft, locked."""
    while True:
        # Not from tempfile, whose files nobody else may read: the new one is to be as open as the
        # old.
        draft = draft_in(folder)
        file = draft.open("xb")
        if _locked(file) and draft.exists():
            return draft, file
        # Somebody took it for a leftover, in the moment before it was locked.
        file.close()


def _locked(file: BinaryIO) -> bool:
    try:
        return try_lock(file)
    except OSError:
        # Where there are no locks, nobody can take the draft for a leftover either.
        return True


def _take_place(file: BinaryIO, draft: Path, target: Path) -> None:
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "win32":  # pragma: no cover - Windows renames no open file
        file.close()
    if target.exists():
        copymode(target, draft)
    draft.replace(target)
