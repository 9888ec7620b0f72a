"""Hides secrets in JSON data before it is shown."""

import re
from typing import Any

from quantconnect_sandbox.json_types import is_list, is_object

HIDDEN = "..."
# `key` alone is an Object Store key; with a word before it, it may be a secret.
_NAME = re.compile(
    r"token|secret|passw|passphrase|credential|auth(?!or(?!iz))|bearer|cookie|signature|[\w .-]key",
    re.IGNORECASE,
)


def is_secret_name(name: str) -> bool:
    """Return whether a field of that name may contain a secret."""
    return bool(_NAME.search(name))


def without_secrets(value: Any) -> Any:
    """Return a copy of JSON data without the values of fields whose names suggest a secret."""
    if is_object(value):
        return {
            name: HIDDEN if is_secret_name(name) else without_secrets(inner)
            for name, inner in value.items()
        }
    return [without_secrets(inner) for inner in value] if is_list(value) else value
