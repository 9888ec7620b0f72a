"""Files that QuantConnect exports, streamed as rows or to a file."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeVar, overload

import httpx

from quantconnect_client._async.exchange import AsyncExchange
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.context import call_context
from quantconnect_client._core.deadlines import AsyncDeadline
from quantconnect_client._core.frames import Library, Pandas, Polars
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.progress import Progress, Show, show_progress
from quantconnect_client._core.received import Received
from quantconnect_client._core.settings import (
    LARGEST_RESPONSE,
    final_error,
    length,
    too_large,
)
from quantconnect_client._local.files import local_errors
from quantconnect_client._local.storage import checked_target, clear_drafts, replacing
from quantconnect_client.errors import QuantConnectError
from quantconnect_client.exports._formats import HEAD, PART, Format, Frame, json_format
from quantconnect_client.objects._transfers import Meter

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

R = TypeVar("R")


@cache
def named(method: str, name: str) -> Operation:
    """Return the operation of a generated method with the name of the method that streams it."""
    return replace(operation_of(method), name=name)


def insight_format(read: Callable[[Mapping[str, Any]], R]) -> Format[R]:
    """Return the format of a file with insights, whose data frames are those of the results."""
    # Imported here, because most exports need no frame of insights.
    from quantconnect_client.results._rows import INSIGHT, columns

    return json_format(read, partial(columns, spec=INSIGHT))


class AsyncFileBody:
    """An exported file in the body of a response, of which the beginning has been read.

    Args:
        exchange: the exchange that received the response.
        response: the response, whose body has not been read.

    Attributes:
        size: size of the body in bytes; None if the headers do not state it.
    """

    def __init__(self, exchange: AsyncExchange, response: httpx.Response) -> None:
        self.size = length(response.headers)
        self._exchange = exchange
        self._response = response
        self._pieces = exchange.pieces(response, LARGEST_RESPONSE)
        self._head = b""

    async def begin(
        self,
        operation: Operation,
        is_begun: Callable[[Operation, Received], bool],
        limit: int,
        deadline: AsyncDeadline,
    ) -> None:
        """Read as much as shows that the body is a file.

        Args:
            operation: the operation.
            is_begun: returns whether the beginning of a body shows that it is a file.
            limit: maximum size in bytes of a body that has to be read whole.
            deadline: the deadline for what is read.

        Raises:
            QuantConnectError: the body is no file, but a rejection or an unexpected response.
        """
        await self._fill(HEAD, deadline)
        response = self._response
        if is_begun(operation, Received(response.status_code, response.headers, self._head)):
            return
        await self._fill(limit + 1, deadline)
        if len(self._head) > limit:
            raise too_large(operation, len(self._head), limit)
        self._exchange.judged(response, self._head)

    async def _fill(self, size: int, deadline: AsyncDeadline) -> None:
        """Read until the beginning has this size, or the body ends."""
        head = bytearray(self._head)
        while len(head) < size and (piece := await anext(self._pieces, None)) is not None:
            head += piece
            deadline.check()
        self._head = bytes(head)

    async def read(self) -> bytes:
        """Return the next piece, or nothing at the end. Each may take as long as an attempt."""
        if self._head:
            head, self._head = self._head, b""
            return head
        async with self._exchange.deadline():
            return await anext(self._pieces, None) or b""

    async def close(self) -> None:
        """Close the connection if the body was not read to its end."""
        await self._response.aclose()


class AsyncExport(Generic[R]):
    """A file that QuantConnect exports. It is requested each time that you read or save it.

    Iterate over it for its rows. Rows are parsed as the file arrives, so memory use does not grow
    with its size, and `max_response_bytes` does not apply. The client's `timeout` applies to the
    beginning of the response, and then to each piece. Network errors are retried until the first
    row. Later, they are raised: a loop never ends before the last row.

    Examples:
        >>> export = qc.backtests.exports.trades(backtest_id)
        >>> async for trade in export:
        ...     print(trade.entry_time, trade.symbols, trade.profit_loss)
        ...     break
        20... ('SPY',) ...
        >>> path = await export.save("trades.csv")
        >>> path.name
        'trades.csv'
    """

    def __init__(
        self,
        session: AsyncSession,
        operation: Operation,
        arguments: Mapping[str, Any],
        make_format: Callable[[], Format[R]],
    ) -> None:
        self._session = session
        self._operation = operation
        self._body = operation.body(arguments)
        self._make_format = make_format

    def __repr__(self) -> str:
        return f"<{self._operation.name}>"

    if not TYPE_CHECKING:  # async: only

        def __iter__(self) -> object:  # async: only
            words = "Use `async for`, or `await export.all()`."  # async: only
            raise TypeError(f"{self._operation.name} is asynchronous. {words}")  # async: only

    async def __aiter__(self) -> AsyncGenerator[R]:
        """Request the file and iterate over its rows."""
        file_format = self._make_format()
        open_body = partial(self._open, file_format)
        body = await self._session.repeat(self._operation, open_body)
        try:
            parser = file_format.parser()
            while piece := await self._read(body):
                for start in range(0, len(piece), PART):
                    for row in self._parsed(parser.feed, piece[start : start + PART]):
                        yield row
            for row in self._parsed(parser.finish):
                yield row
        finally:
            await body.close()

    async def all(self) -> list[R]:
        """Return all rows as a list."""
        return [row async for row in self]

    @overload
    async def frame(self, library: Pandas = "pandas") -> "pd.DataFrame": ...
    @overload
    async def frame(self, library: Polars) -> "pl.DataFrame": ...
    async def frame(self, library: Library = "pandas") -> Any:
        """Return all rows as a data frame, with times in UTC.

        The types of the columns don't depend on their values. Commas separate the symbols of a
        trade, and the ids of its orders. Columns of the file that this version of the client
        doesn't know are text.

        Args:
            library: `pandas` or `polars`.

        Raises:
            MissingExtraError: the library is not installed; nothing was sent.
        """
        with call_context(self._operation.name):
            frame = Frame(self._make_format().columns, library)
        async for row in self:
            with call_context(self._operation.name):
                frame.add(row)
        with call_context(self._operation.name):
            return frame.build()

    async def save(self, path: str | PathLike[str], *, progress: Progress = False) -> Path:
        """Save the file as it is, without parsing it.

        It is written next to `path` under a temporary name. It takes that name once it is complete,
        so an existing file is replaced as a whole or not at all. After a network error, the file is
        requested again if that is safe.

        Args:
            path: the file to write.
            progress: True to show a progress bar, or a function to call after each piece.

        Returns:
            The path of the file.

        Raises:
            InvalidRequestError: `path` is a folder, or its parent folder does not exist; nothing
                was sent.
            LocalFileError: the file cannot be written.
        """
        name = self._operation.name
        with call_context(name):
            target = checked_target(path)
            clear_drafts([target.parent])
            with replacing(target) as file, show_progress(progress, name) as show:
                write = partial(self._write, self._make_format(), file, show)
                await self._session.repeat(self._operation, write)
        return target

    async def _open(self, file_format: Format[R], exchange: AsyncExchange) -> AsyncFileBody:
        """Request the file once, and return its body if it is one."""
        operation, settings = self._operation, self._session.settings
        fields = operation.extended(self._body, settings.extra_fields)
        async with exchange.deadline() as deadline:
            response = await exchange.open(method="post", url=operation.path, json=fields)
            body = AsyncFileBody(exchange, response)
            try:
                limit = settings.max_response_bytes
                await body.begin(operation, file_format.is_begun, limit, deadline)
            except BaseException:
                await body.close()
                raise
        return body

    async def _write(
        self, file_format: Format[R], file: BinaryIO, show: Show, exchange: AsyncExchange
    ) -> None:
        """Write the file from its beginning, in one attempt."""
        with local_errors():
            file.seek(0)
            file.truncate()
        body, ending = await self._open(file_format, exchange), file_format.ending()
        try:
            with Meter(show, "downloading", body.size) as meter:
                while piece := await body.read():
                    ending.feed(piece)
                    with local_errors():
                        file.write(piece)
                    meter.add(len(piece))
                ending.finish()
        finally:
            await body.close()

    async def _read(self, body: AsyncFileBody) -> bytes:
        """Return the next piece of a file of which rows may have been returned already."""
        try:
            return await body.read()
        except QuantConnectError as error:
            raise final_error(error, self._operation) from error.__cause__

    def _parsed(self, parse: Callable[..., Sequence[R]], *piece: bytes) -> Sequence[R]:
        with call_context(self._operation.name):
            return parse(*piece)
