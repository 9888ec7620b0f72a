"""Parses the parameters of an algorithm: values such as `fast=5`, and ranges for a sweep."""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeVar

import click

T = TypeVar("T")
MOST_VALUES = 10_000
"""The most values of a range; more are a mistake, such as a step that is too small."""


def values_of(arguments: Sequence[str]) -> dict[str, str]:
    """Return the parameters of a backtest by name.

    Raises:
        click.UsageError: an argument is not NAME=VALUE, or a name is repeated.
    """
    return _by_name(arguments, lambda _, text: text)


def grid_of(arguments: Sequence[str]) -> dict[str, list[str | int | float]]:
    """Return the values of each parameter of a sweep, by name.

    Args:
        arguments: each is a list, such as `fast=5,10,20`, or a range with its end, such as
            `slow=20:100:20`.

    Raises:
        click.UsageError: an argument is malformed, or a name is repeated.
    """
    return _by_name(arguments, _grid_values)


def _by_name(arguments: Sequence[str], parse: Callable[[str, str], T]) -> dict[str, T]:
    found: dict[str, T] = {}
    for argument in arguments:
        name, separator, text = argument.partition("=")
        if not (name and separator):
            raise click.UsageError(f"--parameter {argument!r} must be NAME=VALUE, such as fast=5.")
        if name in found:
            raise click.UsageError(f"--parameter {name!r} is given twice.")
        found[name] = parse(name, text)
    return found


def _grid_values(name: str, text: str) -> list[str | int | float]:
    parts = text.split(":")
    numbers = [one for part in parts if (one := _decimal(part)) is not None]
    if len(parts) == len(numbers) == 3:
        return _range(name, text, *numbers)
    return [_value(one) for one in text.split(",")]


def _range(
    name: str, text: str, start: Decimal, end: Decimal, step: Decimal
) -> list[str | int | float]:
    """Return the values of a range. Decimals, because 0.1 + 0.2 is not 0.3 as floats."""
    if not step or (end - start) / step < 0:
        raise click.UsageError(
            f"--parameter {name}={text}: with the step {step:f}, {start:f} never becomes {end:f}."
        )
    count = int((end - start) / step) + 1
    if count > MOST_VALUES:
        raise click.UsageError(
            f"--parameter {name}={text} has {count:,} values. At most {MOST_VALUES:,} are allowed."
        )
    kind = int if all(one == one.to_integral_value() for one in (start, step)) else float
    return [kind(start + index * step) for index in range(count)]


def _decimal(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _value(text: str) -> str | int | float:
    """Return a number if that shows as the same text, so that nothing such as 007 is changed."""
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text and _decimal(text) is not None:
            return number
    return text
