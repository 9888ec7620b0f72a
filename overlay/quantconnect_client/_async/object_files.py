"""Objects of the Object Store as open files: part of `qc.object_store`."""

import codecs
import os
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import IO, Any, BinaryIO, Literal, TextIO, overload

from quantconnect_client._async.object_transfers import AsyncObjectTransfers
from quantconnect_client._core.local_files import local_errors
from quantconnect_client._core.settings import refused
from quantconnect_client._operations.object_store import SET_OBJECT
from quantconnect_client.objects._checksums import check_arrived, stored_md5
from quantconnect_client.objects._downloads import refuse_files, too_large
from quantconnect_client.objects._scratch import Scratch, temporary_file
from quantconnect_client.objects._transfers import ignored

OPEN = "object_store.open"
Mode = Literal["rb", "r", "wb", "w"]


class AsyncObjectFiles(AsyncObjectTransfers):
    """Reads and writes objects as if they were files."""

    @overload
    def open(
        self,
        organization_id: str,
        key: str,
        mode: Literal["rb", "wb"] = "rb",
        *,
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[BinaryIO]: ...

    @overload
    def open(
        self,
        organization_id: str,
        key: str,
        mode: Literal["r", "w"],
        *,
        encoding: str = "utf-8",
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[TextIO]: ...

    def open(
        self,
        organization_id: str,
        key: str,
        mode: Mode = "rb",
        *,
        encoding: str = "utf-8",
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[IO[Any]]:
        """A stored file as an open file, for the time of a `with` block.

        To read, all of it is downloaded first, to a temporary file on the disk, so that one can
        seek in it. To write, all of it is kept in such a file, which is uploaded when the block
        ends, and never if the block ends with an error. What has arrived is checked by its MD5
        hash. Temporary files are made where the environment variable TMPDIR says.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            key: name of the file with its folders.
            mode: `"rb"` or `"r"` to read bytes or text, `"wb"` or `"w"` to write them, in place of
                what is stored there.
            encoding: of a text. Line endings are left as they are.
            timeout: seconds to wait until a file to read is packed for the download.

        Raises:
            InvalidRequestError: there is no such mode or encoding, or the key is that of a folder.
            NotFoundError: there is nothing to read under this key.
            AccessDeniedError: the organization may not download from the Object Store.
            WaitTimeoutError: the file to read is not packed in time.
            ChecksumError: the file did not arrive as it was sent.
            LocalFileError: the temporary file cannot be made or written.

        Examples:
            >>> async with qc.object_store.open(organization_id, "universe.csv", "w") as file:
            ...     print("SPY", "QQQ", sep=",", file=file)
            >>> async with qc.object_store.open(organization_id, "universe.csv", "r") as file:
            ...     file.read()
            'SPY,QQQ\\n'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management
        """
        text = {"rb": None, "wb": None, "r": encoding, "w": encoding}
        if mode not in text:
            raise refused("mode", mode, f"must be one of {', '.join(text)}", OPEN)
        check_encoding(encoding)
        # Before anybody works on what could then not be stored.
        SET_OBJECT.body({"organizationId": organization_id, "key": key, "objectData": b""})
        if mode.startswith("w"):
            return self._writing(organization_id, key, mode, text[mode])
        return self._reading(organization_id, key, mode, text[mode], timeout)

    @asynccontextmanager
    async def _writing(
        self, organization_id: str, key: str, mode: Mode, encoding: str | None
    ) -> AsyncGenerator[IO[Any]]:
        # Not buffered, so that it has nothing of its own in mind when the other has written.
        with temporary_file(operation=OPEN, buffering=0) as draft:
            file = _twin(draft, mode, encoding)
            try:
                yield file
            except BaseException:
                _discard(file)
                raise
            with local_errors(OPEN):
                file.close()
            await self._send_whole(
                organization_id, key, draft, ignored, verify=True, operation=OPEN
            )

    @asynccontextmanager
    async def _reading(
        self, organization_id: str, key: str, mode: Mode, encoding: str | None, timeout: float
    ) -> AsyncGenerator[IO[Any]]:
        with temporary_file(operation=OPEN) as content:
            await self._read_whole(organization_id, key, content, timeout)
            with local_errors(OPEN):
                content.flush()
            with _twin(content, mode, encoding) as file:
                file.seek(0)
                yield file

    async def _read_whole(
        self, organization_id: str, key: str, target: IO[bytes], timeout: float
    ) -> None:
        """Write what is stored under a key to `target`."""
        name = key.strip("/")
        with temporary_file(operation=OPEN) as packed:
            archive = await self._archive(
                organization_id, [key], packed, operation=OPEN, timeout=timeout, show=ignored
            )
            if list(archive.sizes) != [name]:
                raise refused("key", key, "must be that of a file, not of a folder", OPEN)
            stored = await self.properties(organization_id, key)
            refuse_files(archive.problems | too_large(archive.sizes, {name: stored.size}), OPEN)
            scratch = Scratch(target, operation=OPEN)
            digest = await self._unpack(archive, name, scratch, ignored)
            check_arrived(key, sent=stored_md5(stored), arrived=digest, operation=OPEN)


def check_encoding(encoding: str) -> None:
    """Refuse an encoding that Python does not have."""
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        words = "must be the name of an encoding, such as 'utf-8'"
        raise refused("encoding", encoding, words, OPEN) from error


def _discard(file: IO[Any]) -> None:
    """Close what will not be sent, whatever it cannot write."""
    with suppress(OSError):
        file.close()


def _twin(file: IO[bytes], mode: Mode, encoding: str | None) -> IO[Any]:
    """The same file again: whoever has this one may close it."""
    newline = None if encoding is None else ""
    with local_errors(OPEN):
        return os.fdopen(os.dup(file.fileno()), mode, encoding=encoding, newline=newline)
