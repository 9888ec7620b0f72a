"""Checks of arguments, and what an error message shows of a wrong one: never a secret."""

import reprlib
from collections.abc import Mapping
from typing import cast

from quantconnect_client._core.text import HIDDEN
from quantconnect_client.errors import InvalidRequestError

UNSEEN = "not shown here, since it may be a secret"
PLAIN = (type(None), bool, int, float)
"""Types whose values are no secrets. Not their subclasses, which write themselves as they like."""
LONGEST_PATH = 300
LONGEST_TIMEOUT = 86_400.0
"""Seconds. Far longer ones overflow what operating systems take."""


def shown(value: object, longest: int = 60) -> str:
    """The value as an error message shows it: of a mapping its names only, and not a whole file."""
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


def described(value: object) -> str:
    """The value where it is a plain number, otherwise its type: a text may be a token."""
    if type(value) in PLAIN:
        return shown(value)
    return f"of type {type(value).__name__}, and {UNSEEN}"


def refused(
    name: str, value: object, words: str, operation: str = "QuantConnect"
) -> InvalidRequestError:
    """The error for an argument that cannot be a secret, such as the path of a file."""
    return InvalidRequestError(
        f"{name} {words}; it is {shown(value, LONGEST_PATH)}",
        operation=operation,
        field=name,
        value=value,
    )


def refused_unseen(name: str, value: object, words: str) -> InvalidRequestError:
    """The error for an argument of a client, in the place of which a token may have been given."""
    return InvalidRequestError(
        f"{name} {words}; it is {described(value)}",
        operation="QuantConnect",
        field=name,
        value=value if type(value) in PLAIN else HIDDEN,
    )


def check_limit(
    name: str, value: float, right: str, is_right: bool, operation: str = "QuantConnect"
) -> None:
    if not is_right:
        raise refused(name, value, f"must be {right}", operation)


def check_count(name: str, value: object, most: int) -> None:
    """Make sure that an argument of a client is a whole number from 1."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise refused_unseen(name, value, f"must be a whole number from 1 to {most}")


def check_seconds(name: str, value: object) -> None:
    """Make sure that an argument of a client is a time to wait."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (is_number and 0 < cast(float, value) <= LONGEST_TIMEOUT):
        words = f"must be a number of seconds above 0, at most {LONGEST_TIMEOUT:.0f}"
        raise refused_unseen(name, value, words)
