# Written by `make generate` from overlay/quantconnect_client/_async/export_files.py; do not edit.
"""Files that QuantConnect exports, streamed as rows or to a file."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeVar, overload

import httpx

from quantconnect_client._core.context import call_context
from quantconnect_client._core.deadlines import Deadline
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
from quantconnect_client._sync.exchange import Exchange
from quantconnect_client._sync.session import Session
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


class FileBody:
    """An exported file in the body of a response, of which the beginning has been read.

    Args:
        exchange: the exchange that received the response.
        response: the response, whose body has not been read.

    Attributes:
        size: size of the body in bytes; None if the headers do not state it.
    """

    def __init__(self, exchange: Exchange, response: httpx.Response) -> None:
        self.size = length(response.headers)
        self._exchange = exchange
        self._response = response
        self._pieces = exchange.pieces(response, LARGEST_RESPONSE)
        self._head = b""

    def begin(
        self,
        operation: Operation,
        is_begun: Callable[[Operation, Received], bool],
        limit: int,
        deadline: Deadline,
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
        self._fill(HEAD, deadline)
        response = self._response
        if is_begun(operation, Received(response.status_code, response.headers, self._head)):
            return
        self._fill(limit + 1, deadline)
        if len(self._head) > limit:
            raise too_large(operation, len(self._head), limit)
        self._exchange.judged(response, self._head)

    def _fill(self, size: int, deadline: Deadline) -> None:
        """Read until the beginning has this size, or the body ends."""
        head = bytearray(self._head)
        while len(head) < size and (piece := next(self._pieces, None)) is not None:
            head += piece
            deadline.check()
        self._head = bytes(head)

    def read(self) -> bytes:
        """Return the next piece, or nothing at the end. Each may take as long as an attempt."""
        if self._head:
            head, self._head = self._head, b""
            return head
        with self._exchange.deadline():
            return next(self._pieces, None) or b""

    def close(self) -> None:
        """Close the connection if the body was not read to its end."""
        self._response.close()


class Export(Generic[R]):
    """A file that QuantConnect exports. It is requested each time that you read or save it.

    Iterate over it for its rows. Rows are parsed as the file arrives, so memory use does not grow
    with its size, and `max_response_bytes` does not apply. The client's `timeout` applies to the
    beginning of the response, and then to each piece. Network errors are retried until the first
    row. Later, they are raised: a loop never ends before the last row.

    Examples:
        >>> export = qc.backtests.exports.trades(backtest_id)
        >>> for trade in export:
        ...     print(trade.entry_time, trade.symbols, trade.profit_loss)
        ...     break
        20... ('SPY',) ...
        >>> path = export.save("trades.csv")
        >>> path.name
        'trades.csv'
    """

    def __init__(
        self,
        session: Session,
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

    def __iter__(self) -> Generator[R]:
        """Request the file and iterate over its rows."""
        file_format = self._make_format()
        open_body = partial(self._open, file_format)
        body = self._session.repeat(self._operation, open_body)
        try:
            parser = file_format.parser()
            while piece := self._read(body):
                for start in range(0, len(piece), PART):
                    for row in self._parsed(parser.feed, piece[start : start + PART]):
                        yield row
            for row in self._parsed(parser.finish):
                yield row
        finally:
            body.close()

    def all(self) -> list[R]:
        """Return all rows as a list."""
        return [row for row in self]

    @overload
    def frame(self, library: Pandas = "pandas") -> "pd.DataFrame": ...
    @overload
    def frame(self, library: Polars) -> "pl.DataFrame": ...
    def frame(self, library: Library = "pandas") -> Any:
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
        for row in self:
            with call_context(self._operation.name):
                frame.add(row)
        with call_context(self._operation.name):
            return frame.build()

    def save(self, path: str | PathLike[str], *, progress: Progress = False) -> Path:
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
                self._session.repeat(self._operation, write)
        return target

    def _open(self, file_format: Format[R], exchange: Exchange) -> FileBody:
        """Request the file once, and return its body if it is one."""
        operation, settings = self._operation, self._session.settings
        fields = operation.extended(self._body, settings.extra_fields)
        with exchange.deadline() as deadline:
            response = exchange.open(method="post", url=operation.path, json=fields)
            body = FileBody(exchange, response)
            try:
                limit = settings.max_response_bytes
                body.begin(operation, file_format.is_begun, limit, deadline)
            except BaseException:
                body.close()
                raise
        return body

    def _write(
        self, file_format: Format[R], file: BinaryIO, show: Show, exchange: Exchange
    ) -> None:
        """Write the file from its beginning, in one attempt."""
        with local_errors():
            file.seek(0)
            file.truncate()
        body, ending = self._open(file_format, exchange), file_format.ending()
        try:
            with Meter(show, "downloading", body.size) as meter:
                while piece := body.read():
                    ending.feed(piece)
                    with local_errors():
                        file.write(piece)
                    meter.add(len(piece))
                ending.finish()
        finally:
            body.close()

    def _read(self, body: FileBody) -> bytes:
        """Return the next piece of a file of which rows may have been returned already."""
        try:
            return body.read()
        except QuantConnectError as error:
            raise final_error(error, self._operation) from error.__cause__

    def _parsed(self, parse: Callable[..., Sequence[R]], *piece: bytes) -> Sequence[R]:
        with call_context(self._operation.name):
            return parse(*piece)
