import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests import patience

HERE = {"organizationId": DEFAULT_ORGANIZATION}
MEGABYTE = 1 << 20


def test_a_download_is_requested_polled_and_fetched_without_a_signature(
    frozen_call: Any, tmp_path: Path
) -> None:
    call = frozen_call
    contents = {"a/b.csv": b"1\n", "a/c/d.bin": b"\0\xff", "e": b""}
    for key, content in contents.items():
        call.put(key, content)
    ordered = call("object/get", keys=["e", "a", "a/b.csv", "missing"], **HERE)
    assert ordered["url"] is None
    job = ordered["jobId"]
    call.sandbox.clock.advance(1)
    assert call("object/get", jobId=job, **HERE)["url"] is None
    call.sandbox.clock.advance(1)
    url = call("object/get", jobId=job, **HERE)["url"]
    assert call("object/get", jobId=job, **HERE)["url"] == url
    assert url.startswith(call.sandbox.base_url.removesuffix("/api/v2"))
    assert urlsplit(url).path.endswith(".zip")
    assert call.unpacked(url) == contents
    with zipfile.ZipFile(io.BytesIO(patience.get(url).content)) as archive:
        archive.extractall(tmp_path)
        assert {one.date_time for one in archive.infolist()} == {(2026, 11, 21, 14, 5, 8)}
    assert (tmp_path / "a/c/d.bin").read_bytes() == b"\0\xff"


def test_polls_advance_a_download(caller_for: Callable[[Sandbox], Any]) -> None:
    with Sandbox(pace={"download": "2 polls"}) as sandbox:
        call = caller_for(sandbox)
        call.put("a")
        job = call("object/get", keys=["a"], **HERE)["jobId"]
        responses = [call("object/get", jobId=job, **HERE) for _ in range(3)]
    assert [response["url"] is None for response in responses] == [True, False, False]


def test_a_download_has_a_content_length_and_supports_ranges(call: Any) -> None:
    call.put("a", bytes(range(256)) * 1000)
    url = call.archive("a")
    whole = patience.get(url)
    assert whole.headers["content-type"] == "application/zip"
    assert int(whole.headers["content-length"]) == len(whole.content) > 256_000
    rest = patience.get(url, headers={"Range": "bytes=1000-"})
    assert (rest.status_code, rest.content) == (206, whole.content[1000:])
    assert patience.head(url).headers["content-length"] == whole.headers["content-length"]


def test_a_download_of_missing_keys_fails_at_either_stage(frozen_call: Any) -> None:
    call = frozen_call
    for keys in (["x"], ["x", "y"], ["/"], [".."]):
        text = f"Object keys not found: {', '.join(keys)}"
        assert call.rejected("object/get", keys=keys, **HERE) == text
    call.put("a")
    job = call("object/get", keys=["a"], **HERE)["jobId"]
    call("object/delete", key="a", **HERE)
    call.sandbox.clock.advance(2)
    assert call.rejected("object/get", jobId=job, **HERE) == "Object keys not found: a"
    assert call.blobs() == []


def test_a_download_needs_either_keys_or_a_job(call: Any) -> None:
    call.put("a")
    assert call.rejected("object/get", jobId="0" * 32, **HERE) == f'Job id not found: "{"0" * 32}"'
    assert "keys" in call.rejected("object/get", keys=[], **HERE)
    job = call("object/get", keys=["a"], **HERE)["jobId"]
    for body in ({}, {"keys": ["a"], "jobId": job}):
        assert call.send("object/get", **body, **HERE)["success"] is False


def test_a_download_has_the_contents_at_the_time_of_packing(call: Any) -> None:
    call.put("a", b"old")
    url = call.archive("a")
    call.put("a", b"new")
    assert call.unpacked(url) == {"a": b"old"}
    call("object/delete", key="a", **HERE)
    assert call.unpacked(url) == {"a": b"old"}


def test_a_link_expires_when_another_download_is_requested_an_hour_later(frozen_call: Any) -> None:
    call = frozen_call
    call.put("a")
    job = call("object/get", keys=["a"], **HERE)["jobId"]
    call.sandbox.clock.advance(3600)
    url = call("object/get", jobId=job, **HERE)["url"]
    call("object/get", keys=["a"], **HERE)
    assert patience.get(url).status_code == 200
    call.sandbox.clock.advance(1)
    call("object/get", keys=["a"], **HERE)
    gone = patience.get(url)
    assert (gone.status_code, "no longer" in gone.text) == (404, True)
    assert "Job id not found" in call.rejected("object/get", jobId=job, **HERE)
    assert len(call.blobs()) == 1


def test_only_packed_downloads_can_be_fetched(call: Any) -> None:
    call.put("a", b"secret")
    (blob,) = call.blobs()
    downloads = call.sandbox.base_url.replace("/api/v2", "/__sandbox__/downloads")
    for path in (
        blob.name,
        f"objects/{blob.name}",
        f"objects/{blob.name}/objects",
        f"objects/{blob.name}/objects.zip",
        f"objects/..%2F{blob.parent.name}%2F{blob.name}/objects.zip",
        "..%2f..%2fetc%2fpasswd",
        "",
    ):
        assert patience.get(f"{downloads}/{path}").status_code == 404, path
