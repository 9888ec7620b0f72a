"""Zip files that the Object Store packs: validated, and unpacked piece by piece."""

import errno
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from http import HTTPStatus
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from quantconnect_client._local.files import local_error
from quantconnect_client.errors import QuantConnectError, UnexpectedResponseError

PIECE = 1 << 20
DAMAGED = (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, struct.error, zlib.error)
ENCRYPTED = 0x1


class Archive:
    """A zip file.

    Attributes:
        sizes: the declared size of each file in bytes; no file unpacks to more.
        problems: the files that must not be unpacked, with the reasons.
    """

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._zip = ZipFile(file)
        except DAMAGED as error:
            raise self._damaged(error) from error
        # Not `filename`, which zipfile has adapted to this operating system.
        entries = [one for one in self._zip.infolist() if not one.orig_filename.endswith("/")]
        counts = Counter(one.orig_filename for one in entries)
        self._entries = {one.orig_filename: one for one in entries}
        self.sizes = {name: one.file_size for name, one in self._entries.items()}
        self.problems = {
            name: why for name, one in self._entries.items() if (why := _problem(one, counts[name]))
        }

    def pieces(self, name: str) -> Iterator[bytes]:
        """Iterate over the content of a file.

        Raises:
            UnexpectedResponseError: the zip file is malformed.
            LocalFileError: the zip file could not be read from the disk.
        """
        try:
            with self._zip.open(self._entries[name]) as source:
                while piece := source.read(PIECE):
                    yield piece
        except DAMAGED as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> QuantConnectError:
        # zipfile replaces some OSErrors by its own errors. EINVAL is a malformed file, which can
        # lead to a seek to a negative position.
        cause = error if isinstance(error, OSError) else error.__context__
        if isinstance(cause, OSError) and cause.errno not in (None, errno.EINVAL):
            return local_error(cause)
        return UnexpectedResponseError(
            f"Unexpected response: the download is not a valid zip file ({error}). "
            "Call this again.",
            status=HTTPStatus.OK,
            body="",
        )


def _problem(entry: ZipInfo, times: int) -> str | None:
    """Return the reason why a file must not be unpacked, or None."""
    if times > 1:
        return "is in the zip file more than once"
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "is a symbolic link"
    if entry.flag_bits & ENCRYPTED:
        return "is encrypted"
    # Other compression methods unpack a piece in one go, with no limit on its size.
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "uses an unsupported compression method"
    return None
