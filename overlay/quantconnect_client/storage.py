"""Writes local files so that a reader never sees half of one."""

import os
from os import PathLike
from pathlib import Path
from secrets import token_hex
from shutil import copymode

from quantconnect_client.errors import InvalidRequestError


def checked_target(path: str | PathLike[str], *, operation: str) -> Path:
    """The file to write, made sure of before work is spent on its content.

    Raises:
        InvalidRequestError: it is a folder, or its folder does not exist.
    """
    target = Path(path)
    if target.is_dir():
        problem = f"path must name a file; {str(target)!r} is a folder"
    elif not target.parent.is_dir():
        problem = f"path must be in a folder that exists; there is no {str(target.parent)!r}"
    else:
        return target
    raise InvalidRequestError(problem, operation=operation, field="path", value=str(target))


def write_whole(target: Path, text: str) -> None:
    """Replace `target` in one step, or leave it as it was."""
    # Not from tempfile, whose files nobody else may read: the new one is to be as open as the old.
    draft = target.parent / f".{target.name}.{token_hex(8)}"
    try:
        with draft.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            copymode(target, draft)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
