"""What can be compared of a text whose words differ: numbers, rates, and whether it changed."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

NUMBER = re.compile(r"(?<![\w./:-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/:]|[.-]\d|-\w)")
COUNT = r"(?<![\w.,-])(\d[\d,]*)"
SPAN = r"(?:(?:an?|any|each|every) )?(?:(\d[\d,]*) )?(second|minute|hour|day)s?\b"
RATE = re.compile(
    rf"{COUNT} (?:\w+ ){{0,3}}?(?:calls?|requests?|downloads?|times)\b"
    rf"(?: \w+){{0,4}}? (?:in|within|per|every|each|an?|any) {SPAN}",
    re.IGNORECASE,
)
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}
WORD = re.compile(r"[^\W\d_]+|\d+")
SMALL = "zero one two three four five six seven eight nine ten eleven twelve"
LARGE = {"fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "hundred": 100}
LARGE |= {"thousand": 1000, "million": 1_000_000}
NAMED = {word: number for number, word in enumerate(SMALL.split(" "))} | LARGE
FLAGS = frozenset({"0", "1"})
YEARS = range(1990, 2100)


class Rate(NamedTuple):
    """A limit of calls within a time."""

    calls: int
    seconds: int

    def __str__(self) -> str:
        return f"{self.calls} calls in {self.seconds} seconds"


def rates(text: str) -> list[Rate]:
    """Return the rates in a text, such as "45 calls in 30 minutes", each once."""
    found = {
        Rate(_integer(calls), _integer(count or "1") * SECONDS[unit.casefold()])
        for calls, count, unit in RATE.findall(text)
    }
    return sorted(found)


def _integer(digits: str) -> int:
    return int(digits.replace(",", ""))


def fingerprint(text: str) -> str:
    """Return a hash of the words of a text. Case, space and punctuation don't count."""
    words = " ".join(WORD.findall(text.casefold()))
    return hashlib.sha256(words.encode()).hexdigest()[:12] if words else ""


def numbers(text: str) -> list[str]:
    """Return the numbers in a text in plain digits, each once, but no years and no rates."""
    rest = RATE.sub(" ", text)
    found = [match.replace(",", "") for match in NUMBER.findall(rest)]
    return sorted({one for one in found if not one.isdigit() or int(one) not in YEARS}, key=float)


def limits(text: str) -> list[str]:
    """Return the numbers that may be limits: 0 and 1 are mostly flags."""
    return [one for one in numbers(text) if one not in FLAGS]


def known_numbers(texts: Iterable[str]) -> set[float]:
    """Return all numbers in our texts, including those in words."""
    return {value for text in texts for value in _values(text)}


def _values(text: str) -> Iterator[float]:
    yield from (float(one) for one in re.findall(r"\d+(?:\.\d+)?", text.replace(",", "")))
    yield from (NAMED[word] for word in re.findall(r"[a-z]+", text.casefold()) if word in NAMED)
