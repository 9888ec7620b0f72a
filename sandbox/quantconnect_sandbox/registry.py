"""The handler of each operation, and which parts of its response are simulated."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.state import Cloud


@dataclass(frozen=True)
class Raw:
    """A response that is not JSON: a redirect, or text."""

    status: int = 200
    body: str = ""
    media_type: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict[str, str])


Handler: TypeAlias = Callable[[Cloud, Json], Json | Raw]


@dataclass(frozen=True)
class Modelled:
    """How the sandbox models an operation.

    `simulated` names the simulated parts of the response. With `sample_data`, the whole response is
    simulated: only its shape is right.
    """

    handler: Handler
    simulated: str = ""
    sample_data: bool = False


HANDLERS: dict[str, Modelled] = {}


def operation(
    operation_id: str, *, simulated: str = "", sample_data: bool = False
) -> Callable[[Handler], Handler]:
    """Register the decorated function as the handler of an operation of the spec.

    A handler takes the server's state and the validated request. It returns the response, in which
    `success` and `errors` are optional, and raises `ApiError` to reject the request. Its
    docstring is the description of the operation in the README.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS[operation_id] = Modelled(handler, simulated, sample_data)
        return handler

    return register
