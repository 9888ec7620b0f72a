"""Writes local files so that a reader never sees half of one."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from secrets import token_hex
from shutil import copymode
from typing import BinaryIO

from quantconnect_client.errors import InvalidRequestError


def checked_target(path: str | PathLike[str], *, operation: str, field: str = "path") -> Path:
    """The file to write, made sure of before work is spent on its content.

    Raises:
        InvalidRequestError: it is a folder, or its folder does not exist.
    """
    target = Path(path)
    if target.is_dir():
        problem = f"{field} must name a file; {str(target)!r} is a folder"
    elif not target.parent.is_dir():
        problem = f"{field} must be in a folder that exists; there is no {str(target.parent)!r}"
    else:
        return target
    raise InvalidRequestError(problem, operation=operation, field=field, value=str(target))


def write_whole(target: Path, text: str) -> None:
    """Replace `target` in one step, or leave it as it was."""
    with replacing(target) as file:
        file.write(text.encode())


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO]:
    """A file that becomes `target` in one step if the block ends well, and is gone if not."""
    # Not from tempfile, whose files nobody else may read: the new one is to be as open as the old.
    # Not the whole name: what is added could make it too long.
    draft = target.parent / f".{target.name[:40]}.{token_hex(8)}"
    try:
        with draft.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            copymode(target, draft)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
