"""Replaces everything in a response that is not part of the spec by stable inventions.

This is an allow-list: a value stays if the spec lists it, or if it says nothing about anybody
(true, false, null, 0, 1, an empty text). The same value always has the same invention, so that ids
still match, and an id has the same length and alphabet. Inventions depend only on the order in
which values appear: nobody can compute the value from them, as from a hash.
"""

import random
import re
import string
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache
from typing import Any

from quantconnect_client._core.names import snake_case
from quantconnect_client._shapes.forms import facts

DATE = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:([ T])\d\d:\d\d(:\d\d)?(?:\.(\d+))?( ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?"
)
NUMBER = re.compile(r"-?\d+(\.\d+)?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
ADDRESS = re.compile(r"[a-z]+://\S+", re.IGNORECASE)
ID = re.compile(r"(?=.*\d)[A-Za-z0-9_-]{1,128}")
WORD = re.compile("[a-z]+")
HARMLESS = (0, 1)
FIRST_DAY = date(2001, 1, 1)
LONGEST_KEY = 40
ALPHABETS = (string.digits, "abcdef", string.ascii_lowercase, "ABCDEF", string.ascii_uppercase)


class Inventor:
    """Invents values. Learn all dates first: inventions keep their order."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Any], Any] = {}
        self._used: set[Any] = set()
        self._counts: dict[str, int] = {}
        self._dates: set[str] = set()
        self._ranks: dict[str, int] = {}

    def learn(self, value: Any) -> None:
        """Note the dates in a value, at any depth."""
        if isinstance(value, str) and DATE.fullmatch(value):
            self._dates.add(value)
        elif isinstance(value, list):
            for item in value:
                self.learn(item)
        elif isinstance(value, dict):
            for key, item in value.items():
                self.learn(key)
                self.learn(item)

    def text(self, value: str) -> str:
        """Return the invention for a text."""
        if not value:
            return value
        for kind, pattern, invent in self._kinds():
            if pattern.fullmatch(value):
                return str(self._stable(kind, value, invent))
        return str(self._stable("text", value, lambda _, number: f"Text {number}"))

    def _kinds(self) -> Iterable[tuple[str, re.Pattern[str], Callable[[str, int], Any]]]:
        return (
            ("date", DATE, self._date),
            ("number", NUMBER, _same_form),
            ("email", EMAIL, lambda _, number: f"person{number}@example.com"),
            ("address", ADDRESS, lambda _, number: f"https://example.com/{number}"),
            ("id", ID, _same_form),
        )

    def number(self, value: float) -> float:
        """Return the invention for a number: of the same sign, and as many digits."""
        if value in HARMLESS:
            return value
        invented = self._stable("number", repr(value), _invented_number)
        return float(invented) if isinstance(value, float) else int(invented)

    def key(self, name: str) -> str:
        """Return a key that the spec does not list, if it consists of words of the spec."""
        words = WORD.findall(snake_case(name))
        is_plain = re.fullmatch("[A-Za-z_-]+", name) is not None and len(name) <= LONGEST_KEY
        if is_plain and words and all(word in vocabulary() for word in words):
            return name
        return str(self._stable("key", name, lambda _, number: f"unlisted-{number}"))

    def _stable(self, kind: str, value: Any, invent: Callable[[Any, int], Any]) -> Any:
        if (kind, value) not in self._known:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._known[kind, value] = self._new(kind, value, invent)
        return self._known[kind, value]

    def _new(self, kind: str, value: Any, invent: Callable[[Any, int], Any]) -> Any:
        for attempt in range(20):
            invented = invent(value, self._counts[kind] + 1000 * attempt)
            if invented != value and invented not in self._used:
                break
        self._used.add(invented)
        return invented

    def _date(self, value: str, _number: int) -> str:
        """Return a date whose place among the invented ones is that of the value."""
        if value not in self._ranks:
            self._dates.add(value)
            ranked = sorted(self._dates, key=_in_order)
            self._ranks = {one: rank for rank, one in enumerate(ranked)}
        day = (FIRST_DAY + timedelta(days=self._ranks[value])).isoformat()
        _, separator, seconds, fraction, zone = _parts(value)
        if not separator:
            return day
        time = "00:00:00" if seconds else "00:00"
        zone = re.sub(r"\d", "0", zone or "")
        return f"{day}{separator}{time}{'.' + '0' * len(fraction) if fraction else ''}{zone}"


def _parts(value: str) -> tuple[str | None, ...]:
    found = DATE.fullmatch(value)
    assert found
    return found.groups()


def _in_order(value: str) -> str:
    return value.replace("T", " ")


def _same_form(value: str, number: int) -> str:
    """Return a text of the same length and alphabets. It depends only on the number."""
    chance = random.Random(f"{len(value)} {number}")
    return "".join(_same_kind(one, value, chance) for one in value)


def _same_kind(character: str, value: str, chance: random.Random) -> str:
    is_hexadecimal = all(one in string.hexdigits + "-" for one in value)
    for alphabet in ALPHABETS if is_hexadecimal else ALPHABETS[::2]:
        if character in alphabet:
            return chance.choice(alphabet)
    return character


def _invented_number(value: str, number: int) -> str:
    chance = random.Random(f"{len(value)} {number}")
    digits = "".join(chance.choice("123456789") if one.isdigit() else one for one in value)
    # An exponent, nan or inf stays a number of moderate size.
    return digits if NUMBER.fullmatch(value) else f"{chance.random():.6f}"


@cache
def vocabulary() -> frozenset[str]:
    """Return the words that the names of the spec's properties consist of."""
    schemas = facts()["definitions"].values()
    names = (name for schema in schemas for name in schema.get("properties", ()))
    words = (word for name in names for word in WORD.findall(snake_case(name)))
    return frozenset(word for word in words if len(word) > 1)
