"""Patterns of a `.gitignore`, matched without backtracking.

A pattern is compiled to one matcher for each part between slashes, and a path is matched part by
part: `Glob.step` advances the positions reached in the pattern by one part of the path. Within a
part, the text after a star is searched for once, from left to right. Like git, this compares bytes,
so `?` matches one byte.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

Matcher = Callable[[bytes], object]
Piece = bytes | None
"""A regular expression of fixed length; None is a star."""

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
    """A pattern that can't match anything, such as one with an unclosed bracket."""


class Part(NamedTuple):
    """The part of a pattern between two slashes.

    Attributes:
        pieces: the pieces of the part.
        escaped: whether the slash at its end is escaped with a backslash.
    """

    pieces: list[Piece]
    escaped: bool = False

    @property
    def is_deep(self) -> bool:
        """Whether the part is `**`, which matches any number of folders."""
        return len(self.pieces) > 1 and not any(self.pieces)


class Glob:
    """A compiled pattern.

    Attributes:
        takes_in: whether it includes its matches again, because it starts with `!`.
        only_folders: whether it only matches folders, because it ends in a slash.
        plain: the name that it matches in any folder; None if it is not a plain name.
        start: the positions reached before the first part of a path; 0 if it never matches.
    """

    def __init__(self, line: bytes) -> None:
        self.takes_in = line.startswith(b"!")
        line = line.removeprefix(b"!")
        self.only_folders = line.endswith(b"/")
        line = line.removesuffix(b"/")
        # Without a slash, a pattern matches names of files and folders at any depth.
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
        """Return the positions reached after the next part of a path, as bits.

        The part is compared with each part of the pattern once.
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
        """Whether the pattern matches the path so far."""
        return bool(reached & self._end)

    def _closed(self, reached: int) -> int:
        """Add the positions after a `**`, which can match no folder."""
        for place, one in enumerate(self._matchers):
            if one is None and reached >> place & 1:
                reached |= 2 << place
        return reached


def _anywhere(parts: list[Part]) -> list[Matcher | None]:
    return [matcher(part.pieces) for part in parts]


def _path(parts: list[Part]) -> list[Matcher | None]:
    """Compile one matcher per part, with None for any number of folders."""
    made: list[Matcher | None] = []
    for part, following in pairwise([*parts, None]):
        if part is None or not part.is_deep:
            made.append(matcher(part.pieces if part else []))
            continue
        made.append(None)
        if following is None or part.escaped:
            # A trailing `**` matches the contents of a folder, not the folder itself.
            made.append(anything)
    return made


def anything(_: bytes) -> bool:
    return True


def never(_: bytes) -> bool:
    return False


def matcher(pieces: list[Piece]) -> Matcher:
    """Compile a function that matches one part of a path."""
    if pieces and not any(pieces):
        return anything
    stars = [index for index, piece in enumerate(pieces) if piece is None]
    if not stars:
        return re.compile(b"".join(filter(None, pieces)), re.DOTALL).fullmatch
    head = b"".join(filter(None, pieces[: stars[0]]))
    tail = b"".join(filter(None, pieces[stars[-1] :]))
    # Each piece matches at its first position: the atomic group (?>) doesn't backtrack.
    middle = b"".join(
        b"(?>.*?" + b"".join(filter(None, pieces[first:last])) + b")"
        for first, last in pairwise(stars)
        if last > first + 1
    )
    return re.compile(head + middle + b".*" + tail, re.DOTALL).fullmatch


def parsed(pattern: bytes) -> list[Part]:
    """Parse a pattern into its parts.

    Raises:
        ImpossibleError: the pattern can't match anything.
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
    """Parse the piece at a position and return it with the next position."""
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
    """Parse a set of characters. A closing bracket in first position is a member."""
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
    """Parse a member of a set. Returns it, the possible start of a range and the next position.

    Args:
        pattern: the whole pattern.
        place: position of the member.
        before: the preceding character, if it can start a range.
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
