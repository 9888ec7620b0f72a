"""Goes through listings page by page, to their real end."""

from collections import deque
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Generic, Self, TypeVar

from quantconnect_client._core.paging import Page
from quantconnect_client._core.settings import check_limit
from quantconnect_client.errors import UnexpectedAnswerError

T = TypeVar("T")


class AsyncPages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them.

    A listing ends where the API has no more: with the page that reaches the total, or with an empty
    one. A page that is merely short does not end it, so nothing is cut off silently.

    Going on after an error asks for the same page again; `position` is where a later run can
    resume.

    Attributes:
        position: the index of the next item; pass it as `start` to resume there.
        total: how many items there are in all; None where the API has not told yet, or never does.

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
        _check_bounds(operation, start, end)
        self.position = start
        self.total: int | None = None
        self._fetch = fetch
        self._operation = operation
        self._end = end
        self._page_size = page_size
        self._items = deque[T]()
        self._ended = False

    def __repr__(self) -> str:
        total = "?" if self.total is None else self.total
        return f"<{self._operation}: at {self.position} of {total}>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if not self._items and not self._ended:
            await self._read_page()
        if not self._items:
            raise StopAsyncIteration
        self.position += 1
        return self._items.popleft()

    async def all(self) -> list[T]:
        """Every item that is left, in one list."""
        return [item async for item in self]

    async def _read_page(self) -> None:
        start = self.position
        end = start + self._page_size
        if self._end is not None:
            end = min(end, self._end)
        if start >= end:
            self._ended = True
            return
        page = await self._fetch(start, end)
        self.total = page.total
        self._items.extend(page.items[: end - start])
        scanned = start + len(self._items)
        self._ended = not page.items or scanned == self._end or scanned == page.total
        if not page.items and scanned < (page.total or 0):
            raise self._incomplete(scanned, page.total)

    def _incomplete(self, scanned: int, total: int | None) -> UnexpectedAnswerError:
        return UnexpectedAnswerError(
            f"The listing has {total} entries, but the API answered none from number {scanned} on. "
            f"Ask again with start={scanned}.",
            operation=self._operation,
            status=HTTPStatus.OK,
            body="",
        )


def _check_bounds(operation: str, start: int, end: int | None) -> None:
    check_limit("start", start, "at least 0", start >= 0, operation)
    if end is not None:
        check_limit("end", end, f"at least start, which is {start}", end >= start, operation)
