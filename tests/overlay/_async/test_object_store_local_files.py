"""Transfers and problems with local files."""

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import (
    InvalidRequestError,
    LocalFileError,
    UnsafeFileError,
)
from quantconnect_client.objects import _scratch as scratch
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests.overlay.killed import kill_while_writing
from tests.overlay.object_stores import LINK, Store, packed

pytestmark = pytest.mark.anyio  # async: only

HERE = DEFAULT_ORGANIZATION
LARGE = 1 << 20


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def once(change: Callable[[], object]) -> Callable[[JobProgress], None]:
    """Run a function as soon as a transfer has started."""
    begun: list[JobProgress] = []

    def look(progress: JobProgress) -> None:
        if not begun:
            begun.append(progress)
            change()

    return look


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


@pytest.mark.parametrize(
    ("change", "now"),
    [(grow, "at least 1,048,580"), (lambda path: os.truncate(path, LARGE // 2), "524,288")],
)
async def test_a_file_that_changes_size_during_the_upload_is_not_stored(
    qc: AsyncQuantConnect, sandbox: Sandbox, tmp_path: Path, change: Any, now: str
) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(bytes(LARGE))

    with pytest.raises(LocalFileError) as raised:
        await qc.object_store.upload(
            path, progress=once(lambda: change(path)), organization_id=HERE
        )

    assert str(raised.value).startswith(
        "object_store.upload: The content for 'weights.bin' changed during the upload: it had "
        f"1,048,576 bytes before, and has {now} now."
    )
    assert raised.value.filename == str(path)
    assert not await qc.object_store.exists("weights.bin", organization_id=HERE)
    assert len(sandbox.requests.calls("setObject")) <= 1


async def test_a_file_that_changes_during_the_upload_does_not_replace_the_stored_one(
    qc: AsyncQuantConnect, tmp_path: Path
) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(b"old")
    await qc.object_store.upload(path, organization_id=HERE)
    path.write_bytes(bytes(LARGE))

    with pytest.raises(LocalFileError, match="is not stored"):
        await qc.object_store.upload(path, progress=once(lambda: grow(path)), organization_id=HERE)

    assert (await qc.object_store.read_properties("weights.bin", organization_id=HERE)).size == 3


class Failing(io.BytesIO):
    """A file on a disk that fails."""

    def read(self, size: int | None = -1) -> bytes:
        if size:
            raise OSError(errno.EIO, "Input/output error")
        return b""


class Full(io.BytesIO):
    """A file on a full disk."""

    def write(self, _: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def full_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts temporary files on a full disk."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full device")

    def made(buffering: int, **_: object) -> Any:
        return Path("/dev/full").open("r+b", buffering)

    monkeypatch.setattr(scratch, "TemporaryFile", made)


async def test_an_unreadable_file_raises_local_file_error(
    qc: AsyncQuantConnect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(
        LocalFileError, match=r"object_store\.set: a local file .*Input/output error"
    ):
        await qc.object_store.set("a", Failing(b"content"), organization_id=HERE)

    (tmp_path / "a").write_bytes(b"a")

    def fail(path: Path, *_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(LocalFileError, match=r"Permission denied\. Grant this account"):
        await qc.object_store.upload(tmp_path / "a", organization_id=HERE)
    with pytest.raises(LocalFileError, match=r"object_store\.set: .*Permission denied"):
        await qc.object_store.set("a", tmp_path / "a", organization_id=HERE)


async def test_temporary_files_of_a_killed_download_are_not_uploaded_and_are_removed(
    qc: AsyncQuantConnect, tmp_path: Path
) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "a").write_bytes(b"a")
    left = kill_while_writing(tmp_path / "model" / "a")

    sent = await qc.object_store.upload(tmp_path / "model", organization_id=HERE)
    assert left.exists()
    await qc.object_store.download("model", tmp_path / "model", organization_id=HERE)

    assert [one.key for one in sent] == ["model/a"]
    assert names(tmp_path) == ["model", "model/a"]


@pytest.mark.parametrize(
    "name", ["model/" + "b" * 256, "model/" + "a/" * 3000 + "b", "a/" * 30_000 + "b"]
)
async def test_an_invalid_file_name_is_rejected_before_anything_is_written(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, name: str
) -> None:
    store.archive = packed({"model/a": b"first", name: b"second"})

    with pytest.raises(UnsafeFileError, match="Nothing was written") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert raised.value.names == (name,)
    assert len(str(raised.value)) < 1000
    assert names(tmp_path) == []


async def test_a_name_that_the_file_system_does_not_support_is_rejected_first(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.archive = packed({"model/a": b"first", "model/" + "b" * 150: b"second"})
    limits = {"PC_NAME_MAX": 143, "PC_PATH_MAX": 4096}
    monkeypatch.setattr(os, "pathconf", lambda _, name: limits[name])

    with pytest.raises(UnsafeFileError, match="has a component of 150 bytes; this file system"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []


@pytest.mark.parametrize("inside", [False, True])
async def test_a_special_file_is_not_replaced(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, inside: bool
) -> None:
    os.mkfifo(tmp_path / "pipe")
    store.archive = packed({"model/pipe": b"first"})

    with pytest.raises((UnsafeFileError, InvalidRequestError), match="regular file"):
        await other.object_store.download(
            "model" if inside else "model/pipe",
            tmp_path if inside else tmp_path / "pipe",
            organization_id=HERE,
        )

    assert (tmp_path / "pipe").is_fifo()


async def test_a_full_disk_raises_local_file_error(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch, "TemporaryFile", lambda **_: Full())

    with pytest.raises(LocalFileError, match=r"object_store\.download: .*No space left"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)
    store.packing = [{"url": LINK}]
    with pytest.raises(LocalFileError, match=r"object_store\.open: .*No space left"):
        await other.object_store.open("model/a", organization_id=HERE).__aenter__()

    assert names(tmp_path) == []


@pytest.mark.usefixtures("full_device")
async def test_a_file_that_a_full_disk_truncates_is_not_uploaded(
    other: AsyncQuantConnect, store: Store
) -> None:
    with pytest.raises(LocalFileError, match=r"object_store\.open: .*No space left"):
        async with other.object_store.open("model/a", "wb", organization_id=HERE) as file:
            file.write(b"content")

    assert store.calls == []


async def test_a_temporary_file_that_cannot_be_created_raises_local_file_error(
    other: AsyncQuantConnect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(scratch, "TemporaryFile", fail)

    with pytest.raises(LocalFileError, match="Permission denied") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)
    with pytest.raises(LocalFileError, match=r"object_store\.open: .*Permission denied"):
        await other.object_store.open("a", "wb", organization_id=HERE).__aenter__()

    assert raised.value.filename == str(tmp_path)


@pytest.mark.usefixtures("full_device")
async def test_an_error_of_the_caller_takes_precedence_over_a_full_disk(
    other: AsyncQuantConnect, store: Store
) -> None:
    async def fail() -> None:
        async with other.object_store.open("model/a", "wb", organization_id=HERE) as file:
            file.write(b"content")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await fail()

    assert store.calls == []


async def test_an_unknown_encoding_is_rejected(other: AsyncQuantConnect, store: Store) -> None:
    with pytest.raises(InvalidRequestError, match="encoding must be the name of an encoding"):
        other.object_store.open("a", "w", encoding="no-such", organization_id=HERE)

    assert store.calls == []


@pytest.mark.parametrize("given", ["a\0b", 7])
async def test_a_value_that_is_not_a_path_is_rejected(
    other: AsyncQuantConnect, store: Store, given: Any
) -> None:
    with pytest.raises(InvalidRequestError, match="path must be a path"):
        await other.object_store.upload(given, organization_id=HERE)
    with pytest.raises(InvalidRequestError, match="target must be a path"):
        await other.object_store.download("a", given, organization_id=HERE)

    assert store.calls == []
