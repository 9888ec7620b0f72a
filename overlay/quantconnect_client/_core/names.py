"""The names of arguments."""

import builtins
import keyword
import re


def snake_case(name: str) -> str:
    """Convert the name of a JSON field to the name of its Python argument."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    taken = keyword.iskeyword(name) or (hasattr(builtins, name) and name != "id")
    return f"{name}_" if taken else name
