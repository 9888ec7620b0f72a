"""The zip files that the Object Store packs: read piece by piece, and never trusted."""

import errno
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from http import HTTPStatus
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from quantconnect_client._core.local_files import local_error
from quantconnect_client.errors import QuantConnectError, UnexpectedAnswerError

PIECE = 1 << 20
DAMAGED = (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, struct.error, zlib.error)
ENCRYPTED = 0x1


class Archive:
    """A zip file.

    Attributes:
        sizes: the bytes that each file in it unpacks to, as it says itself: more never come.
        problems: why some of them must not be unpacked.
    """

    def __init__(self, file: IO[bytes], *, operation: str) -> None:
        self._operation = operation
        try:
            self._zip = ZipFile(file)
        except DAMAGED as error:
            raise self._damaged(error) from error
        # Not `filename`, which zipfile has already made fit for this machine.
        entries = [one for one in self._zip.infolist() if not one.orig_filename.endswith("/")]
        counts = Counter(one.orig_filename for one in entries)
        self._entries = {one.orig_filename: one for one in entries}
        self.sizes = {name: one.file_size for name, one in self._entries.items()}
        self.problems = {
            name: why for name, one in self._entries.items() if (why := _problem(one, counts[name]))
        }

    def pieces(self, name: str) -> Iterator[bytes]:
        """The content of a file.

        Raises:
            UnexpectedAnswerError: it is not what was packed.
            LocalFileError: the disk that the zip file is on fails.
        """
        try:
            with self._zip.open(self._entries[name]) as source:
                while piece := source.read(PIECE):
                    yield piece
        except DAMAGED as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> QuantConnectError:
        # Of some errors, zipfile makes its own. A damaged file leads to places before its
        # beginning, which the system calls invalid.
        told = error if isinstance(error, OSError) else error.__context__
        if isinstance(told, OSError) and told.errno not in (None, errno.EINVAL):
            return local_error(told, self._operation)
        return UnexpectedAnswerError(
            f"What came is no zip file, or a damaged one ({error}). Download it again.",
            operation=self._operation,
            status=HTTPStatus.OK,
            body="",
        )


def _problem(entry: ZipInfo, times: int) -> str | None:
    """Why a file must not be unpacked, that is in the zip file so many times."""
    if times > 1:
        return "is there more than once"
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "is a symbolic link"
    if entry.flag_bits & ENCRYPTED:
        return "is encrypted"
    # The other ways unpack a piece at once however large it becomes.
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "is packed in another way than a web service packs"
    return None
