"""The patterns of git, as a `.gitignore` has them, matched without ever going back.

A pattern becomes one matcher for each of its parts between slashes, and a path is matched part by
part: `Glob.step` takes the places in the pattern that were reached to those reached with the next
part of the path. Within a part, what follows a star is looked for once, from left to right. Like
git, this compares bytes, so that `?` is one byte.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

Matcher = Callable[[bytes], object]
Piece = bytes | None
"""A regular expression for what has a fixed length; None is a star."""

CLASSES = {
    b"alnum": b"0-9A-Za-z",
    b"alpha": b"A-Za-z",
    b"blank": b" \\t",
    b"cntrl": rb"\x00-\x1f\x7f",
    b"digit": b"0-9",
    b"graph": b"!-~",
    b"lower": b"a-z",
    b"print": b" -~",
    b"punct": rb"!-/:-@\[-`{-~",
    b"space": b" \\t\\n\\v\\f\\r",
    b"upper": b"A-Z",
    b"xdigit": b"0-9A-Fa-f",
}
NEGATIONS = (b"!", b"^")
SPECIAL = re.compile(rb"[*?\[\\]")


class ImpossibleError(Exception):
    """A pattern that nothing matches, such as one with a bracket that is never closed."""


class Part(NamedTuple):
    """What is between two slashes of a pattern.

    Attributes:
        pieces: what it is made of.
        escaped: whether the slash at its end has a backslash before it.
    """

    pieces: list[Piece]
    escaped: bool = False

    @property
    def is_deep(self) -> bool:
        """Whether it is `**`, which stands for any number of folders."""
        return len(self.pieces) > 1 and not any(self.pieces)


class Glob:
    """A pattern.

    Attributes:
        takes_in: whether it takes in again what it matches, by its `!`.
        only_folders: whether it matches folders only, by its slash at the end.
        plain: the name that it matches wherever that is; None where it is more than a name.
        start: the places that are reached before the first part of a path; 0 if none ever are.
    """

    def __init__(self, line: bytes) -> None:
        self.takes_in = line.startswith(b"!")
        line = line.removeprefix(b"!")
        self.only_folders = line.endswith(b"/")
        line = line.removesuffix(b"/")
        # Without a slash it is for the names of files and folders, wherever they are.
        self._anywhere = b"/" not in line
        self.plain = line if self._anywhere and not SPECIAL.search(line) else None
        try:
            parts = parsed(line.removeprefix(b"/")) if self.plain is None else []
        except ImpossibleError:
            parts = []
        self._matchers = _anywhere(parts) if self._anywhere else _path(parts)
        self._end = 1 << len(self._matchers)
        self.start = self._closed(1) if parts else 0

    def step(self, reached: int, part: bytes) -> int:
        """The places that are reached with the next part of a path, as bits.

        The work is that of comparing the part with each part of the pattern once.
        """
        found, place, rest = int(self._anywhere), 0, reached & ~self._end
        while rest:
            one = self._matchers[place] if rest & 1 else never
            if one is None:
                found |= 1 << place
            elif one(part):
                found |= 2 << place
            place, rest = place + 1, rest >> 1
        return self._closed(found)

    def matches(self, reached: int) -> bool:
        """Whether the path so far is one that the pattern matches."""
        return bool(reached & self._end)

    def _closed(self, reached: int) -> int:
        """With the places behind a `**`, which stands for no folder, too."""
        for place, one in enumerate(self._matchers):
            if one is None and reached >> place & 1:
                reached |= 2 << place
        return reached


def _anywhere(parts: list[Part]) -> list[Matcher | None]:
    return [matcher(part.pieces) for part in parts]


def _path(parts: list[Part]) -> list[Matcher | None]:
    """A matcher for each part, and None for any number of folders."""
    made: list[Matcher | None] = []
    for part, following in pairwise([*parts, None]):
        if part is None or not part.is_deep:
            made.append(matcher(part.pieces if part else []))
            continue
        made.append(None)
        if following is None or part.escaped:
            # At the end, `**` is what is in a folder, and not the folder itself.
            made.append(anything)
    return made


def anything(_: bytes) -> bool:
    return True


def never(_: bytes) -> bool:
    return False


def matcher(pieces: list[Piece]) -> Matcher:
    """What tells whether a part of a path is matched."""
    if pieces and not any(pieces):
        return anything
    stars = [index for index, piece in enumerate(pieces) if piece is None]
    if not stars:
        return re.compile(b"".join(filter(None, pieces)), re.DOTALL).fullmatch
    head = b"".join(filter(None, pieces[: stars[0]]))
    tail = b"".join(filter(None, pieces[stars[-1] :]))
    # Each piece where it comes first, and kept there: (?>) does not try other places later.
    middle = b"".join(
        b"(?>.*?" + b"".join(filter(None, pieces[first:last])) + b")"
        for first, last in pairwise(stars)
        if last > first + 1
    )
    return re.compile(head + middle + b".*" + tail, re.DOTALL).fullmatch


def parsed(pattern: bytes) -> list[Part]:
    """The parts of a pattern.

    Raises:
        ImpossibleError: it can match nothing.
    """
    parts: list[Part] = []
    pieces: list[Piece] = []
    place = 0
    while place < len(pattern):
        piece, end = _next(pattern, place)
        escaped = pattern[place:end] == rb"\/"
        place = end
        if piece == b"/":
            parts.append(Part(pieces, escaped))
            pieces = []
        else:
            pieces.append(piece)
    return [*parts, Part(pieces)]


def _next(pattern: bytes, place: int) -> tuple[Piece, int]:
    """The piece at a place, and the place behind it."""
    one = pattern[place : place + 1]
    if one == b"*":
        return None, place + 1
    if one == b"?":
        return b".", place + 1
    if one == b"[":
        return _bracket(pattern, place + 1)
    if one == b"\\":
        place += 1
        one = pattern[place : place + 1]
        if not one:
            raise ImpossibleError
    return b"/" if one == b"/" else re.escape(one), place + 1


def _bracket(pattern: bytes, place: int) -> tuple[bytes, int]:
    """A set of characters. A bracket that comes first in it does not close it."""
    negated = pattern[place : place + 1] in NEGATIONS
    place += negated
    found: list[bytes] = []
    before: bytes | None = None
    while True:
        piece, before, place = _member(pattern, place, before)
        found.append(piece)
        if pattern[place : place + 1] == b"]":
            break
    members = b"".join(found)
    return (b"[^" if negated else b"[") + members + b"]", place + 1


def _member(pattern: bytes, place: int, before: bytes | None) -> tuple[bytes, bytes | None, int]:
    """What is added to a set, the character with which a range could begin, and the place behind.

    Args:
        pattern: the whole pattern.
        place: where this begins.
        before: the character before it, with which a range could begin.
    """
    one = pattern[place : place + 1]
    if one == b"-" and before and pattern[place + 1 : place + 2] not in (b"", b"]"):
        last, end = _character(pattern, place + 1)
        return _range(before, last), None, end
    if pattern.startswith(b"[:", place):
        end = pattern.find(b"]", place + 2)
        if end < 0:
            raise ImpossibleError
        if pattern[end - 1 : end] == b":" and end > place + 2:
            name = pattern[place + 2 : end - 1]
            if name not in CLASSES:
                raise ImpossibleError
            return CLASSES[name], None, end + 1
        return rb"\[", b"[", place + 1
    one, end = _character(pattern, place)
    return _hex(one), one, end


def _character(pattern: bytes, place: int) -> tuple[bytes, int]:
    place += pattern[place : place + 1] == b"\\"
    one = pattern[place : place + 1]
    if not one:
        raise ImpossibleError
    return one, place + 1


def _range(first: bytes, last: bytes) -> bytes:
    return _hex(first) + b"-" + _hex(last) if first <= last else b""


def _hex(one: bytes) -> bytes:
    return b"\\x%02x" % one[0]
