"""Writes the dates of the lock into the files of the description."""

import re
from collections.abc import Mapping
from pathlib import Path

from tools.drift.places import Places

CHECKED = re.compile(r"(?<=checked: )[\"']?[\d-]+[\"']?")


def write(dates: Mapping[str, str], folder: Path) -> int:
    """Set x-qc-source.checked of each operation. Return the number of those that changed."""
    places = Places.of(folder)
    changed = 0
    for path, date in sorted(dates.items()):
        where = places.within(path, "x-qc-source", "checked")
        if where is not None:
            changed += _set(folder / where.file, where.line, date)
    return changed


def _set(file: Path, number: int, date: str) -> bool:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    old = lines[number - 1]
    lines[number - 1] = CHECKED.sub(f'"{date}"', old)
    if lines[number - 1] == old:
        return False
    file.write_text("".join(lines), encoding="utf-8")
    return True
