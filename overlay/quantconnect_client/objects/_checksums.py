"""MD5 hashes, which the Object Store tells of what it holds."""

import os
import re
from collections.abc import Callable
from hashlib import md5
from typing import IO, TYPE_CHECKING

from quantconnect_client._core.local_files import local_errors
from quantconnect_client.errors import ChecksumError, LocalFileError

if TYPE_CHECKING:
    from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties

MD5 = re.compile("[0-9a-f]{32}", re.IGNORECASE)


class Hashed:
    """A file that is hashed as it is read, anew whenever it is rewound.

    A request says beforehand how many bytes it has, for which it asks where the file ends. One that
    has another length when it is read would spoil the request, so reading it is an error then.

    Args:
        file: what to read.
        on_read: called with the number of bytes that are read so far.
        key: what it is stored under, for messages.
        operation: the call, likewise.

    Attributes:
        size: the number of bytes that are read so far.
    """

    size: int

    def __init__(
        self, file: IO[bytes], on_read: Callable[[int], object], *, key: str, operation: str
    ) -> None:
        self._file = file
        self._on_read = on_read
        self._key = key
        self._operation = operation
        self._told: int | None = None
        self._forget()

    @property
    def md5(self) -> str:
        """The hash of what was read."""
        return self._hash.hexdigest()

    def read(self, size: int = -1) -> bytes:
        with local_errors(self._operation, self._path):
            piece = self._file.read(size)
        self._hash.update(piece)
        self.size += len(piece)
        self._check_length(at_end=not piece and size != 0)
        self._on_read(self.size)
        return piece

    # There is no fileno: that of a compressed file would tell another length than can be read.

    def seek(self, offset: int, whence: int = 0) -> int:
        self._forget()
        with local_errors(self._operation, self._path):
            position = self._file.seek(offset, whence)
        if whence == os.SEEK_END:
            self._told = position
        return position

    def tell(self) -> int:
        return self._file.tell()

    @property
    def _path(self) -> str | None:
        name = getattr(self._file, "name", None)
        return name if isinstance(name, str) else None

    def _check_length(self, *, at_end: bool) -> None:
        """Refuse more bytes than were told, and an end before they are there."""
        if self._told is None or not (
            self.size > self._told or (at_end and self.size < self._told)
        ):
            return
        is_now = f"at least {self.size:,}" if self.size > self._told else f"{self.size:,}"
        raise LocalFileError(
            f"The content for {self._key!r} changed while it was sent: it had {self._told:,} bytes "
            f"before, and has {is_now} now. It was not sent to its end, and is not stored. Call "
            "this again once nothing writes to it any more.",
            operation=self._operation,
            filename=self._path,
        )

    def _forget(self) -> None:
        self.size = 0
        self._hash = md5(usedforsecurity=False)


def stored_md5(properties: "ObjectStoreProperties") -> str | None:
    """The hash that the API tells, or None where it tells none."""
    told = properties.md5
    return told.lower() if isinstance(told, str) and MD5.fullmatch(told) else None


def check_arrived(key: str, *, sent: str | None, arrived: str | None, operation: str) -> None:
    """Compare the hashes at both ends, where both are known.

    Raises:
        ChecksumError: they differ.
    """
    if sent is None or arrived is None or sent == arrived:
        return
    raise ChecksumError(
        f"{key!r} did not arrive as it was sent: its MD5 hash is {arrived}, not {sent}. It was "
        "damaged on its way, or replaced meanwhile. Do it again.",
        operation=operation,
        key=key,
        expected=sent,
        actual=arrived,
    )
