"""The models of requests and responses.

    from quantconnect_client.models import Project

Each class is imported when you first use it.
"""

from typing import TYPE_CHECKING, Any

import quantconnect_openapi.models

if TYPE_CHECKING:
    from quantconnect_openapi.models import *  # noqa: F403

__all__: list[str] = []
# pyright does not evaluate a tuple this long. It takes the names from the import above.
__all__ += quantconnect_openapi.models.__all__  # pyright: ignore

# Type checkers accept any name of a module whose `__getattr__` they see.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return getattr(quantconnect_openapi.models, name)


def __dir__() -> list[str]:
    return dir(quantconnect_openapi.models)
