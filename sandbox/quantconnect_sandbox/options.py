"""Validation of the sandbox's options, and the error that names an invalid one."""

import re
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import cast

_MOST_SHOWN = 60
_LONGEST_PATH = 1000
_MOST_BITS = 128


class OptionError(ValueError):
    """An option has a value that the sandbox can't use.

    Attributes:
        option: the name of the option, as `Sandbox` has it.
        shown: the value, short enough for one line.
        advice: what is wrong with it, and what to pass.
    """

    def __init__(self, option: str, value: object, advice: str) -> None:
        self.option = option
        self.shown = show(value)
        self.advice = advice
        super().__init__(f"{option}={self.shown}: {advice}")


class UnusableOptionError(OSError, OptionError):
    """An option names a file, a folder or an address that the sandbox can't use."""

    def __init__(self, option: str, value: object, advice: str) -> None:
        OptionError.__init__(self, option, value, advice)
        self.shown = show(value, most=_LONGEST_PATH)
        self.args = (f"{option}={self.shown}: {advice}",)


def show(value: object, most: int = _MOST_SHOWN) -> str:
    """The repr of a value, on one line and not too long."""
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return "a number of more than 38 digits"  # repr() rejects those with too many
    try:
        text = repr(value)
    except ValueError:  # a list with such a number in it
        text = f"a {type(value).__name__}"
    return text if len(text) <= most else text[: most - 3] + "..."


def whole_number(option: str, value: object, least: int, most: int) -> int:
    """The value, which must be a whole number in that range, both ends included."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise OptionError(option, value, f"pass a whole number from {least} to {most}")
    return value


def number(option: str, value: object, least: float, most: float) -> float:
    """The value, which must be a number in that range, both ends included."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not (isinstance(value, int) or isfinite(value))
        or not least <= value <= most
    ):
        raise OptionError(option, value, f"pass a number from {least:.12g} to {most:.12g}")
    return float(value)


def texts(option: str, values: object) -> tuple[str, ...]:
    """The values, which must be several texts; one text alone is a mistake."""
    found = _listed(values)
    if found is None or not all(isinstance(one, str) for one in found):
        raise OptionError(option, values, 'pass a list of texts, such as ["one", "two"]')
    return tuple(str(one) for one in found)


def _listed(values: object) -> list[object] | None:
    if isinstance(values, Iterable) and not isinstance(values, str | bytes | Mapping):
        return list(cast("Iterable[object]", values))
    return None


def one_line(option: str, value: object, advice: str, pattern: str = r".+") -> str:
    """The value, which must be a text of characters that can be printed, and of that pattern."""
    if isinstance(value, str) and value.isprintable() and re.fullmatch(pattern, value):
        return value
    raise OptionError(option, value, advice)


def truth(option: str, value: object) -> bool:
    """The value, which must be true or false."""
    if isinstance(value, bool):
        return value
    raise OptionError(option, value, "pass true or false")
