# Written by `make generate` from tests/overlay/_async/test_unexpected_responses.py; do not edit.
"""With any unexpected response, methods of several calls succeed or raise our errors."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._sync.paging import Pages
from quantconnect_client.errors import QuantConnectError
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.faults import UNEXPECTED_SHAPES
from tests.overlay.world import Json, world

# Each method, with the operation whose arguments it shares, and its other arguments.
METHODS: dict[str, tuple[str, Json]] = {
    "agents.deployments.wait": ("agents.deployments.read", {}),
    "backtests.chart": ("backtests.read_chart", {}),
    "backtests.insights": ("backtests.read", {}),
    "backtests.logs": ("backtests.read", {}),
    "backtests.orders": ("backtests.read", {}),
    "backtests.report": ("backtests.read", {}),
    "backtests.run": ("backtests.create", {"name": "first"}),
    "backtests.trades": ("backtests.read", {}),
    "backtests.wait": ("backtests.read", {}),
    "compiles.run": ("compiles.create", {}),
    "compiles.wait": ("compiles.read", {}),
    "data_issues.list": ("authenticate", {}),
    "files.list": ("projects.read", {}),
    "files.pull": ("projects.read", {"overwrite": True}),
    "files.push": ("projects.read", {"overwrite": True, "delete": True}),
    "live.chart": ("live.read_chart", {}),
    "live.insights": ("live.read", {}),
    "live.liquidate": ("live.read", {}),
    "live.logs": ("live.read", {}),
    "live.orders": ("live.read", {}),
    "live.run": ("live.create", {}),
    "live.stop": ("live.read", {}),
    "live.trades": ("live.read", {}),
    "live.wait": ("live.read", {}),
    "object_store.download": ("object_store.request_download", {}),
    "object_store.exists": ("object_store.read_properties", {}),
    "object_store.upload": ("object_store.read_properties", {}),
    "optimizations.run": ("optimizations.create", {}),
    "optimizations.wait": ("optimizations.read", {}),
    "projects.delete_directory": ("authenticate", {"directory": "Agents"}),
    "projects.list_directory": ("authenticate", {"directory": "Agents"}),
    "projects.list": ("authenticate", {}),
    "support.closed_tickets": ("nodes.read", {}),
    "support.open_tickets": ("nodes.read", {}),
}


@pytest.fixture
def qc() -> Iterator[tuple[QuantConnect, Sandbox]]:
    with world().sandbox() as sandbox:
        options = {"verify": False}
        with QuantConnect(
            123, "sandbox-token", base_url=sandbox.base_url, httpx_options=options
        ) as client:
            yield client, sandbox


@pytest.mark.parametrize("name", METHODS)
def test_no_unexpected_response_raises_an_error_of_another_package(
    qc: tuple[QuantConnect, Sandbox], name: str, tmp_path: Path
) -> None:
    client, sandbox = qc
    begin_again(sandbox)
    end_of(client, name, tmp_path)
    operations = dict.fromkeys(call.operation for call in sandbox.requests.calls())

    assert operations, name
    for operation in operations:
        for kind in UNEXPECTED_SHAPES:
            begin_again(sandbox)
            sandbox.faults.inject(kind, operations=[operation])
            end = end_of(client, name, tmp_path)
            is_known = isinstance(end, QuantConnectError) or not isinstance(end, Exception)
            assert is_known, f"{name} with {kind} as the response of {operation}: {end!r}"


def begin_again(sandbox: Sandbox) -> None:
    world().put_into(sandbox)
    sandbox.cloud.set_pace({"all": 0})


def end_of(client: QuantConnect, name: str, folder: Path) -> Any:
    """What the method returns or raises, with all items of a listing."""
    method: Any = client
    for part in name.split("."):
        method = getattr(method, part)
    operation, own = METHODS[name]
    folder = Path(mkdtemp(dir=folder))
    (folder / "main.py").write_text("FAST = 12\n", encoding="utf-8")
    places = {"folder": folder, "path": folder, "target": folder}
    given = {"timeout": 0.02} | places | world().arguments[operation] | own
    taken = inspect.signature(method).parameters
    try:
        result: Any = method(**{one: given[one] for one in given.keys() & taken})
        if isinstance(result, Pages):
            return result.all()
        return result
    except Exception as error:
        return error
