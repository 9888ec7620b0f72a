"""Responses with exported files that arrive piece by piece, and break off if a test says so."""

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator

import httpx

TRADES = (
    "Entry Time,Symbols,Exit Time,Direction,Entry Price,Exit Price,Quantity,P&L,Fees,MAE,MFE,"
    "Drawdown,IsWin,Order Ids\n"
)
TRADE = (
    '2024-02-20T14:31:00Z,"SPY",2024-04-15T13:30:00Z,Buy,497.12,509.4,200,2456,2,-1,2,-3,1,'
    '"\t1,2"\n'
)


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is made while it is read.

    Attributes:
        made: how many pieces were read.
        is_closed: whether the body was closed.
    """

    def __init__(self, pieces: Iterable[bytes], *, breaks: bool = False) -> None:
        self.made = 0
        self.is_closed = False
        self._pieces = pieces
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.made += 1
            yield piece
        if self._breaks:
            raise httpx.ReadError("broken off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


def file(
    pieces: Iterable[bytes], kind: str = "text/csv", *, breaks: bool = False
) -> httpx.Response:
    """Return a response with a file."""
    body = Pieces(pieces, breaks=breaks)
    return httpx.Response(200, stream=body, headers={"Content-Type": kind})


def trades(count: int, size: int = 2**16) -> Iterator[bytes]:
    """Return the pieces of a CSV file with this many trades."""
    yield TRADES.encode()
    per_piece = max(1, size // len(TRADE))
    for start in range(0, count, per_piece):
        yield (TRADE * min(per_piece, count - start)).encode()


def insights(count: int, per_piece: int = 200) -> Iterator[bytes]:
    """Return the pieces of a JSON file with this many insights of a backtest."""
    yield b"["
    for start in range(0, count, per_piece):
        rows = [insight(number) for number in range(start, min(count, start + per_piece))]
        yield (", " * bool(start) + json.dumps(rows)[1:-1]).encode()
    yield b"]"


def insight(number: int) -> dict[str, object]:
    """Return an insight with the required fields of the files of backtests and deployments."""
    return {
        "id": str(number),
        "insight_id": str(number),
        "sourceModel": "EmaCross",
        "generatedTime": 1700000000 + number,
        "closeTime": 1700086400.5,
        "symbol": "SPY R735QTJ8XC9X",
        "ticker": "SPY",
        "type": "price",
        "direction": "up",
        "period": 86400.0,
        "confidence": 0.65,
        "magnitude": None,
    }


class Answers:
    """Responses in turn, of which the last one repeats.

    Attributes:
        requests: the bodies of the requests.
    """

    def __init__(self, *responses: Callable[[], httpx.Response]) -> None:
        self.requests: list[dict[str, object]] = []
        self._responses = list(responses)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(json.loads(request.content))
        return self._responses.pop(0)() if len(self._responses) > 1 else self._responses[0]()
