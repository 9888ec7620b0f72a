"""Iterates over all pages of a listing."""

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Generic, NoReturn, Self, TypeVar

from quantconnect_client._core.arguments import check_limit
from quantconnect_client._core.context import call_context
from quantconnect_client._core.paging import Page, ranges
from quantconnect_client._in_flight import MOST, AsyncPool, Done, Outcome
from quantconnect_client.errors import UnexpectedResponseError

T = TypeVar("T")


class AsyncPages(Generic[T]):
    """The items of a listing, fetched page by page as you iterate.

    The first page is requested alone, then 2, 4 and 8 pages at a time, so a loop that stops early
    costs few requests. At most 8 pages are in memory.

    Iteration ends with the page that reaches the total, or with an empty page. A page with fewer
    items than requested does not end it, so no items are dropped silently.

    A loop after an error or a `break` continues where the last one stopped, and requests the failed
    page again. A loop after a complete one starts over. To resume in a later run, pass `position`
    as `start`.

    Attributes:
        position: the index of the next item; pass it as `start` to resume there.
        total: the total number of items; None if the API has not returned it.

    Examples:
        >>> orders = qc.backtests.orders(project_id, backtest_id, end=2)
        >>> async for order in orders:
        ...     print(order.id, order.quantity)
        1 350
        2 -350
        >>> orders
        <backtests.orders: at 2 of ?>
        >>> len(await qc.backtests.orders(project_id, backtest_id, start=2).all())
        248
    """

    def __init__(
        self,
        fetch: Callable[[int, int], Awaitable[Page[T]]],
        *,
        operation: str,
        start: int,
        end: int | None,
        page_size: int,
    ) -> None:
        with call_context(operation):
            _check_bounds(start, end)
        self.total: int | None = None
        self._start = start
        self._fetch = fetch
        self._operation = operation
        self._end = end
        self._page_size = page_size
        self._restart()

    def _restart(self) -> None:
        self.position = self._start
        self._items = deque[T]()
        self._error: Exception | None = None
        self._width = 1
        # Whether no page is left to request, and whether the last loop has ended.
        self._ended = False
        self._exhausted = False

    def __repr__(self) -> str:
        total = "?" if self.total is None else self.total
        return f"<{self._operation}: at {self.position} of {total}>"

    def __bool__(self) -> bool:
        return True

    # Type checkers reject what has no such method, and an error at run time says what to use.
    if not TYPE_CHECKING:

        def __len__(self) -> NoReturn:
            raise TypeError(
                f"{self._operation} has no length before all pages are read. Use "
                "`len(await pages.all())`, or `pages.total` if the API returns it."
            )

        def __getitem__(self, index: object) -> NoReturn:
            raise TypeError(
                f"{self._operation} has no indexes. Use the arguments `start` and `end` to request "
                f"a part, or `items = await pages.all()` and then `items[{index!r}]`."
            )

        def __iter__(self) -> NoReturn:  # async: only
            words = "Use `async for`, or `await pages.all()`."  # async: only
            raise TypeError(f"{self._operation} is asynchronous. {words}")  # async: only

    def __aiter__(self) -> Self:
        if self._exhausted:
            self._restart()
        return self

    async def __anext__(self) -> T:
        if not self._items and not self._ended:
            with call_context(self._operation):
                await self._read_pages()
        if not self._items:
            self._exhausted = True
            raise StopAsyncIteration
        self.position += 1
        return self._items.popleft()

    async def all(self) -> list[T]:
        """Return all remaining items as a list."""
        return [item async for item in self]

    async def _read_pages(self) -> None:
        """Request the next pages at the same time, and keep those before the first error."""
        if self._error is None:
            wanted = ranges(self.position, self._end, self.total, self._page_size, self._width)
            pages = await AsyncPool.run([partial(self._fetch, *one) for one in wanted])
            self._ended = not wanted
            self._width = min(2 * self._width, MOST)
            for (start, end), page in zip(wanted, pages, strict=True):
                if not self._takes(start, end, page):
                    break
        if self._error and not self._items:
            error, self._error = self._error, None
            raise error

    def _takes(self, start: int, end: int, page: Outcome[Page[T]]) -> bool:
        """Keep a page, and return whether the page after `end` continues it."""
        if isinstance(page, Done):
            scanned = self._keep(start, page.result.items[: end - start], page.result.total)
        else:
            # A page is not requested if another one failed before.
            scanned, self._error = start, page.error if page else None
        if scanned < end:
            self._width = 1
        return scanned == end and not self._ended

    def _keep(self, start: int, items: Sequence[T], total: int | None) -> int:
        scanned, self.total = start + len(items), total
        self._items.extend(items)
        self._ended = not items or scanned in (self._end, total)
        if not items and scanned < (total or 0):
            self._ended, self._error = False, self._incomplete(scanned)
        return scanned

    def _incomplete(self, scanned: int) -> UnexpectedResponseError:
        return UnexpectedResponseError(
            f"Unexpected empty page at index {scanned}: the listing has {self.total} items in "
            f"total. To continue, call this again with start={scanned}.",
            status=HTTPStatus.OK,
            body="",
        )


def _check_bounds(start: int, end: int | None) -> None:
    check_limit("start", start, "at least 0", start >= 0)
    if end is not None:
        check_limit("end", end, f"at least start, which is {start}", end >= start)
