"""A timeout that makes no sense is rejected before anything is sent."""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._async.group import AsyncGroup
from quantconnect_client.errors import InvalidRequestError
from quantconnect_sandbox import Sandbox

pytestmark = pytest.mark.anyio  # async: only

ARGUMENTS: dict[str, Any] = {
    "project_id": 1,
    "compile_id": "c",
    "backtest_id": "b",
    "name": "a name",
    "grid": {"fast": [1]},
    "organization_id": "5cad178b20a1d52567b534553413b691",
    "key": "a/b",
    "keys": ["a/b"],
    "start": 0,
    "end": 1,
}


def methods_with_a_timeout(group: object, path: str = "") -> Iterator[tuple[str, Any]]:
    for name, member in inspect.getmembers(group):
        if name.startswith("_"):
            continue
        if isinstance(member, AsyncGroup):
            yield from methods_with_a_timeout(member, f"{path}{name}.")
        # Where None means that the client's own timeout stays.
        elif name != "with_options" and has_timeout(member):
            yield f"{path}{name}", member


def has_timeout(member: object) -> bool:
    return inspect.ismethod(member) and "timeout" in inspect.signature(member).parameters


async def end_of(method: Any, timeout: object) -> object:
    """What a call with this timeout returns or raises."""
    taken = inspect.signature(method).parameters
    needed = [name for name, one in taken.items() if one.default is one.empty]
    given = {name: ARGUMENTS.get(name, "x") for name in needed}
    try:
        called = method(**given, timeout=timeout)
        if inspect.isawaitable(called):  # async: only
            return await called  # async: only
        if hasattr(called, "__aenter__"):
            async with called as entered:
                return entered
        return called
    except Exception as error:
        return error


@pytest.mark.parametrize("timeout", [-1, float("nan"), True, "30", None], ids=repr)
async def test_a_wrong_timeout_is_named_and_nothing_is_sent(
    qc: AsyncQuantConnect, sandbox: Sandbox, timeout: object
) -> None:
    methods = dict(methods_with_a_timeout(qc))
    assert {"backtests.run", "live.stop", "object_store.open"} <= methods.keys()
    wrong = []
    for name, method in methods.items():
        error = await end_of(method, timeout)
        if not (isinstance(error, InvalidRequestError) and error.field == "timeout"):
            wrong.append(f"{name}: {error!r:.200}")

    assert not wrong, "\n".join(wrong)
    assert sandbox.requests.total == 0
