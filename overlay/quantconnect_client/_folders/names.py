"""Which names of a project's files can be files of a folder, on any operating system."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

FORBIDDEN = re.compile(r'[<>:"|?*\\]')
# Windows gives these to devices, whatever their ending; the others belong to git and to this
# package, and git~1 is another name for .git on some file systems.
RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?"
    r"|\.git|git~[0-9]+|\.quantconnect",
    re.IGNORECASE,
)


def problem(name: str) -> str | None:
    """What is wrong with a file's name, or None where nothing is."""
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


def problems(names: Iterable[str]) -> dict[str, str]:
    """What is wrong with each name that cannot be a file beside the others."""
    all_names = set(names)
    folders = {folder for name in all_names for folder in lineage(name)[:-1]}
    both = dict.fromkeys(all_names & folders, "is the name of a folder, too")
    return both | {name: why for name in all_names if (why := problem(name))}


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
