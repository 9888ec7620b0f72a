"""The sandbox that any test can talk to."""

from collections.abc import Iterator

import pytest

from quantconnect_sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A running sandbox of the test's own, whose jobs are done by the second look."""
    with Sandbox(
        user_id=123,
        api_token="sandbox-token",
        pace=0,
    ) as running:
        yield running
