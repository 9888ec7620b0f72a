"""The description under test, as its sources make it."""

from typing import Any

import pytest

from tests import spec


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """Return the whole description. Tests must not change it."""
    return spec.DOCUMENT
