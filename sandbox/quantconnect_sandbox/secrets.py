"""Keeps secrets out of texts that people read."""

import re
from typing import Any

from quantconnect_sandbox.json_types import is_list, is_object

HIDDEN = "..."
# The key of a file alone is no secret; a key with a word before it may be one.
_NAME = re.compile(
    r"token|secret|passw|passphrase|credential|auth(?!or(?!iz))|bearer|cookie|signature|[\w .-]key",
    re.IGNORECASE,
)


def is_secret_name(name: str) -> bool:
    """Whether a field of that name may contain a secret."""
    return bool(_NAME.search(name))


def without_secrets(value: Any) -> Any:
    """A copy of plain JSON data in which every field with the name of a secret is hidden."""
    if is_object(value):
        return {
            name: HIDDEN if is_secret_name(name) else without_secrets(inner)
            for name, inner in value.items()
        }
    return [without_secrets(inner) for inner in value] if is_list(value) else value
