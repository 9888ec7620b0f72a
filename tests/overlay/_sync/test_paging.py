# Written by `make generate` from tests/overlay/_async/test_paging.py; do not edit.
"""Pagination: complete, no further than needed, and resumable after an error."""

from collections.abc import Callable

import pytest

from quantconnect_client._core.paging import Page
from quantconnect_client._sync.paging import Pages
from quantconnect_client.errors import (
    ConnectionLostError,
    InvalidRequestError,
    UnexpectedResponseError,
)


class Listing:
    """A listing of the numbers from 0, with at most `most` of them on a page."""

    def __init__(self, size: int, *, most: int = 100, tells_total: bool = False) -> None:
        self.size = size
        self.most = most
        self.tells_total = tells_total
        self.asked: list[tuple[int, int]] = []
        self.failing = 0

    def fetch(self, start: int, end: int) -> Page[int]:
        self.asked.append((start, end))
        if self.failing:
            self.failing -= 1
            raise ConnectionLostError("gone", operation="numbers")
        items = list(range(start, min(end, start + self.most, self.size)))
        return Page(items, self.size if self.tells_total else None)


@pytest.fixture
def pages() -> Callable[..., Pages[int]]:
    def make(listing: Listing, *, start: int = 0, end: int | None = None) -> Pages[int]:
        return Pages(listing.fetch, operation="numbers", start=start, end=end, page_size=100)

    return make


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 1000])
@pytest.mark.parametrize("tells_total", [False, True])
def test_every_item_is_yielded_once_and_in_order(
    pages: Callable[..., Pages[int]], size: int, tells_total: bool
) -> None:
    assert pages(Listing(size, tells_total=tells_total)).all() == list(range(size))


def test_a_short_page_does_not_end_the_listing(
    pages: Callable[..., Pages[int]],
) -> None:
    assert pages(Listing(250, most=30)).all() == list(range(250))


def test_a_total_saves_the_last_call(pages: Callable[..., Pages[int]]) -> None:
    telling, silent = Listing(250, tells_total=True), Listing(250)
    pages(telling).all()
    pages(silent).all()
    assert telling.asked == [(0, 100), (100, 200), (200, 300)]
    assert silent.asked == [(0, 100), (100, 200), (200, 300), (250, 350)]


def test_only_the_pages_in_use_are_fetched(pages: Callable[..., Pages[int]]) -> None:
    listing = Listing(1000)
    for number in pages(listing):
        if number == 150:
            break
    assert listing.asked == [(0, 100), (100, 200)]


def test_start_and_end_are_respected(pages: Callable[..., Pages[int]]) -> None:
    listing = Listing(1000)
    assert pages(listing, start=40, end=260).all() == list(range(40, 260))
    assert listing.asked == [(40, 140), (140, 240), (240, 260)]
    assert pages(listing, start=7, end=7).all() == []


def test_iteration_resumes_after_an_error(
    pages: Callable[..., Pages[int]],
) -> None:
    listing = Listing(150)
    numbers = pages(listing)
    seen = [next(numbers) for _ in range(100)]
    listing.failing = 1
    with pytest.raises(ConnectionLostError):
        next(numbers)
    assert numbers.position == 100
    assert seen + numbers.all() == list(range(150))


def test_a_position_resumes_in_another_run(pages: Callable[..., Pages[int]]) -> None:
    first = pages(Listing(150))
    seen = [next(first) for _ in range(42)]
    assert seen + pages(Listing(150), start=first.position).all() == list(range(150))


def test_the_position_and_repr_show_the_progress(
    pages: Callable[..., Pages[int]],
) -> None:
    numbers = pages(Listing(150, tells_total=True))
    assert repr(numbers) == "<numbers: at 0 of ?>"
    next(numbers)
    assert repr(numbers) == "<numbers: at 1 of 150>"


def test_a_listing_that_ends_early_is_an_error(
    pages: Callable[..., Pages[int]],
) -> None:
    class BreaksOff(Listing):
        def fetch(self, start: int, end: int) -> Page[int]:
            page = super().fetch(start, end)
            return page if start < 100 else Page([], page.total)

    with pytest.raises(UnexpectedResponseError, match=r"has 150 items.*start=100"):
        pages(BreaksOff(150, tells_total=True)).all()


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (-1, None, "start must be at least 0; it is -1"),
        (5, 4, "end must be at least start, which is 5; it is 4"),
    ],
)
def test_invalid_bounds_are_rejected(
    pages: Callable[..., Pages[int]], start: int, end: int | None, words: str
) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        pages(Listing(1), start=start, end=end)
