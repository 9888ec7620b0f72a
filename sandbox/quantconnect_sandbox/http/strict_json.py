"""Parses untrusted JSON, and rejects what later steps can't handle."""

import json
from math import isfinite
from typing import Any, NoReturn

from quantconnect_sandbox.json_types import is_list, is_object

DEEPEST = 64
_LARGEST_INTEGER = 2**63 - 1
_MOST_DIGITS = 19


def parse_json(text: str | bytes) -> Any:
    """Parse a JSON text.

    Raises:
        ValueError: it is not JSON, it is nested deeper than 64 levels, or a number is too large.
            The message says which.
    """
    try:
        parsed = json.loads(
            text, parse_constant=_reject_constant, parse_float=_float, parse_int=_integer
        )
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    _check_depth(parsed)
    return parsed


_TOO_DEEP = f"it is nested deeper than {DEEPEST} levels"


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _containers(one)]
        if not level:
            return
    raise ValueError(_TOO_DEEP)


def _containers(value: Any) -> list[Any]:
    if is_object(value):
        return [one for one in value.values() if isinstance(one, dict | list)]
    return [one for one in value if isinstance(one, dict | list)] if is_list(value) else []


def _float(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text:.20} is too large a number")
    return number


def _integer(text: str) -> int:
    if len(text.lstrip("-")) > _MOST_DIGITS or abs(int(text)) > _LARGEST_INTEGER:
        raise ValueError(f"{text:.20} is too large a number: a whole number has at most 64 bits")
    return int(text)


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
