"""Checks that a file is complete, from its pieces, for files that are saved unparsed."""

from quantconnect_client.exports._parsers import malformed


class Ending:
    """Accepts every file: any text may be the end of a log."""

    def feed(self, piece: bytes) -> None:
        """Take the next piece."""

    def finish(self) -> None:
        """Check the end of the file.

        Raises:
            UnexpectedResponseError: the file is incomplete.
        """


class Quoted(Ending):
    """Requires that all quoted cells of a CSV file are closed."""

    def __init__(self) -> None:
        self._quotes = 0

    def feed(self, piece: bytes) -> None:
        self._quotes += piece.count(b'"')

    def finish(self) -> None:
        if self._quotes % 2:
            raise malformed("it ends inside a quoted cell", "")


class Closed(Ending):
    """Requires that a JSON array is closed."""

    def __init__(self) -> None:
        self._last = b""

    def feed(self, piece: bytes) -> None:
        self._last = piece.rstrip()[-1:] or self._last

    def finish(self) -> None:
        if self._last != b"]":
            raise malformed("its array is not closed", "")
