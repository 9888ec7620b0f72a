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
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.progress import Progress, shown
from quantconnect_client._core.settings import refused
from quantconnect_client.errors import ApiError, NotFoundError
from quantconnect_client.objects._downloads import Place, refuse_files
from quantconnect_client.objects._listing import check_whole, is_folder
from quantconnect_client.objects._scratch import temporary_file
from quantconnect_client.objects._transfers import Meter, Transfer, ignored, told_how_far
from quantconnect_client.objects._uploads import Content, local_files, opened, opened_file
from quantconnect_openapi.models.object_store_summary import ObjectStoreSummary

UPLOAD = "object_store.upload"
DOWNLOAD = "object_store.download"


class AsyncObjectStore(AsyncPlainObjectStore):
    """The Object Store of an organization: `qc.object_store`.

    Files of any size go through in pieces: what is kept in memory does not grow with them.
    """

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._files = AsyncObjectFiles(session)
        self._transfers = AsyncTransfers(session)

    @replaces("object_store.set")
    async def set(self, organization_id: str, key: str, object_data: Content) -> None:
        """Store bytes or a file under a key, in place of what is there.

        `upload` does the same for whole folders, with progress and a check of what arrived.

        A connection that breaks before the whole file was sent is tried again. If only the answer
        is lost, the hash that the API tells of the key shows whether the file is stored; a second
        upload could replace what somebody else stored since.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            key: name of the file with its folders, such as `"models/weights.bin"`.
            object_data: bytes, the `pathlib.Path` of a file, or a file that is opened with `"rb"`;
                it is read from its beginning, and again for a second attempt.

        Raises:
            InvalidRequestError: the content is a text, or a file that cannot be rewound; nothing
                was sent.
            LocalFileError: the file cannot be read, or changed its length while it was sent; it is
                not stored.
            TooLargeError: it has more bytes than the organization's plan allows.
            OutcomeUnknownError: the answer was lost, and this content was not found under the key.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/upload-object-store-files
        """
        with opened(object_data, operation=operation_of("object_store.set").name) as file:
            await self._transfers.send(
                organization_id, key, file, ignored, operation=operation_of("object_store.set").name
            )

    async def upload(
        self,
        organization_id: str,
        path: str | PathLike[str],
        key: str | None = None,
        *,
        verify: bool = True,
        progress: Progress = False,
    ) -> builtins.list[Transfer]:
        """Store a file, or every file of a folder and of those below it.

        Each file replaces what is stored under its key; what else is stored stays. A connection
        that breaks within a file is tried again, from the beginning of the file; if only an answer
        is lost, the store is asked for the hash of what it has. Nothing is left out, hidden files
        neither, but folders without files, which the store cannot have. What a symbolic link to a
        file in the folder leads to is stored under the name of the link, too; a link to a folder in
        it is not followed.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            path: the file or the folder.
            key: for a file its key; for a folder the key of the folder, an empty text for the
                outermost one. The name of the file or folder unless given.
            verify: whether to compare the MD5 hash of each file with what the API tells of it, with
                one more call for each.
            progress: True to show how far it is, or a function called after each piece.

        Returns:
            What was sent, in the order of the keys.

        Raises:
            InvalidRequestError: there is no such file or folder, or the folder has no file; nothing
                was sent.
            UnsafeFileError: a symbolic link leads out of the folder; nothing was sent.
            LocalFileError: a file cannot be read, or changed its length while it was sent; that one
                is not stored.
            ChecksumError: a file did not arrive as it was sent.
            OutcomeUnknownError: an answer was lost, and the file was not found as it was sent.
            QuantConnectError: a file could not be sent. With several files, a note of the error
                says how many were sent before it.

        Examples:
            >>> for sent in await qc.object_store.upload(organization_id, "momentum", "models"):
            ...     print(sent.key)
            models/main.py

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/upload-object-store-files
        """
        files = local_files(path, key, operation=UPLOAD)
        done: builtins.list[Transfer] = []
        with shown(progress, UPLOAD) as show, told_how_far("sent", done, len(files)):
            meter = Meter(show, "uploading", sum(file.size for file in files))
            for file in files:
                with opened_file(file.path, operation=UPLOAD) as content:
                    sent = await self._transfers.send_whole(
                        organization_id,
                        file.key,
                        content,
                        meter.at,
                        verify=verify,
                        operation=UPLOAD,
                    )
                meter.add(sent.size)
                done.append(Transfer(file.key, file.path, sent.size, sent.md5))
            meter.end()
        return done

    async def download(
        self,
        organization_id: str,
        keys: str | Sequence[str],
        target: str | PathLike[str],
        *,
        verify: bool = True,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> builtins.list[Transfer]:
        """Write stored files, or folders with all that is in them, to this machine.

        Everything comes in one zip file, which needs room on the disk of the target for a while.
        Nothing is written before it is there and known to be safe: no name may lead out of the
        folder or be one that another operating system could not hold, and nothing may unpack to
        more than is stored or fits on the disk. Then each file takes its place in one step, or the
        old one stays.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            keys: a key, or several. Their files are named in the target as they are stored.
            target: the folder; it is made if the one that it is in exists. For a single key, what
                is in the folder of that key goes here, or the file itself: into this folder, if it
                is one, or under this name.
            verify: whether to compare size and MD5 hash of each file with what the API tells of it,
                with one more call for each.
            timeout: seconds to wait until the zip file is packed; 0 looks once.
            progress: True to show how far it is, or a function called after each piece.

        Returns:
            What was written, in the order of the keys.

        Raises:
            InvalidRequestError: the target cannot be made, or is a file where a folder is needed.
            NotFoundError: nothing is stored under one of the keys, or the zip file is gone.
            AccessDeniedError: the organization may not download from the Object Store.
            WaitTimeoutError: the zip file is not packed in time.
            UnsafeFileError: the folder cannot safely hold a file; nothing was written.
            ChecksumError: a file did not arrive as it is stored; it was not written.
            LocalFileError: the disk has no room for all files, or one could not be written. With
                several files, a note of the error says how many were written before it.

        Examples:
            >>> sent = await qc.object_store.upload(organization_id, "momentum", "models")
            >>> for fetched in await qc.object_store.download(organization_id, "models", "copy"):
            ...     print(fetched.path.as_posix(), fetched.md5 == sent[0].md5)
            copy/main.py True

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        place = Place(target, keys, operation=DOWNLOAD)
        with (
            shown(progress, DOWNLOAD) as show,
            temporary_file(operation=DOWNLOAD, folder=place.room) as packed,
        ):
            archive = await self._transfers.archive(
                organization_id,
                place.keys,
                packed,
                operation=DOWNLOAD,
                timeout=timeout,
                show=show,
            )
            refuse_files(archive.problems, DOWNLOAD)
            paths = place.paths(archive.sizes)
            wanted = sorted(paths) if verify else []
            stored = {name: await self.properties(organization_id, name) for name in wanted}
            place.check_sizes(archive.sizes, {name: one.size for name, one in stored.items()})
            return await self._transfers.write(
                archive, paths, stored, operation=DOWNLOAD, show=show
            )

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
        operation_of("object_store.set").body(
            {"organizationId": organization_id, "key": key, "objectData": b""}
        )
        if mode.startswith("w"):
            return self._files.writing(organization_id, key, mode, text[mode])
        return self._files.reading(organization_id, key, mode, text[mode], timeout)

    async def list(
        self, organization_id: str, path: str = "", *, recursive: bool = False
    ) -> AsyncIterator[ObjectStoreSummary]:
        """The files and folders in a folder, read while you go through them.

        `quantconnect_client.objects.is_folder` tells which they are.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            path: key of the folder; the outermost one unless given.
            recursive: whether to go on with what is in those folders, each after the one that it is
                in.

        Raises:
            UnexpectedAnswerError: a folder has more than the API lists. Nothing of it is given
                then, so that nobody takes a part for the whole; `list_page` reads the beginning.

        Examples:
            >>> await qc.object_store.set(organization_id, "models/note.txt", b"SPY")
            >>> async for entry in qc.object_store.list(organization_id, recursive=True):
            ...     print(entry.key, entry.mime)
            models directory
            models/note.txt text/plain

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/list-object-store-files
        """
        folders, known = [path], {path}
        while folders:
            folder = folders.pop()
            page = await self.list_page(organization_id, path=folder or None)
            check_whole(page, folder, operation="object_store.list")
            for entry in page.objects:
                yield entry
            below = [one.key for one in page.objects if recursive and is_folder(one)]
            folders += reversed([key for key in below if key not in known])
            known.update(below)

    async def exists(self, organization_id: str, key: str) -> bool:
        """Whether there is a file under this key, or a folder.

        Args:
            organization_id: the organization's id, 32 hexadecimal digits.
            key: name of the file or folder, with the folders that it is in.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-metadata
        """
        try:
            await self.properties(organization_id, key)
        except ApiError as error:
            # In which words a folder is refused is not known.
            if type(error) not in (ApiError, NotFoundError):
                raise
            return await self._has_entries(organization_id, key)
        return True

    async def _has_entries(self, organization_id: str, folder: str) -> bool:
        try:
            page = await self.list_page(organization_id, path=folder)
        except NotFoundError:
            # Of the folder; that of an organization is raised here.
            await self.list_page(organization_id)
            return False
        return bool(page.objects)
