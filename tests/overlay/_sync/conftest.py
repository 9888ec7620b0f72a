# Written by `make generate` from tests/overlay/_async/conftest.py; do not edit.
"""Clients of a sandbox, and of a server with responses that a test sets."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.retry import Retry
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox
from tests.overlay.object_stores import Store

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def qc(sandbox: Sandbox) -> Iterator[QuantConnect]:
    settings = sandbox.cloud.settings
    with QuantConnect(settings.user_id, settings.api_token, base_url=sandbox.base_url) as client:
        yield client


@pytest.fixture
def project(qc: QuantConnect) -> Project:
    return qc.projects.create("Momentum", "Py")


@pytest.fixture
def connected() -> Iterator[Callable[[httpx.BaseTransport], QuantConnect]]:
    """Create a client that sends every request through a transport, with very short pauses."""
    clients: list[QuantConnect] = []

    def client_of(transport: httpx.BaseTransport) -> QuantConnect:
        client = QuantConnect(123, "secret-token", httpx_options={"transport": transport})
        session = client._session
        session.settings = replace(session.settings, retry=Retry(attempts=3, first_pause=0.001))
        clients.append(client)
        return client

    yield client_of
    for client in clients:
        client.close()


@pytest.fixture
def client_with(
    connected: Callable[[httpx.BaseTransport], QuantConnect],
) -> Callable[[Handler], QuantConnect]:
    """Create a client whose responses come from a function, with very short pauses."""
    return lambda handler: connected(httpx.MockTransport(handler))


@pytest.fixture
def store() -> Store:
    return Store({"model/a": b"first", "model/b": b"second"})


@pytest.fixture
def other(client_with: Callable[[Handler], QuantConnect], store: Store) -> QuantConnect:
    """A client of an Object Store with responses that the test sets."""
    return client_with(store)


@pytest.fixture
def eager(qc: QuantConnect) -> QuantConnect:
    """A client of the sandbox with very short pauses before retries."""
    session = qc._session
    session.settings = replace(session.settings, retry=Retry(attempts=3, first_pause=0.001))
    return qc
