"""Transfers interrupted by the network, the disk or the user, and the state afterwards."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from hashlib import md5
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import (
    ApiError,
    ChecksumError,
    ConnectionLostError,
    LocalFileError,
    OutcomeUnknownError,
    UnsafeFileError,
)
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests.overlay.object_stores import LINK, BreakingOff, Store, packed

pytestmark = pytest.mark.anyio  # async: only

HERE = DEFAULT_ORGANIZATION


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file larger than the buffers of a connection."""
    path = tmp_path / "large"
    path.write_bytes(bytes(range(256)) * (1 << 15))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


async def test_an_upload_interrupted_within_the_file_is_retried(
    connected: Callable[..., AsyncQuantConnect], store: Store, large: Path
) -> None:
    connection = BreakingOff(store, breaks=2)

    (sent,) = await connected(connection).object_store.upload(
        large, verify=False, organization_id=HERE
    )

    assert connection.sent == 3
    assert store.calls == ["set"], "what did not arrive whole needs no look"
    assert sent.md5 == md5(large.read_bytes()).hexdigest()


async def test_an_upload_that_is_always_interrupted_raises_connection_lost(
    connected: Callable[..., AsyncQuantConnect], store: Store, large: Path
) -> None:
    connection = BreakingOff(store, breaks=100)

    with pytest.raises(ConnectionLostError):
        await connected(connection).object_store.upload(large, organization_id=HERE)

    assert connection.sent == 3
    assert store.calls == []


@pytest.mark.parametrize("kind", ["drop", "cut", "server_error", "not_json"])
async def test_an_upload_with_a_lost_response_is_checked(
    eager: AsyncQuantConnect, sandbox: Sandbox, large: Path, kind: Any
) -> None:
    sandbox.faults.inject(kind, operations=["setObject"], calls=1, after_write=True)

    (sent,) = await eager.object_store.upload(large, organization_id=HERE)

    assert len(sandbox.requests.calls("setObject")) == 1
    stored = await eager.object_store.read_properties("large", organization_id=HERE)
    assert (stored.md5, stored.size) == (sent.md5, 1 << 23)


@pytest.mark.parametrize(
    "reported",
    [
        pytest.param({"md5": "0" * 32}, id="another version"),
        pytest.param({}, id="no hash"),
        pytest.param(None, id="no response"),
    ],
)
async def test_an_upload_with_a_lost_response_that_is_not_found_has_an_unknown_outcome(
    other: AsyncQuantConnect, store: Store, reported: dict[str, Any] | None
) -> None:
    store.silent = ("set",) if reported is not None else ("set", "properties")
    store.properties = reported or {}

    with pytest.raises(
        OutcomeUnknownError, match=r"object_store\.set: There was no usable response"
    ):
        await other.object_store.set("a", b"mine", organization_id=HERE)

    assert store.calls.count("set") == 1


async def test_a_failed_upload_lists_what_is_done(eager: AsyncQuantConnect, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}").write_text("content", encoding="utf-8")

    def stop(progress: JobProgress) -> None:
        if progress.fraction and progress.fraction > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as raised:
        await eager.object_store.upload(tmp_path, "", progress=stop, organization_id=HERE)

    note = raised.value.__notes__[0]
    count, sent, missing = re.fullmatch(
        r"(\d+) of 20 files were sent before the error: (.*)\. Not sent, or not verified: (.*)\. "
        r"Call this again to transfer all of them\.",
        note,
    ).groups()
    assert 0 < int(count) == len(sent.split(", ")) < 20
    assert sorted([*sent.split(", "), *missing.split(", ")]) == [f"'{n:02}'" for n in range(20)]
    stored = [one.key async for one in eager.object_store.list(organization_id=HERE)]
    assert {f"{key!r}" for key in stored} >= set(sent.split(", "))


async def test_a_note_names_at_most_a_hundred_files_of_each_kind(
    eager: AsyncQuantConnect, sandbox: Sandbox, tmp_path: Path
) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}").touch()
    sandbox.faults.inject("rejected", operations=["setObject"])

    with pytest.raises(ApiError) as raised:
        await eager.object_store.upload(tmp_path, "", verify=False, organization_id=HERE)

    note = raised.value.__notes__[-1]
    assert note.startswith("0 of 300 files were sent before the error: none. Not sent, or not")
    assert "'098', '099', 200 more. Call this again" in note


async def test_an_uploaded_file_with_another_checksum_is_an_error(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(b"sent")
    store.properties = {"md5": "0" * 32}

    with pytest.raises(ChecksumError, match="Checksum mismatch for 'a'") as raised:
        await other.object_store.upload(tmp_path / "a", organization_id=HERE)

    assert raised.value.key == "a"
    assert raised.value.expected == md5(b"sent").hexdigest()
    assert raised.value.actual == "0" * 32
    assert not hasattr(raised.value, "__notes__")


async def test_a_downloaded_file_with_another_checksum_is_not_written(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.properties = {"md5": md5(b"first").hexdigest().upper()}
    (tmp_path / "b").write_bytes(b"old")

    with pytest.raises(ChecksumError, match="Checksum mismatch for 'model/b'") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert raised.value.__notes__[0].startswith("1 of 2 files were written before the error")
    assert names(tmp_path) == ["a", "b"]
    assert (tmp_path / "b").read_bytes() == b"old"


async def test_a_checksum_that_is_not_md5_is_not_compared(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.properties = {"md5": "5d41402abc4b2a76b9719d911017c592-2", "size": "unknown"}

    await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a", "b"]


async def test_a_file_that_unpacks_to_more_than_its_stored_size_is_not_unpacked(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.properties = {"size": 5.0}

    with pytest.raises(UnsafeFileError, match=r"is stored with 5\.0 bytes, but unpacks to 6"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []


async def test_files_larger_than_the_free_disk_space_are_not_unpacked(
    other: AsyncQuantConnect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10))

    with pytest.raises(LocalFileError, match="11 bytes are needed, 10 are free") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert raised.value.errno == errno.ENOSPC
    assert names(tmp_path) == []


async def test_a_full_disk_leaves_complete_files_only(
    other: AsyncQuantConnect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []

    def fill_up(number: int) -> None:
        synced.append(number)
        if len(synced) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill_up)

    with pytest.raises(LocalFileError, match="No space left"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("state", ["packed", "downloading", "writing"])
async def test_an_interrupted_download_leaves_complete_files_only(
    other: AsyncQuantConnect, tmp_path: Path, state: str
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def interrupt(progress: JobProgress) -> None:
        if progress.state == state:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await other.object_store.download(
            "model", tmp_path, progress=interrupt, organization_id=HERE
        )

    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


async def test_an_error_of_the_caller_is_raised_unchanged(
    other: AsyncQuantConnect, tmp_path: Path
) -> None:
    def fail(progress: JobProgress) -> None:
        if progress.state != "packed":
            raise ValueError("the caller's own")

    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(ValueError, match="the caller's own"):
        await other.object_store.download("model", tmp_path, progress=fail, organization_id=HERE)
    with pytest.raises(ValueError, match="the caller's own"):
        await other.object_store.upload(tmp_path / "a", progress=fail, organization_id=HERE)


async def test_the_checksum_of_an_opened_file_is_verified(
    other: AsyncQuantConnect, store: Store
) -> None:
    store.archive = packed({"a": b"content"})
    store.properties = {"size": 6}
    with pytest.raises(UnsafeFileError, match="is stored with 6 bytes"):
        await other.object_store.open("a", organization_id=HERE).__aenter__()

    store.packing = [{"url": LINK}]
    store.properties = {"md5": "0" * 32}
    with pytest.raises(ChecksumError):
        await other.object_store.open("a", organization_id=HERE).__aenter__()
