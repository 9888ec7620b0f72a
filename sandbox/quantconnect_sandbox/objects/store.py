"""The Object Store: files by key, the folders in their keys, and zip files of them."""

import codecs
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from mimetypes import MimeTypes
from pathlib import PureWindowsPath
from typing import BinaryIO
from zipfile import ZipFile, ZipInfo

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.objects.entities import Packing, StoredObject
from quantconnect_sandbox.store.blobs import CHUNK, copy, read_head, remove_blobs, write_blob
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import Table

MAX_KEY_BYTES = 1024
PREVIEW_BYTES = 1024
LINK_LIFE = timedelta(hours=1)
_KINDS = MimeTypes()  # independent of the MIME types of this machine
_BINARY = set(map(chr, range(32))) - set("\b\t\n\f\r\x1b")


def objects(cloud: Cloud) -> Table[StoredObject]:
    """Return all files of the Object Store by key."""
    return cloud.table(StoredObject)


def find_object(cloud: Cloud, key: str) -> StoredObject:
    """Return the file with that key, or raise `ApiError` if it is a folder or does not exist."""
    return find(objects(cloud), _strip_slashes(key), not_found("Object", key))


def tree(cloud: Cloud, key: str) -> list[StoredObject]:
    """Return the file with that key, or all files in that folder, read-only."""
    path = _strip_slashes(key)
    return [one for one in objects(cloud).all() if f"{one.key}/".startswith(f"{path}/")]


def children(cloud: Cloud, path: str) -> Iterator[tuple[str, list[StoredObject]]]:
    """Iterate over the keys in a folder by name, each with the files below it."""
    prefix = f"{_strip_slashes(path)}/".removeprefix("/")
    below: dict[str, list[StoredObject]] = {}
    for one in objects(cloud).all():
        if one.key.startswith(prefix):
            name = one.key.removeprefix(prefix).partition("/")[0]
            below.setdefault(prefix + name, []).append(one)
    yield from sorted(below.items())


def store(cloud: Cloud, key: str, content: BinaryIO) -> None:
    """Store content under a key, and overwrite existing content."""
    key = check_key(cloud, key)
    blob, copied = write_blob(cloud.blobs, lambda target: copy(content, target))
    now, before = cloud.clock.now(), objects(cloud).get(key)
    objects(cloud)[key] = StoredObject(
        key=key,
        blob=blob,
        size=copied.size,
        md5=copied.md5,
        mime=kind(key, read_head(cloud.blobs, blob, PREVIEW_BYTES)),
        created=before.created if before else now,
        modified=now,
    )
    old = [before.blob] if before else []
    try:
        cloud.save()
    except BaseException:
        remove_blobs(cloud.blobs, [blob])
        raise
    remove_blobs(cloud.blobs, old)


def delete(cloud: Cloud, key: str) -> None:
    """Delete a file, or a folder with everything in it."""
    rows = tree(cloud, key)
    if not rows:
        raise not_found("Object", key)
    for one in rows:
        del objects(cloud)[one.key]
    cloud.save()
    remove_blobs(cloud.blobs, [one.blob for one in rows])


def check_key(cloud: Cloud, key: str) -> str:
    """Validate a key, and return it without the leading slash that LEAN's client sends."""
    path = key.removeprefix("/")
    parts = path.split("/")
    if (
        any(part in ("", ".", "..") for part in parts)
        or any(letter < " " or letter in "\\\x7f" for letter in path)
        or PureWindowsPath(path).drive
        or len(path.encode()) > MAX_KEY_BYTES
    ):
        raise ApiError(
            "Invalid argument: key must be a path with no empty, . or .. part, no backslash and no "
            f"control character, such as models/weights.bin, got {key!r:.80}"
        )
    folders = set(accumulate(parts[:-1], "{}/{}".format))
    if folders & objects(cloud).keys():
        raise ApiError(f"Invalid argument: a folder of key {key!r} is a file already")
    if path not in objects(cloud) and tree(cloud, path):
        raise ApiError(f"Invalid argument: key {key!r} is a folder already")
    return path


def kind(key: str, head: bytes) -> str:
    """Guess the MIME type of content by its name, or else by its first bytes."""
    mime, encoding = _KINDS.guess_type(key)
    if encoding:
        return f"application/x-{encoding}"
    return mime or ("text/plain" if preview(head) or not head else "application/octet-stream")


def preview(head: bytes) -> str:
    """Decode the beginning of content as text. Return an empty text for binary content."""
    try:
        # Not final, because the end may be in the middle of a character.
        text = codecs.getincrementaldecoder("utf-8")().decode(head, final=False)
    except UnicodeDecodeError:
        return ""
    return "" if _BINARY & set(text) else text


def human_size(size: int) -> str:
    """Format a size with a unit, such as `2.38 KB`."""
    power = min((max(size, 1).bit_length() - 1) // 10, 3)
    return f"{size / 1024**power:.2f} {' KMG'[power]}B" if power else f"{size} B"


def order_packing(cloud: Cloud, keys: list[str]) -> Packing:
    """Start packing files and folders. Raise `ApiError` if none of them exists."""
    if not any(tree(cloud, key) for key in keys):
        raise ApiError(f"Object keys not found: {', '.join(keys)}")
    _remove_old_packings(cloud)
    packing = Packing(cloud.new_hex(), keys, cloud.start_job("download"))
    cloud.table(Packing)[packing.id] = packing
    return packing


def packed(cloud: Cloud, job_id: str) -> str:
    """Return the name of the blob with the zip file. It is empty until the job is done."""
    packing = find(cloud.table(Packing), job_id, not_found("Job", job_id))
    if not packing.blob and cloud.poll(packing.job) >= 1:
        packing.blob = _pack(cloud, packing.keys)
    return packing.blob


def _pack(cloud: Cloud, keys: list[str]) -> str:
    chosen = {one.key: one for key in keys for one in tree(cloud, key)}
    if not chosen:
        raise ApiError(f"Object keys not found: {', '.join(keys)}")

    def write(target: BinaryIO) -> None:
        with ZipFile(target, "w") as archive:
            for one in chosen.values():
                _add(archive, one, cloud)

    return write_blob(cloud.blobs, write, suffix=".zip")[0]


def _add(archive: ZipFile, one: StoredObject, cloud: Cloud) -> None:
    info = ZipInfo(one.key, _zip_time(one.modified))
    info.file_size = one.size  # selects ZIP64 for large files
    with (cloud.blobs / one.blob).open("rb") as source, archive.open(info, "w") as target:
        while chunk := source.read(CHUNK):
            target.write(chunk)


def _zip_time(moment: datetime) -> tuple[int, int, int, int, int, int]:
    year = min(max(moment.year, 1980), 2107)  # the range of the zip format
    return (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


def _remove_old_packings(cloud: Cloud) -> None:
    oldest = cloud.clock.now() - LINK_LIFE
    old = [one for one in cloud.table(Packing).all() if one.job.started < oldest]
    for one in old:
        del cloud.table(Packing)[one.id]
    cloud.save()
    remove_blobs(cloud.blobs, [one.blob for one in old if one.blob])


def _strip_slashes(key: str) -> str:
    return key.strip("/")
