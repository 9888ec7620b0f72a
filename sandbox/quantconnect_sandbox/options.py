"""Validation of the sandbox's options, and the error that names an invalid one."""

import re
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import cast

_MAX_LENGTH = 60
_MAX_PATH_LENGTH = 1000
_MAX_BITS = 128


class OptionError(ValueError):
    """An option has a value that the sandbox can't use.

    Attributes:
        option: the name of the option in `Sandbox`.
        shown: the repr of the value, shortened to one line.
        advice: what is wrong with the value, and what to pass instead.
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
        self.shown = show(value, most=_MAX_PATH_LENGTH)
        self.args = (f"{option}={self.shown}: {advice}",)


def show(value: object, most: int = _MAX_LENGTH) -> str:
    """Return the repr of a value on one line, shortened to at most `most` characters."""
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        return "a number of more than 38 digits"  # repr() fails for integers with too many digits
    try:
        text = repr(value)
    except ValueError:  # a container with such a number
        text = f"a {type(value).__name__}"
    return text if len(text) <= most else text[: most - 3] + "..."


def whole_number(option: str, value: object, least: int, most: int) -> int:
    """Return the value if it is a whole number from `least` to `most`, or raise `OptionError`."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise OptionError(option, value, f"pass a whole number from {least} to {most}")
    return value


def number(option: str, value: object, least: float, most: float) -> float:
    """Return the value if it is a number from `least` to `most`, or raise `OptionError`."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not (isinstance(value, int) or isfinite(value))
        or not least <= value <= most
    ):
        raise OptionError(option, value, f"pass a number from {least:.12g} to {most:.12g}")
    return float(value)


def texts(option: str, values: object) -> tuple[str, ...]:
    """Return the values if they are a list of texts, or raise `OptionError`, also for one text."""
    items = _as_list(values)
    if items is None or not all(isinstance(one, str) for one in items):
        raise OptionError(option, values, 'pass a list of texts, such as ["one", "two"]')
    return tuple(str(one) for one in items)


def _as_list(values: object) -> list[object] | None:
    if isinstance(values, Iterable) and not isinstance(values, str | bytes | Mapping):
        return list(cast("Iterable[object]", values))
    return None


def one_line(option: str, value: object, advice: str, pattern: str = r".+") -> str:
    """Return the value if it is printable text that matches the pattern, or raise `OptionError`."""
    if isinstance(value, str) and value.isprintable() and re.fullmatch(pattern, value):
        return value
    raise OptionError(option, value, advice)


def truth(option: str, value: object) -> bool:
    """Return the value if it is true or false, or raise `OptionError`."""
    if isinstance(value, bool):
        return value
    raise OptionError(option, value, "pass true or false")
