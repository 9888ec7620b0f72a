"""The OpenAPI document under test, bundled from its sources."""

from typing import Any

import pytest

from tests import spec


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """Return the complete OpenAPI document. Tests must not modify it."""
    return spec.DOCUMENT
