"""MD5 hashes, which the Object Store tells of what it holds."""

import re
from collections.abc import Callable
from hashlib import md5
from typing import IO, TYPE_CHECKING

from quantconnect_client.errors import ChecksumError

if TYPE_CHECKING:
    from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties

MD5 = re.compile("[0-9a-f]{32}", re.IGNORECASE)


class Hashed:
    """A file that is hashed as it is read, anew whenever it is rewound.

    Args:
        file: what to read.
        on_read: called with the number of bytes that are read so far.

    Attributes:
        size: the number of bytes that are read so far.
    """

    size: int

    def __init__(self, file: IO[bytes], on_read: Callable[[int], object]) -> None:
        self._file = file
        self._on_read = on_read
        self._forget()

    @property
    def md5(self) -> str:
        """The hash of what was read."""
        return self._hash.hexdigest()

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._hash.update(piece)
        self.size += len(piece)
        self._on_read(self.size)
        return piece

    # There is no fileno: that of a compressed file would tell another length than can be read.

    def seek(self, offset: int, whence: int = 0) -> int:
        self._forget()
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

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
