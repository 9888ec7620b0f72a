# Written by `make generate` from tests/overlay/_async/test_object_store.py; do not edit.
"""Files and folders are uploaded to and downloaded from the Object Store unchanged."""

import io
import tracemalloc
from collections.abc import Callable
from hashlib import md5
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import (
    InvalidRequestError,
    NotFoundError,
    UnexpectedResponseError,
)
from quantconnect_client.objects import Transfer, is_folder
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION

HERE = DEFAULT_ORGANIZATION
MEGABYTE = 1 << 20
FILES = {
    "weights.bin": bytes(range(256)) * 1024,
    ".hidden": b"hidden",
    "empty": b"",
    "deep/er/größe 1.csv": "größe,1\r\n".encode(),
    # Would end a form with a fixed boundary.
    "deep/form": b"\r\n--+++\r\nContent-Disposition: form-data\r\n\r\n--+++--\r\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with files of many kinds."""
    root = tmp_path / "model"
    for name, content in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    (root / "no files").mkdir()
    return root


def contents(root: Path) -> dict[str, bytes]:
    files = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def transfer_facts(transfers: list[Transfer], root: Path) -> dict[str, tuple[str, int, str]]:
    return {
        one.key: (one.path.relative_to(root).as_posix(), one.size, one.md5) for one in transfers
    }


def test_an_uploaded_folder_downloads_unchanged(
    qc: QuantConnect, folder: Path, tmp_path: Path
) -> None:
    sent = qc.object_store.upload(folder, "models/first", organization_id=HERE)
    fetched = qc.object_store.download("models/first", tmp_path / "copy", organization_id=HERE)

    assert contents(tmp_path / "copy") == FILES
    facts = {
        f"models/first/{name}": (name, len(content), md5(content).hexdigest())
        for name, content in FILES.items()
    }
    assert transfer_facts(sent, folder) == transfer_facts(fetched, tmp_path / "copy") == facts
    assert [one.key for one in sent] == sorted(facts)


@pytest.mark.parametrize(
    ("key", "stored"), [(None, "model/weights.bin"), ("", "weights.bin"), ("/a/b/", "a/b/empty")]
)
def test_a_folder_is_uploaded_under_its_key(
    qc: QuantConnect, folder: Path, key: str | None, stored: str
) -> None:
    qc.object_store.upload(folder, key, organization_id=HERE)

    assert qc.object_store.exists(stored, organization_id=HERE)


@pytest.mark.parametrize("key", [None, "elsewhere/weights.bin"])
def test_a_file_downloads_to_any_name(
    qc: QuantConnect, folder: Path, tmp_path: Path, key: str | None
) -> None:
    (sent,) = qc.object_store.upload(folder / "weights.bin", key, organization_id=HERE)
    (fetched,) = qc.object_store.download(sent.key, tmp_path / "w.bin", organization_id=HERE)

    assert sent.key == (key or "weights.bin")
    assert fetched.path == tmp_path / "w.bin"
    assert fetched.path.read_bytes() == FILES["weights.bin"]


def test_a_file_downloads_into_an_existing_folder(qc: QuantConnect, tmp_path: Path) -> None:
    qc.object_store.set("a/b.txt", b"new", organization_id=HERE)
    (tmp_path / "b.txt").write_bytes(b"old")

    (fetched,) = qc.object_store.download("/a/b.txt", tmp_path, organization_id=HERE)

    assert fetched.path == tmp_path / "b.txt"
    assert fetched.path.read_bytes() == b"new"


def test_several_keys_keep_their_folders(qc: QuantConnect, folder: Path, tmp_path: Path) -> None:
    qc.object_store.upload(folder, organization_id=HERE)
    keys = ["model/deep/er", "model/empty"]
    qc.object_store.download(keys, tmp_path / "copy", verify=False, organization_id=HERE)

    assert sorted(contents(tmp_path / "copy")) == ["model/deep/er/größe 1.csv", "model/empty"]


@pytest.mark.parametrize("keys", [["a", "b", "c/d"], "nothing"])
def test_a_key_without_a_file_is_reported_and_nothing_is_written(
    qc: QuantConnect, tmp_path: Path, keys: str | list[str]
) -> None:
    qc.object_store.set("a", b"a", organization_id=HERE)

    with pytest.raises(NotFoundError, match=r"'c/d'|nothing"):
        qc.object_store.download(keys, tmp_path / "copy", organization_id=HERE)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("as_what", [bytes, bytearray, memoryview, io.BytesIO])
def test_any_bytes_like_object_or_file_is_stored(
    qc: QuantConnect, as_what: Callable[[bytes], Any]
) -> None:
    qc.object_store.set("a", as_what(b"bytes"), organization_id=HERE)

    assert (qc.object_store.read_properties("a", organization_id=HERE)).preview == "bytes"


def test_a_file_is_stored_from_its_beginning(qc: QuantConnect, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("from the beginning", encoding="utf-8")
    with path.open("rb") as file:
        file.read(5)
        qc.object_store.set("by file", file, organization_id=HERE)
    qc.object_store.set("by path", path, organization_id=HERE)

    for key in ("by file", "by path"):
        assert (
            qc.object_store.read_properties(key, organization_id=HERE)
        ).preview == "from the beginning"


@pytest.mark.parametrize("what", ["text", "missing", "text file", "pipe", 5])
def test_a_value_that_is_not_bytes_is_rejected_before_anything_is_sent(
    qc: QuantConnect, sandbox: Sandbox, tmp_path: Path, what: Any
) -> None:
    class Pipe(io.BytesIO):
        def seek(self, *_: int) -> int:
            raise OSError("Illegal seek")

    given = {"missing": tmp_path / "no file", "text file": io.StringIO("x"), "pipe": Pipe()}

    with pytest.raises(InvalidRequestError, match="object_data must be") as raised:
        qc.object_store.set("a", given.get(what, what), organization_id=HERE)

    assert raised.value.field == "object_data"
    assert not sandbox.requests.calls("setObject")


def test_an_open_file_is_stored_when_it_closes(qc: QuantConnect) -> None:
    with qc.object_store.open("a.csv", "w", organization_id=HERE) as text:
        text.write("größe\r\n")
        assert not qc.object_store.exists("a.csv", organization_id=HERE)
    with qc.object_store.open("b", "wb", organization_id=HERE) as binary:
        binary.write(b"\0\1")
        binary.close()

    with qc.object_store.open("a.csv", "r", organization_id=HERE) as text:
        assert text.read() == "größe\r\n"
    with qc.object_store.open("a.csv", organization_id=HERE) as binary:
        assert binary.read(2) == b"gr"
        assert binary.seek(0, io.SEEK_END) == 9
    with qc.object_store.open("b", organization_id=HERE) as binary:
        assert binary.read() == b"\0\1"


def test_a_text_encoding_is_used_for_reading_and_writing(qc: QuantConnect) -> None:
    with qc.object_store.open("a", "w", encoding="utf-16-le", organization_id=HERE) as text:
        text.write("ab")

    assert (qc.object_store.read_properties("a", organization_id=HERE)).size == 4
    with qc.object_store.open("a", "r", encoding="utf-16-le", organization_id=HERE) as text:
        assert text.read() == "ab"


def test_nothing_is_stored_when_the_block_fails(qc: QuantConnect) -> None:
    qc.object_store.set("a", b"old", organization_id=HERE)

    def fail() -> None:
        with qc.object_store.open("a", "wb", organization_id=HERE) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (qc.object_store.read_properties("a", organization_id=HERE)).preview == "old"


@pytest.mark.parametrize(("key", "mode"), [("", "w"), ("a", "a"), ("a", "r+"), ("", "rb")])
def test_open_with_invalid_arguments_sends_nothing(
    qc: QuantConnect, sandbox: Sandbox, key: str, mode: Any
) -> None:
    with pytest.raises(InvalidRequestError, match=r"key must not be empty|mode must be one of"):
        qc.object_store.open(key, mode, organization_id=HERE)

    assert not sandbox.requests.calls()


def test_a_folder_cannot_be_opened(qc: QuantConnect) -> None:
    qc.object_store.set("a/b", b"", organization_id=HERE)

    with pytest.raises(InvalidRequestError, match="key must be the key of a file, not of a folder"):
        with qc.object_store.open("a", organization_id=HERE):
            raise AssertionError("it was opened")


def test_a_recursive_listing_descends_lazily_folder_by_folder(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    for key in ("a/b/c", "a/b/d", "a/e", "f/g"):
        qc.object_store.set(key, b"", organization_id=HERE)
    walk = qc.object_store.list(recursive=True, organization_id=HERE)

    first = next(walk)
    assert (first.key, is_folder(first)) == ("a", True)
    assert len(sandbox.requests.calls("listObjects")) == 1
    assert [one.key for one in walk] == ["f", "a/b", "a/e", "a/b/c", "a/b/d", "f/g"]
    assert [one.key for one in qc.object_store.list(organization_id=HERE)] == ["a", "f"]
    inner = [one for one in qc.object_store.list("a/b", recursive=True, organization_id=HERE)]
    assert [(one.key, is_folder(one)) for one in inner] == [("a/b/c", False), ("a/b/d", False)]


def test_a_folder_that_lists_itself_is_listed_once(client_with: Callable[..., Any]) -> None:
    entries = [{"key": "/a", "isFolder": True}, {"key": "/a/b", "mime": "directory"}, {"key": "c"}]
    qc = client_with(lambda _: httpx.Response(200, json={"success": True, "objects": entries}))

    keys = [one.key for one in qc.object_store.list(recursive=True, organization_id=HERE)]

    assert keys == ["/a", "/a/b", "c"] * 3


def test_a_truncated_listing_is_an_error(client_with: Callable[..., Any]) -> None:
    response = {"success": True, "objects": [{"key": "a"}], "page": 1, "totalPages": 3}
    qc = client_with(lambda _: httpx.Response(200, json=response))

    with pytest.raises(
        UnexpectedResponseError, match="'big' can't be listed, because it has 3 pages"
    ) as raised:
        next(qc.object_store.list("big", organization_id=HERE))

    assert '"key": "a"' in raised.value.body


@pytest.mark.parametrize(("key", "there"), [("a", True), ("a/b", True), ("b", False)])
def test_exists_is_true_for_files_and_folders_only(qc: QuantConnect, key: str, there: bool) -> None:
    qc.object_store.set("a/b", b"", organization_id=HERE)

    assert qc.object_store.exists(key, organization_id=HERE) is there


def test_a_folder_whose_listing_is_rejected_does_not_exist(
    client_with: Callable[..., Any],
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if b'"path"' in request.content or request.url.path.endswith("properties"):
            return httpx.Response(200, json={"success": False, "errors": ["Not found"]})
        return httpx.Response(200, json={"success": True, "objects": []})

    assert client_with(handler).object_store.exists("a", organization_id=HERE) is False


def test_an_organization_that_does_not_exist_is_an_error(qc: QuantConnect) -> None:
    with pytest.raises(NotFoundError):
        qc.object_store.exists("a", organization_id="0" * 32)


def test_exists_raises_when_the_request_fails(qc: QuantConnect, sandbox: Sandbox) -> None:
    sandbox.faults.inject("unauthorized", operations=["getObjectProperties"])

    with pytest.raises(PermissionError):
        qc.object_store.exists("a", organization_id=HERE)


def test_progress_is_measured_in_bytes(qc: QuantConnect, folder: Path, tmp_path: Path) -> None:
    up: list[JobProgress] = []
    down: list[JobProgress] = []
    qc.object_store.upload(folder, progress=up.append, organization_id=HERE)
    qc.object_store.download("model", tmp_path / "copy", progress=down.append, organization_id=HERE)

    assert {one.state for one in up} == {"uploading"}
    assert list(dict.fromkeys(one.state for one in down)) == ["packed", "downloading", "writing"]
    for seen in (up, [one for one in down if one.state == "writing"]):
        fractions = [one.fraction or 0.0 for one in seen]
        assert fractions == sorted(fractions)
        assert 0 < fractions[len(fractions) // 2] <= 1
    for seen in (up, down):
        assert [one.done for one in seen] == [False] * (len(seen) - 1) + [True]
        assert seen[-1].fraction == 1


def test_progress_of_empty_files_is_complete_at_once(qc: QuantConnect, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    seen: list[JobProgress] = []

    qc.object_store.upload(tmp_path / "empty", progress=seen.append, organization_id=HERE)

    assert {one.fraction for one in seen} == {1.0}


def test_checksums_are_not_compared_with_verify_false(
    qc: QuantConnect, sandbox: Sandbox, folder: Path, tmp_path: Path
) -> None:
    qc.object_store.upload(folder, verify=False, organization_id=HERE)
    qc.object_store.download("model", tmp_path / "copy", verify=False, organization_id=HERE)

    assert not sandbox.requests.calls("getObjectProperties")
    assert contents(tmp_path / "copy") == FILES


def test_a_large_file_is_not_loaded_into_memory(qc: QuantConnect, tmp_path: Path) -> None:
    size = 32 * MEGABYTE
    with (tmp_path / "large").open("wb") as file:
        file.truncate(size)
    tracemalloc.start()
    try:
        qc.object_store.upload(tmp_path / "large", organization_id=HERE)
        qc.object_store.download("large", tmp_path / "copy", organization_id=HERE)
        # This includes the memory of the sandbox.
        assert tracemalloc.get_traced_memory()[1] < 16 * MEGABYTE
    finally:
        tracemalloc.stop()
    assert (tmp_path / "copy").stat().st_size == size
