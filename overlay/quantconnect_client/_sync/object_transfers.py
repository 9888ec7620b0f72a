# Written by `make generate` from overlay/quantconnect_client/_async/object_transfers.py; do not edit.
"""Uploads files to the Object Store and downloads them, piece by piece."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from hashlib import md5
from http import HTTPStatus
from pathlib import Path
from typing import IO, BinaryIO, cast

from quantconnect_client._core.context import current_call
from quantconnect_client._core.jobs import packing_progress
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.organization import checkable
from quantconnect_client._core.progress import Show
from quantconnect_client._in_flight import Pool, results
from quantconnect_client._local.files import folders_of, local_errors
from quantconnect_client._local.storage import clear_drafts, replacing
from quantconnect_client._sync.links import fetch
from quantconnect_client._sync.operations.object_store import PlainObjectStore
from quantconnect_client._sync.session import Session
from quantconnect_client._sync.waiting import wait
from quantconnect_client.errors import (
    OutcomeUnknownError,
    QuantConnectError,
    UnexpectedResponseError,
)
from quantconnect_client.objects._archives import Archive
from quantconnect_client.objects._checksums import Hashed, check_arrived, stored_md5
from quantconnect_client.objects._scratch import Scratch
from quantconnect_client.objects._transfers import Meter, Transfer, note_on_error
from quantconnect_client.objects._uploads import LocalFile, open_file
from quantconnect_openapi.api.object_store_management import set_object
from quantconnect_openapi.models.get_object_store_response import GetObjectStoreResponse
from quantconnect_openapi.models.object_store_binary_file import ObjectStoreBinaryFile
from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties
from quantconnect_openapi.types import File


class Transfers:
    """Uploads files to the Object Store and downloads them.

    Args:
        session: the session that sends the requests.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._operations = PlainObjectStore(session)

    def send(
        self,
        organization_id: str | None,
        key: str,
        file: IO[bytes],
        on_read: Callable[[int], object],
    ) -> Hashed:
        """Upload a file, rewinding it before each attempt.

        Once the whole file was sent, it is not retried: that could overwrite what someone else has
        stored since. If the response is lost, the stored MD5 hash shows whether the upload
        succeeded.

        Raises:
            LocalFileError: the file could not be read, or its size changed during the upload.
        """
        operation_of("object_store.set").body(
            {"organizationId": checkable(organization_id), "key": key, "objectData": b""}
        )
        organization_id = self._session.organization_id(organization_id)
        sent = Hashed(file, on_read, key=key)
        part = File(cast(BinaryIO, sent), "upload", "application/octet-stream")
        body = ObjectStoreBinaryFile(organization_id, key, part)
        try:
            self._session.call(
                operation_of("object_store.set"),
                partial(set_object.sync_detailed, body=body),
                arguments={"organizationId": organization_id, "key": key, "objectData": sent},
            )
        except OutcomeUnknownError:
            if not self._is_stored(organization_id, key, sent.md5):
                raise
        return sent

    def _is_stored(self, organization_id: str | None, key: str, digest: str) -> bool:
        try:
            stored = self._operations.read_properties(key, organization_id=organization_id)
            return stored_md5(stored) == digest
        except QuantConnectError:
            return False

    def send_whole(
        self,
        organization_id: str | None,
        key: str,
        file: IO[bytes],
        on_read: Callable[[int], object],
        *,
        verify: bool,
    ) -> Hashed:
        """Upload a file and verify its checksum."""
        sent = self.send(organization_id, key, file, on_read)
        if verify:
            stored = self._operations.read_properties(key, organization_id=organization_id)
            check_arrived(key, sent=sent.md5, arrived=stored_md5(stored))
        return sent

    def send_all(
        self, organization_id: str | None, files: Sequence[LocalFile], *, show: Show, verify: bool
    ) -> list[Transfer]:
        """Upload files from the disk, several at a time."""
        done: list[Transfer] = []

        def send(file: LocalFile) -> None:
            with open_file(file.path) as content:
                position = partial(meter.at, file.key)
                sent = self.send_whole(organization_id, file.key, content, position, verify=verify)
            done.append(Transfer(file.key, file.path, sent.size, sent.md5))
            meter.add(sent.size, file.key)

        with (
            note_on_error("sent", done, [file.key for file in files]),
            Meter(show, "uploading", sum(file.size for file in files)) as meter,
        ):
            results(Pool.run([partial(send, file) for file in files]))
        return sorted(done, key=lambda one: one.key)

    def properties(
        self, organization_id: str | None, keys: Sequence[str]
    ) -> dict[str, ObjectStoreProperties]:
        """Read the properties of stored files, several at a time."""
        read = partial(self._operations.read_properties, organization_id=organization_id)
        found = Pool.run([partial(read, key) for key in keys])
        return dict(zip(keys, results(found), strict=True))

    def archive(
        self,
        organization_id: str | None,
        keys: Sequence[str],
        target: IO[bytes],
        *,
        timeout: float,
        show: Show,
    ) -> Archive:
        """Download a zip file of these keys to `target`."""
        link = self._link(organization_id, keys, timeout, show)
        asked = operation_of("object_store.read_download_url")
        fetching = Operation(current_call(), f"{asked.path} (link)", True, asked.docs)
        scratch = cast(IO[bytes], Scratch(target))
        fetch(self._session, fetching, link, scratch, show)
        return Archive(target)

    def _link(
        self, organization_id: str | None, keys: Sequence[str], timeout: float, show: Show
    ) -> str:
        """Request a zip file of these keys and wait for its URL."""
        try:
            response = self._operations.request_download(keys, organization_id=organization_id)
        except OutcomeUnknownError:
            # Safe to retry: an extra zip file has no side effects.
            response = self._operations.request_download(keys, organization_id=organization_id)
        if not response.url:
            job_id = _job_id(response)
            response = wait(
                lambda: self._operations.read_download_url(job_id, organization_id=organization_id),
                packing_progress,
                timeout=timeout,
                progress=lambda progress: show(replace(progress, done=False)),
            )
        return str(response.url)

    def write(
        self,
        archive: Archive,
        paths: Mapping[str, Path],
        stored: Mapping[str, ObjectStoreProperties],
        *,
        show: Show,
    ) -> list[Transfer]:
        """Unpack files from a zip file, each of them atomically."""
        done: list[Transfer] = []
        clear_drafts(folders_of(paths.values()))
        with (
            note_on_error("written", done, paths),
            Meter(show, "writing", sum(archive.sizes.values())) as meter,
        ):
            for name, path in sorted(paths.items()):
                with local_errors(path):
                    path.parent.mkdir(parents=True, exist_ok=True)
                with replacing(path) as file:
                    scratch = Scratch(file)
                    digest = self.unpack(archive, name, scratch, meter.add)
                    announced = stored_md5(stored[name]) if name in stored else None
                    check_arrived(name, sent=announced, arrived=digest)
                done.append(Transfer(name, path, archive.sizes[name], digest))
        return done

    def unpack(
        self, archive: Archive, name: str, target: Scratch, on_piece: Callable[[int], object]
    ) -> str:
        """Unpack a file from a zip file to `target` and return its MD5 hash."""
        digest = md5(usedforsecurity=False)
        for piece in archive.pieces(name):
            target.write(piece)
            digest.update(piece)
            on_piece(len(piece))
            # Let other tasks run, because unpacking a large file takes seconds.
        return digest.hexdigest()


def _job_id(response: GetObjectStoreResponse) -> str:
    if isinstance(response.job_id, str):
        return response.job_id
    raise UnexpectedResponseError(
        "Unexpected response: it has neither the URL of a zip file nor the id of a job that packs "
        "one. Call this again; if the error persists, contact QuantConnect support.",
        status=HTTPStatus.OK,
        body=json.dumps(response.to_dict()),
    )
