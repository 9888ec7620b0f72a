"""Writes local files so that a reader never sees half of one."""

import os
from os import PathLike
from pathlib import Path
from tempfile import NamedTemporaryFile

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
    with NamedTemporaryFile(
        "w",
        encoding="utf-8",
        newline="",
        dir=target.parent,
        prefix=f".{target.name}.",
        delete=False,
    ) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            Path(file.name).unlink()
            raise
    Path(file.name).replace(target)
