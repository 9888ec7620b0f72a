"""Which names of a project's files can be files of a folder, on any operating system."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from quantconnect_client._core.local_files import is_link
from quantconnect_client._core.storage import DRAFT_LENGTH, draft_in

FORBIDDEN = re.compile(r'[<>:"|?*\\]')
# Windows gives these to devices, whatever their ending; the others belong to git and to this
# package, and git~1 is another name for .git on some file systems.
RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?"
    r"|\.git|git~[0-9]+|\.quantconnect(-draft-.*)?",
    re.IGNORECASE,
)
LONGEST_PART = 255
"""Bytes that one name can have on Linux and macOS; Windows takes as many characters."""
LONGEST_NAME = 1023
"""Bytes that a path can have on macOS."""


def problem(name: str) -> str | None:
    """What is wrong with a file's name, or None where nothing is."""
    too_long = length_problem(name)
    if too_long:
        return too_long
    parts = name.split("/")
    if not name.isprintable():
        return "has characters that cannot be shown"
    if {"", ".", ".."} & set(parts):
        return "is no path inside a folder, such as alpha/model.py"
    if FORBIDDEN.search(name):
        return 'has one of <>:"|?*\\ in it'
    if any(part.endswith((" ", ".")) for part in parts):
        return "has a part that ends in a space or a dot"
    if any(RESERVED.fullmatch(part) for part in parts):
        return "has a part that is reserved on some systems"
    return None


def length_problem(name: str) -> str | None:
    """How a name is too long for any file, or None where it is not.

    To be asked before anything else of names that others made: what is done with the folders of a
    name may take the square of their number.
    """
    size = _size(name)
    if size > LONGEST_NAME:
        return f"has {size:,} bytes; a path can have {LONGEST_NAME:,} on some systems"
    longest = max(map(_size, name.split("/")))
    if longest > LONGEST_PART:
        return f"has a part of {longest:,} bytes; file systems hold {LONGEST_PART}"
    return None


def length_problems(names: Iterable[str]) -> dict[str, str]:
    """How each name is too long that is."""
    return {name: why for name in names if (why := length_problem(name))}


def problems(names: Iterable[str]) -> dict[str, str]:
    """What is wrong with each name that cannot be a file beside the others."""
    all_names = set(names)
    found = {name: why for name in all_names if (why := problem(name))}
    folders = {
        folder for name in all_names if not length_problem(name) for folder in lineage(name)[:-1]
    }
    return dict.fromkeys(all_names & folders, "is the name of a folder, too") | found


def room_problems(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """How each name is too long that is for this folder, where its file system tells."""
    longest_part, longest_path = limits_of(folder)
    outer = len(os.fsencode(folder)) + 1
    found: dict[str, str] = {}
    for name in names:
        above, _, last = name.rpartition("/")
        # A file is written under another name beside it first, which must fit as well.
        path = outer + len(os.fsencode(above)) + 1 + max(len(os.fsencode(last)), DRAFT_LENGTH)
        part = max(len(os.fsencode(one)) for one in name.split("/"))
        if part > longest_part:
            found[name] = f"has a part of {part:,} bytes; this file system holds {longest_part}"
        elif path > longest_path:
            found[name] = f"would be a path of {path:,} bytes; this system takes {longest_path:,}"
    return found


def limits_of(folder: Path) -> tuple[int, int]:
    """The bytes that a name and a path can have in a folder that exists, or will."""
    place = next(path for path in (folder, *folder.parents) if path.is_dir())
    try:
        # One byte of a path is for its end.
        return os.pathconf(place, "PC_NAME_MAX"), os.pathconf(place, "PC_PATH_MAX") - 1
    except (AttributeError, OSError, ValueError):
        # As on Windows.
        return LONGEST_PART, 32_766


def case_twins(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Files or folders whose names differ in case only, or in how an accent is written."""
    seen: dict[str, str] = {}
    for path in sorted({path for name in names for path in lineage(name)}):
        twin = seen.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        if twin != path:
            yield twin, path


def lineage(name: str) -> list[str]:
    """The folders that a name spells, the outermost first, and the name itself."""
    parts = name.split("/")
    return ["/".join(parts[: index + 1]) for index in range(len(parts))]


def blocked(root: Path, name: str) -> str | None:
    """What keeps the folders that a file needs from being made, if anything does."""
    for folder in (root / path for path in lineage(name)[:-1]):
        if is_link(folder) or (folder.exists() and not folder.is_dir()):
            return f"needs a folder where {folder.name!r} is none"
    return None


def folds_case(folder: Path) -> bool:
    """Whether a folder's file system takes `a` and `A` for the same name."""
    place = folder if folder.is_dir() else folder.parent
    # A name that is cleared away if this process is killed.
    probe = draft_in(place)
    try:
        probe.touch()
        return (place / probe.name.upper()).exists()
    finally:
        probe.unlink(missing_ok=True)


def _size(name: str) -> int:
    return len(name.encode(errors="surrogatepass"))
