"""Check whether the names of project files are valid file names on every operating system."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from quantconnect_client._local.files import is_link
from quantconnect_client._local.storage import DRAFT_LENGTH, draft_in

FORBIDDEN = re.compile(r'[<>:"|?*\\]')
# Windows reserves the first group for devices, with any extension. The others belong to Git and to
# this package; git~1 is an alias of .git on some file systems.
RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?"
    r"|\.git|git~[0-9]+|\.quantconnect(-draft-.*)?",
    re.IGNORECASE,
)
LONGEST_PART = 255
"""Maximum bytes of one path component on Linux and macOS. Windows allows as many characters."""
LONGEST_NAME = 1023
"""Maximum bytes of a path on macOS."""


def problem(name: str) -> str | None:
    """Describe what is wrong with a file name. Return None if it is valid."""
    too_long = length_problem(name)
    if too_long:
        return too_long
    parts = name.split("/")
    if not name.isprintable():
        return "contains characters that cannot be shown"
    if {"", ".", ".."} & set(parts):
        return "is not a path inside the folder, such as alpha/model.py"
    if FORBIDDEN.search(name):
        return 'contains one of <>:"|?*\\'
    if any(part.endswith((" ", ".")) for part in parts):
        return "has a component that ends with a space or a dot"
    if any(RESERVED.fullmatch(part) for part in parts):
        return "has a component that is reserved on some systems"
    return None


def length_problem(name: str) -> str | None:
    """Describe how a name exceeds the length limits of file systems. Return None if it does not.

    Check untrusted names with this function first: other checks may take time that is quadratic in
    the number of folders in a name.
    """
    size = _size(name)
    if size > LONGEST_NAME:
        return f"has {size:,} bytes; some systems allow at most {LONGEST_NAME:,}"
    longest = max(map(_size, name.split("/")))
    if longest > LONGEST_PART:
        return f"has a component of {longest:,} bytes; file systems allow at most {LONGEST_PART}"
    return None


def length_problems(names: Iterable[str]) -> dict[str, str]:
    """Map each name that is too long to a description of the problem."""
    return {name: why for name in names if (why := length_problem(name))}


def problems(names: Iterable[str]) -> dict[str, str]:
    """Map each name that is invalid, or conflicts with another one, to its problem."""
    all_names = set(names)
    found = {name: why for name in all_names if (why := problem(name))}
    folders = {
        folder for name in all_names if not length_problem(name) for folder in lineage(name)[:-1]
    }
    return dict.fromkeys(all_names & folders, "is also the name of a folder") | found


def room_problems(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Map each name that is too long for the file system of this folder to its problem."""
    longest_part, longest_path = limits_of(folder)
    outer = len(os.fsencode(folder)) + 1
    found: dict[str, str] = {}
    for name in names:
        above, _, last = name.rpartition("/")
        # A file is first written under a temporary name in the same folder, which must fit too.
        path = outer + len(os.fsencode(above)) + 1 + max(len(os.fsencode(last)), DRAFT_LENGTH)
        part = max(len(os.fsencode(one)) for one in name.split("/"))
        if part > longest_part:
            found[name] = (
                f"has a component of {part:,} bytes; this file system allows {longest_part}"
            )
        elif path > longest_path:
            found[name] = f"would be a path of {path:,} bytes; this system allows {longest_path:,}"
    return found


def limits_of(folder: Path) -> tuple[int, int]:
    """Return the maximum bytes of a name and of a path in a folder, which need not exist yet."""
    place = next(path for path in (folder, *folder.parents) if path.is_dir())
    try:
        # One byte of a path is for the terminating null character.
        return os.pathconf(place, "PC_NAME_MAX"), os.pathconf(place, "PC_PATH_MAX") - 1
    except (AttributeError, OSError, ValueError):
        # For example, on Windows.
        return LONGEST_PART, 32_766


def case_twins(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of paths that differ only in case or in Unicode normalization."""
    seen: dict[str, str] = {}
    for path in sorted({path for name in names for path in lineage(name)}):
        twin = seen.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        if twin != path:
            yield twin, path


def lineage(name: str) -> list[str]:
    """Return the parent folders of a name, outermost first, and the name itself."""
    parts = name.split("/")
    return ["/".join(parts[: index + 1]) for index in range(len(parts))]


def blocked(root: Path, name: str) -> str | None:
    """Describe what prevents the parent folders of a file from being created, if anything."""
    for folder in (root / path for path in lineage(name)[:-1]):
        if is_link(folder) or (folder.exists() and not folder.is_dir()):
            return f"needs a folder, but {folder.name!r} is not one"
    return None


def folds_case(folder: Path) -> bool:
    """Return whether the file system of a folder is case-insensitive."""
    place = folder if folder.is_dir() else folder.parent
    # A draft name: the file is removed later if this process is killed.
    probe = draft_in(place)
    try:
        probe.touch()
        return (place / probe.name.upper()).exists()
    finally:
        probe.unlink(missing_ok=True)


def _size(name: str) -> int:
    return len(name.encode(errors="surrogatepass"))
