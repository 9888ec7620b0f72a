"""Libraries that only some users need: imported when they are used, missed with advice."""

from importlib import import_module
from typing import Any

from quantconnect_client.errors import MissingExtraError


def library(name: str, *, extra: str, operation: str) -> Any:
    """The library of that name.

    Raises:
        MissingExtraError: it is not installed, or cannot be imported.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise MissingExtraError(name.partition(".")[0], extra=extra, operation=operation) from error
    except Exception as error:
        # One that does not fit the others may raise anything, such as a ValueError of NumPy.
        raise MissingExtraError(
            name.partition(".")[0], extra=extra, operation=operation, problem=repr(error)
        ) from error
