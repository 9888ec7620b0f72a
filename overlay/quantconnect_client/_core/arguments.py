"""Validate arguments, and format invalid values for error messages without exposing secrets."""

import reprlib
from collections.abc import Mapping
from numbers import Integral, Real
from typing import cast

from quantconnect_client._core.text import HIDDEN
from quantconnect_client.errors import InvalidRequestError

CLIENT = "QuantConnect"
"""The call that an error names if it is about an argument of the client itself."""
MISSING = "is missing"
UNSEEN = "not shown here, since it may be a secret"
PLAIN = (type(None), bool, int, float)
"""Types whose values are never secrets. Subclasses don't count: they may override `__repr__`."""
LONGEST_PATH = 300
LONGEST_TIMEOUT = 86_400.0
"""Seconds. Much longer timeouts overflow the integers that operating systems use."""


def format_value(value: object, longest: int = 60) -> str:
    """Format a value for an error message: shortened, and only the keys of a mapping."""
    if isinstance(value, Mapping):
        keys = map(str, cast("Mapping[object, object]", value))
        return f"a mapping of {', '.join(keys) or 'nothing'}"
    items = cast("list[object]", value) if isinstance(value, list) else []
    if any(isinstance(item, Mapping) for item in items):
        return f"a list of {len(items)}"
    short = reprlib.Repr()
    short.maxstring = short.maxother = longest
    try:
        return short.repr(value)
    except ValueError:
        return "a number with too many digits"


def format_unless_secret(value: object) -> str:
    """Format a plain number as itself and anything else as its type, because it may be a token."""
    if type(value) in PLAIN:
        return format_value(value)
    return f"of type {type(value).__name__}, and {UNSEEN}"


def argument_error(name: str, value: object, words: str) -> InvalidRequestError:
    """Return the error for an argument that can't be a secret, such as a file path."""
    return InvalidRequestError(
        f"{name} {words}; it is {format_value(value, LONGEST_PATH)}",
        field=name,
        value=value,
    )


def client_argument_error(name: str, value: object, words: str) -> InvalidRequestError:
    """Return the error for a client argument, whose value may be a misplaced token."""
    return InvalidRequestError(
        f"{name} {words}; it is {format_unless_secret(value)}",
        operation=CLIENT,
        field=name,
        value=value if type(value) in PLAIN else HIDDEN,
    )


def is_number(value: object, kind: type = Real) -> bool:
    """Whether a value is a number, of Python or of a library such as NumPy."""
    return isinstance(value, kind) and not isinstance(value, bool)


def check_limit(name: str, value: float, right: str, is_right: bool) -> None:
    if not is_right:
        raise argument_error(name, value, f"must be {right}")


def check_count(name: str, value: object, most: int) -> None:
    """Check that a client argument is a whole number from 1 to `most`."""
    if not (is_number(value, Integral) and 1 <= cast(int, value) <= most):
        raise client_argument_error(name, value, f"must be a whole number from 1 to {most}")


def check_timeout(call: str, timeout: object) -> None:
    """Check the maximum time that a call may wait, before it sends anything."""
    if not (is_number(timeout) and cast(float, timeout) >= 0):
        raise InvalidRequestError(
            f"timeout must be a number of seconds, at least 0; it is {format_value(timeout)}",
            operation=call,
            field="timeout",
            value=timeout,
        )


def check_seconds(name: str, value: object) -> None:
    """Check that a client argument is a valid number of seconds."""
    if not (is_number(value) and 0 < cast(float, value) <= LONGEST_TIMEOUT):
        words = f"must be a number of seconds above 0, at most {LONGEST_TIMEOUT:.0f}"
        raise client_argument_error(name, value, words)
