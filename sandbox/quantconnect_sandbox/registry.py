"""Which function answers which operation, and what it only makes up."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.state import Cloud


@dataclass(frozen=True)
class Raw:
    """An answer that is not JSON: a redirect, or a text."""

    status: int = 200
    body: str = ""
    media_type: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict[str, str])


Handler: TypeAlias = Callable[[Cloud, Json], Json | Raw]


@dataclass(frozen=True)
class Modelled:
    """How the sandbox answers an operation.

    `made_up` says which parts of the answer have only the right shape; `shaped` that the whole
    answer has no more than that.
    """

    handler: Handler
    made_up: str = ""
    shaped: bool = False


HANDLERS: dict[str, Modelled] = {}


def operation(
    operation_id: str, *, made_up: str = "", shaped: bool = False
) -> Callable[[Handler], Handler]:
    """Register the function below as the answer to an operation of the spec.

    It gets the server's state and the checked request, and returns the answer without the envelope,
    or with one of its own; a refusal is raised as `ApiError`. Its docstring is what the README says
    of it.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS[operation_id] = Modelled(handler, made_up, shaped)
        return handler

    return register
