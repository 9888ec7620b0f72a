"""Prepare the settings of a client for another process."""

import logging
import pickle
from dataclasses import replace
from typing import Any, cast

from quantconnect_client._core.arguments import CLIENT
from quantconnect_client._core.settings import Settings
from quantconnect_client.errors import InvalidRequestError

logger = logging.getLogger("quantconnect_client")


def portable(settings: Settings) -> Settings:
    """Return settings that can be pickled, without a hook that can't.

    Raises:
        InvalidRequestError: an option or a limiter can't be pickled.
    """
    for name, value in settings.httpx_options.items():
        _check_pickles(value, f"httpx_options[{name!r}]")
    if settings.limit:
        _check_pickles(
            settings.limit,
            "limiter",
            " Pass a module-level function that returns the limiter instead.",
        )
    for hook in ("on_event", "on_response"):
        if not _pickles(getattr(settings, hook)):
            logger.warning("%s cannot be pickled; it will not be called in other processes.", hook)
            settings = replace(settings, **cast(Any, {hook: None}))
    return settings


def _check_pickles(value: object, name: str, advice: str = "") -> None:
    if not _pickles(value):
        # The value itself may contain a password, such as that of a proxy.
        kind = type(value).__name__
        raise InvalidRequestError(
            f"{name} must be picklable to use a client in another process; it is a {kind}.{advice} "
            "Threads can share a client without pickling.",
            operation=CLIENT,
            field=name,
            value=kind,
        )


def _pickles(value: object) -> bool:
    try:
        pickle.dumps(value)
    except (pickle.PicklingError, TypeError, AttributeError):
        return False
    return True
