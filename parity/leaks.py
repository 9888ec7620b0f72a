"""Finds values of the responses in the text of a snapshot, which is then not written."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from parity.walk import Recording
from quantconnect_client._shapes.forms import FACTS
from tools.spec.bundle import BUNDLE

SHORTEST = 8
"""Characters. Shorter values may be in an invention by chance."""


def leaks(written: str, recording: Recording) -> list[str]:
    """Return the places of values that are in `written` although no part of the spec has them."""
    return [
        f"{name}: {where}"
        for name, answer in recording.answers.items()
        for where, text in _texts(answer.received.fields, "")
        if len(text) >= SHORTEST and text in written and text not in _public()
    ]


def _texts(value: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, f"{where}/[]")
    elif isinstance(value, dict):
        for number, (key, item) in enumerate(value.items()):
            yield f"{where}/key {number}", key
            yield from _texts(item, f"{where}/value {number}")


@cache
def _public() -> str:
    """Return everything that is public: the spec, and the files of this tool."""
    files = [FACTS, BUNDLE, *Path(__file__).parent.glob("*.*")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
