"""Reads pages of a backtest's listings."""

from quantconnect_client._async.operations.backtests import AsyncPlainBacktests
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.jobs import announces_orders, entry_progress
from quantconnect_client._core.paging import Page, counted
from quantconnect_client.errors import QuantConnectError
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.order import Order

LAST_LINES = 20


class AsyncBacktestPages:
    """Pages of the orders, trades, insights and log lines of a backtest.

    Args:
        session: the session that sends the requests.
        project_id: the project's id.
        backtest_id: the backtest's id.
    """

    def __init__(self, session: AsyncSession, project_id: int, backtest_id: str) -> None:
        self._operations = AsyncPlainBacktests(session)
        self._backtest = (project_id, backtest_id)

    async def orders(self, timeout: float, first: int, last: int) -> Page[Order]:
        """Read orders by their number, once they are loaded."""
        orders = await self._operations.read_orders(*self._backtest, first, last)
        if not orders and first == 0 and await self._has_orders():
            orders = await wait(
                lambda: self._operations.read_orders(*self._backtest, first, last),
                entry_progress,
                timeout=timeout,
            )
        return Page(orders)

    async def trades(self, first: int, last: int) -> Page[ClosedTradeWithOrders]:
        """Read closed trades by their number."""
        return Page(await self._operations.read_trades(*self._backtest, first, last))

    async def insights(self, first: int, last: int) -> Page[Insight]:
        """Read insights by their number."""
        return Page(await self._operations.read_insights(*self._backtest, first, last))

    async def logs(self, query: str, first: int, last: int) -> Page[str]:
        """Read log lines by their number."""
        response = await self._operations.read_logs(*self._backtest, first, last, query)
        return counted(response.logs, response.length)

    async def last_lines(self) -> list[str]:
        """Read the last lines of the log; none if it can't be read."""
        try:
            count = (await self.logs("", 0, 1)).total
            if not count or count < 1:
                return []
            page = await self.logs("", max(0, count - LAST_LINES), count)
            return list(page.items)
        except QuantConnectError:
            return []

    async def _has_orders(self) -> bool:
        return announces_orders(await self._operations.read(*self._backtest))
