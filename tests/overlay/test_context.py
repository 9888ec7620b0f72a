"""Errors name the call that raised them."""

import asyncio
import pickle
import threading

import pytest

from quantconnect_client._core.context import call_context, current_call
from quantconnect_client.errors import LocalFileError, QuantConnectError


def test_an_error_names_the_call_that_raised_it() -> None:
    with pytest.raises(QuantConnectError) as raised, call_context("files.push"):
        raise QuantConnectError("it failed")
    assert str(raised.value) == "files.push: it failed"
    assert raised.value.operation == "files.push"


def test_an_error_outside_of_a_call_names_no_call() -> None:
    error = QuantConnectError("it failed")
    assert (str(error), error.operation) == ("it failed", "")


def test_an_error_names_the_innermost_call() -> None:
    with call_context("outer"):
        with pytest.raises(QuantConnectError, match=r"^inner: "), call_context("inner"):
            raise QuantConnectError("it failed")
        assert current_call() == "outer"
    assert current_call() == ""


def test_an_error_of_a_request_keeps_the_name_of_its_operation() -> None:
    with call_context("files.push"):
        assert str(QuantConnectError("it failed", operation="files.read")).startswith("files.read:")


def test_threads_and_tasks_do_not_share_a_call() -> None:
    seen: list[str] = []

    async def named(name: str) -> str:
        with call_context(name):
            await asyncio.sleep(0)
            return current_call()

    async def both() -> list[str]:
        return [*await asyncio.gather(named("first"), named("second"))]

    with call_context("files.push"):
        thread = threading.Thread(target=lambda: seen.append(current_call()))
        thread.start()
        thread.join()
    assert seen == [""]
    assert asyncio.run(both()) == ["first", "second"]


def test_a_call_adds_no_frames_to_a_traceback() -> None:
    with pytest.raises(QuantConnectError) as raised, call_context("files.push"):
        raise QuantConnectError("it failed")
    assert len(raised.traceback) == 1


def test_a_pickled_error_keeps_its_call() -> None:
    with call_context("files.push"):
        error = LocalFileError("it failed", errno=1)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.operation) == ("files.push: it failed", "files.push")
