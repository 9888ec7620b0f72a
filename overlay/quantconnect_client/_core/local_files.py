"""What can go wrong with files on this machine, as errors of this package."""

import errno
import os
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path

from quantconnect_client.errors import InvalidRequestError, LocalFileError, QuantConnectError

ADVICE = {
    errno.ENOSPC: "Free some space on that disk",
    errno.EDQUOT: "Free some space on that disk",
    errno.EACCES: "Give this account the permission",
    errno.EPERM: "Give this account the permission",
    errno.EROFS: "Choose a folder that can be written to",
    errno.ENAMETOOLONG: "Choose a shorter path",
}
MOST_LISTED = 20
MOST_SHOWN = 100


@contextmanager
def local_errors(operation: str, path: str | PathLike[str] | None = None) -> Generator[None]:
    """Turn the system's errors about files into those of this package.

    Only around what reads and writes files, so that errors of the caller's own functions pass.

    Args:
        operation: the call, for messages.
        path: the file, where the system's error does not have it.
    """
    try:
        yield
    except QuantConnectError:
        raise
    except OSError as error:
        raise local_error(error, operation, path) from error


def local_error(
    error: OSError, operation: str, path: str | PathLike[str] | None = None
) -> LocalFileError:
    """The error to raise for one of the system's."""
    name = error.filename if isinstance(error.filename, str) else None
    name = os.fspath(path) if name is None and path is not None else name
    words = error.strerror or str(error) or type(error).__name__
    place = shown(name) if name is not None else "a file on this machine"
    advice = ADVICE.get(error.errno or 0, "Put that right")
    made = LocalFileError(
        f"{place} could not be read or written: {words}. {advice}, then call this again.",
        operation=operation,
        errno=error.errno,
        strerror=words,
        filename=name,
    )
    for note in getattr(error, "__notes__", ()):
        made.add_note(note)
    return made


def as_path(given: str | PathLike[str], *, operation: str, field: str) -> Path:
    """The path, made sure that the system can be asked for it.

    Raises:
        InvalidRequestError: it is no path, or has characters that no path can have.
    """
    try:
        path = Path(given)
        if b"\0" not in os.fsencode(path):
            return path
        problem = "has a null character in it"
    except (TypeError, ValueError) as error:
        problem = str(error)
    raise InvalidRequestError(
        f"{field} must be a path ({problem}); it is {given!r}",
        operation=operation,
        field=field,
        value=given,
    )


def is_link(path: Path) -> bool:
    """Whether a path leads elsewhere, by a symbolic link or a junction of Windows."""
    is_junction = getattr(os.path, "isjunction", None)
    return path.is_symlink() or bool(is_junction and is_junction(path))


def listed(problems: Mapping[str, str]) -> str:
    """A line for each name, with what is wrong with it; of very many, the first."""
    lines = [f"- {shown(name)} {why}" for name, why in sorted(problems.items())]
    more = [f"- and {len(lines) - MOST_LISTED} more"] if len(lines) > MOST_LISTED else []
    return "\n".join([*lines[:MOST_LISTED], *more])


def shown(name: str) -> str:
    """A name in quotes, without its middle where it is very long."""
    if len(name) <= MOST_SHOWN:
        return repr(name)
    return f"{name[:60]!r}...{name[-30:]!r} ({len(name):,} characters)"


def folders_of(paths: Iterable[Path]) -> list[Path]:
    """The folders that these files are in, each once."""
    return sorted({path.parent for path in paths})
