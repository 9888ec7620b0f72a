"""Rate limits: valid and invalid ones, and their copies in other processes."""

import pickle
import sys
from collections.abc import Awaitable
from typing import Any

import pytest
from pyrate_limiter import InMemoryBucket, Limiter, Rate

from quantconnect_client import QuantConnect
from quantconnect_client._core.limits import Limit, limiter_errors
from quantconnect_client.errors import (
    ClientClosedError,
    InvalidRequestError,
    MissingExtraError,
)
from quantconnect_sandbox import Sandbox

WRONG = "limiter must be a SharedLimit, a pyrate_limiter.Limiter"


class Promising:
    """A limiter that must be awaited, like one with an asynchronous bucket."""

    async def try_acquire(self, name: str) -> bool:
        raise AssertionError(name)

    try_acquire_async = try_acquire


class Never:
    """A limiter that admits no call and does not block."""

    def try_acquire(self, name: str) -> bool:
        return name == ""

    def try_acquire_async(self, name: str) -> Awaitable[bool]:
        raise AssertionError(name)


def made() -> Limiter:
    return Limiter(Rate(5, 1000))


def test_an_error_of_this_package_is_not_reported_as_a_limiter_error() -> None:
    closed = ClientClosedError("The client is closed.")

    with pytest.raises(ClientClosedError), limiter_errors("projects.list"):
        raise closed


def test_a_pickled_copy_of_a_limit_counts_separately() -> None:
    limit = Limit(2, None)
    copy = pickle.loads(pickle.dumps(limit))
    for one in (limit, copy):
        passed = [one.limiter.try_acquire("x", blocking=False) for _ in range(3)]
        assert passed == [True, True, False]


def test_a_function_makes_a_limiter_in_each_process() -> None:
    limit = Limit(None, made)
    copy = pickle.loads(pickle.dumps(limit))
    assert isinstance(copy.limiter, Limiter)
    assert copy.limiter is not limit.limiter
    assert str(copy.limiter.buckets()[0].rates[0]) == "limit=5/1.0s"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"calls_per_minute": 0},
            "calls_per_minute must be a whole number from 1 to 1000000; it is 0",
        ),
        (
            {"calls_per_minute": 1.5},
            "calls_per_minute must be a whole number from 1 to 1000000; it is 1.5",
        ),
        (
            {"calls_per_minute": True},
            "calls_per_minute must be a whole number from 1 to 1000000; it is True",
        ),
        (
            {"calls_per_minute": "hush"},
            "must be a whole number .*; it is of type str, and not shown",
        ),
        ({"limiter": 30}, f"{WRONG}, or a function .*; it is 30"),
        ({"limiter": list}, f"{WRONG}, or a function"),
        ({"limiter": InMemoryBucket([Rate(1, 1)])}, WRONG),
        ({"limiter": made, "calls_per_minute": 3}, "must be omitted if limiter is set; it is 3"),
    ],
)
def test_an_invalid_limit_is_rejected(options: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        QuantConnect(123, "token", **options)


def test_a_limit_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyrate_limiter", None)
    with pytest.raises(MissingExtraError, match=r"checkout of .*: pip install '\.\[limits\]'"):
        QuantConnect(123, "token", calls_per_minute=30)


@pytest.mark.parametrize("limiter", [Promising(), Never()])
def test_an_asynchronous_limiter_in_a_synchronous_client_is_an_error(
    sandbox: Sandbox, limiter: Any
) -> None:
    with (
        QuantConnect(123, "sandbox-token", base_url=sandbox.base_url, limiter=limiter) as qc,
        pytest.raises(InvalidRequestError, match="use a synchronous bucket with this client"),
    ):
        qc.projects.list()
    assert sandbox.requests.total == 0
