"""Parses openapi/CHANGELOG.md, and finds where it and the description disagree.

## 0.2.0 (unreleased)

## 0.1.0 - 2026-12-01

SHA-256 of `quantconnect.yaml`: `…`
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tools.spec.bundle import OPENAPI
from tools.spec.revision import Revision

CHANGELOG = OPENAPI / "CHANGELOG.md"
HEADING = re.compile(r"^## (?P<revision>\S+) (?:\(unreleased\)|- (?P<date>\d{4}-\d\d-\d\d))$")
HASH = re.compile(r"^SHA-256 of `quantconnect\.yaml`: `([0-9a-f]{64})`$", re.MULTILINE)


class Section(NamedTuple):
    """The changes of one revision. It is released if it has a date."""

    revision: Revision
    date: str | None
    text: str

    @property
    def sha256(self) -> str | None:
        """The hash of the released bundle, if the section has one."""
        found = HASH.search(self.text)
        return found[1] if found else None


def sections(text: str) -> list[Section]:
    """Return the sections, the newest first. Raise ValueError for a malformed heading."""
    _, *parts = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    return [_section(*part.partition("\n")[::2]) for part in parts]


def _section(heading: str, body: str) -> Section:
    found = HEADING.match(heading)
    if not found:
        raise ValueError(
            f"{heading!r}: expected '## 1.4.0 (unreleased)' or '## 1.4.0 - 2026-12-01'"
        )
    return Section(Revision.parse(found["revision"]), found["date"], body.strip())


def released(found: list[Section]) -> Section | None:
    """Return the newest released section."""
    return next((one for one in found if one.date), None)


def retitled(text: str, revision: str) -> str:
    """Return the changelog with a section for the next revision, which collects the changes.

    An unreleased section gets this revision. Otherwise, a new one is inserted at the top.
    """
    heading = f"## {revision} (unreleased)"
    found = sections(text)
    if found and not found[0].date:
        return text.replace(f"## {found[0].revision} (unreleased)", heading, 1)
    head, line, rest = text.partition("\n## ")
    return f"{head.rstrip()}\n\n{heading}\n{line}{rest}"


def problems(found: list[Section], revision: Revision, sha256: str) -> Iterator[str]:
    """Report where the changelog and the description disagree.

    Args:
        found: the sections of the changelog.
        revision: that of the description.
        sha256: the hash of the bundle.
    """
    if not found:
        yield "it has no section; write '## 0.1.0 (unreleased)'"
        return
    newest = found[0]
    if newest.revision != revision:
        yield f"its newest section is {newest.revision}, but x-qc-revision is {revision}"
    elif newest.date and newest.sha256 not in (None, sha256):
        yield (
            f"revision {revision} was released with another content; raise x-qc-revision in "
            "root.yaml and add a section (`make refresh` does both)"
        )
    for newer, older in pairwise(found):
        if newer.revision <= older.revision:
            yield f"{newer.revision} is above {older.revision}; the newest comes first"
    for one in found:
        if one.date and not one.sha256:
            yield f"{one.revision} has a date but no line 'SHA-256 of `quantconnect.yaml`: `…`'"
    for one in found[1:]:
        if not one.date:
            yield f"{one.revision} is unreleased, and so is a newer one; keep one section"
