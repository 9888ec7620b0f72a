"""The description of the API, read once in each process. Tests must not change it."""

from typing import Any

from tools.spec import bundle

DOCUMENT: dict[str, Any] = bundle.bundle()
