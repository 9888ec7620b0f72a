"""The client object: credentials, lifetime, and the secrets it must not reveal."""

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.operations import operation_of
from quantconnect_client.errors import (
    ClientClosedError,
    CredentialsError,
    InvalidRequestError,
    QuantConnectError,
)
from quantconnect_sandbox import Sandbox

pytestmark = pytest.mark.anyio  # async: only

TOKEN = "never-to-be-seen"


async def test_a_closed_client_raises_an_error_that_it_is_closed(sandbox: Sandbox) -> None:
    settings = sandbox.cloud.settings
    qc = AsyncQuantConnect(settings.user_id, settings.api_token, base_url=sandbox.base_url)
    async with qc:
        await qc.authenticate()

    with pytest.raises(ClientClosedError, match="authenticate: The client is closed"):
        await qc.authenticate()


async def test_the_repr_shows_the_user_id_and_base_url_only() -> None:
    async with AsyncQuantConnect("123", TOKEN) as qc:
        assert repr(qc).endswith(
            "QuantConnect(user_id=123, base_url='https://www.quantconnect.com/api/v2')"
        )


async def test_the_credentials_in_use_can_be_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with AsyncQuantConnect("123", TOKEN) as qc:
        assert (qc.user_id, qc.credentials_source) == (
            123,
            "the arguments user_id and api_token",
        )
    lean = tmp_path / ".lean" / "credentials"
    lean.parent.mkdir()
    lean.write_text(json.dumps({"user-id": "4", "api-token": TOKEN}), encoding="utf-8")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    async with AsyncQuantConnect() as qc:
        assert (qc.user_id, qc.credentials_source) == (4, str(lean))


@pytest.mark.parametrize(
    "base_url", ["http://www.quantconnect.com/api/v2", "http://10.0.0.1", "ftp://x", "nonsense"]
)
async def test_a_signature_is_never_sent_over_plain_http(base_url: str) -> None:
    with pytest.raises(InvalidRequestError, match="base_url must begin with https://"):
        AsyncQuantConnect(123, TOKEN, base_url=base_url)


async def test_the_environment_sets_the_base_url_unless_the_argument_does(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    settings = sandbox.cloud.settings
    monkeypatch.setenv("QC_BASE_URL", sandbox.base_url)
    async with AsyncQuantConnect(settings.user_id, settings.api_token) as qc:
        await qc.authenticate()
    assert len(sandbox.requests.calls("authenticate")) == 1

    async with AsyncQuantConnect(123, TOKEN, base_url="https://example.com") as qc:
        assert "https://example.com" in repr(qc)
    monkeypatch.setenv("QC_BASE_URL", "")
    async with AsyncQuantConnect(123, TOKEN) as qc:
        assert "https://www.quantconnect.com/api/v2" in repr(qc)


@pytest.mark.parametrize("base_url", ["http://10.0.0.1", "https://u:p@x.org", "nonsense"])
async def test_a_bad_base_url_of_the_environment_is_rejected_by_its_name(
    monkeypatch: pytest.MonkeyPatch, base_url: str
) -> None:
    monkeypatch.setenv("QC_BASE_URL", base_url)

    with pytest.raises(InvalidRequestError, match="QC_BASE_URL must") as raised:
        AsyncQuantConnect(123, TOKEN)

    assert "u:p" not in str(raised.value)


@pytest.mark.parametrize("options", [{"timeout": 0}, {"attempts": 0}])
async def test_limits_of_zero_or_less_are_rejected(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="must be"):
        AsyncQuantConnect(123, TOKEN, **options)


async def test_an_internal_error_before_sending_is_raised_unchanged() -> None:
    async def broken(**_: Any) -> Any:
        raise TypeError("a bug")

    async with AsyncQuantConnect(123, TOKEN) as qc:
        with pytest.raises(TypeError, match="a bug"):
            await qc._session.call(operation_of("authenticate"), broken)


def fails_to_connect(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


FAILURES: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "rejected": lambda _: httpx.Response(
        200, json={"success": False, "errors": ["Hash doesn't match."]}
    ),
    "no json": lambda _: httpx.Response(200, text="oops"),
    "unexpected": lambda _: httpx.Response(200, json={"success": True, "projects": [{}]}),
    "server": lambda _: httpx.Response(500),
    "network": fails_to_connect,
}


@pytest.mark.parametrize("handler", FAILURES.values(), ids=FAILURES)
async def test_no_error_contains_the_token(
    handler: Callable[[httpx.Request], httpx.Response], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    options = {"transport": httpx.MockTransport(handler)}
    async with AsyncQuantConnect(123, TOKEN, attempts=1, httpx_options=options) as qc:
        with pytest.raises(QuantConnectError) as raised:
            await qc.projects.list()
        shown = [repr(qc), repr(vars(qc)), repr(vars(qc._session)), repr(vars(qc._session.auth))]

    shown += [record.getMessage() for record in caplog.records]
    assert TOKEN not in "\n".join([*shown, *everything_of(raised.value)])


@pytest.mark.parametrize(
    ("user_id", "api_token"),
    [
        (123, f"{TOKEN} "),
        ("me", TOKEN),
        (None, TOKEN),
        (0, TOKEN),
        (True, TOKEN),
        (123, f"{TOKEN}ü"),
    ],
)
async def test_rejected_credentials_are_not_in_the_message(user_id: Any, api_token: str) -> None:
    with pytest.raises(CredentialsError) as raised:
        AsyncQuantConnect(user_id, api_token)

    assert TOKEN not in "\n".join(everything_of(raised.value))


def everything_of(error: BaseException) -> Iterator[str]:
    """The texts of the error and the local variables of all frames except the test's."""
    yield from traceback.format_exception(error)
    current: BaseException | None = error
    while current:
        yield repr(vars(current))
        yield from locals_below_the_test(current.__traceback__)
        current = current.__cause__ or current.__context__


def locals_below_the_test(frames: TracebackType | None) -> Iterator[str]:
    while frames:
        if frames.tb_frame.f_code.co_filename != __file__:
            yield repr(frames.tb_frame.f_locals)
        frames = frames.tb_next
