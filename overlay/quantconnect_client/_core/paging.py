"""A page of a paginated list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """A page of items, and the total number of items if the API reports it."""

    items: Sequence[T]
    total: int | None = None


def counted(items: Sequence[T], length: object) -> Page[T]:
    """Return a page of a list whose optional `length` is the total number of items."""
    return Page(items, length if isinstance(length, int) else None)


def ranges(
    start: int, end: int | None, total: int | None, size: int, most: int
) -> list[tuple[int, int]]:
    """Return the bounds of the next pages, at most `most` of them.

    Args:
        start: index of the next item.
        end: index after the last item to return, if there is such a bound.
        total: the total number of items as the API last reported it. It may have grown, so the
            first page may be beyond it.
        size: the size of a page.
        most: maximum number of pages.
    """
    last = start + size * most if end is None else min(start + size * most, end)
    return [
        (first, min(first + size, last))
        for first in range(start, last, size)
        if first == start or total is None or first < total
    ]
