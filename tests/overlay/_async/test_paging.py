"""Pagination: complete, no further than needed, and resumable after an error."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from quantconnect_client._async.paging import AsyncPages
from quantconnect_client._core.paging import Page
from quantconnect_client.errors import (
    ConnectionLostError,
    InvalidRequestError,
    UnexpectedResponseError,
)

pytestmark = pytest.mark.anyio  # async: only


class Listing:
    """A listing of the numbers from 0, with at most `most` of them on a page."""

    def __init__(self, size: int, *, most: int = 100, tells_total: bool = False) -> None:
        self.size = size
        self.most = most
        self.tells_total = tells_total
        self.asked: list[tuple[int, int]] = []
        self.failing = 0

    async def fetch(self, start: int, end: int) -> Page[int]:
        self.asked.append((start, end))
        if self.failing:
            self.failing -= 1
            raise ConnectionLostError("gone", operation="numbers")
        items = list(range(start, min(end, start + self.most, self.size)))
        return Page(items, self.size if self.tells_total else None)


async def extend(seen: list[int], numbers: AsyncPages[int]) -> None:
    async for number in numbers:
        seen.append(number)


@pytest.fixture
def pages() -> Callable[..., AsyncPages[int]]:
    def make(listing: Listing, *, start: int = 0, end: int | None = None) -> AsyncPages[int]:
        return AsyncPages(listing.fetch, operation="numbers", start=start, end=end, page_size=100)

    return make


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 1000])
@pytest.mark.parametrize("tells_total", [False, True])
async def test_every_item_is_yielded_once_and_in_order(
    pages: Callable[..., AsyncPages[int]], size: int, tells_total: bool
) -> None:
    assert await pages(Listing(size, tells_total=tells_total)).all() == list(range(size))


async def test_a_short_page_does_not_end_the_listing(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    assert await pages(Listing(250, most=30)).all() == list(range(250))


async def test_a_total_saves_the_last_call(pages: Callable[..., AsyncPages[int]]) -> None:
    telling, silent = Listing(250, tells_total=True), Listing(250)
    await pages(telling).all()
    await pages(silent).all()
    assert sorted(telling.asked) == [(0, 100), (100, 200), (200, 300)]
    assert sorted(silent.asked) == [(0, 100), (100, 200), (200, 300), (250, 350)]


@pytest.mark.parametrize(
    ("stop", "requested"), [(99, 1), (100, 3), (299, 3), (300, 7), (700, 15), (1500, 23)]
)
async def test_the_number_of_pages_requested_ahead_doubles_up_to_eight(
    pages: Callable[..., AsyncPages[int]], stop: int, requested: int
) -> None:
    listing = Listing(10_000)
    async for number in pages(listing):
        if number == stop:
            break
    assert sorted(listing.asked) == [(n * 100, n * 100 + 100) for n in range(requested)]


async def test_at_most_eight_pages_are_in_flight_and_none_is_after_a_break(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    class Counting(Listing):
        greatest = 0
        running: ClassVar[set[int]] = set()

        async def fetch(self, start: int, end: int) -> Page[int]:
            self.running.add(start)
            self.greatest = max(self.greatest, len(self.running))
            await asyncio.sleep(0)
            self.running.remove(start)
            return await super().fetch(start, end)

    listing, threads = Counting(10_000), threading.active_count()
    tasks = asyncio.all_tasks()  # async: only
    async for number in pages(listing):
        if number == 3000:
            break
    assert listing.greatest <= 8
    assert not listing.running
    assert listing.greatest == 8  # async: only
    assert asyncio.all_tasks() == tasks  # async: only
    assert threading.active_count() == threads


async def test_the_first_items_take_one_call(pages: Callable[..., AsyncPages[int]]) -> None:
    listing = Listing(1000)
    assert await pages(listing, end=2).all() == [0, 1]
    assert listing.asked == [(0, 2)]


async def test_no_page_beyond_the_total_is_requested(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    listing = Listing(1250, tells_total=True)
    await pages(listing).all()
    assert len(listing.asked) == 13


async def test_a_listing_that_grows_or_shrinks_is_read_to_its_end(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    class Changing(Listing):
        def __init__(self, size: int, later: int) -> None:
            super().__init__(size, tells_total=True)
            self.later = later

        async def fetch(self, start: int, end: int) -> Page[int]:
            page = await super().fetch(start, end)
            if start >= 300:
                self.size = self.later
            return page

    assert await pages(Changing(1000, 1730)).all() == list(range(1730))
    assert len(await pages(Changing(1000, 750)).all()) in (750, 800, 900, 1000)


async def test_no_item_before_a_failed_page_is_lost(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    class Failing(Listing):
        async def fetch(self, start: int, end: int) -> Page[int]:
            if start in broken:
                raise ConnectionLostError(f"gone at {start}", operation="numbers")
            return await super().fetch(start, end)

    broken = {1100, 1200, 1400}
    listing = Failing(1950)
    numbers = pages(listing)
    seen: list[int] = []
    for _ in range(2):
        with pytest.raises(ConnectionLostError, match="gone at 1100"):
            await extend(seen, numbers)
        assert numbers.position == 1100
        assert seen == list(range(1100))
    broken.clear()
    assert seen + await numbers.all() == list(range(1950))


async def test_a_loop_continues_after_a_break_and_starts_over_after_the_end(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    numbers = pages(Listing(250), start=50)
    seen: list[int] = []
    async for number in numbers:
        seen.append(number)
        if number == 120:
            break
    seen += [number async for number in numbers]
    assert seen == list(range(50, 250))
    assert [number async for number in numbers] == seen
    assert await numbers.all() == seen
    with pytest.raises(StopAsyncIteration):
        await anext(numbers)


async def test_what_only_a_list_can_do_is_named(pages: Callable[..., AsyncPages[int]]) -> None:
    numbers: Any = pages(Listing(3))
    with pytest.raises(
        TypeError, match=r"numbers has no length .*pages\.all\(\)\)`, or `pages\.tot"
    ):
        len(numbers)
    with pytest.raises(TypeError, match=r"numbers has no indexes\. .*`start` and .*`items\[1\]`"):
        numbers[1]
    assert numbers, "whether there are items is not known before the first page"
    with pytest.raises(TypeError, match="`async for`"):  # async: only
        list(numbers)  # async: only


async def test_start_and_end_are_respected(pages: Callable[..., AsyncPages[int]]) -> None:
    listing = Listing(1000)
    assert await pages(listing, start=40, end=260).all() == list(range(40, 260))
    assert sorted(listing.asked) == [(40, 140), (140, 240), (240, 260)]
    assert await pages(listing, start=7, end=7).all() == []


async def test_iteration_resumes_after_an_error(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    listing = Listing(150)
    numbers = pages(listing)
    seen = [await anext(numbers) for _ in range(100)]
    listing.failing = 1
    with pytest.raises(ConnectionLostError):
        await anext(numbers)
    assert numbers.position == 100
    assert seen + await numbers.all() == list(range(150))


async def test_a_position_resumes_in_another_run(pages: Callable[..., AsyncPages[int]]) -> None:
    first = pages(Listing(150))
    seen = [await anext(first) for _ in range(42)]
    assert seen + await pages(Listing(150), start=first.position).all() == list(range(150))


async def test_the_position_and_repr_show_the_progress(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    numbers = pages(Listing(150, tells_total=True))
    assert repr(numbers) == "<numbers: at 0 of ?>"
    await anext(numbers)
    assert repr(numbers) == "<numbers: at 1 of 150>"


async def test_a_listing_that_ends_early_is_an_error(
    pages: Callable[..., AsyncPages[int]],
) -> None:
    class BreaksOff(Listing):
        async def fetch(self, start: int, end: int) -> Page[int]:
            page = await super().fetch(start, end)
            return page if start < 100 else Page([], page.total)

    with pytest.raises(UnexpectedResponseError, match=r"has 150 items.*start=100"):
        await pages(BreaksOff(150, tells_total=True)).all()


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (-1, None, "start must be at least 0; it is -1"),
        (5, 4, "end must be at least start, which is 5; it is 4"),
    ],
)
async def test_invalid_bounds_are_rejected(
    pages: Callable[..., AsyncPages[int]], start: int, end: int | None, words: str
) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        pages(Listing(1), start=start, end=end)
