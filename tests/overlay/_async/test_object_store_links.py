"""Zip files come from other hosts, which receive no credentials and are not trusted."""

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import (
    ConnectionLostError,
    NotFoundError,
    QuantConnectError,
    ResponseTooLargeError,
    ServerError,
    ThrottledError,
    UnexpectedResponseError,
    UnsafeFileError,
    WaitTimeoutError,
)
from quantconnect_client.objects._links import next_link
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests.overlay.object_stores import LINK, Store, packed

pytestmark = pytest.mark.anyio  # async: only

HERE = DEFAULT_ORGANIZATION


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


async def test_waiting_for_a_zip_file_that_is_never_packed_times_out(
    tmp_path: Path,
) -> None:
    with Sandbox(user_id=123, api_token="sandbox-token", pace={"download": 3600}) as sandbox:
        async with AsyncQuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
            await qc.object_store.set("a", b"a", organization_id=HERE)
            with pytest.raises(WaitTimeoutError, match=r"after 0 s\. The job was last 'packing'"):
                await qc.object_store.download("a", tmp_path, timeout=0, organization_id=HERE)

    assert names(tmp_path) == []


async def test_a_zip_request_with_a_lost_response_is_retried(
    eager: AsyncQuantConnect, sandbox: Sandbox, tmp_path: Path
) -> None:
    await eager.object_store.set("a", b"a", organization_id=HERE)
    sandbox.faults.inject("drop", operations=["getObject"], calls=1, after_write=True)

    await eager.object_store.download("a", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a"]


async def test_a_zip_file_that_is_ready_immediately_is_not_polled(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.packing = [{"url": LINK}]

    await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a", "b"]


async def test_a_response_without_url_and_job_id_is_an_error(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.packing = [{"url": None, "jobId": None}]

    with pytest.raises(UnexpectedResponseError, match="neither the URL of a zip file nor"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)


async def test_the_host_of_a_download_link_receives_no_credentials(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    other._session.http.headers["X-Own"] = "secret"
    other._session.http.cookies.set("session", "secret")
    moved = httpx.Response(307, headers={"Location": "/elsewhere?signature=secret"})
    store.links = [lambda: moved, store.half]

    await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert [str(one.url.copy_with()) for one in store.fetched] == [
        LINK,
        "https://files.example.com/elsewhere?signature=secret",
        LINK,
    ]
    expected = {"host", "user-agent", "accept-encoding"}
    assert all({name.lower() for name in one.headers} == expected for one in store.fetched)
    assert "files.example.com" in caplog.text
    assert "secret" not in caplog.text


async def test_an_interrupted_download_is_retried(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.links = [store.half, lambda: httpx.Response(503)]

    await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert (tmp_path / "b").read_bytes() == b"second"
    assert len(store.fetched) == 3


async def test_a_download_that_is_always_interrupted_raises(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.links = [store.half] * 3

    with pytest.raises(ConnectionLostError, match=r"to files\.example\.com was lost") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("status", [401, 403, 404, 407])
async def test_an_html_page_from_a_proxy_is_not_a_missing_file(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, status: int
) -> None:
    store.links = [lambda: httpx.Response(status, html="<html>Sign in</html>")] * 2

    await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a", "b"]


async def test_a_permanent_html_page_from_a_proxy_is_reported(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.links = [lambda: httpx.Response(403, html="<html>Sign in</html>")] * 3

    with pytest.raises(UnexpectedResponseError, match="The response may come from a proxy"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)


async def test_a_download_stops_at_the_announced_size(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    headers = {"Content-Length": "10"}
    store.links = [lambda: httpx.Response(200, content=store.archive, headers=headers)]

    with pytest.raises(ResponseTooLargeError, match="exceeds the limit of 10"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []


async def test_a_download_of_unknown_size_stops_at_the_client_limit(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield store.archive

    session = other._session
    session.settings = replace(session.settings, max_response_bytes=100)
    store.links = [lambda: httpx.Response(200, content=pieces())]

    with pytest.raises(ResponseTooLargeError, match="max_response_bytes="):
        await other.object_store.download("model", tmp_path, organization_id=HERE)


@pytest.mark.parametrize("location", ["http://[", "javascript:alert(1)", "http://elsewhere/x"])
async def test_a_redirect_to_an_invalid_location_is_an_error(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, location: str
) -> None:
    store.links = [lambda: httpx.Response(302, headers={"Location": location})] * 3

    with pytest.raises(QuantConnectError):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []


@pytest.mark.parametrize("location", ["https://x:y/", "https://\0", "//[::1", "http://["])
def test_an_invalid_location_is_rejected(location: str) -> None:
    with pytest.raises(UnexpectedResponseError, match="must begin with https://"):
        next_link(httpx.URL(LINK), location)


@pytest.mark.parametrize(
    ("status", "kind", "times"),
    [
        (500, ServerError, 3),
        (408, ServerError, 3),
        (429, ThrottledError, 3),
        (403, NotFoundError, 1),
        (410, NotFoundError, 1),
    ],
)
async def test_a_link_that_fails_is_an_error(
    other: AsyncQuantConnect,
    store: Store,
    tmp_path: Path,
    status: int,
    kind: type[Exception],
    times: int,
) -> None:
    store.links = [lambda: httpx.Response(status, content=store.archive)] * times

    with pytest.raises(kind, match=f"The download link returned HTTP {status}"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert len(store.fetched) == times
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "location",
    ["http://files.example.com/a?secret", "ftp://files.example.com/a", "file:///etc/passwd"],
)
@pytest.mark.parametrize("where", ["response", "redirect"])
async def test_an_insecure_link_is_not_followed(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, location: str, where: str
) -> None:
    if where == "response":
        store.packing = [{"url": location}]
    store.links = [lambda: httpx.Response(302, headers={"Location": location})]

    with pytest.raises(UnexpectedResponseError, match="must begin with https://") as raised:
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert "secret" not in str(raised.value)
    assert len(store.fetched) == (where == "redirect")


async def test_an_invalid_link_is_not_followed(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.packing = [{"url": "https://files.example.com:secret/"}]

    with pytest.raises(UnexpectedResponseError, match="the scheme '' and the host ''"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)


async def test_a_redirect_loop_ends_after_a_maximum_of_redirects(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.links = [lambda: httpx.Response(302, headers={"Location": LINK})] * 9

    with pytest.raises(UnexpectedResponseError, match="redirects too many times"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert len(store.fetched) == 6


@pytest.mark.parametrize(
    "archive", [b"<html>", packed({"model/a": b"x"})[:-30]], ids=["a page", "half a file"]
)
async def test_a_file_that_is_not_a_zip_file_is_an_error(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, archive: bytes
) -> None:
    store.archive = archive

    with pytest.raises(UnexpectedResponseError, match="the download is not a valid zip file"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == []


async def test_a_corrupted_zip_file_is_detected(
    other: AsyncQuantConnect, store: Store, tmp_path: Path
) -> None:
    store.archive = store.archive.replace(b"second", b"sEcond")

    with pytest.raises(UnexpectedResponseError, match="Bad CRC-32"):
        await other.object_store.download("model", tmp_path, organization_id=HERE)

    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("name", ["../evil", "/evil", "model/../../evil", "model/a", "C:evil"])
async def test_a_zip_file_with_paths_outside_the_target_writes_nothing(
    other: AsyncQuantConnect, store: Store, tmp_path: Path, name: str
) -> None:
    place = tmp_path / "inner" / "place"
    place.mkdir(parents=True)
    store.archive = packed({"model/a": b"x"}, {name: b"evil"})

    with pytest.raises(UnsafeFileError, match="Nothing was written") as raised:
        await other.object_store.download(["model", name], place, organization_id=HERE)

    assert raised.value.names == (name,)
    assert names(tmp_path) == ["inner", "inner/place"]
