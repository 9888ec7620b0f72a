"""A rate limit that clients share through a real server, and its failures."""

import asyncio
import os
import pickle
import re
import sys
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar

import pytest
import redis

from benchmarks.valkey import Valkey, running
from quantconnect_client import AsyncQuantConnect, QuantConnect, SharedLimit, limits
from quantconnect_client.errors import (
    ConnectionFailedError,
    InvalidRequestError,
    MissingExtraError,
)
from quantconnect_client.limits import _Wait
from quantconnect_sandbox import Sandbox
from tests.patience import PATIENCE, wait_until

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "connections.md").read_text("utf-8")
PASSWORD = "open-sesame"
HOUR = 3_600_000


class Quick(SharedLimit):
    """A limit for a fifth of a second instead of a minute."""

    _seconds: ClassVar[float] = 0.2
    _margin: ClassVar[float] = 0.0


@pytest.fixture(scope="module")
def valkey() -> Iterator[Valkey]:
    with running() as server:
        yield server


@pytest.fixture
def admin(valkey: Valkey) -> Iterator[Any]:
    """A connection to the server, which starts empty."""
    with redis.Redis.from_url(valkey.url) as connection:
        connection.flushall()
        yield connection


@pytest.fixture
def hourly(admin: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The connection to a server of any age, with windows that do not end during a test."""
    monkeypatch.setattr(limits, "SCRIPT", limits.SCRIPT.replace("uptime < window", "false"))
    monkeypatch.setattr(Quick, "_seconds", 3600.0)
    return admin


@pytest.fixture
def gone() -> Iterator[Valkey]:
    """A server that was killed."""
    with running() as server:
        server.kill()
        yield server


def limit_at(server: Valkey, calls: int = 2, **options: Any) -> SharedLimit:
    return Quick(server.url, calls_per_minute=calls, **options)


def with_user(server: Valkey, user: str) -> str:
    return server.url.replace("://", f"://{user}@")


def shown(error: BaseException) -> str:
    """What a traceback with local variables shows, without the variables of these tests."""
    found, frames = [*traceback.format_exception(error)], error.__traceback__
    while frames:
        if frames.tb_frame.f_code.co_filename != __file__:
            found += map(safe_repr, frames.tb_frame.f_locals.values())
        frames = frames.tb_next
    chained = error.__cause__ or error.__context__
    return "\n".join([*found, shown(chained) if chained else ""])


def safe_repr(value: object) -> str:
    """The repr of a value, which may be half made."""
    try:
        return repr(value)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


def permissions(limit: SharedLimit, questions: int) -> list[bool]:
    """Whether a call is permitted without a wait, for several questions."""
    replies = [limit._server.ask() for _ in range(questions)]
    assert [reply.problem for reply in replies if reply.problem] == []
    return [not reply.pause for reply in replies]


def test_a_copy_in_another_process_shares_the_limit(valkey: Valkey, hourly: Any) -> None:
    limit = limit_at(valkey, calls=3)
    copy = pickle.loads(pickle.dumps(limit))

    assert permissions(limit, 1) + permissions(copy, 3) == [True, True, True, False]
    assert permissions(limit, 1) == [False]
    assert hourly.zcard("quantconnect-client:quantconnect") == 3


def test_the_wait_ends_when_the_oldest_call_leaves_the_window(valkey: Valkey, hourly: Any) -> None:
    limit = limit_at(valkey, calls=1)
    assert permissions(limit, 1) == [True]
    ((_, first),) = hourly.zrange("quantconnect-client:quantconnect", 0, -1, withscores=True)

    wait = limit._server.ask().pause

    seconds, microseconds = hourly.time()
    now = seconds * 1000 + microseconds // 1000
    assert first + HOUR - now <= wait * 1000 <= HOUR


def test_limits_with_other_names_are_separate(valkey: Valkey, hourly: Any) -> None:
    ours, theirs = (limit_at(valkey, 1, name=name) for name in ("ours", "theirs"))

    assert permissions(ours, 2) == permissions(theirs, 2) == [True, False]
    assert sorted(hourly.keys()) == [b"quantconnect-client:ours", b"quantconnect-client:theirs"]


def test_the_record_of_a_limit_out_of_use_expires(valkey: Valkey, hourly: Any) -> None:
    assert permissions(limit_at(valkey), 1) == [True]

    assert 0 < hourly.pttl("quantconnect-client:quantconnect") <= HOUR


def test_a_clock_that_was_set_back_blocks_calls_for_one_window_at_most(
    valkey: Valkey, hourly: Any
) -> None:
    limit = limit_at(valkey, calls=1)
    later = int(hourly.time()[0] * 1000) + 24 * HOUR
    hourly.zadd("quantconnect-client:quantconnect", {"tomorrow": later})

    wait = limit._server.ask().pause

    assert HOUR / 1000 - 1 <= wait <= HOUR / 1000


def test_threads_wait_for_their_turn(valkey: Valkey, admin: Any) -> None:
    limit = limit_at(valkey, calls=3)
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(limit.try_acquire, ["x"] * 10))

    assert results == [True] * 10
    assert admin.zcard("quantconnect-client:quantconnect") <= 3


def test_tasks_of_several_loops_wait_for_their_turn(valkey: Valkey, admin: Any) -> None:
    limit = limit_at(valkey, calls=3)

    async def several() -> list[bool]:
        return await asyncio.gather(*[limit.try_acquire_async("x") for _ in range(5)])

    assert asyncio.run(several()) + asyncio.run(several()) == [True] * 10
    assert admin.zcard("quantconnect-client:quantconnect") <= 3


def test_both_clients_take_a_shared_limit(valkey: Valkey, sandbox: Sandbox, hourly: Any) -> None:
    account = {"user_id": 123, "api_token": "sandbox-token", "base_url": sandbox.base_url}
    limit = limit_at(valkey)

    async def call() -> None:
        async with AsyncQuantConnect(**account, limiter=limit) as qc:
            await qc.projects.list()

    with QuantConnect(**account, limiter=limit) as qc:
        qc.projects.list()
    asyncio.run(call())

    assert sandbox.requests.total == hourly.zcard("quantconnect-client:quantconnect") == 2


def test_calls_wait_after_a_restart_of_the_server(
    valkey: Valkey, admin: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Quick, "_seconds", 3600.0)
    wait = _Wait(limit_at(valkey)._server)

    wait.ask()

    assert not wait.is_over()
    assert 0 < wait.pause <= HOUR / 1000
    assert f"127.0.0.1:{valkey.port} has just started and may have lost" in caplog.text
    assert admin.keys() == []


def test_a_forked_process_does_not_wait_for_a_thread_of_its_parent(
    valkey: Valkey, hourly: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limit_at(valkey)
    assert hourly.ping()
    assert limit.try_acquire()
    other = os.getpid() + 1
    with limit._turns[os.getpid()]:
        monkeypatch.setattr(os, "getpid", lambda: other)

        assert limit.try_acquire()


def test_nothing_is_sent_without_the_server(gone: Valkey, sandbox: Sandbox) -> None:
    account = {"user_id": 123, "api_token": "sandbox-token", "base_url": sandbox.base_url}
    limit = limit_at(gone, timeout=0)
    message = (
        rf"projects.read: The server of the shared rate limit at 127.0.0.1:{gone.port} failed for "
        r"0 s \(ConnectionError: .*The request was not sent\. Check the server and the URL"
    )

    async def call() -> None:
        async with AsyncQuantConnect(**account, limiter=limit) as qc:
            await qc.projects.list()

    with (
        QuantConnect(**account, limiter=limit) as qc,
        pytest.raises(ConnectionFailedError, match=message),
    ):
        qc.projects.list()
    with pytest.raises(ConnectionFailedError, match=message):
        asyncio.run(call())
    assert sandbox.requests.total == 0


def test_a_call_waits_for_the_server_to_come_back(
    gone: Valkey, caplog: pytest.LogCaptureFixture
) -> None:
    limit = limit_at(gone, timeout=PATIENCE)
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(limit.try_acquire)
        wait_until(lambda: limit._server.outage is not None)
        gone.restart()

        assert call.result() is True
    assert limit._server.outage is None
    assert caplog.text.count("Calls wait up to 300 s.") == 1


def test_calls_that_waited_for_their_turn_fail_with_the_one_before(
    gone: Valkey, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limit_at(gone, timeout=0)
    waiting = _Wait(limit._server)
    with pytest.raises(ConnectionFailedError):
        limit.try_acquire()
    with monkeypatch.context() as patch:
        patch.setattr(limit._server, "ask", None)
        with pytest.raises(ConnectionFailedError, match="failed for 0 s"):
            waiting.ask()

    gone.restart()
    assert limit.try_acquire()


def test_a_permission_that_arrives_late_is_not_used(
    valkey: Valkey, hourly: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limit_at(valkey, timeout=PATIENCE)
    wait = _Wait(limit._server)
    wait.ask()
    with monkeypatch.context() as patch:
        patch.setattr(limits, "monotonic", lambda: wait._asked + limits.LATEST + 1)

        assert not wait.is_over()
    assert 0 < wait.pause <= limits.LONGEST_BACKOFF
    assert "no response within 1 s" in str(limit._server.outage)
    assert hourly.zcard("quantconnect-client:quantconnect") == 1


def test_a_full_server_keeps_the_limit(valkey: Valkey, hourly: Any) -> None:
    limit = limit_at(valkey, timeout=0)
    hourly.config_set("maxmemory", 1)
    try:
        assert permissions(limit, 3) == [True, True, False]
    finally:
        hourly.config_set("maxmemory", 0)


def test_a_server_that_accepts_no_writes_is_an_outage(valkey: Valkey, hourly: Any) -> None:
    limit = limit_at(valkey, timeout=0)
    hourly.config_set("min-replicas-to-write", 1)
    try:
        with pytest.raises(ConnectionFailedError, match=r"NOREPLICAS.* not sent"):
            limit.try_acquire()
    finally:
        hourly.config_set("min-replicas-to-write", 0)
    assert limit.try_acquire()


def test_a_server_without_tls_is_an_outage_of_a_tls_url(valkey: Valkey) -> None:
    url = valkey.url.replace("redis://", "rediss://")
    limit = Quick(url, calls_per_minute=1, timeout=0)

    with pytest.raises(ConnectionFailedError, match="failed for 0 s"):
        limit.try_acquire()


@pytest.mark.parametrize(
    ("user", "reason"),
    [
        (f"nobody:{PASSWORD}", "AuthenticationError"),
        (f"reader:{PASSWORD}", "NoPermissionError"),
        (f"reader:wrong-{PASSWORD}", "AuthenticationError"),
    ],
)
def test_a_rejected_user_is_reported_at_once_without_the_password(
    valkey: Valkey, admin: Any, user: str, reason: str
) -> None:
    admin.acl_setuser("reader", enabled=True, passwords=[f"+{PASSWORD}"], commands=["+ping"])
    limit = Quick(with_user(valkey, user), calls_per_minute=1, timeout=PATIENCE)

    with pytest.raises(ConnectionFailedError) as raised:
        limit.try_acquire()

    assert f"rejected the client ({reason}: " in str(raised.value)
    assert "The request was not sent. Check the user name and the password" in str(raised.value)
    assert PASSWORD not in shown(raised.value)
    assert PASSWORD not in repr(limit)


def test_a_user_needs_only_the_documented_commands(valkey: Valkey, hourly: Any) -> None:
    table = PAGE.partition("the user needs the commands ")[2].partition("\n")[0]
    *commands, keys = re.findall("`([^`]+)`", table)
    allowed = [f"+{name.lower().replace(' ', '|')}" for name in commands] + ["+@sortedset"]
    hourly.script_flush()
    user = {"enabled": True, "passwords": [f"+{PASSWORD}"], "commands": allowed, "keys": [keys]}
    hourly.acl_setuser("limiter", reset=True, **user)
    url = with_user(valkey, f"limiter:{PASSWORD}")

    assert Quick(url, calls_per_minute=1, timeout=PATIENCE).try_acquire()


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("redis://", "localhost:6379"),
        (f"rediss://user:{PASSWORD}@cache.example:6390/2", "cache.example:6390"),
        ("unix:///run/valkey.sock", "/run/valkey.sock"),
    ],
)
def test_a_limit_shows_its_address(url: str, address: str) -> None:
    limit = SharedLimit(url, calls_per_minute=300, name="a")

    assert repr(limit) == f"SharedLimit('{address}', calls_per_minute=300, name='a')"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"url": 7}, "SharedLimit: url must be the URL of a Redis server, .* it is of type int"),
        ({"url": f"http://user:{PASSWORD}@host"}, r"url must be .* \(ValueError\)"),
        ({"url": f"redis://user:{PASSWORD}/x@host"}, r"url must be .* \(ValueError\)"),
        ({"url": "rediss://localhost?ssl_cert_reqs=x"}, r"url must be .* \(RedisError\)"),
        ({"calls_per_minute": 0}, "must be a whole number from 1 to 1000000; it is 0"),
        ({"timeout": -1}, "timeout must be a number of seconds, at least 0; it is -1"),
        ({"name": ""}, "SharedLimit: name must be a text that is not empty; it is ''"),
        ({"name": 7}, "name must be a text that is not empty; it is 7"),
    ],
)
def test_an_invalid_argument_is_rejected_without_the_password(options: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message) as raised:
        SharedLimit(**{"url": "redis://localhost", "calls_per_minute": 3, **options})

    assert PASSWORD not in shown(raised.value)
    assert raised.value.__context__ is None


def test_a_copy_that_cannot_be_made_shows_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    pickled = pickle.dumps(SharedLimit(f"redis://user:{PASSWORD}@host", calls_per_minute=3))
    monkeypatch.setitem(sys.modules, "redis", None)

    with pytest.raises(MissingExtraError) as raised:
        pickle.loads(pickled)

    assert PASSWORD not in shown(raised.value)


def test_a_shared_limit_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)

    with pytest.raises(MissingExtraError, match=r"SharedLimit: .*pip install '\.\[redis\]'"):
        SharedLimit("redis://localhost", calls_per_minute=300)
