# Written by `make generate` from overlay/quantconnect_client/_async/object_files.py; do not edit.
"""Objects of the Object Store as open files."""

import codecs
import os
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Any, Literal

from quantconnect_client._core.arguments import argument_error
from quantconnect_client._core.context import call_context
from quantconnect_client._local.files import local_errors
from quantconnect_client._sync.object_transfers import Transfers
from quantconnect_client._sync.operations.object_store import PlainObjectStore
from quantconnect_client._sync.session import Session
from quantconnect_client.objects._checksums import check_arrived, stored_md5
from quantconnect_client.objects._downloads import reject_files, too_large
from quantconnect_client.objects._scratch import Scratch, temporary_file
from quantconnect_client.objects._transfers import ignored

OPEN = "object_store.open"
Mode = Literal["rb", "r", "wb", "w"]


class ObjectFiles:
    """Opens objects as files for reading and writing.

    Args:
        session: the session that sends the requests.
    """

    def __init__(self, session: Session) -> None:
        self._operations = PlainObjectStore(session)
        self._transfers = Transfers(session)

    @contextmanager
    def writing(
        self, organization_id: str | None, key: str, mode: Mode, encoding: str | None
    ) -> Generator[IO[Any]]:
        """Give a draft on this machine, and store its content when the block ends."""
        with ExitStack() as stack:
            with call_context(OPEN):
                # Unbuffered, so that it has no stale data after the caller's handle has written.
                draft = stack.enter_context(temporary_file(buffering=0))
                file = _duplicate(draft, mode, encoding)
            try:
                yield file
            except BaseException:
                _discard(file)
                raise
            with call_context(OPEN):
                with local_errors():
                    file.close()
                self._transfers.send_whole(organization_id, key, draft, ignored, verify=True)

    @contextmanager
    def reading(
        self,
        organization_id: str | None,
        key: str,
        mode: Mode,
        encoding: str | None,
        timeout: float,
    ) -> Generator[IO[Any]]:
        """Give the content of an object in a file on this machine."""
        with ExitStack() as stack:
            with call_context(OPEN):
                content = stack.enter_context(temporary_file())
                self._read_whole(organization_id, key, content, timeout)
                with local_errors():
                    content.flush()
                file = stack.enter_context(_duplicate(content, mode, encoding))
            file.seek(0)
            yield file

    def _read_whole(
        self, organization_id: str | None, key: str, target: IO[bytes], timeout: float
    ) -> None:
        """Download the object stored under a key to `target`."""
        name = key.strip("/")
        with temporary_file() as packed:
            archive = self._transfers.archive(
                organization_id, [key], packed, timeout=timeout, show=ignored
            )
            if list(archive.sizes) != [name]:
                raise argument_error("key", key, "must be the key of a file, not of a folder")
            stored = self._operations.read_properties(key, organization_id=organization_id)
            reject_files(archive.problems | too_large(archive.sizes, {name: stored.size}))
            scratch = Scratch(target)
            digest = self._transfers.unpack(archive, name, scratch, ignored)
            check_arrived(key, sent=stored_md5(stored), arrived=digest)


def check_encoding(encoding: str) -> None:
    """Reject an unknown encoding."""
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        words = "must be the name of an encoding, such as 'utf-8'"
        raise argument_error("encoding", encoding, words) from error


def _discard(file: IO[Any]) -> None:
    """Close a file that is not uploaded, ignoring write errors."""
    with suppress(OSError):
        file.close()


def _duplicate(file: IO[bytes], mode: Mode, encoding: str | None) -> IO[Any]:
    """A second handle for the same file, which the caller may close."""
    newline = None if encoding is None else ""
    with local_errors():
        return os.fdopen(os.dup(file.fileno()), mode, encoding=encoding, newline=newline)
