# Written by `make generate` from overlay/quantconnect_client/_async/paging.py; do not edit.
"""Iterates over all pages of a listing."""

from collections import deque
from collections.abc import Callable
from http import HTTPStatus
from typing import Generic, Self, TypeVar

from quantconnect_client._core.arguments import check_limit
from quantconnect_client._core.context import call_context
from quantconnect_client._core.paging import Page
from quantconnect_client.errors import UnexpectedResponseError

T = TypeVar("T")


class Pages(Generic[T]):
    """The items of a listing, fetched page by page as you iterate.

    Iteration ends with the page that reaches the total, or with an empty page. A page with fewer
    items than requested does not end it, so no items are dropped silently.

    If you continue after an error, the same page is requested again. To resume in a later run, pass
    `position` as `start`.

    Attributes:
        position: the index of the next item; pass it as `start` to resume there.
        total: the total number of items; None if the API has not returned it.

    Examples:
        >>> orders = qc.backtests.orders(project_id, backtest_id, end=2)
        >>> for order in orders:
        ...     print(order.id, order.quantity)
        1 350
        2 -350
        >>> orders
        <backtests.orders: at 2 of ?>
        >>> len(qc.backtests.orders(project_id, backtest_id, start=2).all())
        248
    """

    def __init__(
        self,
        fetch: Callable[[int, int], Page[T]],
        *,
        operation: str,
        start: int,
        end: int | None,
        page_size: int,
    ) -> None:
        with call_context(operation):
            _check_bounds(start, end)
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

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        if not self._items and not self._ended:
            with call_context(self._operation):
                self._read_page()
        if not self._items:
            raise StopIteration
        self.position += 1
        return self._items.popleft()

    def all(self) -> list[T]:
        """Return all remaining items as a list."""
        return [item for item in self]

    def _read_page(self) -> None:
        start = self.position
        end = start + self._page_size
        if self._end is not None:
            end = min(end, self._end)
        if start >= end:
            self._ended = True
            return
        page = self._fetch(start, end)
        self.total = page.total
        self._items.extend(page.items[: end - start])
        scanned = start + len(self._items)
        self._ended = not page.items or scanned == self._end or scanned == page.total
        if not page.items and scanned < (page.total or 0):
            raise self._incomplete(scanned, page.total)

    def _incomplete(self, scanned: int, total: int | None) -> UnexpectedResponseError:
        return UnexpectedResponseError(
            f"Unexpected empty page at index {scanned}: the listing has {total} items in total. "
            f"To continue, call this again with start={scanned}.",
            status=HTTPStatus.OK,
            body="",
        )


def _check_bounds(start: int, end: int | None) -> None:
    check_limit("start", start, "at least 0", start >= 0)
    if end is not None:
        check_limit("end", end, f"at least start, which is {start}", end >= start)
