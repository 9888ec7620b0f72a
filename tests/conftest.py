"""The sandbox that any test can talk to."""

from collections.abc import Iterator
from pathlib import Path

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


# Measuring what a test runs takes as long again as running it. These see to the client; what they
# leave out is heavy, and goes where others of them have been.
MEASURED = Path(__file__).parent / "overlay"
HEAVY = frozenset({"test_faults", "test_sweep_scale"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure the coverage of the tests of the client only."""
    for item in items:
        if MEASURED not in item.path.parents or item.path.stem in HEAVY:
            item.add_marker("no_cover")
