"""The synchronous client is converted from the asynchronous one by word rules."""

import pytest

from tools.overlay import unasync

ASYNC = "overlay/quantconnect_client/_async/x.py"


def test_asynchronous_code_is_converted() -> None:
    text = (
        "async def f() -> Awaitable[list[T]]:\n    await AsyncThing()\n    drop()  # async: only\n"
    )

    assert unasync.to_sync(ASYNC, text).splitlines()[1:] == ["def f() -> list[T]:", "    Thing()"]


def test_an_unconverted_async_keyword_fails_the_run() -> None:
    with pytest.raises(SystemExit, match=r"no rule turns:\nasyncio\.gather"):
        unasync.to_sync(ASYNC, "asyncio.gather(1)\n")


def test_an_unused_rule_fails_the_run() -> None:
    with pytest.raises(SystemExit, match="nothing needs these rules any more"):
        unasync.outputs({ASYNC: b"x = 1\n"})


def test_a_file_outside_of_the_asynchronous_folders_is_rejected() -> None:
    with pytest.raises(ValueError, match=r"is in none of"):
        unasync.target("overlay/x.py")


def test_a_line_marked_async_only_is_omitted() -> None:
    text = "a = 1\nb = 2  # async: only\n"
    assert unasync.to_sync(ASYNC, text).splitlines()[1:] == ["a = 1"]


def test_a_synchronous_file_names_its_source() -> None:
    assert unasync.to_sync(ASYNC, "a = 1\n").splitlines()[0].endswith(f"from {ASYNC}; do not edit.")
