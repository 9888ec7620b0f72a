"""A change between two versions, the entry of a changelog with many, and where it goes."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

Section: TypeAlias = Literal["Breaking", "Added", "Changed"]
Level: TypeAlias = Literal["none", "patch", "minor", "major"]
SECTIONS: tuple[Section, ...] = ("Breaking", "Added", "Changed")
LEVELS: tuple[Level, ...] = ("none", "patch", "minor", "major")


class Change(NamedTuple):
    """One change, in words.

    Attributes:
        section: where a changelog lists it.
        text: the place, and what changed there.
        is_patch: whether nobody's program can notice it.
    """

    section: Section
    text: str
    is_patch: bool = False

    @property
    def level(self) -> Level:
        """The part of a semantic version that this change raises."""
        if self.section == "Breaking":
            return "major"
        return "patch" if self.is_patch else "minor"


def level(changes: Iterable[Change]) -> Level:
    """Return the highest level of all changes."""
    return max((one.level for one in changes), key=LEVELS.index, default="none")


def entry(changes: Iterable[Change], heading: str) -> str:
    """Return the changes as Markdown: a list for each section, below headings of this level."""
    found = list(dict.fromkeys(changes))
    return "\n\n".join(
        f"{heading} {section}\n\n{lines}"
        for section in SECTIONS
        if (lines := "\n".join(_bullets(found, section)))
    )


def _bullets(changes: Iterable[Change], section: Section) -> Iterator[str]:
    for one in changes:
        if one.section == section:
            yield f"- {one.text}."


def with_entry(text: str, heading: str, base: str, content: str) -> str:
    """Return a changelog with this entry at the top of a section.

    Args:
        text: the changelog.
        heading: the line that begins the section.
        base: what the changes are compared with. An entry with the same base is replaced.
        content: the entry; an empty one removes an earlier one.

    Raises:
        ValueError: the changelog has no such section.
    """
    begin, end = f"<!-- refresh since {base}: begin -->", f"<!-- refresh since {base}: end -->"
    text = re.sub(rf"\n*{re.escape(begin)}\n.*?{re.escape(end)}\n", "\n", text, flags=re.DOTALL)
    head, line, rest = text.partition(f"{heading}\n")
    if not line or not (head.endswith("\n") or not head):
        raise ValueError(f"there is no line {heading!r}")
    block = f"\n{begin}\n{content}\n{end}\n" if content else ""
    return f"{head}{line}{block}{rest}"
