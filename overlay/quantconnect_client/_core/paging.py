"""What a page of a listing is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some items of a listing, and how many there are in all where the API tells."""

    items: Sequence[T]
    total: int | None = None


def counted(items: Sequence[T], length: object) -> Page[T]:
    """A page of a listing whose `length` counts all of it; it may be left out."""
    return Page(items, length if isinstance(length, int) else None)
