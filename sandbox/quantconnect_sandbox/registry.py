"""Which function answers which operation."""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.state import Cloud

Handler: TypeAlias = Callable[[Cloud, Json], Json]

HANDLERS: dict[str, Handler] = {}


def operation(operation_id: str) -> Callable[[Handler], Handler]:
    """Register the function below as the answer to an operation of the spec.

    It gets the server's state and the checked request, and returns the answer without the
    envelope; a refusal is raised as `ApiError`.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS[operation_id] = handler
        return handler

    return register
