# Written by `make generate` from tests/overlay/_async/test_constructor.py; do not edit.
"""Constructor arguments: an invalid one is named, without its value, before any request."""

import inspect
import os
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

import quantconnect_client
from quantconnect_client import QuantConnect
from quantconnect_client.errors import CredentialsError, InvalidRequestError, QuantConnectError
from tests.cases import fail_with_all, failures

TOKEN = "never-to-be-seen"


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove all proxy and certificate settings except those that a test sets."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy") or name.startswith("SSL"):
            monkeypatch.delenv(name)


class Subclassed(int):
    """A number with a custom text form."""

    def __str__(self) -> str:
        raise ValueError(TOKEN)

    __repr__ = __str__


def fails() -> Any:
    raise ConnectionError("the server of the limiter is gone")


BAD: dict[str, list[object]] = {
    "user_id": [
        TOKEN,
        TOKEN.encode(),
        1.5,
        True,
        0,
        -1,
        "-1",
        "1.5",
        " ",
        "٣",
        10**5000,
        "9" * 5000,
        float("nan"),
        [TOKEN],
        {TOKEN: TOKEN},
        Subclassed(0),
        object(),
    ],
    "organization_id": [TOKEN, "", "0" * 31, "F" * 32, 7, True, b"0" * 32, [TOKEN], object()],
    "api_token": [
        TOKEN.encode(),
        7,
        0,
        True,
        [TOKEN],
        f"{TOKEN}\r\nX: y",
        f"{TOKEN}\n",
        f" {TOKEN}",
        f"{TOKEN}\x00",
        f"{TOKEN}ü",
        f"{TOKEN}\ud800",
        object(),
    ],
    "base_url": [
        7,
        b"https://x",
        httpx.URL("https://x"),
        "",
        TOKEN,
        "https://",
        "https:///api",
        "http://[",
        "https://[",
        "https://[x",
        "https://[::1",
        "https://a b",
        " https://x",
        "https://x\r\nX: y",
        "https://x/\n",
        "https://x\x00",
        "https://x:port",
        "https://x:99999",
        "https://x?a=" + TOKEN,
        "https://x#a",
        "/api/v2",
        "//x/api",
        "ftp://x",
        "https://bücher",
        f"https://user:{TOKEN}@x",
        f"https://{TOKEN}@x",
        f"http://u:{TOKEN}@[",
        "http://www.quantconnect.com",
        "http://127.0.0.1.evil.example",
        "https://" + "x" * 70_000,
    ],
    "timeout": [
        None,
        "30",
        TOKEN,
        float("inf"),
        float("nan"),
        True,
        False,
        0,
        -1,
        1e300,
        10**400,
        [1],
        httpx.Timeout(1),
    ],
    "attempts": [None, "4", 1.5, 4.0, True, 0, -1, 1001, 10**400, float("inf"), [4]],
    "on_event": [7, "print", TOKEN, [print], {}],
    "max_response_bytes": ["30", 1.5, True, 0, -1, 10**400, TOKEN, [1], None],
    "calls_per_minute": ["30", 1.5, True, 0, -1, 10**400, TOKEN, [1]],
    "limiter": [7, TOKEN, object(), fails, object, lambda: None, Subclassed],
    "httpx_options": [
        7,
        TOKEN,
        [TOKEN],
        [("verify", False)],
        {7: 7},
        {"unknown": 1},
        {"proxies": "http://x"},
        {"auth": ("u", TOKEN)},
        {"base_url": "http://x"},
        {"timeout": 5},
        {"timeout": None},
        {"transport": 7},
        {"transport": httpx.BaseTransport},
        {"mounts": 7},
        {"mounts": {"http://": 7}},
        {"mounts": {"http": None}},
        {"mounts": {7: None}},
        {"proxy": 7},
        {"proxy": ""},
        {"proxy": ":::"},
        {"proxy": f"gopher://u:{TOKEN}@x"},
        {"proxy": f"http://u:{TOKEN}@[x"},
        {"proxy": f"http://u:x@y:{TOKEN}"},
        {"verify": 7},
        {"verify": None},
        {"verify": "/missing.pem"},
        {"cert": "/missing.pem"},
        {"cert": 7},
        {"headers": 7},
        {"headers": {"a": 7}},
        {"headers": {"a": "ü"}},
        {"headers": {"a": f"{TOKEN}\r\nb: c"}},
        {"cookies": 7},
        {"cookies": {"a": object()}},
        {"params": 7},
        {"limits": 7},
        {"limits": None},
        {"http2": "yes"},
        {"http1": None},
        {"trust_env": 1},
        {"follow_redirects": "no"},
        {"max_redirects": "2"},
        {"event_hooks": 7},
        {"event_hooks": {"request": print}},
        {"event_hooks": {"request": [7]}},
        {"event_hooks": {"sent": [print]}},
        {"default_encoding": 7},
        {"default_encoding": "klingon"},
    ],
}
CASES = [
    (name, number, value) for name, values in BAD.items() for number, value in enumerate(values)
]


def test_every_constructor_argument_has_invalid_cases() -> None:
    assert BAD.keys() == inspect.signature(QuantConnect).parameters.keys()


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_an_invalid_argument_is_named_without_its_value() -> None:
    fail_with_all(failures(CASES, check_bad_value, lambda case: f"BAD[{case[0]!r}][{case[1]}]"))


def check_bad_value(case: tuple[str, int, Any]) -> None:
    name, _, value = case
    arguments: dict[str, Any] = {"user_id": 123, "api_token": "token"}
    with pytest.raises(QuantConnectError) as raised:
        QuantConnect(**(arguments | {name: value}))

    error = raised.value
    assert isinstance(error, InvalidRequestError | CredentialsError)
    assert name in str(error)
    shown = [str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)]
    assert TOKEN not in "\n".join(shown)
    assert len(str(error)) < 600
    if isinstance(error, InvalidRequestError):
        assert error.field.startswith(name)


GOOD: list[dict[str, Any]] = [
    {"user_id": Subclassed(7)},
    {"user_id": " 123456 "},
    {"user_id": "9" * 18},
    {"base_url": "https://[::1]:8443/api/v2/"},
    {"base_url": "http://127.0.0.2:1"},
    {"base_url": None},
    {"timeout": 1},
    {"timeout": 0.001},
    {"attempts": 1000},
    {"on_event": print},
    {"on_event": None},
    {"httpx_options": None},
    {"httpx_options": {}},
    {"httpx_options": {"event_hooks": None, "headers": None, "mounts": None}},
    {"httpx_options": {"event_hooks": {"request": []}, "headers": [("a", "b")]}},
    {"httpx_options": {"timeout": httpx.Timeout(5), "default_encoding": "latin-1"}},
    {"httpx_options": {"transport": None, "limits": httpx.Limits(), "max_redirects": 0}},
    {"httpx_options": {"default_encoding": lambda _: "utf-8", "proxy": "http://u:pw@127.0.0.1:1"}},
]


@pytest.mark.parametrize("arguments", GOOD)
def test_a_valid_value_is_accepted(arguments: dict[str, Any]) -> None:
    needed: dict[str, Any] = {"user_id": 123, "api_token": "token"}
    with QuantConnect(**(needed | arguments)) as qc:
        assert "pw" not in repr(vars(qc._session))
        assert repr(qc).startswith(f"{type(qc).__name__}(user_id=")


def test_a_custom_header_is_sent_beside_the_default_headers() -> None:
    options = {"headers": {"X-Desk": "momentum"}}
    with QuantConnect(123, "token", httpx_options=options) as qc:
        assert qc._session.http.headers["X-Desk"] == "momentum"
        assert qc._session.http.headers["User-Agent"].startswith("quantconnect-client/")


def test_swapped_credentials_are_reported_as_swapped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QC_USER_ID", TOKEN)
    monkeypatch.setenv("QC_API_TOKEN", "123")
    for arguments in ((TOKEN, "123"), ()):
        with pytest.raises(
            CredentialsError, match="user_id and api_token are not swapped"
        ) as raised:
            QuantConnect(*arguments)
        assert TOKEN not in str(raised.value)


VARIABLES: list[tuple[str, str]] = [
    ("HTTPS_PROXY", ":::"),
    ("https_proxy", f"http://u:{TOKEN}@["),
    ("HTTP_PROXY", f"http://u:{TOKEN}@x:port"),
    ("ALL_PROXY", f"gopher://u:{TOKEN}@x"),
    ("SSL_CERT_FILE", "/missing.pem"),
    ("SSLKEYLOGFILE", "/missing/keys"),
    ("NO_PROXY", "http://x:port"),
]


@pytest.mark.parametrize(("name", "value"), VARIABLES)
def test_a_malformed_environment_variable_is_named(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidRequestError, match=f"{name} in the environment") as raised:
        QuantConnect(123, "token")

    assert "QuantConnect: " in str(raised.value)
    assert TOKEN not in "\n".join(
        [*traceback.format_exception(raised.value), repr(vars(raised.value))]
    )


@pytest.mark.parametrize(
    ("options", "exempt"),
    [
        ({"trust_env": False}, ""),
        ({"proxy": "http://127.0.0.1:1"}, ""),
        ({"transport": httpx.MockTransport(lambda _: httpx.Response(200))}, ""),
        ({}, "*"),
        ({}, "quantconnect.com, *"),
    ],
)
def test_an_environment_variable_that_httpx_ignores_is_not_checked(
    options: dict[str, Any], exempt: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", ":::")
    monkeypatch.setenv("NO_PROXY", exempt)
    with QuantConnect(123, "token", httpx_options=options) as qc:
        assert repr(qc)


def test_the_malformed_one_of_several_environment_variables_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:1")
    monkeypatch.setenv("SSL_CERT_FILE", "/missing.pem")
    with pytest.raises(InvalidRequestError, match="SSL_CERT_FILE in the environment"):
        QuantConnect(123, "token")


def test_an_invalid_certificate_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "garbage.pem").write_text("garbage", encoding="utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "garbage.pem"))
    with pytest.raises(InvalidRequestError, match="SSL_CERT_FILE in the environment"):
        QuantConnect(123, "token")


@pytest.mark.parametrize("how", ["option", "environment"])
def test_a_missing_library_of_httpx_is_named(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    options: Mapping[str, Any] = {"proxy": "socks5://x:1"} if how == "option" else {}
    if how == "environment":
        monkeypatch.setenv("ALL_PROXY", "socks5://x:1")
    with pytest.raises(InvalidRequestError, match="socksio") as raised:
        QuantConnect(123, "token", httpx_options=options)

    assert raised.value.field == ("ALL_PROXY" if how == "environment" else "httpx_options['proxy']")


def test_two_invalid_httpx_options_at_once_are_reported_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    options = {"http2": True, "cert": "/missing.pem"}
    with pytest.raises(InvalidRequestError, match="httpx_options are rejected by httpx"):
        QuantConnect(123, "token", httpx_options=options)


def test_the_client_works_without_package_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    with QuantConnect(123, "token") as qc:
        agent = qc._session.http.headers["User-Agent"]
    assert agent.startswith(f"quantconnect-client/{quantconnect_client.__version__} ")
