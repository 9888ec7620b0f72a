"""The names of arguments."""

import re


def snake_case(name: str) -> str:
    """The argument's name in Python for a property's name in JSON."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
