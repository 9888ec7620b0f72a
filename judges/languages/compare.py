"""Find what a response lost when it was decoded and encoded again."""

from collections.abc import Iterator
from typing import Any

MISSING = object()


def lost(before: Any, after: Any) -> list[str]:
    """Return the JSON paths of values in `before` that `after` lacks or has changed.

    Numbers are compared by value. The order of keys, and what only `after` has, do not matter. A
    field that was null may be omitted.
    """
    return list(_lost(before, after, "$"))


def _lost(before: Any, after: Any, path: str) -> Iterator[str]:
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            if value is not None or after.get(name) is not None:
                yield from _lost(value, after.get(name, MISSING), f"{path}.{name}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _lost(one, other, f"{path}[{number}]")
    elif not _is_same(before, after):
        yield path


def _is_same(before: Any, after: Any) -> bool:
    # In Python, True == 1.
    return isinstance(before, bool) == isinstance(after, bool) and bool(before == after)
