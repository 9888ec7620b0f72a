"""Recognizes the texts of rejections that the spec documents. Other texts are never kept."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from quantconnect_client._core.verdict import error_texts
from tools.spec.bundle import bundle

VARIABLE = re.compile(r"\d|[a-z][A-Z]|\w\.\w|\w/\w|^[\"'(]")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|\S+")
MOST_WORDS = 30


class Documented(NamedTuple):
    """A text in the spec, where it stands, and the pattern that it has without its ids."""

    name: str
    text: str
    pattern: re.Pattern[str]


def known_text(text: str) -> str:
    """Return the text as the spec has it, or else only the lengths of its words."""
    for one in documented():
        if one.pattern.fullmatch(" ".join(text.split())):
            return one.text
    lengths = ["#" if _varies(word) else str(len(word)) for word in QUOTED.findall(text)]
    more = " ..." if len(lengths) > MOST_WORDS else ""
    return f"(not in the spec; lengths of words: {' '.join(lengths[:MOST_WORDS])}{more})"


@cache
def documented() -> list[Documented]:
    """Return the texts of the spec's examples of rejections, with their names."""
    examples = bundle()["components"]["examples"].items()
    found = [(name, text) for name, one in examples for text in error_texts(one["value"])]
    return [Documented(name, text, re.compile(_pattern(text))) for name, text in found]


def _pattern(text: str) -> str:
    return " ".join(r".+" if _varies(word) else re.escape(word) for word in _words(text))


def _words(text: str) -> Iterator[str]:
    return (found[0] for found in QUOTED.finditer(text))


def _varies(word: str) -> bool:
    return VARIABLE.search(word) is not None


def texts_of(fields: dict[str, Any] | None) -> list[str]:
    """Return the texts of a rejection, as the spec has them."""
    return [known_text(text) for text in error_texts(fields or {})]
