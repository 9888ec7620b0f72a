"""Import optional dependencies on first use."""

from importlib import import_module
from typing import Any

from quantconnect_client.errors import MissingExtraError


def library(name: str, *, extra: str) -> Any:
    """Import and return an optional library.

    Raises:
        MissingExtraError: the library is not installed or can't be imported.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise MissingExtraError(name.partition(".")[0], extra=extra) from error
    except Exception as error:
        # Incompatible versions may raise any exception, such as a ValueError from NumPy.
        raise MissingExtraError(name.partition(".")[0], extra=extra, problem=repr(error)) from error
