"""Clients of a sandbox, and of a server with responses that a test sets."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.retry import Retry
from quantconnect_openapi.models.project import Project
from quantconnect_sandbox import Sandbox
from tests.overlay.object_stores import Store

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
async def qc(sandbox: Sandbox) -> AsyncIterator[AsyncQuantConnect]:
    settings = sandbox.cloud.settings
    async with AsyncQuantConnect(
        settings.user_id, settings.api_token, base_url=sandbox.base_url
    ) as client:
        yield client


@pytest.fixture
async def project(qc: AsyncQuantConnect) -> Project:
    return await qc.projects.create("Momentum", "Py")


@pytest.fixture
async def connected() -> AsyncIterator[Callable[[httpx.AsyncBaseTransport], AsyncQuantConnect]]:
    """Create a client that sends every request through a transport, with very short pauses."""
    clients: list[AsyncQuantConnect] = []

    def client_of(transport: httpx.AsyncBaseTransport) -> AsyncQuantConnect:
        client = AsyncQuantConnect(123, "secret-token", httpx_options={"transport": transport})
        session = client._session
        session.settings = replace(session.settings, retry=Retry(attempts=3, first_pause=0.001))
        clients.append(client)
        return client

    yield client_of
    for client in clients:
        await client.close()


@pytest.fixture
def client_with(
    connected: Callable[[httpx.AsyncBaseTransport], AsyncQuantConnect],
) -> Callable[[Handler], AsyncQuantConnect]:
    """Create a client whose responses come from a function, with very short pauses."""
    return lambda handler: connected(httpx.MockTransport(handler))


@pytest.fixture
def store() -> Store:
    return Store({"model/a": b"first", "model/b": b"second"})


@pytest.fixture
def other(client_with: Callable[[Handler], AsyncQuantConnect], store: Store) -> AsyncQuantConnect:
    """A client of an Object Store with responses that the test sets."""
    return client_with(store)


@pytest.fixture
def eager(qc: AsyncQuantConnect) -> AsyncQuantConnect:
    """A client of the sandbox with very short pauses before retries."""
    session = qc._session
    session.settings = replace(session.settings, retry=Retry(attempts=3, first_pause=0.001))
    return qc
