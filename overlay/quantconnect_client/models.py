"""The models of requests and responses.

    from quantconnect_client.models import Project

Each class is imported when you first use it.
"""

from typing import TYPE_CHECKING, Any

from quantconnect_openapi import models

if TYPE_CHECKING:
    from quantconnect_openapi.models import *  # noqa: F403

# pyright infers no type for a tuple this long.
__all__ = models.__all__  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

# Type checkers accept any name of a module whose `__getattr__` they see.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return getattr(models, name)


def __dir__() -> list[str]:
    return dir(models)
