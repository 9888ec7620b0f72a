# Written by `make generate` from tests/overlay/_async/test_organization.py; do not edit.
"""The organization of calls that don't name one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.organization import VARIABLE
from quantconnect_client._in_flight import Pool, results
from quantconnect_client.errors import (
    ApiError,
    InvalidRequestError,
    NotFoundError,
    UnexpectedResponseError,
)
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION

ANOTHER = "a" * 32
ZEROS = "0" * 32


def looked_up(sandbox: Sandbox) -> int:
    return len(sandbox.requests.calls("readAccount"))


def noting(asked: list[Any]) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.path.rpartition("v2/")[2], request.content.decode()))
        return httpx.Response(200, json={"success": True, "objects": [], "path": "/"})

    return handler


def test_the_accounts_own_is_requested_once(
    qc: QuantConnect, sandbox: Sandbox, tmp_path: Path
) -> None:
    for name in "abcdefghij":
        (tmp_path / name).write_text(name, encoding="utf-8")

    qc.object_store.upload(tmp_path, "all")
    qc.object_store.download("all", tmp_path / "copy")
    with qc.object_store.open("all/a", "r") as file:
        assert file.read() == "a"
    with qc.object_store.open("all/b", "w") as file:
        file.write("new")
    qc.object_store.set("all/c", b"new")
    assert qc.object_store.exists("all/c")
    assert not qc.object_store.exists("none")
    assert [one.key for one in qc.object_store.list()] == ["all"]
    assert qc.support.open_tickets() == []
    assert qc.support.closed_tickets().all() == []
    assert (qc.organizations.read()).id == DEFAULT_ORGANIZATION

    assert looked_up(sandbox) == 1


def test_parallel_calls_share_the_request(qc: QuantConnect, sandbox: Sandbox) -> None:
    results(Pool.run([qc.object_store.list_page] * 20))
    assert looked_up(sandbox) == 1


def test_an_argument_of_a_call_comes_first(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, qc: QuantConnect
) -> None:
    monkeypatch.setenv(VARIABLE, ANOTHER)
    for organization_id in (ZEROS, ANOTHER):
        with pytest.raises(NotFoundError):
            qc.object_store.list_page(organization_id=organization_id)
        with pytest.raises(NotFoundError):
            qc.object_store.set("a", b"", organization_id=organization_id)
    assert looked_up(sandbox) == 0


@pytest.mark.parametrize(
    ("argument", "variable", "expected"),
    [(ANOTHER, ZEROS, ANOTHER), (None, ZEROS, ZEROS)],
)
def test_the_clients_comes_before_the_environments(
    monkeypatch: pytest.MonkeyPatch, argument: str | None, variable: str, expected: str
) -> None:
    monkeypatch.setenv(VARIABLE, variable)
    asked: list[Any] = []
    transport = httpx.MockTransport(noting(asked))
    with QuantConnect(
        1, "any", organization_id=argument, httpx_options={"transport": transport}
    ) as qc:
        qc.object_store.list_page()
        qc.object_store.set("a", b"content")
        with pytest.raises(UnexpectedResponseError):
            qc.projects.create("a", "Py")
    assert [path for path, _ in asked] == ["object/list", "object/set", "projects/create"]
    assert all(expected in body for _, body in asked)


@pytest.mark.parametrize("found", ["", "default", "A" * 32, "0" * 31])
def test_a_malformed_id_is_rejected_where_it_is_set(
    monkeypatch: pytest.MonkeyPatch, found: str
) -> None:
    with pytest.raises(InvalidRequestError, match="organization_id must be an organization's id"):
        QuantConnect(1, "any", organization_id=found)
    monkeypatch.setenv(VARIABLE, found)
    with pytest.raises(InvalidRequestError, match=f"variable {VARIABLE} must be an organiz"):
        QuantConnect(1, "any")


def test_invalid_arguments_are_rejected_before_the_id_is_requested(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    bad: Any = 7
    with pytest.raises(InvalidRequestError, match="key must be"):
        qc.object_store.read_properties(bad)
    with pytest.raises(InvalidRequestError, match="key must be"):
        qc.object_store.set(bad, b"")
    with pytest.raises(InvalidRequestError, match="organization_id must"):
        qc.object_store.list_page(organization_id="")
    assert not sandbox.requests.calls()


def test_calls_that_cost_money_or_reach_live_deployments_need_an_id(
    qc: QuantConnect, sandbox: Sandbox
) -> None:
    missing: Any = None
    with pytest.raises(InvalidRequestError, match="organization_id is missing"):
        qc.live.commands.broadcast(missing, {"$type": "Flat"})
    with pytest.raises(InvalidRequestError, match="organization_id is missing"):
        qc.datasets.read_link("link", "equity/usa", missing)
    assert not sandbox.requests.calls()


def test_an_account_without_an_organization_is_an_error(
    client_with: Callable[..., QuantConnect],
) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"success": True, "organizationId": ""})

    with pytest.raises(UnexpectedResponseError, match="Pass organization_id"):
        client_with(handler).object_store.list_page()


def test_a_failed_request_of_the_id_is_repeated_by_the_next_call(
    eager: QuantConnect, sandbox: Sandbox
) -> None:
    sandbox.faults.inject("rejected", operations=["readAccount"], calls=1)
    with pytest.raises(ApiError):
        eager.object_store.list_page()
    assert (eager.object_store.list_page()).objects == []


def test_the_projects_of_one_organization_are_listed(qc: QuantConnect) -> None:
    qc.projects.create("Momentum", "Py")

    own = qc.projects.list(organization_id=DEFAULT_ORGANIZATION)

    assert [project.name for project in own] == ["Momentum"]
    with pytest.raises(ApiError):
        qc.projects.list(organization_id=ANOTHER)
