"""Convert errors with local files to exceptions of this package."""

import errno
import os
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path

from quantconnect_client.errors import InvalidRequestError, LocalFileError, QuantConnectError

ADVICE = {
    errno.ENOSPC: "Free up space on the disk",
    errno.EDQUOT: "Free up space on the disk",
    errno.EACCES: "Grant this account permission",
    errno.EPERM: "Grant this account permission",
    errno.EROFS: "Choose a writable folder",
    errno.ENAMETOOLONG: "Choose a shorter path",
}
MOST_LISTED = 20
MOST_SHOWN = 100


@contextmanager
def local_errors(path: str | PathLike[str] | None = None) -> Generator[None]:
    """Convert an `OSError` to a `LocalFileError`.

    Wrap only code that reads or writes files, so that errors of the caller's functions propagate.

    Args:
        path: the file to name if the `OSError` does not.
    """
    try:
        yield
    except QuantConnectError:
        raise
    except OSError as error:
        raise local_error(error, path) from error


def local_error(error: OSError, path: str | PathLike[str] | None = None) -> LocalFileError:
    """Return the `LocalFileError` for an `OSError`."""
    name = error.filename if isinstance(error.filename, str) else None
    name = os.fspath(path) if name is None and path is not None else name
    words = error.strerror or str(error) or type(error).__name__
    subject = quote_name(name) if name is not None else "a local file"
    advice = ADVICE.get(error.errno or 0, "Fix the cause")
    made = LocalFileError(
        f"{subject} could not be read or written: {words}. {advice}, then retry the call.",
        errno=error.errno,
        strerror=words,
        filename=name,
    )
    for note in getattr(error, "__notes__", ()):
        made.add_note(note)
    return made


def as_path(given: str | PathLike[str], *, field: str) -> Path:
    """Convert an argument to a `Path`.

    Raises:
        InvalidRequestError: it is not a path, or contains characters that are invalid in a path.
    """
    try:
        path = Path(given)
        if b"\0" not in os.fsencode(path):
            return path
        problem = "it contains a null character"
    except (TypeError, ValueError) as error:
        problem = str(error)
    raise InvalidRequestError(
        f"{field} must be a path ({problem}); it is {given!r}",
        field=field,
        value=given,
    )


def is_link(path: Path) -> bool:
    """Return whether a path is a symbolic link or a Windows junction."""
    is_junction = getattr(os.path, "isjunction", None)
    return path.is_symlink() or bool(is_junction and is_junction(path))


def listed(problems: Mapping[str, str]) -> str:
    """Format one line per name with its problem, for the first `MOST_LISTED` names."""
    lines = [f"- {quote_name(name)} {why}" for name, why in sorted(problems.items())]
    more = [f"- and {len(lines) - MOST_LISTED} more"] if len(lines) > MOST_LISTED else []
    return "\n".join([*lines[:MOST_LISTED], *more])


def quote_name(name: str) -> str:
    """Quote a name, and shorten it in the middle if it is very long."""
    if len(name) <= MOST_SHOWN:
        return repr(name)
    return f"{name[:60]!r}...{name[-30:]!r} ({len(name):,} characters)"


def folders_of(paths: Iterable[Path]) -> list[Path]:
    """Return the parent folders of these files, without duplicates."""
    return sorted({path.parent for path in paths})
