"""The description under test, read from the committed bundle."""

from typing import Any

import pytest
import yaml

from tools.bundle import BUNDLE


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """Return the committed bundle. Tests must not change it."""
    loaded: dict[str, Any] = yaml.safe_load(BUNDLE.read_text(encoding="utf-8"))
    return loaded
