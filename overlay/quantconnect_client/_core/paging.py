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
