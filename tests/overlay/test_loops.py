"""An asynchronous client stays in its event loop."""

import asyncio

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import ClientClosedError
from quantconnect_sandbox import Sandbox


def test_a_client_used_in_another_event_loop_is_an_error(sandbox: Sandbox) -> None:
    settings = sandbox.cloud.settings
    qc = AsyncQuantConnect(settings.user_id, settings.api_token, base_url=sandbox.base_url)

    async def use_and_close() -> None:
        with pytest.raises(ClientClosedError, match="belongs to another event loop"):
            await qc.authenticate()

    with asyncio.Runner() as first:
        first.run(qc.authenticate())
        with asyncio.Runner() as second:
            second.run(use_and_close())
        first.run(qc.close())
