"""MD5 checksums of stored files."""

import os
import re
from collections.abc import Callable
from hashlib import md5
from typing import IO, TYPE_CHECKING

from quantconnect_client._local.files import local_errors
from quantconnect_client.errors import ChecksumError, LocalFileError

if TYPE_CHECKING:
    from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties

MD5 = re.compile("[0-9a-f]{32}", re.IGNORECASE)


class Hashed:
    """A file that is hashed while it is read. Rewinding restarts the hash.

    A request declares its length in advance, by seeking to the end of the file. If the file has
    another length when it is read, the request would be malformed, so reading raises an error.

    Args:
        file: the file to read.
        on_read: a function to call with the number of bytes read so far.
        key: the key, for error messages.

    Attributes:
        size: the number of bytes read so far.
    """

    size: int

    def __init__(self, file: IO[bytes], on_read: Callable[[int], object], *, key: str) -> None:
        self._file = file
        self._on_read = on_read
        self._key = key
        self._told: int | None = None
        self._restart()

    @property
    def md5(self) -> str:
        """The MD5 hash of the bytes read so far."""
        return self._hash.hexdigest()

    def read(self, size: int = -1) -> bytes:
        with local_errors(self._path):
            piece = self._file.read(size)
        self._hash.update(piece)
        self.size += len(piece)
        self._check_length(at_end=not piece and size != 0)
        self._on_read(self.size)
        return piece

    # No fileno: for a compressed file, it would give another length than can be read.

    def seek(self, offset: int, whence: int = 0) -> int:
        self._restart()
        with local_errors(self._path):
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
        """Reject a file that is longer or shorter than declared."""
        if self._told is None or not (
            self.size > self._told or (at_end and self.size < self._told)
        ):
            return
        is_now = f"at least {self.size:,}" if self.size > self._told else f"{self.size:,}"
        raise LocalFileError(
            f"The content for {self._key!r} changed during the upload: it had {self._told:,} bytes "
            f"before, and has {is_now} now. The upload was aborted; the content is not "
            "stored. Make sure that nothing writes to the file, then call this again.",
            filename=self._path,
        )

    def _restart(self) -> None:
        self.size = 0
        self._hash = md5(usedforsecurity=False)


def stored_md5(properties: "ObjectStoreProperties") -> str | None:
    """Return the MD5 hash that the API returned, or None if it is missing or malformed."""
    md5 = str(properties.md5)
    return md5.lower() if MD5.fullmatch(md5) else None


def check_arrived(key: str, *, sent: str | None, arrived: str | None) -> None:
    """Compare the hashes of the sent and the received content, if both are known.

    Raises:
        ChecksumError: the hashes differ.
    """
    if sent is None or arrived is None or sent == arrived:
        return
    raise ChecksumError(
        f"Checksum mismatch for {key!r}: its MD5 hash is {arrived}, expected {sent}. The file was "
        "corrupted in transit, or overwritten in the meantime. Call this again.",
        key=key,
        expected=sent,
        actual=arrived,
    )
