"""What of a client can go to another process."""

import logging
import pickle
from dataclasses import replace

from quantconnect_client._core.settings import Settings
from quantconnect_client.errors import InvalidRequestError

logger = logging.getLogger("quantconnect_client")


def portable(settings: Settings) -> Settings:
    """The settings as another process can have them: an `on_event` that cannot go stays here.

    Raises:
        InvalidRequestError: something without which calls would differ cannot be pickled.
    """
    for name, value in settings.httpx_options.items():
        _check_pickles(value, f"httpx_options[{name!r}]")
    if settings.limit:
        _check_pickles(
            settings.limit, "limiter", " A function at the top of a module that makes it can."
        )
    if not _pickles(settings.on_event):
        logger.warning("on_event cannot be pickled; calls from other processes are not told to it.")
        return replace(settings, on_event=None)
    return settings


def _check_pickles(value: object, name: str, advice: str = "") -> None:
    if not _pickles(value):
        # The value itself may hold a password, such as that of a proxy.
        kind = type(value).__name__
        raise InvalidRequestError(
            f"{name} must be something that pickle takes for a client to go to another process; "
            f"it is a {kind}.{advice} Threads need no pickle.",
            operation="QuantConnect",
            field=name,
            value=kind,
        )


def _pickles(value: object) -> bool:
    try:
        pickle.dumps(value)
    except (pickle.PicklingError, TypeError, AttributeError):
        return False
    return True
