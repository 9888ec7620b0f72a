"""The Object Store of an organization: `qc.object_store`."""

import builtins
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from os import PathLike
from typing import IO, Any, BinaryIO, Literal, TextIO, overload

from quantconnect_client._async.group import replaces
from quantconnect_client._async.object_files import OPEN, AsyncObjectFiles, Mode, check_encoding
from quantconnect_client._async.object_transfers import AsyncTransfers
from quantconnect_client._async.operations.object_store import AsyncPlainObjectStore
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.arguments import argument_error, check_timeout
from quantconnect_client._core.context import call_context, current_call
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.organization import checkable
from quantconnect_client._core.progress import Progress, show_progress
from quantconnect_client.errors import ApiError, NotFoundError
from quantconnect_client.objects._downloads import DownloadTarget, reject_files
from quantconnect_client.objects._listing import check_whole, is_folder
from quantconnect_client.objects._scratch import temporary_file
from quantconnect_client.objects._transfers import Transfer, ignored
from quantconnect_client.objects._uploads import Content, local_files, open_content
from quantconnect_openapi.models.object_store_summary import ObjectStoreSummary


class AsyncObjectStore(AsyncPlainObjectStore):
    """The Object Store of an organization: `qc.object_store`.

    Files are streamed in pieces, so memory use does not grow with their size.
    """

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._files = AsyncObjectFiles(session)
        self._transfers = AsyncTransfers(session)

    @replaces("object_store.set")
    async def set(
        self, key: str, object_data: Content, *, organization_id: str | None = None
    ) -> None:
        """Store bytes or a file under a key, overwriting what is stored there.

        To upload folders, with a progress bar and checksum verification, use `upload`.

        If the connection breaks before the whole file was sent, the upload is retried. If only the
        response is lost, it is not, because a second upload could overwrite what someone else has
        stored since. Instead, the MD5 hash that the API returns for the key shows whether the file
        is stored.

        Args:
            key: name of the file with its folders, such as `"models/weights.bin"`.
            object_data: bytes, the `pathlib.Path` of a file, or a file opened with `"rb"`, which is
                read from its beginning on each attempt.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.

        Raises:
            InvalidRequestError: the content is text, or a file that is not seekable; nothing was
                sent.
            LocalFileError: the file could not be read, or its size changed during the upload; it is
                not stored.
            TooLargeError: the content is larger than the organization's plan allows.
            OutcomeUnknownError: the response was lost, and this content was not found under the
                key.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/upload-object-store-files
        """
        with call_context("object_store.set"), open_content(object_data) as file:
            await self._transfers.send(organization_id, key, file, ignored)

    async def upload(
        self,
        path: str | PathLike[str],
        key: str | None = None,
        *,
        organization_id: str | None = None,
        verify: bool = True,
        progress: Progress = False,
    ) -> builtins.list[Transfer]:
        """Upload a file, or all files in a folder and its subfolders, up to 8 at a time.

        Each file overwrites what is stored under its key; other keys are not changed. If the
        connection breaks, the current file is sent again from its beginning. If only a response is
        lost, the MD5 hash of the stored file shows whether the upload succeeded. Hidden files are
        included. Empty folders are skipped, because the Object Store has no folders. A symbolic
        link to a file inside the folder is uploaded as a file under the name of the link; a link to
        a folder is not followed.

        Args:
            path: the file or folder to upload.
            key: the key of the file, or the key of the folder (an empty string for the root). By
                default, the name of the file or folder.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.
            verify: whether to compare the MD5 hash of each file with the one that the API returns,
                which takes one more request per file.
            progress: True to show a progress bar, or a function to call after each piece.

        Returns:
            The uploaded files, sorted by key.

        Raises:
            InvalidRequestError: the file or folder does not exist, or the folder contains no files;
                nothing was sent.
            UnsafeFileError: a symbolic link points outside the folder; nothing was sent.
            LocalFileError: a file could not be read, or its size changed during the upload; that
                file is not stored.
            ChecksumError: the checksum of a stored file does not match.
            OutcomeUnknownError: a response was lost, and the file was not found under its key.
            QuantConnectError: a file could not be uploaded. With several files, a note on the error
                lists those that are uploaded and those that aren't.

        Examples:
            >>> for sent in await qc.object_store.upload("momentum", "models"):
            ...     print(sent.key)
            models/main.py

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/upload-object-store-files
        """
        with call_context("object_store.upload"):
            files = local_files(path, key)
            with show_progress(progress, current_call()) as show:
                return await self._transfers.send_all(
                    organization_id, files, show=show, verify=verify
                )

    async def download(
        self,
        keys: str | Sequence[str],
        target: str | PathLike[str],
        *,
        organization_id: str | None = None,
        verify: bool = True,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> builtins.list[Transfer]:
        """Download stored files, or folders with everything in them.

        QuantConnect packs the files in one zip file, which is downloaded to a temporary file on the
        target's disk. It is validated before anything is written: names must not point outside the
        folder or be invalid on another operating system, and files must not unpack to more bytes
        than are stored or fit on the disk. Then each file is replaced atomically.

        Args:
            keys: one or more keys. With several, files keep their full keys as paths in the target.
            target: the folder to write to; it is created if its parent folder exists. If `keys` is
                a single folder, its contents are written here. If `keys` is a single file, it is
                written into this folder if the folder exists, or else to a file with this name.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.
            verify: whether to compare the size and MD5 hash of each file with those that the API
                returns, which takes one more request per file.
            timeout: maximum time to wait until the zip file is packed, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each piece.

        Returns:
            The downloaded files, sorted by key.

        Raises:
            InvalidRequestError: the target cannot be created, or is a file where a folder is
                needed.
            NotFoundError: nothing is stored under one of the keys, or the link to the zip file has
                expired.
            AccessDeniedError: the organization doesn't have permission to download from the Object
                Store.
            WaitTimeoutError: the zip file was not packed within `timeout`.
            UnsafeFileError: a file cannot be written safely; nothing was written.
            ChecksumError: the checksum of a downloaded file does not match; it was not written.
            LocalFileError: the disk has too little free space, or a file could not be written. With
                several files, a note on the error lists those that are written and those that
                aren't.

        Examples:
            >>> sent = await qc.object_store.upload("momentum", "models")
            >>> for fetched in await qc.object_store.download("models", "copy"):
            ...     print(fetched.path.as_posix(), fetched.md5 == sent[0].md5)
            copy/main.py True

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        check_timeout("object_store.download", timeout)
        with call_context("object_store.download"):
            destination = DownloadTarget(target, keys)
            with (
                show_progress(progress, current_call()) as show,
                temporary_file(folder=destination.room) as packed,
            ):
                archive = await self._transfers.archive(
                    organization_id,
                    destination.keys,
                    packed,
                    timeout=timeout,
                    show=show,
                )
                reject_files(archive.problems)
                paths = destination.paths(archive.sizes)
                wanted = sorted(paths) if verify else []
                stored = await self._transfers.properties(organization_id, wanted)
                destination.check_sizes(
                    archive.sizes, {name: one.size for name, one in stored.items()}
                )
                return await self._transfers.write(archive, paths, stored, show=show)

    @overload
    def open(
        self,
        key: str,
        mode: Literal["rb", "wb"] = "rb",
        *,
        organization_id: str | None = None,
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[BinaryIO]: ...

    @overload
    def open(
        self,
        key: str,
        mode: Literal["r", "w"],
        *,
        organization_id: str | None = None,
        encoding: str = "utf-8",
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[TextIO]: ...

    def open(
        self,
        key: str,
        mode: Mode = "rb",
        *,
        organization_id: str | None = None,
        encoding: str = "utf-8",
        timeout: float = 300.0,
    ) -> AbstractAsyncContextManager[IO[Any]]:
        """Open a stored file in a `with` block.

        A file opened for reading is downloaded to a temporary file first, so it is seekable. A file
        opened for writing is kept in a temporary file and uploaded when the block ends. If the
        block raises an error, nothing is uploaded. Transfers are verified by MD5 hash. Set the
        environment variable TMPDIR to choose the folder for temporary files.

        Args:
            key: name of the file with its folders.
            mode: `"rb"` or `"r"` to read bytes or text, `"wb"` or `"w"` to overwrite the file with
                bytes or text.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.
            encoding: the encoding of a text file. Line endings are not changed.
            timeout: maximum time to wait until a file to read is packed for the download, in
                seconds.

        Raises:
            InvalidRequestError: the mode or encoding is unknown, or the key is a folder.
            NotFoundError: nothing is stored under the key.
            AccessDeniedError: the organization doesn't have permission to download from the Object
                Store.
            WaitTimeoutError: the file to read was not packed within `timeout`.
            ChecksumError: the checksum of the file does not match.
            LocalFileError: the temporary file could not be created or written.

        Examples:
            >>> async with qc.object_store.open("universe.csv", "w") as file:
            ...     print("SPY", "QQQ", sep=",", file=file)
            >>> async with qc.object_store.open("universe.csv", "r") as file:
            ...     file.read()
            'SPY,QQQ\\n'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management
        """
        check_timeout(OPEN, timeout)
        text = {"rb": None, "wb": None, "r": encoding, "w": encoding}
        with call_context(OPEN):
            if mode not in text:
                raise argument_error("mode", mode, f"must be one of {', '.join(text)}")
            check_encoding(encoding)
        # Validate the key before the caller writes to the file.
        operation_of("object_store.set").body(
            {"organizationId": checkable(organization_id), "key": key, "objectData": b""}
        )
        if mode.startswith("w"):
            return self._files.writing(organization_id, key, mode, text[mode])
        return self._files.reading(organization_id, key, mode, text[mode], timeout)

    async def list(
        self, path: str = "", *, organization_id: str | None = None, recursive: bool = False
    ) -> AsyncIterator[ObjectStoreSummary]:
        """Iterate over the files and folders in a folder.

        To distinguish files from folders, use `quantconnect_client.objects.is_folder`.

        Args:
            path: key of the folder; by default, the root.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.
            recursive: whether to list subfolders as well, each after its parent folder.

        Raises:
            UnexpectedResponseError: a folder has more entries than the API lists. To avoid a
                partial listing, none of them are returned; read the first page with `list_page`.

        Examples:
            >>> await qc.object_store.set("models/note.txt", b"SPY")
            >>> async for entry in qc.object_store.list(recursive=True):
            ...     print(entry.key, entry.mime)
            models directory
            models/note.txt text/plain

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/list-object-store-files
        """
        folders, known = [path], {path}
        while folders:
            folder = folders.pop()
            page = await self.list_page(organization_id=organization_id, path=folder or None)
            with call_context("object_store.list"):
                check_whole(page, folder)
            for entry in page.objects:
                yield entry
            below = [one.key for one in page.objects if recursive and is_folder(one)]
            folders += reversed([key for key in below if key not in known])
            known.update(below)

    async def exists(self, key: str, *, organization_id: str | None = None) -> bool:
        """Check whether a key is an existing file or folder.

        Args:
            key: name of the file or folder, with its parent folders.
            organization_id: the organization's id, 32 hexadecimal digits. By default, the client's,
                or else the account's own.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-metadata
        """
        try:
            await self.read_properties(key, organization_id=organization_id)
        except ApiError as error:
            # The API's error message for a folder is not documented.
            if type(error) not in (ApiError, NotFoundError):
                raise
            return await self._has_entries(key, organization_id)
        return True

    async def _has_entries(self, folder: str, organization_id: str | None) -> bool:
        try:
            page = await self.list_page(organization_id=organization_id, path=folder)
        except NotFoundError:
            # The folder does not exist. If the organization doesn't either, this raises.
            await self.list_page(organization_id=organization_id)
            return False
        return bool(page.objects)
